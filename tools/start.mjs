import { join } from 'node:path';
import { serve } from './server.mjs';
import { build, install, root, stop } from './setup.mjs';
import { sites } from './sites.mjs';

const port = Number(process.env.PORT ?? 4321);

install();
build(sites.atRoot);
const site = { ...sites.atRoot, folder: join(root, sites.atRoot.folder) };
const { url } = await serve({ ...site, port }).catch((error) => {
  if (error.code !== 'EADDRINUSE' || process.env.PORT) stop(`${port}번 포트를 열지 못했다: ${error.message}`);
  return serve({ ...site, port: 0 });
});
console.log(`\n컨테이너 노트: ${url}\n끝내려면 Ctrl+C를 누른다.`);
