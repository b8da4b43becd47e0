/** Headers as `fetch` takes them: a `Headers` object, pairs, or a record. */
export type HeadersLike =
  Headers | Iterable<readonly [name: string, value: string]> | Readonly<Record<string, string>>;

/** What the client sets itself, and what belongs to the connection. */
const ownHeaders =
  /^(?:authorization|accept|content-(?:type|length|encoding)|cookie|host|connection|expect|transfer-encoding|te|upgrade|ms-requestid|ms-correlationid)$/i;
const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Whether a header can carry it. */
export const isHeaderValue = (value: unknown): value is string =>
  typeof value === 'string' && headerValue.test(value);

/** With names in one case, so that a call's header goes over the client's. */
export function checkedHeaders(headers: HeadersLike): Record<string, string> {
  const checked = new Map<string, string>();
  const entries: Iterable<readonly unknown[]> =
    Symbol.iterator in headers ? headers : Object.entries(headers);
  for (const pair of entries) {
    const parts: readonly unknown[] = Array.isArray(pair) ? pair : [];
    const [name, value, ...more] = parts;
    if (typeof name !== 'string' || more.length > 0)
      throw new TypeError('headers must be Headers, pairs or a record; a pair is a name and a value.');
    const shown = JSON.stringify(name.slice(0, 60));
    if (!headerName.test(name)) throw new TypeError(`${shown} is not a header name.`);
    if (ownHeaders.test(name))
      throw new TypeError(
        `The header ${shown} is the client's own to set; see requestId, correlationId and credential.`,
      );
    if (!isHeaderValue(value)) {
      throw new TypeError(
        `The header ${shown} has a line break or another character that a header can't carry.`,
      );
    }
    const key = name.toLowerCase();
    const before = checked.get(key);
    // As fetch joins what is given twice.
    checked.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(checked);
}
