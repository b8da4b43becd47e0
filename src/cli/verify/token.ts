import { isLoopback } from '../../shared/loopback.js';
import { UsageError, type Io } from '../io.js';
import { tokenFrom } from '../token.js';

export interface TokenValues {
  readonly token?: string | undefined;
  readonly 'token-file'?: string | undefined;
  readonly 'allow-plain-http'?: boolean | undefined;
  readonly 'dry-run'?: boolean | undefined;
}

/**
 * The token to send; undefined for none. That of the environment may be a real one, and never goes over plain http to
 * another machine; one of a file does where `--allow-plain-http` says so.
 *
 * @throws {UsageError}
 */
export async function tokenFor(server: string, values: TokenValues, io: Io): Promise<string | undefined> {
  if (values.token !== undefined) {
    throw new UsageError(
      'All users of this machine can read a command line, so --token is not taken. Put the token into the variable ' +
        'PARTNER_CENTER_TOKEN, or into a file for --token-file.',
    );
  }
  if (values['dry-run']) return undefined;
  if (values['token-file'] !== undefined || !isPlainHttpElsewhere(server)) return tokenFrom(values, io);
  if (!values['allow-plain-http']) return undefined;
  throw new UsageError(
    'PARTNER_CENTER_TOKEN may be a real one, so it is not sent over plain http to another machine. ' +
      'Give a throw-away token with --token-file.',
  );
}

function isPlainHttpElsewhere(server: string): boolean {
  if (!URL.canParse(server)) return false;
  const url = new URL(server);
  return url.protocol === 'http:' && !isLoopback(url);
}
