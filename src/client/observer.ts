import type { PartnerCenterError } from './errors.js';
import { withoutToken, type Secrets } from './redact.js';
import type { Call } from './call-state.js';

/** What every event has in common. */
export interface CallEvent {
  /** The contract's `operationId`, such as `createOrder`. */
  readonly operation: string;
  readonly requestId: string;
  readonly correlationId: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEvent {
  readonly method: string;
  readonly url: string;
  /** The headers sent; values are `REDACTED` unless the header is known to be harmless. */
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer came, whether a success or not. */
export interface ResponseEvent extends CallEvent {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** The headers received; values are `REDACTED` unless the header is known to be harmless. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds since the request was sent. */
  readonly elapsed: number;
}

/** An attempt failed, and another one follows. */
export interface RetryEvent extends CallEvent {
  readonly error: PartnerCenterError;
  /** Milliseconds until the next attempt. */
  readonly delay: number;
}

/** A call ended in an error. */
export interface ErrorEvent extends CallEvent {
  readonly error: PartnerCenterError;
}

/**
 * A logger: one of pino or bunyan as it is, or `console`. `details` is the event, with its error as `err`, which these loggers
 * serialize.
 */
export interface Logger {
  debug(details: object, message: string): void;
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** How to watch what the client does. By default it logs nothing. A listener that throws does not affect the call. */
export interface ObserverOptions {
  /** Called before each request. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Called after each answer. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Called before the wait that precedes another attempt. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Called when a call ends in an error. */
  readonly onError?: ((event: ErrorEvent) => void) | undefined;
  /** The logger to write to. @default none */
  readonly logger?: Logger | undefined;
  /** How much to log: `error` failed calls, `warn` also retries, `info` also answers, `debug` also requests. @default 'info' */
  readonly logLevel?: LogLevel | undefined;
}

/** The names of the `node:diagnostics_channel` channels, each with the event of the same name as its message. */
export const channelNames = {
  request: 'partner-center-orders.request',
  response: 'partner-center-orders.response',
  retry: 'partner-center-orders.retry',
  error: 'partner-center-orders.error',
} as const;

type Kind = keyof typeof channelNames;

interface Events {
  request: RequestEvent;
  response: ResponseEvent;
  retry: RetryEvent;
  error: ErrorEvent;
}

/** Everybody who watches a client, as one. */
export interface Observer {
  /** Whether anybody watches; where nobody does, events are not even made. */
  isActive(): boolean;
  tell<K extends Kind>(kind: K, event: Events[K]): void;
}

export const identify = ({ operation, requestId, correlationId, attempts }: Call): CallEvent => ({
  operation,
  requestId,
  correlationId,
  attempt: attempts,
});

/** From the quietest. */
export const logLevels = ['off', 'error', 'warn', 'info', 'debug'] as const;
const levelOf = { request: 'debug', response: 'info', retry: 'warn', error: 'error' } as const;

export function createObserver(options: ObserverOptions): Observer {
  const { onRequest, onResponse, onRetry, onError, logger, logLevel = 'info' } = options;
  const listeners: { [K in Kind]: ((event: Events[K]) => void) | undefined } = {
    request: onRequest,
    response: onResponse,
    retry: onRetry,
    error: onError,
  };
  const channels = diagnosticsChannels();
  const watched = logger !== undefined || Object.values(listeners).some((listener) => listener !== undefined);
  const logs = (kind: Kind): boolean => logLevels.indexOf(levelOf[kind]) <= logLevels.indexOf(logLevel);

  const guarded = (work: () => void) => {
    try {
      work();
    } catch (error) {
      try {
        logger?.error({ err: error }, 'A listener threw; the call goes on.');
      } catch {
        // Nobody left to tell.
      }
    }
  };

  return {
    isActive: () =>
      watched ||
      (channels !== undefined && Object.values(channels).some((channel) => channel.hasSubscribers)),
    tell(kind, event) {
      const listener = listeners[kind];
      if (listener)
        guarded(() => {
          listener(event);
        });
      if (logger && logs(kind))
        guarded(() => {
          logger[levelOf[kind]](detailsOf(event), `${event.operation} ${kind}`);
        });
      if (channels?.[kind].hasSubscribers)
        guarded(() => {
          channels[kind].publish(event);
        });
    },
  };
}

/** pino and bunyan write out what is called `err`: its stack too, where `error` would be `{}` to bunyan. */
function detailsOf(event: Events[Kind]): object {
  if (!('error' in event)) return event;
  const { error: err, ...details } = event;
  return { ...details, err };
}

// Asked for at run time, so that the package loads where there is no Node.
function diagnosticsChannels({ process }: { process?: Partial<NodeJS.Process> } = globalThis) {
  const diagnostics = process?.getBuiltinModule?.('node:diagnostics_channel');
  if (!diagnostics) return undefined;
  return {
    request: diagnostics.channel(channelNames.request),
    response: diagnostics.channel(channelNames.response),
    retry: diagnostics.channel(channelNames.retry),
    error: diagnostics.channel(channelNames.error),
  };
}

// Everything else may hold a secret: tokens, subscription keys, cookies, names of people.
const harmless = new Set([
  'accept',
  'connection',
  'keep-alive',
  'server',
  'transfer-encoding',
  'www-authenticate',
  'content-type',
  'content-length',
  'date',
  'ms-requestid',
  'ms-correlationid',
  'ms-contract-version',
  'ms-cv',
  'ms-serverid',
  'ms-partnercenter-application',
  'ms-partnercenter-client',
  'ms-sdkversion',
  'retry-after',
  'traceparent',
  'x-locale',
]);

/** Headers fit to be shown: values outside the allow-list read `REDACTED`, and a token in the others `[token]`. */
export function showHeaders(
  headers: Headers | Readonly<Record<string, string>>,
  secrets: Secrets,
): Record<string, string> {
  const entries = headers instanceof Headers ? [...headers] : Object.entries(headers);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      harmless.has(name.toLowerCase()) ? withoutToken(value, secrets) : 'REDACTED',
    ]),
  );
}
