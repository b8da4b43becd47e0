const mark = '[token]';

/** Shorter ones are stand-ins, such as `any` on a sandbox, and parts of plain words. */
const shortestSecret = 6;

const isSecret = (token: string | undefined): token is string =>
  token !== undefined && token.length >= shortestSecret;

/** The text with every occurrence of the token replaced. */
export function withoutToken(text: string, token: string | undefined): string {
  return isSecret(token) ? text.replaceAll(token, mark) : text;
}

/** The cause of a failure, or a stand-in with the same message when the token shows anywhere in it. */
export function withoutTokenInCause(cause: unknown, token: string | undefined): unknown {
  if (!isSecret(token) || !showsToken(cause, token)) return cause;
  return new Error(withoutToken(cause instanceof Error ? cause.message : 'The cause held the token', token));
}

// Own members too, since fetch implementations hang details on the error; the depth bounds cycles and large objects.
function showsToken(value: unknown, token: string, depth = 0): boolean {
  if (typeof value === 'string') return value.includes(token);
  if (typeof value !== 'object' || value === null || depth > 3) return false;
  if (value instanceof Headers) return [...value.values()].some((header) => header.includes(token));
  return Reflect.ownKeys(value).some((key) => showsToken(Reflect.get(value, key), token, depth + 1));
}
