/** One validator in a process of its own: prints how long it takes for an order, which is `valid` or has three faults. */
import { isList, isRecord } from '../../src/openapi/json.js';
import { order } from './documented.js';
import { exported, time } from './timed.js';

const [module = '', milliseconds = '', kind = '', batch = ''] = process.argv.slice(2);
const faults = await exported(module, 'faults');

/** A fault at the top of the order, and two in its line item. */
function broken(): object {
  const [line] = isList(order['lineItems']) ? order['lineItems'] : [];
  return {
    ...order,
    billingCycle: 1,
    lineItems: [{ ...(isRecord(line) && line), offerId: '', quantity: 0 }],
  };
}

const [value, expected] = kind === 'valid' ? [order, 0] : [broken(), 3];
const validate = (): void => {
  for (let left = Number(batch); left > 0; left--) {
    const found = faults(value);
    if (found !== expected) throw new Error(`It found ${String(found)} faults where ${expected} are`);
  }
};
await time(validate, Number(milliseconds));
