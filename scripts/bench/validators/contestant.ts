/** One validator in a process of its own: says how long so many validations take. */
import { isRecord as isObject } from '../../../src/shared/is-record.js';
import { isList, type JsonRecord as JsonObject } from '../../../src/openapi/json.js';
import { answer } from '../child.js';
import { order } from '../documented.js';

const [module = ''] = process.argv.slice(2);
const program: unknown = await import(module);
if (!isProgram(program)) throw new Error('The program has no `faults`');
const { faults } = program;

/** The documented order, but with a fault at its top and two in its first line item. */
function broken(lines: number): JsonObject {
  const valid = order(lines);
  const [first, ...others] = isList(valid['lineItems']) ? valid['lineItems'] : [];
  const line = { ...(isObject(first) && first), offerId: '', quantity: 0 };
  return { ...valid, billingCycle: 1, lineItems: [line, ...others] };
}
const FAULTS = 3;

answer((question) => {
  const { times, isValid, lines = 1 } = isObject(question) ? question : {};
  const value = isValid === true ? order(Number(lines)) : broken(Number(lines));
  const expected = isValid === true ? 0 : FAULTS;
  const started = performance.now();
  for (let left = Number(times); left > 0; left--) {
    const found = faults(value);
    if (found !== expected) throw new Error(`It found ${found} faults where ${expected} are`);
  }
  return performance.now() - started;
});

interface Program {
  readonly faults: (value: unknown) => number;
}

function isProgram(value: unknown): value is Program {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'faults') === 'function';
}
