// Entry of `npm run lab`: plain JavaScript, so that it can speak before TypeScript is needed.
import { labRefusal } from './lab-refusal.mjs';

const { platform, versions } = process;
const refusal = labRefusal({ platform, user: process.getuid?.(), node: versions.node });
if (refusal) {
  console.error(refusal);
  process.exitCode = 1;
} else {
  const { main } = await import('../lab/main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
