/** An authority that hands out tokens as Microsoft Entra does: for a code of a sign-in, and for the refresh token of one. */
import { createHash } from 'node:crypto';

const USER = 'orders@fabrikam.example';

export interface TokenAuthority {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Signs a user in at the address that the application shows, and gives the address that the browser is sent to then. */
  readonly signIn: (address: string) => URL;
  /** The kinds of the grants that were asked for, in their order. */
  readonly grants: readonly string[];
  /** All that must not be shown: codes, tokens and the application's secret. */
  readonly secrets: readonly string[];
  /** Ends every sign-in; the refresh token is refused with this error from now on. */
  readonly revoke: (error: string) => void;
}

export function createTokenAuthority(clientSecret: string, refreshToken?: string): TokenAuthority {
  const grants: string[] = [];
  const secrets = [clientSecret];
  const made = (kind: string): string => {
    const secret = `${kind}-number-${secrets.length}`;
    secrets.push(secret);
    return secret;
  };
  const challenges = new Map<string, string>();
  let current = refreshToken;
  let refusal = 'invalid_grant';
  if (refreshToken !== undefined) secrets.push(refreshToken);

  const isGranted = (form: URLSearchParams): boolean => {
    if (form.get('client_secret') !== clientSecret) return false;
    if (form.get('grant_type') === 'refresh_token') return form.get('refresh_token') === current;
    const challenge = challenges.get(form.get('code') ?? '');
    return challenge !== undefined && challenge === challengeOf(form.get('code_verifier') ?? '');
  };

  return {
    grants,
    secrets,
    revoke(error) {
      current = undefined;
      refusal = error;
    },
    signIn(address) {
      const asked = new URL(address).searchParams;
      const code = made('code');
      challenges.set(code, asked.get('code_challenge') ?? '');
      const redirect = new URL(asked.get('redirect_uri') ?? '');
      redirect.search = String(new URLSearchParams({ code, state: asked.get('state') ?? '' }));
      return redirect;
    },
    async fetch(request) {
      const form = new URLSearchParams(await request.text());
      grants.push(form.get('grant_type') ?? '');
      if (!isGranted(form)) {
        const description = 'AADSTS700082: The refresh token has expired due to inactivity.';
        return Response.json({ error: refusal, error_description: description }, { status: 400 });
      }
      current = made('refresh-token');
      return Response.json({
        token_type: 'Bearer',
        scope: form.get('scope'),
        expires_in: 3600,
        access_token: made('access-token'),
        refresh_token: current,
        id_token: `${inBase64({ alg: 'none' })}.${inBase64({ oid: 'user', tid: 'tenant', preferred_username: USER })}.`,
        client_info: inBase64({ uid: 'user', utid: 'tenant' }),
      });
    },
  };
}

const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');

const inBase64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
