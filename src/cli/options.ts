import {
  clouds,
  PartnerCenter,
  type Cloud,
  type Credential,
  type PartnerCenterOptions,
  type TokenCredential,
} from '../index.js';
import { isLoopback } from '../shared/loopback.js';
import { UsageError, type Io } from './io.js';
import { tokenFrom } from './token.js';

/** The options of every command that talks to the service, for parseArgs. */
export const serviceOptions = {
  cloud: { type: 'string' },
  'base-url': { type: 'string' },
  credential: { type: 'string' },
  'token-file': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const serviceHelp = `Where to send it:
  --cloud NAME        global, usGovernment or china (default global)
  --base-url URL      another address, such as a sandbox (default: PARTNER_CENTER_URL, else the cloud's)
  --token-file FILE   the bearer token, in a file that only you can read; - for standard input
                      (default: PARTNER_CENTER_TOKEN; never the command line, which all users of the machine can read)
  --credential azure  take the token from @azure/identity, which must be installed
  --json              write the answer as JSON
  --help              show this
`;

export interface ServiceValues {
  readonly cloud?: string | undefined;
  readonly 'base-url'?: string | undefined;
  readonly credential?: string | undefined;
  readonly 'token-file'?: string | undefined;
  readonly 'unknown-members'?: string | undefined;
}

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
  more: Pick<PartnerCenterOptions, 'maxRequestsPerMinute' | 'fetch'> = {},
): Promise<Service> {
  const unknownMembers = unknownMembersOf(values['unknown-members']);
  const cloud = cloudOf(values.cloud ?? 'global');
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
      ...(unknownMembers && { unknownMembers }),
      ...more,
    });
    return { partnerCenter, realHost: isLocal ? undefined : url.hostname, baseUrl: url.href };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function urlOf(text: string): string {
  if (URL.canParse(text)) return text;
  throw new UsageError(`--base-url must be an absolute https address; it is '${text}'.`);
}

function cloudOf(name: string): Cloud {
  if (isCloud(name)) return name;
  throw new UsageError(`--cloud must be one of ${Object.keys(clouds).join(', ')}; it is '${name}'.`);
}

const isCloud = (name: string): name is Cloud => Object.hasOwn(clouds, name);

async function credentialOf(values: ServiceValues, io: Io, isLocal: boolean): Promise<Credential> {
  const { credential: kind, 'token-file': file } = values;
  if (kind !== undefined && file !== undefined)
    throw new UsageError('--token-file and --credential are two tokens; give one.');
  if (kind === 'azure') return azureCredential();
  if (kind !== undefined) throw new UsageError(`--credential must be azure; it is '${kind}'.`);
  const token = await tokenFrom(values, io);
  if (token !== undefined) return token;
  // A sandbox takes any.
  if (isLocal) return 'sandbox';
  throw new UsageError(
    'There is no token: set PARTNER_CENTER_TOKEN, or give --token-file FILE or --credential azure.',
  );
}

function unknownMembersOf(word: string | undefined): 'refuse' | 'send' | undefined {
  if (word === undefined || word === 'refuse' || word === 'send') return word;
  throw new UsageError(`--unknown-members must be refuse or send; it is '${word}'.`);
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
