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

/** Which agreements to list. */
export interface ListAgreementsOptions extends CallOptions {
  /** One kind of agreement, or `*` for all. @default the service's own choice */
  readonly agreementType?:
    'MicrosoftCustomerAgreement' | 'MicrosoftCloudAgreement' | '*' | (string & {}) | undefined;
}

const listOptions = {
  agreementType: { rule: text, parameter: 'agreementType' },
} as const satisfies Added<ListAgreementsOptions>;

/** The agreements that exist. Needs app + user credentials. */
export interface Agreements {
  /** Lists the agreements, with links to their texts. */
  list(options?: ListAgreementsOptions): ApiPromise<AgreementMetadataCollection>;
}

/** The agreements that one customer accepted, without which an order is refused. Needs app + user credentials. */
export interface CustomerAgreements {
  /** Lists the acceptances that the partner confirmed for the customer. */
  list(options?: ListAgreementsOptions): ApiPromise<AgreementCollection>;
  /** Whether the customer signed the Microsoft Customer Agreement directly. */
  directlySigned(options?: CallOptions): ApiPromise<DirectSignedAgreementStatus>;
}

/** An indirect reseller, by one of its ids: the Partner Center id of a location, or its tenant. */
export type Reseller =
  | { readonly mpnId: string; readonly tenantId?: never }
  | { readonly tenantId: string; readonly mpnId?: never };

/** Which agreements partners have signed. Needs app + user credentials. */
export interface Compliance {
  /**
   * Whether an indirect reseller signed the Microsoft Partner Agreement, without which an order for its customer is refused.
   * Where the service answers "not signed" as an error, this resolves to `{ isAgreementSigned: false }`.
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
