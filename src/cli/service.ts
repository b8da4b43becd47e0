import { errorMessage } from '../shared/error-message.js';
import {
  clouds,
  PartnerCenter,
  type Credential,
  type PartnerCenterOptions,
  type TokenCredential,
} from '../index.js';
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
  const { cloud } = values;
  // An empty variable is an unset one.
  const fromEnv = io.env['PARTNER_CENTER_URL'];
  const baseUrl = values['base-url'] ?? (fromEnv === '' ? undefined : fromEnv);
  const url = new URL(urlOf(baseUrl ?? clouds[cloud].baseUrl));
  const isLocal = isLoopback(url);
  const credential = await credentialOf(values, io, isLocal);
  try {
    const partnerCenter = new PartnerCenter({
      credential,
      cloud,
      ...(baseUrl !== undefined && { baseUrl }),
      ...more,
    });
    return { partnerCenter, realHost: isLocal ? undefined : url.hostname, baseUrl: url.href };
  } catch (error) {
    throw new UsageError(errorMessage(error));
  }
}

function urlOf(text: string): string {
  if (URL.canParse(text)) return text;
  throw new UsageError(`--base-url must be an absolute https address; it is '${text}'.`);
}

async function credentialOf(values: ServiceValues, io: Io, isLocal: boolean): Promise<Credential> {
  const { credential: kind, 'token-file': file } = values;
  if (kind !== undefined && file !== undefined)
    throw new UsageError('--token-file and --credential are two tokens; give one.');
  if (kind === 'azure') return azureCredential();
  const token = await tokenFrom(values, io);
  if (token !== undefined) return token;
  // A sandbox takes any.
  if (isLocal) return 'sandbox';
  throw new UsageError(
    'There is no token: set PARTNER_CENTER_TOKEN, or give --token-file FILE or --credential azure.',
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
  throw new UsageError('The installed @azure/identity has no DefaultAzureCredential that gives tokens.');
}

const isTokenCredential = (value: unknown): value is TokenCredential =>
  typeof value === 'object' && value !== null && 'getToken' in value && typeof value.getToken === 'function';
