/** The contract as it is published. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isObject } from '../../../scripts/generate/json.js';
import { root } from './project.js';

const read: unknown = JSON.parse(await readFile(path.join(root, 'generated/openapi.json'), 'utf8'));
if (!isObject(read)) throw new Error('generated/openapi.json is no object');
export const contract = read;
