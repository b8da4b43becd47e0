/** Code samples: files under docs/samples/<operationId>/, named `<scenario>.<kind>`. The tests run those that can run. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { JsonValue as Json, JsonRecord as JsonObject } from '../../src/openapi/json.js';
import type { Operation } from './operations.js';

interface Kind {
  readonly lang: string;
  readonly label: string;
}

/** In the order in which they are shown. */
export const sampleKinds: ReadonlyMap<string, Kind> = new Map([
  ['sh', { lang: 'Shell', label: 'curl' }],
  ['facade.ts', { lang: 'TypeScript', label: 'TypeScript' }],
  ['plain.ts', { lang: 'TypeScript', label: 'openapi-fetch' }],
  ['cs', { lang: 'C#', label: 'C#' }],
  ['ps1', { lang: 'PowerShell', label: 'PowerShell' }],
]);

/** Texts by `<operationId>/<scenario>.<kind>`. */
export type Samples = ReadonlyMap<string, string>;

export async function readSamples(root: string): Promise<Samples> {
  const folder = path.join(root, 'docs/samples');
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const read = files.map(async (file): Promise<[string, string]> => {
    const name = path.relative(folder, file).replaceAll('\\', '/');
    return [name, (await readFile(file, 'utf8')).trimEnd()];
  });
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The names of the files that an operation should have. */
export const sampleNames = (operation: Operation): string[] =>
  operation.scenarios.flatMap(({ name }) =>
    [...sampleKinds.keys()].map((kind) => `${operation.id}/${name}.${kind}`),
  );

/** `x-codeSamples` of an operation; scenarios of one language stand together. */
export function codeSamples(samples: Samples, operation: Operation): JsonObject[] {
  const several = operation.scenarios.length > 1;
  return [...sampleKinds].flatMap(([kind, { lang, label }]) =>
    operation.scenarios.flatMap(({ name, title }): JsonObject[] => {
      const source: Json | undefined = samples.get(`${operation.id}/${name}.${kind}`);
      if (source === undefined) return [];
      return [{ lang, label: several ? `${label}: ${title}` : label, 'x-scenario': name, source }];
    }),
  );
}
