/** One validator in a process of its own: says how long so many validations take. */
import { isObject } from '../../generate/json.js';
import { answer } from '../child.js';
import { order } from '../documented.js';

const [module = ''] = process.argv.slice(2);
const program: unknown = await import(module);
if (!isProgram(program)) throw new Error('The program has no `faults`');
const { faults } = program;

const valid = order();
const [line] = Array.isArray(valid['lineItems']) ? valid['lineItems'] : [];
const invalid = {
  ...valid,
  billingCycle: 1,
  lineItems: [{ ...(isObject(line) && line), offerId: '', quantity: 0 }],
};
const FAULTS = 3;

answer((question) => {
  const { times, isValid } = isObject(question) ? question : {};
  const value = isValid === true ? valid : invalid;
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
