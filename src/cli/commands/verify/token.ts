import { isLoopback } from '../../../shared/loopback.js';
import type { Given } from '../../usage.js';
import { UsageError, type Io } from '../../io.js';
import { tokenFrom } from '../../token.js';
import type { verify } from '../../usages/verify.js';

type Options = Given<typeof verify>['options'];

/**
 * The token to send; undefined for none. That of the environment may be a real one, and never goes over plain http to
 * another machine; one of a file does where `--allow-plain-http` says so.
 *
 * @throws {UsageError}
 */
export async function tokenFor(server: string, values: Options, io: Io): Promise<string | undefined> {
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
