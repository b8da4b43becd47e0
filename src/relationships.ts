import type { PartnerRelationshipCollection } from '../generated/models.js';
import { hasItems } from './answers.js';
import { execute, type Api, type ApiPromise } from './execute.js';
import type { CallOptions } from './new-call.js';

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
  list: (type, options) =>
    execute<PartnerRelationshipCollection>(
      api,
      {
        name: 'listRelationships',
        buys: false,
        accepts: hasItems,
        request: ({ GET }) => GET('/v1/relationships', { query: { relationship_type: type } }),
      },
      options,
    ),
});
