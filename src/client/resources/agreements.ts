import type {
  AgreementCollection,
  AgreementMetadataCollection,
  DirectSignedAgreementStatus,
  ResellerAgreementStatus,
} from '../../../generated/models.js';
import {
  getDirectSignedAgreementStatus,
  getResellerAgreementStatus,
  listAgreementMetadata,
  listAgreements,
} from '../../../generated/operations.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import { ApiError } from '../errors.js';
import type { Added } from '../own-options.js';
import { text } from '../read-options.js';

/** Which agreements are listed. */
export interface ListAgreementsOptions extends CallOptions {
  /** One kind, or `*` for all. @default the service's own choice */
  readonly agreementType?:
    'MicrosoftCustomerAgreement' | 'MicrosoftCloudAgreement' | '*' | (string & {}) | undefined;
}

const listOptions = {
  agreementType: { rule: text, parameter: 'agreementType' },
} as const satisfies Added<ListAgreementsOptions>;

/** The agreements that there are. Needs app + user credentials. */
export interface Agreements {
  /** Lists them, with where they are to be read. */
  list(options?: ListAgreementsOptions): ApiPromise<AgreementMetadataCollection>;
}

/** What one customer accepted: without it an order is refused. Needs app + user credentials. */
export interface CustomerAgreements {
  /** Lists what the partner confirmed for the customer. */
  list(options?: ListAgreementsOptions): ApiPromise<AgreementCollection>;
  /** Whether the customer signed the Microsoft Customer Agreement directly. */
  directlySigned(options?: CallOptions): ApiPromise<DirectSignedAgreementStatus>;
}

/** An indirect reseller, by one of its ids: the Partner Center id of a location, or its tenant. */
export type Reseller =
  | { readonly mpnId: string; readonly tenantId?: never }
  | { readonly tenantId: string; readonly mpnId?: never };

/** What partners must have signed. Needs app + user credentials. */
export interface Compliance {
  /**
   * Whether an indirect reseller signed the Microsoft Partner Agreement, without which an order for its customer is refused.
   * The service's refusal that says no is an answer here: `{ isAgreementSigned: false }`.
   */
  agreementStatus(reseller: Reseller, options?: CallOptions): Promise<ResellerAgreementStatus>;
}

export const agreementsOf = (api: Api): Agreements => ({
  list: (options) => call(api, listAgreementMetadata, {}, options, { options: listOptions }),
});

export const customerAgreementsOf = (api: Api, customerId: string): CustomerAgreements => ({
  list: (options) => call(api, listAgreements, { path: { customerId } }, options, { options: listOptions }),
  directlySigned: (options) => call(api, getDirectSignedAgreementStatus, { path: { customerId } }, options),
});

/** Not signed for the region, not signed by the tenant's account: the contract's table of error codes. */
const notSigned = ['2203', '2206'];

export const complianceOf = (api: Api): Compliance => ({
  agreementStatus: async (reseller, options) => {
    try {
      return await call(api, getResellerAgreementStatus, { query: { ...reseller } }, options);
    } catch (error) {
      if (error instanceof ApiError && notSigned.includes(error.code ?? ''))
        return { isAgreementSigned: false };
      throw error;
    }
  },
});
