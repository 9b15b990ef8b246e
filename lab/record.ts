import { writeFile } from 'node:fs/promises';
import { homedir, hostname } from 'node:os';
import { present } from '../src/core/present.ts';
import { Bench } from './bench.ts';
import { checkRecording } from './check.ts';
import { type Hub, hubPort, startHub } from './hub.ts';
import { writeLayers } from './layers.ts';
import { prepareMachine } from './machine.ts';
import { provenance } from './provenance.ts';
import { publishAfter } from './publish.ts';
import { record } from './recorder.ts';
import { startRegistry } from './registry.ts';
import { readScript, type Script, ScriptError } from './script.ts';
import { findPrivate, type Private, secretsIn, textOfCast } from './scrub.ts';
import { Throttle } from './throttle.ts';

// The second phase, without the network of the host: records every session that it is given.

/** What it is given, as JSON. */
export interface Job {
  /** The lab's working directory. */
  dir: string;
  /** The project's root. */
  root: string;
  /** Session scripts, as paths from the root. */
  files: readonly string[];
  hub: Hub;
  /** Whether to write the layer data of the images too. */
  layers: boolean;
}

const job: Job = JSON.parse(present(process.argv[2]));
const own: Private = {
  hostname: hostname(),
  paths: [homedir(), job.root],
  secrets: secretsIn(process.env),
};

/** Bytes a second of a pull that is being recorded. */
const pullRate = 7_000_000;

async function recordOne(script: Script, throttle: Throttle): Promise<void> {
  const { session, id } = script;
  const bench = await Bench.start(script, job.hub);
  try {
    throttle.rate = Infinity;
    await bench.prepare(script);
    throttle.rate = pullRate;
    const cast = await record(script, bench.env);
    const origin = await provenance(session, job.hub);
    const text = cast.text({
      term: { cols: session.cols, rows: session.rows, type: 'xterm-256color' },
      timestamp: Math.floor(Date.parse(origin.recorded) / 1000),
      idle_time_limit: 3,
      title: session.title,
      env: { SHELL: '/bin/bash' },
      tags: [origin.client, origin.daemon, origin.registry, origin.index].filter(Boolean),
    });
    checkRecording(script, text);
    const found = findPrivate(textOfCast(text), own);
    if (found) throw new ScriptError(script.file, 1, `녹화에 남으면 안 되는 것이 있다: ${found}.`);
    await writeFile(`${job.dir}/casts/${id}.cast`, text);
    await writeFile(`${job.dir}/casts/${id}.json`, `${JSON.stringify(origin, null, 2)}\n`);
  } finally {
    await bench.stop();
  }
}

async function recordAll(): Promise<void> {
  const scripts = await Promise.all(job.files.map((file) => readScript(job.root, file)));
  await prepareMachine(`${job.dir}/record`);
  const throttle = new Throttle();
  if (job.hub === 'lab') {
    await startRegistry(`${job.dir}/registry`, hubPort);
    await startHub(throttle);
  }
  for (const script of scripts) {
    console.log(`녹화: ${script.id}`);
    await recordOne(script, throttle);
  }
  if (job.layers) await writeLayers(`${job.dir}/layers`);
}

try {
  await publishAfter(recordAll, job.dir, job.root);
  process.exit(0);
} catch (error) {
  console.error(error instanceof ScriptError ? error.message : error);
  process.exit(1);
}
