import type { PartnerRelationshipCollection } from '../../../generated/models.js';
import { listRelationships } from '../../../generated/operations.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';

/** The relationships as a question spells them; an answer writes the same in lower snake case. */
export type RelationshipType = 'IsIndirectCloudSolutionProviderOf' | 'IsIndirectResellerOf' | (string & {});

/** The partners that the signed-in partner has a relationship with. */
export interface Relationships {
  /**
   * Lists the partners of one kind of relationship, such as an indirect provider's resellers. Needs app + user credentials.
   * An order names a reseller by `mpnId`, as `partnerIdOnRecord` of its line items.
   */
  list(type: RelationshipType, options?: CallOptions): ApiPromise<PartnerRelationshipCollection>;
}

export const relationshipsOf = (api: Api): Relationships => ({
  list: (type, options) => call(api, listRelationships, { query: { relationship_type: type } }, options),
});
