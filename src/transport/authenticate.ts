import { ApiError, CredentialError, UnreadableAnswerError } from '../errors.js';
import type { TokenSource } from '../credential.js';
import type { Call, Send } from './call.js';

/**
 * Adds the token. A 401 is answered once with a token asked for anew; then the service's answer stands.
 */
export const authenticate =
  (tokens: TokenSource) =>
  (next: Send): Send =>
  async (url, { call, method, headers, body, signal }) => {
    const send = async (token: string | Promise<string>) => {
      call.token = await usable(token, call);
      const authorized = { Authorization: `Bearer ${call.token}`, ...headers };
      return next(url, { call, method, headers: authorized, body, signal });
    };
    try {
      return await send(tokens.get());
    } catch (error) {
      if (!isUnauthorized(error) || call.reauthenticated || !tokens.renew || call.token === undefined)
        throw error;
      call.reauthenticated = true;
      call.sent = false;
      return send(tokens.renew(call.token));
    }
  };

const isUnauthorized = (error: unknown): boolean =>
  (error instanceof ApiError || error instanceof UnreadableAnswerError) && error.status === 401;

async function usable(token: string | Promise<string>, call: Call): Promise<string> {
  try {
    return await token;
  } catch (error) {
    throw new CredentialError(error instanceof Error ? error.message : 'the credential failed', call, error);
  }
}
