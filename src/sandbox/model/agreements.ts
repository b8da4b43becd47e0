/** Who accepted the Microsoft Customer Agreement. */
import type { Customer } from '../../../generated/models.js';
import { isList } from '../../openapi/json.js';
import { samplesOf } from '../contract.js';
import { sameId } from './items.js';

export interface Agreements {
  /** Whether the customer signed directly. */
  readonly isSigned: (customerId: string) => boolean;
  /** Whether an order for the customer may be placed as far as agreements go. */
  readonly allow: (customerId: string) => boolean;
}

/**
 * @param customers those that the sandbox was made with, who signed directly
 * @param areRequired whether an order needs one
 */
export function createAgreements(customers: readonly Customer[], areRequired: boolean): Agreements {
  const isSigned = (customerId: string): boolean =>
    customers.some(({ id }) => sameId(id, customerId)) ||
    samplesOf('getDirectSignedAgreementStatus').some(
      ({ parameters, body }) => sameId(parameters['customerId'], customerId) && body['isSigned'] === true,
    );
  const isConfirmed = (customerId: string): boolean =>
    samplesOf('listAgreements').some(
      ({ parameters, body: { items } }) =>
        sameId(parameters['customerId'], customerId) && isList(items) && items.length > 0,
    );
  return {
    isSigned,
    allow: (customerId) => !areRequired || isSigned(customerId) || isConfirmed(customerId),
  };
}
