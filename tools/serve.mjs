import { serve } from './server.mjs';

const [folder, base, port] = process.argv.slice(2);
console.log((await serve({ folder, base, port: Number(port) })).url);
