/**
 * A pattern for a token in every form that it is looked for in: as it is, percent-encoded, escaped as in JSON, and in base64
 * or base64url, alone or with anything before it, such as `Bearer `.
 */
export const formsOf = (token: string): string =>
  [plain(token), ...[0, 1, 2].map((offset) => base64(token, offset))].join('|');

const plain = (token: string): string =>
  Array.from(token, (char) => {
    const hex = anyCase(hexOf(char));
    return /\w/.test(char)
      ? `(?:${char}|%${hex})`
      : `(?:\\\\{0,3}\\x${hexOf(char)}|%${hex}|\\\\{1,3}u00${hex})`;
  }).join('');

/** Base64 of the token after so many other bytes: the characters that the token alone decides, and what hangs on to them. */
function base64(token: string, offset: number): string {
  const bits = (offset + token.length) * 8;
  const encoded = btoa('-'.repeat(offset) + token);
  const decided = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(bits / 6));
  const rest = bits % 6 === 0 ? '' : '[\\w+/-]?(?:=|%3[dD])*';
  return Array.from(decided, (char) => inBase64[char] ?? char).join('') + rest;
}

/** What is spelt in several ways. */
const inBase64: Partial<Record<string, string>> = {
  '+': '(?:[+-]|%2[bB])',
  '/': '(?:\\\\{0,3}/|_|%2[fF])',
};

const hexOf = (char: string): string => char.charCodeAt(0).toString(16);

const anyCase = (hex: string): string => hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
