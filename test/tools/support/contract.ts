/** The contract as it is published. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isRecord, parseJson } from '../../../src/openapi/json.js';
import { root } from './project.js';

const read = parseJson(await readFile(path.join(root, 'generated/openapi.json'), 'utf8'));
if (!isRecord(read)) throw new Error('generated/openapi.json is no object');
export const contract = read;
