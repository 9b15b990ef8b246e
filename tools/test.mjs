import { install, run } from './setup.mjs';

// Without its packages nothing runs.
const sayNothingRan = () => console.log('\n0 passed, 1 failed');
process.on('exit', sayNothingRan);
install();
process.off('exit', sayNothingRan);

process.exit(run('node', ['tools/verify.mjs']));
