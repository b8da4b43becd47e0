/** Validators of a new order. Each program has `faults`, which says how many it finds. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { JsonRecord as JsonObject } from '../../../src/openapi/json.js';
import { readContract } from '../../generate/outputs.js';
import { requestBodies } from '../../generate/request-bodies.js';
import { mapSubschemas } from '../../generate/schemas.js';
import { root } from '../../package/packed.js';
import manifest from '../../../package.json' with { type: 'json' };
import type { Tool } from '../prepare.js';
import { versions } from '../versions.js';

export interface Validator extends Tool {
  readonly program: string;
}

const { ajv } = manifest.devDependencies;

/** @param packages those that bring our package; none where it is installed already */
export const ours = (packages: readonly string[]): readonly Validator[] => [
  {
    name: '**`validateOrderRequest`**',
    packages,
    program: `
import { validateOrderRequest } from 'partner-center-orders/validate';
export function faults(value) {
  const result = validateOrderRequest(value);
  return result.valid ? 0 : result.errors.length;
}`,
  },
  {
    name: '**its compiled schema alone**',
    packages,
    program: `
import { orderRequest } from './node_modules/partner-center-orders/dist/generated/validators/order-request.js';
export const faults = (value) => (orderRequest(value) ? 0 : orderRequest.errors.length);`,
  },
  {
    // It only says yes or no; what is wrong with an order, the client asks `validateOrderRequest`.
    name: '**the client, before it sends**',
    packages,
    program: `
import { validateOrderRequest } from 'partner-center-orders/validate';
import { isOrderRequest } from './node_modules/partner-center-orders/dist/generated/checks.js';
export const faults = (value) => (isOrderRequest(value) ? 0 : validateOrderRequest(value).errors.length);`,
  },
];

export const peers: readonly Validator[] = [
  {
    name: `Ajv ${ajv}, compiled at run time`,
    packages: [`ajv@${ajv}`, `ajv-formats@${versions.ajvFormats}`],
    generate: writeSchema,
    program: `
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import schema from './schema.json';
const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);
export const faults = (value) => (validate(value) ? 0 : validate.errors.length);`,
  },
  {
    name: `TypeBox ${versions.typebox}, \`Compile\``,
    packages: [`typebox@${versions.typebox}`],
    generate: writeSchema,
    program: `
import { Compile } from 'typebox/compile';
import schema from './schema.json';
const compiled = Compile(schema);
export const faults = (value) => (compiled.Check(value) ? 0 : compiled.Errors(value).length);`,
  },
  {
    name: `zod ${versions.zod}, \`fromJSONSchema\``,
    packages: [`zod@${versions.zod}`],
    generate: writeSchema,
    program: `
import { fromJSONSchema } from 'zod';
import schema from './schema.json';
const order = fromJSONSchema(schema);
export function faults(value) {
  const result = order.safeParse(value);
  return result.success ? 0 : result.error.issues.length;
}`,
  },
];

/** The schema that ours is compiled from, in nothing but JSON Schema. */
async function writeSchema(folder: string): Promise<void> {
  const { orderRequest } = requestBodies(await readContract(root));
  await writeFile(path.join(folder, 'schema.json'), JSON.stringify(plain(orderRequest)));
}

/** Two of our keywords say that a member is refused. */
const plain = (schema: JsonObject): JsonObject =>
  'readOnly' in schema || 'refused' in schema ? { not: {} } : mapSubschemas(schema, plain);
