import type { JsonRecord } from '../../../openapi/json.js';

/** The billing cycle that an order asks for; `unknown` is what old clients send for none. */
export function orderedCycle({ billingCycle }: JsonRecord): string | undefined {
  return typeof billingCycle === 'string' && billingCycle.toLowerCase() !== 'unknown'
    ? billingCycle
    : undefined;
}
