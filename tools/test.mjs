import { install, run } from './setup.mjs';

install();
process.exit(run('node', ['tools/verify.mjs']));
