import { ApiError, CredentialError, isAnswered } from '../errors.js';
import type { TokenSource } from '../credential.js';
import { messageOf, withSecret } from '../redact.js';
import type { Call } from '../call-state.js';
import type { Send } from './send.js';
import { remedyOf } from '../errors/remedy.js';

/**
 * Adds the token. A 401 is answered once in a call with a token asked for anew, where a fresh one can help; then the service's
 * answer stands.
 */
export const authenticate =
  (tokens: TokenSource) =>
  (next: Send): Send =>
  async (url, { call, method, headers, body, signal }) => {
    let used = '';
    const send = async (token: string | Promise<string>) => {
      used = await usable(token, call);
      call.secrets = withSecret(call.secrets, used);
      const authorized = { Authorization: `Bearer ${used}`, ...headers };
      return next(url, { call, method, headers: authorized, body, signal });
    };
    try {
      return await send(tokens.get());
    } catch (error) {
      if (!isUnauthorized(error)) throw error;
      const isInVain = error instanceof ApiError && remedyOf(error.status, error.code) !== undefined;
      if (isInVain) tokens.forget?.(used);
      // An attempt that was given up meanwhile must not touch its call any more.
      if (isInVain || call.reauthenticated || !tokens.renew || signal?.aborted) throw error;
      call.reauthenticated = true;
      call.sent = false;
      return send(tokens.renew(used));
    }
  };

const isUnauthorized = (error: unknown): boolean => isAnswered(error) && error.status === 401;

async function usable(token: string | Promise<string>, call: Call): Promise<string> {
  try {
    return await token;
  } catch (error) {
    throw new CredentialError(messageOf(error) ?? 'the credential failed', call, error);
  }
}
