import { setTimeout as sleep } from 'node:timers/promises';
import { Cast } from './cast.ts';
import { type Script, ScriptError } from './script.ts';
import { Shell } from './shell.ts';
import { keys, seeded } from './typing.ts';

/** Types a session into a real shell and keeps what the terminal shows. */
export async function record(script: Script, env: NodeJS.ProcessEnv): Promise<Cast> {
  const { session, id, file, lineOf } = script;
  const cast = new Cast();
  const shell = new Shell(session, env, (text) => cast.add('o', text));
  const random = seeded(id);
  try {
    await shell.started();
    for (const [index, step] of session.steps.entries()) {
      try {
        await sleep(step.pause * 1000);
        cast.add('m', step.run);
        await shell.type([...keys(step.run, random), { after: 0.35, text: '\r' }]);
        await shell.ended();
      } catch (error) {
        const what = `${(error as Error).message}\n  $ ${step.run}`;
        throw new ScriptError(file, lineOf(['steps', index, 'run']), what);
      }
    }
    return cast;
  } finally {
    shell.close();
  }
}
