/** The order that is placed everywhere: the contract's example of a licence order, and its answer. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  isList,
  isRecord as isObject,
  parseJson,
  recordAt as objectAt,
  type JsonRecord as JsonObject,
} from '../../src/openapi/json.js';
import { root } from '../package/packed.js';

const contract = parseJson(readFileSync(path.join(root, 'generated/openapi.json'), 'utf8'));
if (!isObject(contract)) throw new Error('generated/openapi.json is no object');
const examples = objectAt(contract, 'components', 'examples');

export const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';

/** The documented order, with as many line items as are asked for. */
export const order = (lines = 1): JsonObject => withLines('LicenceOrderRequest', lines);

/** The documented answer to it. */
export const created = (lines = 1): JsonObject => withLines('LicenceOrderResponse', lines);

export const answerHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'application/json',
  'MS-RequestId': '57870501-203b-468e-8a63-078a3826d8ec',
  'MS-CorrelationId': 'b12260fb-82de-4701-a25f-dcd367690645',
};

/** Not a secret: unsigned, and good until 2100, since one of the clients reads when its token ends. */
export const token = [{ alg: 'none' }, { exp: 4102444800 }, {}]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .join('.');

function withLines(example: string, lines: number): JsonObject {
  const value = structuredClone(objectAt(examples, example, 'value'));
  const [line = {}] = isList(value['lineItems']) ? value['lineItems'] : [];
  if (!isObject(line)) throw new Error(`${example} has no line items`);
  return {
    ...value,
    lineItems: Array.from({ length: lines }, (_, lineItemNumber) => ({ ...line, lineItemNumber })),
  };
}
