import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { pack, root, type Packed } from '../../scripts/package/packed.js';
import { filesFor, optionsFor, project, tsc, type Consumer } from '../../scripts/types/check.js';
import ts from 'typescript';

// With the installed TypeScript; `npm run test:types` takes the oldest and the newest ones as well.
const typescript = path.join(root, 'node_modules/typescript');
let packed: Packed;
beforeAll(async () => {
  packed = await pack();
}, 180_000);

test.each<Consumer>([
  { resolution: 'node16', strictness: 'strict', globals: 'node' },
  { resolution: 'nodenext', strictness: 'strictest', globals: 'dom' },
  { resolution: 'bundler', strictness: 'loose', globals: 'dom' },
])(
  'a $strictness consumer compiles with $resolution resolution ($globals globals)',
  async (consumer) => {
    const sources = filesFor(consumer.resolution, ts.version);
    const folder = await project(packed, `here-${consumer.resolution}`, optionsFor(consumer), sources);
    expect(await tsc(typescript, folder)).toMatchObject({ code: 0, output: '' });
  },
  60_000,
);
