/** What the sandbox answers, and what it holds. No clock, chance or network of its own. */
import type { ApiFault, Order } from '../../generated/models.js';
import { isGuid } from '../shared/guid.js';
import type { Answer } from './answer.js';
import type { Call, Reply } from './call.js';
import { getCustomer, getOffer, getSku, listRelationships } from './catalogue.js';
import { authenticateHeader, methodNotAllowed, type OperationId } from './contract.js';
import type { NewId } from './ids.js';
import { readsOf, type Delays } from './orders.js';
import { purchasesIn } from './purchases.js';
import { plainRefusal, refusal, type Refusal } from './refusal.js';
import { placeOf, type Params } from './routes.js';
import { createStore, stockUp, type HeldOrder } from './store.js';
import { subscriptionsOf } from './subscriptions.js';

export interface CoreOptions extends Delays {
  readonly accepts: (token: string) => boolean;
  readonly clock: () => Date;
  readonly newId: NewId;
  readonly codesAs: 'number' | 'string';
  readonly maxBodyBytes: number;
  /** The orders that are there from the start. */
  readonly stock: readonly Order[];
}

interface AnswerHeaders extends Readonly<Record<string, string>> {
  readonly 'MS-CorrelationId': string;
  readonly 'MS-RequestId': string;
}

export interface Core {
  /** @param fulfils false where provisioning is to fail */
  readonly answer: (call: Call, fulfils?: boolean) => Reply;
  /** The headers of an answer to this call. */
  readonly headersFor: (call: Call) => AnswerHeaders;
  /** In the order of their arrival. */
  readonly orders: readonly HeldOrder[];
}

/** One store of orders. */
export function createCore(options: CoreOptions): Core {
  const { accepts, clock, newId, codesAs, maxBodyBytes } = options;
  const serverId = newId('server');
  const store = createStore();
  stockUp(store, options.stock, newId);
  const answers: Readonly<Record<OperationId, Answer>> = {
    ...purchasesIn(store, clock, newId, maxBodyBytes),
    ...readsOf(store, clock, options),
    getSubscription: subscriptionsOf(store, clock, options.provisioningMs),
    getCustomer,
    getOffer,
    getSku,
    listRelationships,
  };
  const answerOf = new Map(Object.entries(answers));

  const headersFor = (call: Call): AnswerHeaders => ({
    'Content-Type': 'application/json; charset=utf-8',
    'MS-CorrelationId': sentGuid(call, 'ms-correlationid') ?? newId('correlation'),
    'MS-RequestId': sentGuid(call, 'ms-requestid') ?? newId('request'),
    'MS-CV': newId('vector'),
    'MS-ServerId': serverId,
  });

  function answer(call: Call, fulfils = true): Reply {
    const headers = headersFor(call);
    const refuse = ({ status, fault, headers: more }: Refusal): Reply => ({
      status,
      headers: more === undefined ? headers : { ...headers, ...more },
      body: JSON.stringify(codesAs === 'string' ? withStringCode(fault) : fault),
    });

    const place = placeOf(call.path);
    if (place === undefined) return refuse(refusal(1000, { detail: 'Nothing has this address.' }));
    const { params, operations } = place;
    const operate = answerOf.get(operations.get(call.method)?.id ?? '');
    if (operate === undefined) return refuse(methodRefusal([...operations.keys()]));
    const reason = refusalOf(call, params, accepts);
    if (reason !== undefined) return refuse(reason);

    const result = operate({
      call,
      params,
      query: () => new URLSearchParams(call.query),
      requestId: headers['MS-RequestId'],
      correlationId: headers['MS-CorrelationId'],
      fulfils,
    });
    if ('refusal' in result) return refuse(result.refusal);
    return { status: result.status, headers, body: JSON.stringify(result.value) };
  }

  return { answer, headersFor, orders: store.orders };
}

/** No source has a code for it, so the code is the status once more. */
function methodRefusal(allowed: readonly string[]): Refusal {
  const status = methodNotAllowed();
  const Allow = allowed.join(', ');
  return plainRefusal(status, status, `This address takes ${Allow} only.`, { headers: { Allow } });
}

/** What is wrong with everything but the query and the body. */
function refusalOf(
  call: Call,
  { customerId }: Params & { readonly customerId?: string },
  accepts: (token: string) => boolean,
): Refusal | undefined {
  const authorization = call.header('authorization') ?? '';
  const token = /^bearer +(\S+) *$/i.exec(authorization)?.[1];
  if (token === undefined || !accepts(token)) {
    return refusal(authorization === '' ? 800001 : 400, {
      headers: { 'WWW-Authenticate': authenticateHeader() },
    });
  }
  if (customerId !== undefined && !isGuid(customerId)) return refusal(900118, { detail: 'It is a GUID.' });
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
