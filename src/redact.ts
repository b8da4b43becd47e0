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

// Own members too, since fetch implementations hang details on the error.
function showsToken(value: unknown, token: string, seen = new Set<object>()): boolean {
  if (typeof value === 'string') return value.includes(token);
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  // What is too large to be looked through, or does not let itself be read, is not shown.
  if (seen.size > 1000) return true;
  try {
    return partsOf(value).some((part) => showsToken(part, token, seen));
  } catch {
    return true;
  }
}

function partsOf(value: object): unknown[] {
  const members = Reflect.ownKeys(value).flatMap((key) => [String(key), Reflect.get(value, key) as unknown]);
  const entries: unknown[] =
    value instanceof Headers || value instanceof Map || value instanceof Set ? [...value] : [];
  return [...members, ...entries];
}
