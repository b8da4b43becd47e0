import { NOTHING_FOUND } from './links.js';
import type { Context } from './types.js';

/** What one run of one case knows. */
export function contextFor(customerId: string | undefined): Context {
  const ids = new Map<string, string>();
  return {
    customerId,
    id(label) {
      const id = ids.get(label) ?? crypto.randomUUID();
      ids.set(label, id);
      return id;
    },
    found: NOTHING_FOUND,
  };
}
