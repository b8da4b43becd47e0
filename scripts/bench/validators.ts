/** The validators that are compared, each with a program whose `faults` says how many it finds in an order. */
import { peers } from './peers.js';

export interface Validator {
  readonly name: string;
  readonly program: string;
}

export const ours: readonly Validator[] = [
  {
    name: '**`validateOrderRequest`**',
    program: `
import { validateOrderRequest } from 'partner-center-orders/validate';
export function faults(value) {
  const result = validateOrderRequest(value);
  return result.valid ? 0 : result.errors.length;
}`,
  },
  {
    // It only says yes or no; what is wrong with an order, the client asks `validateOrderRequest`.
    name: '**the client, before it sends**',
    program: `
import { validateOrderRequest } from 'partner-center-orders/validate';
import { isOrderRequest } from './node_modules/partner-center-orders/dist/generated/checks.js';
export const faults = (value) => (isOrderRequest(value) ? 0 : validateOrderRequest(value).errors.length);`,
  },
];

export const validators: readonly Validator[] = [
  ...ours,
  {
    name: `Ajv ${peers.ajv}, compiled at run time`,
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
    name: `TypeBox ${peers.typebox}, \`Compile\``,
    program: `
import { Compile } from 'typebox/compile';
import schema from './schema.json';
const compiled = Compile(schema);
export const faults = (value) => (compiled.Check(value) ? 0 : compiled.Errors(value).length);`,
  },
  {
    name: `zod ${peers.zod}, \`fromJSONSchema\``,
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
