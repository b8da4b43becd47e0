import { isGuid } from '../../shared/guid.js';
import { sha1 } from './sha1.js';

/** The name space of this package's request ids. Never changes, or the same key would make another id. */
const nameSpace = '5b1d0f8e-6c0a-5d3b-9a27-3f6c1f0e8d42';

/**
 * Makes a request id from a key of your own, such as `purchase-2026-0117`: the same key gives the same GUID on every machine
 * and in every process (UUID version 5, RFC 9562). Use it where the same purchase may be requested more than once, as with job
 * queues: each repeat is then the same purchase.
 *
 * The key must identify the purchase, not the customer or the day: two purchases with the same key are bought once.
 *
 * @param within the name space of the key, a GUID; one of this package by default
 * @throws {TypeError} when the key is empty, or `within` is not a GUID
 */
export function requestIdFrom(key: string, within: string = nameSpace): string {
  if (typeof key !== 'string' || key === '')
    throw new TypeError('requestIdFrom needs a key that names the purchase.');
  if (!isGuid(within)) throw new TypeError('requestIdFrom takes a GUID as its name space.');
  const name = new TextEncoder().encode(key);
  const space = Uint8Array.from(within.replaceAll('-', '').match(/../g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  );
  const hash = sha1(Uint8Array.of(...space, ...name)).subarray(0, 16);
  const hex = Array.from(hash, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x50 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
