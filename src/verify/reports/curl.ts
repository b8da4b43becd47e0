import type { Exchange } from '../exchange.js';

/** A command line that sends the request again. Secrets are shell variables. */
export function curlOf({ method, url, headers, body }: Exchange['request']): string {
  const parts = [
    `curl -i -X ${method} ${quoted(url)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-binary ${singleQuoted(body)}`]),
  ];
  return parts.join(' ');
}

/** Double quotes where a variable has to be filled in, single ones everywhere else. */
const quoted = (text: string): string =>
  /\$[A-Z][A-Z0-9_]*$/.test(text) ? `"${text.replaceAll(/["\\`]/g, '\\$&')}"` : singleQuoted(text);

const singleQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
