/** What the contract requires of answers; all else may be missing. */

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const hasId = (body: unknown): boolean =>
  isObject(body) && 'id' in body && typeof body.id === 'string' && body.id !== '';

export const hasItems = (body: unknown): boolean =>
  isObject(body) && 'items' in body && Array.isArray(body.items);

export const isOrder = (body: unknown): boolean =>
  hasId(body) && isObject(body) && 'lineItems' in body && Array.isArray(body.lineItems);

export const isAnything = (body: unknown): boolean => body !== undefined;
