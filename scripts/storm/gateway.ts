/** A gateway between command and service: it answers in the service's place, and forgets request ids as a service may. */
import { Agent, createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { requestIdFrom } from '../../src/index.js';
import { interferences, interferencesOfReads, type Interference } from './interference.js';

export interface Gateway {
  readonly url: string;
  /** Requests that arrived. */
  readonly calls: number;
  /** How often each kind of interference was given out. */
  readonly counts: Readonly<Record<string, number>>;
  /** The request id that the command sent, of one that the service got. */
  readonly askedAs: (requestId: string) => string;
  /** Waits until nobody is connected and nothing is under way to the service. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface GatewayOptions {
  /** The address of the service. */
  readonly target: string;
  readonly random: () => number;
  /** The share of requests that it spoils, from 0 to 1; asked at each. */
  readonly rate: () => number;
  /** The time, in milliseconds. */
  readonly now: () => number;
  /** How long the service knows a request id for the same purchase, from its first arrival on, in milliseconds. */
  readonly memory: number;
  /** What befalls purchases, in groups of which each comes as often as any other. Default: all that a file of orders survives. */
  readonly kinds?: readonly (readonly Interference[])[];
  /** Called at each request. */
  readonly onArrival?: () => void;
}

/** Asked by the gateway itself. */
const idlePath = '/idle';

interface Known {
  readonly firstSeen: number;
  /** What the service gets: another one each time that it has forgotten the last. */
  readonly sentAs: string;
  readonly times: number;
  /** Whether it was ever passed on, and whether the service has said that it holds it. */
  isPassed: boolean;
  isHeld: boolean;
}

const meetsNow = (purchase: Known | undefined): Interference['meets'] =>
  purchase?.isHeld ? 'held' : purchase?.isPassed ? undefined : 'new';

export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { target, random, rate, now, memory, kinds = interferences, onArrival } = options;
  const agent = new Agent({ keepAlive: true });
  const counts: Record<string, number> = {};
  for (const { kind } of [...kinds, interferencesOfReads].flat()) counts[kind] = 0;
  const known = new Map<string, Known>();
  const asked = new Map<string, string>();
  let calls = 0;
  let underWay = 0;

  const remember = (requestId: string): Known => {
    const before = known.get(requestId);
    if (before && now() - before.firstSeen <= memory) return before;
    const times = (before?.times ?? 0) + 1;
    const sentAs = times === 1 ? requestId : requestIdFrom(`${requestId} ${times}`);
    const held = before && { isPassed: before.isPassed, isHeld: before.isHeld };
    const after = { firstSeen: now(), sentAs, times, isPassed: false, isHeld: false, ...held };
    known.set(requestId, after);
    asked.set(sentAs, requestId);
    return after;
  };
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const interfere = (purchase: Known | undefined): Interference | undefined => {
    // What was placed already and comes again is rare, and what matters most.
    const isSpoilt = random() < rate() * (purchase?.isHeld ? 2 : 1);
    const state = meetsNow(purchase);
    const possible = kinds.filter((group) => group.every(({ meets = state }) => meets === state));
    const found = purchase ? pick(pick(possible) ?? []) : pick(interferencesOfReads);
    if (!isSpoilt || !found) return undefined;
    counts[found.kind] = (counts[found.kind] ?? 0) + 1;
    return found;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === idlePath) {
      response.writeHead(204, { connection: 'close' }).end();
      return;
    }
    calls += 1;
    onArrival?.();
    const { method = 'GET', url = '/', headers } = request;
    const body = await buffer(request);
    const requestId = headers['ms-requestid'];
    const purchase =
      method !== 'GET' && typeof requestId === 'string' ? remember(requestId.toLowerCase()) : undefined;
    const its = interfere(purchase);
    if (its && !its.isAfter) {
      say(its, response);
      return;
    }
    const upstream = send(new URL(url, target), {
      method,
      agent,
      headers: { ...headers, ...(purchase && { 'ms-requestid': purchase.sentAs }) },
    });
    if (purchase) purchase.isPassed = true;
    underWay += 1;
    upstream.on('close', () => (underWay -= 1));
    upstream.on('error', () => response.destroy());
    upstream.on('response', (answer) => {
      const { statusCode = 500 } = answer;
      if (purchase && statusCode < 300) purchase.isHeld = true;
      if (!its) {
        response.writeHead(statusCode, answer.headers);
        pipeline(answer, response, () => undefined);
        return;
      }
      buffer(answer).then(
        (bytes) => say(its, response, { status: statusCode, body: bytes.toString() }),
        () => response.destroy(),
      );
    });
    upstream.end(body);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gateway has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    get calls() {
      return calls;
    },
    counts,
    askedAs: (requestId) => asked.get(requestId.toLowerCase()) ?? requestId,
    async idle() {
      // Connections are accepted in their order: after this one, all that were made before it are counted.
      await new Promise((resolve, reject) => {
        send({ port: address.port, host: '127.0.0.1', path: idlePath, agent: false }, (answer) => {
          answer.resume().on('end', resolve);
        })
          .on('error', reject)
          .end();
      });
      const connections = (): Promise<number> =>
        new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
      while (underWay > 0 || (await connections()) > 0)
        await new Promise((resolve) => setTimeout(resolve, 2));
    },
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** @param passed what the service answered, where the request was passed on */
function say(
  { answer, change }: Interference,
  response: ServerResponse,
  passed?: { readonly status: number; readonly body: string },
): void {
  if (change && passed) {
    const order = orderIn(passed.body);
    response.writeHead(passed.status, { 'content-type': 'application/json' });
    response.end(order && passed.status < 300 ? JSON.stringify(change(order)) : passed.body);
    return;
  }
  if (!answer) {
    response.destroy();
    return;
  }
  const { status, type, location, body } = answer;
  response.writeHead(status, { 'content-type': type, ...(location !== undefined && { location }) }).end(body);
}

function orderIn(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
