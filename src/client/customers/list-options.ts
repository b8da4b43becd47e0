import type { CallOptions } from '../call-options.js';

/** Which customers are listed, in the wire's own words. They are those where a member begins with a text. */
export interface CustomerFilter {
  /** What is compared. `IndirectReseller` needs app + user credentials. */
  readonly Field:
    'CompanyName' | 'Domain' | 'IndirectReseller' | 'IndirectCloudSolutionProvider' | (string & {});
  /** What it begins with, in either case; of `IndirectReseller` the reseller's tenant id. */
  readonly Value: string;
  /** @default 'starts_with', the only one that is known */
  readonly Operator?: 'starts_with' | (string & {});
}

/** Which customers are listed, and how. */
export interface ListCustomersOptions extends CallOptions {
  /** Only some. A search finds what begins alike: look for the exact name or domain yourself. @default all */
  readonly filter?: CustomerFilter | undefined;
  /** How many a page has; 0 for all at once. @default the service's own */
  readonly size?: number | undefined;
}
