/** `npm run docs` writes the reference to docs/reference/; with `-- --serve [port]` it shows it as well. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { outputs } from './docs/outputs.js';
import { referenceFolder, root } from './docs/paths.js';
import { server } from './docs/serve.js';

const files = await outputs(root);
await rm(referenceFolder, { recursive: true, force: true });
for (const [name, text] of files) {
  const file = path.join(referenceFolder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(`wrote docs/reference/${name}`);
}

const serve = process.argv.indexOf('--serve');
if (serve > 0) {
  const port = Number(process.argv[serve + 1] ?? 4011);
  server(files).listen(port, '127.0.0.1', () => {
    console.log(`The reference is at http://127.0.0.1:${port}/ until you press Ctrl+C.`);
  });
} else {
  console.log(`Open ${path.join(referenceFolder, 'index.html')} in a browser; it needs no server.`);
}
