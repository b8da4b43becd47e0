/** What the sandbox answers, and what it holds. No clock, chance or network of its own. */
import type { ApiFault, Order } from '../../generated/models.js';
import type { Call, Handler, Reply } from './call.js';
import { authenticateHeader, orderPath } from './contract.js';
import { fillOrder } from './fill.js';
import { isGuid } from '../shared/guid.js';
import type { NewId } from './ids.js';
import { readOrder } from './read.js';
import { plainRefusal, refusal, type Refusal } from './refusal.js';

/** An order that the sandbox has accepted. */
export interface HeldOrder {
  /** The customer of the path, as sent. */
  readonly customerId: string;
  /** `MS-RequestId` as sent, or the one that was made for it. */
  readonly requestId: string;
  /** `MS-CorrelationId` as sent, or the one that was made for it. */
  readonly correlationId: string;
  /** The order as answered. */
  readonly order: Order;
}

export interface CoreOptions {
  readonly accepts: (token: string) => boolean;
  readonly clock: () => Date;
  readonly newId: NewId;
  readonly codesAs: 'number' | 'string';
  readonly maxBodyBytes: number;
}

interface AnswerHeaders extends Readonly<Record<string, string>> {
  readonly 'MS-CorrelationId': string;
  readonly 'MS-RequestId': string;
}

export interface Core {
  readonly answer: Handler;
  /** The headers of an answer to this call. */
  readonly headersFor: (call: Call) => AnswerHeaders;
  /** In the order of their arrival. */
  readonly orders: readonly HeldOrder[];
}

/** One store of orders, empty at first. */
export function createCore({ accepts, clock, newId, codesAs, maxBodyBytes }: CoreOptions): Core {
  const orders: HeldOrder[] = [];
  const firstAnswers = new Map<string, string>();
  const serverId = newId('server');

  const headersFor = (call: Call): AnswerHeaders => ({
    'Content-Type': 'application/json; charset=utf-8',
    'MS-CorrelationId': sentGuid(call, 'ms-correlationid') ?? newId('correlation'),
    'MS-RequestId': sentGuid(call, 'ms-requestid') ?? newId('request'),
    'MS-CV': newId('vector'),
    'MS-ServerId': serverId,
  });

  function answer(call: Call): Reply {
    const headers = headersFor(call);
    const refuse = ({ status, fault, headers: more }: Refusal): Reply => ({
      status,
      headers: more === undefined ? headers : { ...headers, ...more },
      body: JSON.stringify(codesAs === 'string' ? withStringCode(fault) : fault),
    });

    const [, customerId] = orderPath.exec(call.path) ?? [];
    if (customerId === undefined) return refuse(refusal(1000, { detail: 'Nothing has this address.' }));
    const reason = refusalOf(call, customerId, accepts);
    if (reason !== undefined) return refuse(reason);

    // The service doesn't say what it answers to a repeat, nor whether a changed body matters: the first answer,
    // whatever the body, is what "idempotent" promises. Refused calls have bought nothing and are not remembered.
    const key = `${customerId} ${headers['MS-RequestId']}`.toLowerCase();
    const first = firstAnswers.get(key);
    if (first !== undefined) return { status: 201, headers, body: first };

    if (call.body === undefined) {
      return refuse(refusal(2000, { detail: `The body is longer than ${maxBodyBytes} bytes.` }));
    }
    const read = readOrder(call.body, call.header('content-type'), customerId);
    if ('refusal' in read) return refuse(read.refusal);

    const order = fillOrder(read.order, customerId, clock(), newId);
    const body = JSON.stringify(order);
    firstAnswers.set(key, body);
    orders.push({
      customerId,
      requestId: headers['MS-RequestId'],
      correlationId: headers['MS-CorrelationId'],
      order,
    });
    return { status: 201, headers, body };
  }

  return { answer, headersFor, orders };
}

/** What is wrong with everything but the body. */
function refusalOf(call: Call, customerId: string, accepts: (token: string) => boolean): Refusal | undefined {
  if (call.method !== 'POST') {
    return plainRefusal(405, 405, 'Orders are created with POST.', { headers: { Allow: 'POST' } });
  }
  const authorization = call.header('authorization') ?? '';
  const token = /^bearer +(\S+) *$/i.exec(authorization)?.[1];
  if (token === undefined || !accepts(token)) {
    return refusal(authorization === '' ? 800001 : 400, {
      headers: { 'WWW-Authenticate': authenticateHeader() },
    });
  }
  if (!isGuid(customerId)) return refusal(900118, { detail: 'It is a GUID.' });
  for (const name of ['MS-RequestId', 'MS-CorrelationId']) {
    const sent = call.header(name.toLowerCase());
    if (sent !== undefined && !isGuid(sent))
      return refusal(800002, { detail: `${name} is a GUID.`, data: [name] });
  }
  return undefined;
}

function sentGuid(call: Call, name: string): string | undefined {
  const sent = call.header(name);
  return sent !== undefined && isGuid(sent) ? sent : undefined;
}

const withStringCode = (fault: ApiFault): ApiFault => ({ ...fault, code: String(fault.code) });
