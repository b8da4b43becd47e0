import { operations } from '../../openapi/contract.js';
import { isGuid } from '../../shared/guid.js';
import type { Target } from '../target.js';
import { CUSTOMER_PARAMETER } from './build-request.js';
import { NothingToTell } from './conversation.js';
import { ordinaryCustomer } from './naming-customer.js';

/** A customer of the contract's examples beside the ordinary one. Where one is given, nothing is bought for others. */
export function otherCustomer({ customerId }: Target): string {
  if (customerId !== undefined) throw new NothingToTell('It would order for a customer that was not named.');
  const others = operations
    .flatMap(({ requests }) => [...requests.values()].map((request) => request[CUSTOMER_PARAMETER]))
    .filter((id): id is string => isGuid(id) && id.toLowerCase() !== ordinaryCustomer?.toLowerCase());
  return others[0] ?? '00000000-0000-4000-8000-000000000001';
}
