/** What a gateway does to a purchase in place of its answer: before it is passed on, or after it was placed. */

export interface Interference {
  /** How its kind is counted. */
  readonly kind: string;
  /** Whether the purchase is passed on first. */
  readonly isAfter: boolean;
  /** Where it may meet only a purchase that the service holds, or only one that never got there. */
  readonly meets?: 'held' | 'new';
  /** `undefined`: the connection is closed. */
  readonly answer?: GatewayResponse;
  /** Answers with the service's own answer, changed. */
  readonly change?: (answer: Readonly<Record<string, unknown>>) => object;
}

export interface GatewayResponse {
  readonly status: number;
  readonly type: string;
  readonly location?: string;
  readonly body: string;
}

const page = (status: number): GatewayResponse => ({
  status,
  type: 'text/html',
  body: `<html><body>The gateway says ${status}.</body></html>`,
});
const json = (status: number, value: object): GatewayResponse => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});
/** In the service's own shape. */
const fault = (status: number, code: number): GatewayResponse =>
  json(status, { code, description: 'Said by the service itself.', data: [], source: 'PartnerFD' });

const pages = [200, 302, 400, 403, 404, 405, 413, 499, 502, 504].map(page);
const objects = [
  json(403, { message: 'Forbidden' }),
  json(404, { error: { code: 'ResourceNotFound', message: 'Nothing is here.' } }),
  json(504, { message: 'Endpoint request timed out' }),
  json(200, { ok: true }),
];
const redirects = [301, 302, 307, 308].map((status) => ({ ...page(status), location: '/elsewhere' }));
/** These codes concern the caller, whatever the order is. */
const callerFaults = [fault(401, 400), fault(403, 1002), fault(403, 2032)];

const answers: readonly (readonly [string, readonly (GatewayResponse | undefined)[]])[] = [
  ['page', pages],
  ['JSON of a gateway', objects],
  ['redirect', redirects],
  ['connection closed', [undefined]],
];

export const otherAnswers: readonly Interference[] = [
  { status: 'cancelled' },
  { referenceCustomerId: '0d70f5ae-7d3a-4e8c-8d3e-2a6ad3a4ae2e' },
  { lineItems: [] },
  { lineItems: [{ lineItemNumber: 0, offerId: 'MS-AZR-0145P', quantity: 4711 }] },
].map((other) => ({
  kind: 'another order, after',
  isAfter: true,
  change: (order) => ({ ...order, ...other }),
}));

/** The same of what is no order: a checkout that has ordered nothing, and a subscription that is another way. */
export const otherResults: readonly Interference[] = [
  { orders: [] },
  { quantity: 4711, status: 'cancelled' },
].map((other) => ({
  kind: 'another answer, after',
  isAfter: true,
  change: (answer) => ({ ...answer, ...other }),
}));

/** All that there are. Each group comes as often as any other. */
export const interferences: readonly (readonly Interference[])[] = [
  ...answers.flatMap(([name, group]) =>
    [false, true].map((isAfter) =>
      group.map((answer): Interference => {
        const kind = `${name}, ${isAfter ? 'after' : 'before'}`;
        return answer ? { kind, isAfter, answer } : { kind, isAfter };
      }),
    ),
  ),
  callerFaults.map((answer) => ({ kind: 'fault of the caller, before', isAfter: false, answer })),
  callerFaults.map((answer): Interference => ({
    kind: 'fault of the caller to a repeat',
    isAfter: false,
    meets: 'held',
    answer,
  })),
  [
    {
      kind: 'fault of the order to a repeat',
      isAfter: false,
      meets: 'held',
      answer: fault(400, 2000),
    },
  ],
  otherAnswers,
];

/** The service's own, of an order that it will not sell. */
export const refusal: Interference = {
  kind: 'fault of the order, before',
  isAfter: false,
  meets: 'new',
  answer: fault(400, 2000),
};

/** What befalls a look, which buys nothing. */
export const interferencesOfReads: readonly Interference[] = [
  ...pages.map((answer) => ({ kind: 'a look', isAfter: false, answer })),
  ...objects.map((answer) => ({ kind: 'a look', isAfter: false, answer })),
  { kind: 'a look', isAfter: false },
];
