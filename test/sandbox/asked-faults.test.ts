import { describe, expect, it } from 'vitest';
import { PartnerCenter } from '../../src/index.js';
import { createSandbox, FAULT_HEADER, type LoggedRequest } from '../../src/sandbox/index.js';
import { START } from './rehearsal.js';
import { allowed, call, contract, CUSTOMER, doors, eachDoor, PATH } from './support.js';

const MAIL = {
  catalogItemId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
  quantity: 1,
  billingCycle: 'monthly',
  termDuration: 'P1Y',
};
const asking = (fault: string) => ({ headers: { [FAULT_HEADER]: fault } });

describe('an error that is asked for by its code', () => {
  it.each([
    [2093, 400],
    [13605, 403],
    [20002, 403],
    [800060, 409],
    [800003, 500],
    [900421, 401],
  ])('%i is answered with %i, its meaning and nothing stored', async (code, status) => {
    const sandbox = createSandbox();
    const response = await (await doors.fetch(sandbox))(asking(`error;code=${code}`));
    expect(response.headers.get(FAULT_HEADER)).toBe(`error;code=${code}`);
    const answer = await allowed(response);
    expect(answer).toMatchObject({
      status,
      fault: { code, description: contract('x-error-codes', String(code), 'meaning') },
    });
    expect(sandbox.orders).toEqual([]);
  });

  it('has its code as a string where codes are strings', async () => {
    const response = await (
      await doors.fetch(createSandbox({ codesAs: 'string' }))
    )(asking('error;code=2093'));
    expect((await allowed(response)).fault).toMatchObject({ code: '2093' });
  });

  it.each(['error', 'error;code=7', 'error;code=10001', 'error;code=date', 'error;code='])(
    '%s is no such error',
    async (fault) => {
      const response = await (await doors.fetch(createSandbox()))(asking(fault));
      expect(response.headers.get(FAULT_HEADER)).toBeNull();
      expect(await allowed(response)).toMatchObject({ status: 400, fault: { code: 2000 } });
    },
  );

  it.each([
    ['error', 'it needs a code'],
    ['error;code=7', 'the contract has no error code 7'],
    ['error;code=10002', 'stands at line items of a cart'],
    ['error;code=400072', 'no source shows what'],
  ])('%s is refused with the reason', async (fault, reason) => {
    const response = await (await doors.fetch(createSandbox()))(asking(fault));
    expect(await allowed(response)).toMatchObject({
      fault: { code: 2000, description: expect.stringContaining(reason) as string },
    });
  });

  it('may have any code of the contract, but for the one that no source shows', async () => {
    const door = await doors.fetch(createSandbox());
    const cart = call('createCart', { customerId: CUSTOMER }, { body: { lineItems: [MAIL] } });
    const without: string[] = [];
    for (const code of Object.keys(Object.assign({}, contract('x-error-codes')))) {
      const response = await door({ ...cart, ...asking(`error;code=${code}`) });
      if (response.headers.get(FAULT_HEADER) === null || !(await response.text()).includes(code))
        without.push(code);
    }
    expect(without).toEqual(['400072']);
  });

  it('of a cart stands at its line items, and then nothing of it is ordered', async () => {
    const sandbox = createSandbox();
    const { carts } = new PartnerCenter({ credential: 'any', fetch: sandbox.fetch }).customers.byId(CUSTOMER);
    const cart = { lineItems: [MAIL] };
    const created = await carts.create(cart, asking('error;code=10002'));
    expect(created.lineItems[0]?.error).toEqual({
      errorCode: 10002,
      errorDescription: contract('x-error-codes', '10002', 'meaning'),
    });
    expect(await carts.byId(created.id).get()).toEqual(created);
    const refused = await carts.byId(created.id).checkout();
    expect(refused).toMatchObject({ orders: [], orderErrors: [{ code: 800009 }] });
    await carts.byId(created.id).update(cart);
    expect((await carts.byId(created.id).checkout()).orders).toHaveLength(1);
  });

  it('may come by script', async () => {
    const sandbox = createSandbox({
      faults: ({ attempt }) => (attempt === 1 ? 'error;code=800005' : undefined),
    });
    const door = await doors.fetch(sandbox);
    const headers = { 'MS-RequestId': CUSTOMER };
    expect((await door({ headers })).status).toBe(500);
    expect((await door({ headers })).status).toBe(201);
  });
});

describe.each(eachDoor)('what came in (%s)', (_, open) => {
  it('is logged with its ids, its fault and its answer, and without the token', async () => {
    const told: LoggedRequest[] = [];
    const sandbox = createSandbox({
      seed: 1,
      clock: () => new Date(START),
      onRequest: (each) => told.push(each),
    });
    const door = await open(sandbox);
    const ids = { 'MS-RequestId': CUSTOMER, 'MS-CorrelationId': CUSTOMER };
    await door({ headers: { ...ids, ...asking('latency;ms=1').headers } });
    await door({ headers: { ...ids, ...asking('close-before').headers } }).catch(() => undefined);
    await door({ method: 'GET', path: `${PATH}?include_price=true` });
    const shared = { requestId: CUSTOMER, correlationId: CUSTOMER };
    const { requestId, correlationId } = sandbox.requests[2] ?? {};
    expect(sandbox.requests).toEqual([
      { method: 'POST', path: PATH, ...shared, fault: 'latency;ms=1', status: 201 },
      { method: 'POST', path: PATH, ...shared, fault: 'close-before', status: undefined },
      {
        method: 'GET',
        path: `${PATH}?include_price=true`,
        requestId,
        correlationId,
        fault: undefined,
        status: 200,
      },
    ]);
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(sandbox.requests)).not.toContain('secret');
    expect(told).toEqual(sandbox.requests);
    sandbox.reset();
    expect(sandbox.requests).toEqual([]);
  });
});

it('the latest thousand calls are remembered', async () => {
  const sandbox = createSandbox();
  const door = await doors.fetch(sandbox);
  for (let i = 0; i < 2100; i++) await door({ method: 'GET', path: `/v1/${i}` });
  expect(sandbox.requests).toHaveLength(1000);
  expect(sandbox.requests.at(-1)?.path).toBe('/v1/2099');
  expect(sandbox.requests.at(0)?.path).toBe('/v1/1100');
});

describe.each(eachDoor)('a byte-order mark (%s)', (_, open) => {
  it('begins every body where it is always there, and no empty one', async () => {
    const door = await open(createSandbox({ bom: 'always' }));
    for (const sent of [{}, { method: 'GET' }, { body: '' }]) {
      const bytes = new Uint8Array(await (await door(sent)).arrayBuffer());
      expect([...bytes.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x7b]);
    }
    expect((await (await door(asking('empty'))).arrayBuffer()).byteLength).toBe(0);
  });
});
