/**
 * Code samples, by scenario. Those for curl, openapi-fetch and the client follow from the contract. Those of SDKs in other
 * languages are written by hand, where there is such an SDK: docs/samples/<operationId>/<scenario>.cs and .ps1.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isRecord, type JsonRecord, type JsonValue } from '../../src/openapi/json.js';
import { operationsOf, type Operation, type Scenario } from './operations.js';
import { curlSample } from './samples/curl.js';
import { facadeSample } from './samples/facade.js';
import { openapiFetchSample } from './samples/openapi-fetch.js';
import { sampleRequest } from './samples/request.js';
import { shownOf } from './samples/shown.js';
import { useOf } from './samples/use.js';
import { objects } from './values.js';

interface Kind {
  readonly lang: string;
  readonly label: string;
  /** Absent where it is written by hand. */
  readonly generate?: (operation: Operation, scenario: Scenario) => Promise<string>;
}

/** In the order in which they are shown. */
export const sampleKinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['sh', { lang: 'Shell', label: 'curl', generate: (...of) => curlSample(sampleRequest(...of)) }],
  ['facade.ts', { lang: 'TypeScript', label: 'TypeScript', generate: facade }],
  ['plain.ts', { lang: 'TypeScript', label: 'openapi-fetch', generate: openapiFetch }],
  ['cs', { lang: 'C#', label: 'C#' }],
  ['ps1', { lang: 'PowerShell', label: 'PowerShell' }],
]);

/** Texts by `<operationId>/<scenario>.<kind>`. */
export type Samples = ReadonlyMap<string, string>;

/** All samples of the contract. */
export async function readSamples(root: string, document: JsonRecord): Promise<Samples> {
  const samples = await handwritten(path.join(root, 'docs/samples'));
  for (const operation of operationsOf(document)) {
    for (const scenario of operation.scenarios) {
      for (const [kind, { generate }] of sampleKinds) {
        if (generate) samples.set(nameOf(operation, scenario, kind), await generate(operation, scenario));
      }
    }
  }
  return samples;
}

export const nameOf = ({ id }: Operation, { name }: Scenario, kind: string): string =>
  `${id}/${name}.${kind}`;

async function handwritten(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const read = files.sort().map(async (file): Promise<[string, string]> => {
    const name = path.relative(folder, file).replaceAll('\\', '/');
    return [name, (await readFile(file, 'utf8')).trimEnd()];
  });
  return new Map(await Promise.all(read));
}

function facade(operation: Operation, scenario: Scenario): Promise<string> {
  const sample = useOf(operation, scenario.body).sample;
  const { call, result, each } = sample;
  if (typeof call !== 'string' || typeof result !== 'string')
    throw new Error(`openapi.yaml has no x-sample with call and result at ${operation.id}`);
  const pointers = pointersOf(sample);
  const shown =
    typeof each === 'string'
      ? shownOf(
          pointers.map((pointer) => pointer.replace('/items/*', '')),
          itemsOf(scenario.answer)[0],
        )
      : shownOf(pointers, scenario.answer);
  return facadeSample(
    sampleRequest(operation, scenario),
    { call, result, each: typeof each === 'string' ? each : undefined },
    shown,
  );
}

function openapiFetch(operation: Operation, scenario: Scenario): Promise<string> {
  const pointers = pointersOf(useOf(operation, scenario.body).sample);
  return openapiFetchSample(sampleRequest(operation, scenario), shownOf(pointers, scenario.answer));
}

const itemsOf = (answer: JsonValue | undefined): JsonRecord[] =>
  objects(isRecord(answer) ? answer['items'] : undefined);

const pointersOf = ({ shows }: JsonRecord): string[] =>
  Array.isArray(shows) ? shows.filter((pointer) => typeof pointer === 'string') : [];

/** `x-codeSamples` of an operation; scenarios of one language stand together. */
export function codeSamples(samples: Samples, operation: Operation): JsonRecord[] {
  const several = operation.scenarios.length > 1;
  return [...sampleKinds].flatMap(([kind, { lang, label }]) =>
    operation.scenarios.flatMap((scenario): JsonRecord[] => {
      const source: JsonValue | undefined = samples.get(nameOf(operation, scenario, kind));
      if (source === undefined) return [];
      const { name, title } = scenario;
      return [{ lang, label: several ? `${label}: ${title}` : label, 'x-scenario': name, source }];
    }),
  );
}
