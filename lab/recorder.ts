import { setTimeout as sleep } from 'node:timers/promises';
import { Cast } from './cast.ts';
import { checkStep } from './check.ts';
import { ScreenText } from './screen-text.ts';
import type { Script } from './script.ts';
import { exitStatus, Shell } from './shell.ts';
import { keys, seeded } from './typing.ts';

/** Types a session into a real shell; throws where reality differs from the script. */
export async function record(script: Script, env: NodeJS.ProcessEnv): Promise<Cast> {
  const { session, id } = script;
  const cast = new Cast();
  const screen = new ScreenText(session);
  const written: Promise<void>[] = [];
  const shell = new Shell(session, env, (text) => {
    cast.add('o', text);
    written.push(screen.write(text));
  });
  const random = seeded(id);
  try {
    await shell.prompt();
    for (const [index, step] of session.steps.entries()) {
      await sleep(step.pause * 1000);
      await Promise.all(written);
      screen.mark();
      cast.add('m', step.run);
      await shell.type([...keys(step.run, random), { after: 0.35, text: '\r' }]);
      const output = await shell.prompt();
      await Promise.all(written);
      checkStep(script, index, exitStatus(output), screen.sinceMark());
    }
    return cast;
  } finally {
    shell.close();
  }
}
