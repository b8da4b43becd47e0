import { errorMessage } from '../shared/error-message.js';
import { PartnerCenter, type Credential, type PartnerCenterOptions, type TokenCredential } from '../index.js';
import { isLoopback } from '../shared/loopback.js';
import { UsageError, type Io } from './io.js';
import { tokenFrom } from './token.js';
import type { Values } from './usage.js';
import type { service } from './usages/service.js';

export type ServiceValues = Values<typeof service>;

export interface Service {
  readonly partnerCenter: PartnerCenter;
  /** The host that orders go to, when it is not this machine: what is accepted there is bought. */
  readonly realHost: string | undefined;
  /** The address that orders go to. */
  readonly baseUrl: string;
}

/** @throws {UsageError} */
export async function serviceFrom(
  values: ServiceValues,
  io: Io,
  more: Pick<PartnerCenterOptions, 'unknownMembers' | 'maxRequestsPerMinute' | 'fetch'> = {},
): Promise<Service> {
  const { cloud, 'base-url': given } = values;
  // An empty variable is an unset one.
  const fromEnv = io.env['PARTNER_CENTER_URL'];
  const baseUrl = given ?? (fromEnv === '' ? undefined : fromEnv);
  const name = given === undefined ? 'PARTNER_CENTER_URL' : '--base-url';
  const clientWith = (credential: Credential): PartnerCenter => {
    try {
      return new PartnerCenter({ credential, cloud, ...(baseUrl !== undefined && { baseUrl }), ...more });
    } catch (error) {
      throw new UsageError(errorMessage(error).replace(/^baseUrl/, name));
    }
  };
  // A wrong address is told before a token is asked for.
  const url = new URL(clientWith(anyToken).baseUrl);
  const isLocal = isLoopback(url);
  const partnerCenter = clientWith(await credentialOf(values, io, isLocal));
  return { partnerCenter, realHost: isLocal ? undefined : url.hostname, baseUrl: url.href };
}

/** For a sandbox, which takes any token. So short that it is no secret, and hidden nowhere. */
const anyToken = 'any';

async function credentialOf(values: ServiceValues, io: Io, isLocal: boolean): Promise<Credential> {
  const { credential: kind, 'token-file': file } = values;
  if (kind !== undefined && file !== undefined)
    throw new UsageError('Give either --token-file or --credential, not both.');
  if (kind === 'azure') return azureCredential();
  const token = await tokenFrom(values, io);
  if (token !== undefined) return token;
  if (isLocal) return anyToken;
  throw new UsageError(
    'No token: set PARTNER_CENTER_TOKEN, or give --token-file FILE or --credential azure.',
  );
}

async function azureCredential(): Promise<TokenCredential> {
  // Not a dependency: whoever uses it installs it.
  const name = '@azure/identity';
  const identity: unknown = await import(name).catch(() => undefined);
  const constructor: unknown =
    typeof identity === 'object' && identity !== null
      ? Reflect.get(identity, 'DefaultAzureCredential')
      : undefined;
  if (typeof constructor !== 'function') {
    throw new UsageError('--credential azure needs the package @azure/identity: npm install @azure/identity');
  }
  const credential: unknown = Reflect.construct(constructor, []);
  if (isTokenCredential(credential)) return credential;
  throw new UsageError(
    'The installed @azure/identity has no DefaultAzureCredential with getToken: update it with npm install @azure/identity',
  );
}

const isTokenCredential = (value: unknown): value is TokenCredential =>
  typeof value === 'object' && value !== null && 'getToken' in value && typeof value.getToken === 'function';
