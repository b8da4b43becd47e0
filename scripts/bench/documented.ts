/** The order that is placed everywhere: the contract's example of a licence order, and its answer. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isRecord, parseJson, recordAt } from '../../src/openapi/json.js';
import { root } from '../package/packed.js';

const contract = parseJson(readFileSync(path.join(root, 'generated/openapi.json'), 'utf8'));
if (!isRecord(contract)) throw new Error('generated/openapi.json is no object');
const examples = recordAt(contract, 'components', 'examples');

export const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';

export const order = recordAt(examples, 'LicenceOrderRequest', 'value');
export const created = recordAt(examples, 'LicenceOrderResponse', 'value');

export const answerHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'application/json',
  'MS-RequestId': '57870501-203b-468e-8a63-078a3826d8ec',
  'MS-CorrelationId': 'b12260fb-82de-4701-a25f-dcd367690645',
};

export const token = 'a-token';
