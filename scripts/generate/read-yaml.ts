import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { isRecord, type JsonRecord, type JsonValue } from '../../src/openapi/json.js';

const parsed: (text: string) => JsonValue = parse;

/** @throws Error for a file that holds no object */
export async function readYaml(file: string): Promise<JsonRecord> {
  const document = parsed(await readFile(file, 'utf8'));
  if (!isRecord(document)) throw new Error(`${file} is no object`);
  return document;
}
