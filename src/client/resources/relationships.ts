import type { PartnerRelationshipCollection } from '../../../generated/models.js';
import { listRelationships } from '../../../generated/operations.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import { filterOption } from '../filter.js';
import type { Added } from '../own-options.js';

/** A kind of relationship, as the query spells it; answers have it in lower snake case. */
export type RelationshipType = 'IsIndirectCloudSolutionProviderOf' | 'IsIndirectResellerOf' | (string & {});

/** Which partners are listed, in the wire's own words: those whose name contains a text. */
export interface RelationshipFilter {
  /** What is compared. No other field is known. */
  readonly Field: 'Name' | (string & {});
  /** What it contains. */
  readonly Value: string;
  /** @default 'substring', the only one that is known */
  readonly Operator?: 'substring' | (string & {});
}

/** Which relationships are listed. */
export interface ListRelationshipsOptions extends CallOptions {
  /** Only some partners. Not documented: the .NET SDK sends it, and how its members are spelt is inferred. @default all */
  readonly filter?: RelationshipFilter | undefined;
}

const listOptions = { filter: filterOption('substring') } satisfies Added<ListRelationshipsOptions>;

/** The partners that the signed-in partner has a relationship with. */
export interface Relationships {
  /**
   * Lists the partners of one kind of relationship, such as an indirect provider's resellers. Needs app + user credentials.
   * An order names a reseller by `mpnId`, as `partnerIdOnRecord` of its line items.
   *
   * ```ts
   * const filter = { Field: 'Name', Value: 'First Up' };
   * const { items } = await partnerCenter.relationships.list('IsIndirectCloudSolutionProviderOf', { filter });
   * ```
   */
  list(type: RelationshipType, options?: ListRelationshipsOptions): ApiPromise<PartnerRelationshipCollection>;
}

export const relationshipsOf = (api: Api): Relationships => ({
  list: (type, options) =>
    call(api, listRelationships, { query: { relationship_type: type } }, options, { options: listOptions }),
});
