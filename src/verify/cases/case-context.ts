import { NO_LINKED_VALUES, type LinkedValues } from '../links.js';

/** What a case may use while it makes its requests. */
export interface CaseContext {
  /** The customer to order for; undefined for that of the contract's examples. */
  readonly customerId: string | undefined;
  /** A fresh GUID for each label; the same label gives the same GUID throughout one run of one case. */
  readonly id: (label: string) => string;
  /** What the response to the preparation has for the steps. */
  readonly linked: LinkedValues;
}

/** The context of one run of one case. */
export function contextFor(customerId: string | undefined): CaseContext {
  const ids = new Map<string, string>();
  return {
    customerId,
    id(label) {
      const id = ids.get(label) ?? crypto.randomUUID();
      ids.set(label, id);
      return id;
    },
    linked: NO_LINKED_VALUES,
  };
}
