import type { CallOptions } from '../call-options.js';

/** A search of customers by the beginning of one field, in the wire's own words. */
export interface CustomerFilter {
  /** The field to search. `IndirectReseller` needs app + user credentials. */
  readonly Field:
    'CompanyName' | 'Domain' | 'IndirectReseller' | 'IndirectCloudSolutionProvider' | (string & {});
  /** What the field begins with, ignoring case; for `IndirectReseller`, the tenant id of the reseller. */
  readonly Value: string;
  /** How to compare. @default 'starts_with', the only known value */
  readonly Operator?: 'starts_with' | (string & {});
}

/** Which customers to list, and how. */
export interface ListCustomersOptions extends CallOptions {
  /** Lists only customers that match. It matches beginnings: check for the exact name or domain yourself. @default all */
  readonly filter?: CustomerFilter | undefined;
  /** How many customers a page has; 0 for all at once. @default the service's own */
  readonly size?: number | undefined;
}
