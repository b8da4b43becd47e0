import { describe, expect, it } from 'vitest';
import { createSandbox, FAULT_HEADER, type LoggedRequest } from '../../src/sandbox/index.js';
import { START } from './rehearsal.js';
import { allowed, contract, CUSTOMER, doors, eachDoor, PATH } from './support.js';

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
