/** Everything that is made up: identifiers and other random texts of an answer. */

/**
 * What an identifier is for.
 * - `legacyOrder`, `oneTimeOrder`, `newCommerceOrder`: the order, by kind (a GUID, 33 characters, 12 characters)
 * - `subscription`: what a line item became, a GUID
 * - `cart`: a cart, and `user`: who changed it, GUIDs
 * - `attachment`: a file of an order, 14 hexadecimal digits
 * - `request`, `correlation`: for a call that sent none, a GUID
 * - `vector`: `MS-CV`; `server`: `MS-ServerId`
 * - `ticks`: four digits after the milliseconds of a creation date
 */
export type IdKind =
  | 'legacyOrder'
  | 'oneTimeOrder'
  | 'newCommerceOrder'
  | 'subscription'
  | 'cart'
  | 'user'
  | 'attachment'
  | 'request'
  | 'correlation'
  | 'vector'
  | 'server'
  | 'ticks';

export type NewId = (kind: IdKind) => string;

const DIGITS = '0123456789';
const HEX = '0123456789abcdef';
const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** All bytes in hexadecimal: a random number for each digit of a GUID would be four times as many. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Identifiers in the forms that the contract's examples show. */
export function idsFrom(random: () => number): NewId {
  const text = (alphabet: string, length: number): string => {
    let result = '';
    for (let i = 0; i < length; i++) result += alphabet.charAt(Math.floor(random() * alphabet.length));
    return result;
  };
  const fourDigits = (): string => {
    const bits = Math.floor(random() * 2 ** 16);
    return `${BYTES[bits >> 8] ?? ''}${BYTES[bits & 255] ?? ''}`;
  };
  const guid = (): string => {
    const variant = text('89ab', 1);
    return `${fourDigits()}${fourDigits()}-${fourDigits()}-4${fourDigits().slice(1)}-${variant}${fourDigits().slice(1)}-${fourDigits()}${fourDigits()}${fourDigits()}`;
  };
  return (kind) => {
    switch (kind) {
      case 'oneTimeOrder':
        return text(`${ALPHANUMERIC}-_`, 33);
      case 'newCommerceOrder':
        return text(HEX, 12);
      case 'attachment':
        return text(HEX, 14);
      case 'vector':
        return `${text(`${ALPHANUMERIC}+/`, 16)}.0`;
      case 'server':
        return text(DIGITS, 9);
      case 'ticks':
        return text(DIGITS, 4);
      default:
        return guid();
    }
  };
}

/** Numbers from 0 to 1 that depend on the seed only: the public-domain generator mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed that nobody can guess or repeat. */
export function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
