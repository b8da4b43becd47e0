import { describe, expect, it, vi } from 'vitest';
import { createSandbox, faultKinds, type FaultAttempt } from '../../src/sandbox/index.js';
import { allowed, contract, CUSTOMER, doors, eachDoor, order, PATH } from './support.js';

const ID = '57870501-203b-468e-8a63-078a3826d8ec';
const faulty = (fault: string): { headers: Record<string, string> } => ({
  headers: { 'MS-RequestId': ID, 'x-sandbox-fault': fault },
});

describe.each(eachDoor)('through %s', (_, open) => {
  it.each([
    ['close-before', 0],
    ['close-after', 1],
  ])('%s: the connection is lost, %i orders are held', async (fault, held) => {
    const sandbox = createSandbox();
    const door = await open(sandbox);
    const error: unknown = await door(faulty(fault)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { code: 'UND_ERR_SOCKET' },
    });
    expect(sandbox.orders).toHaveLength(held);
    expect((await door({ headers: { 'MS-RequestId': ID } })).status).toBe(201);
    expect(sandbox.orders).toHaveLength(1);
  });

  it('truncated: the body breaks off', async () => {
    const sandbox = createSandbox();
    const response = await (await open(sandbox))(faulty('truncated'));
    expect(response.status).toBe(201);
    const error: unknown = await response.text().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'TypeError',
      message: 'terminated',
      cause: { code: 'UND_ERR_SOCKET' },
    });
    expect(sandbox.orders).toHaveLength(1);
  });

  it('half-json: the body is whole, its JSON is not', async () => {
    const response = await (await open(createSandbox()))(faulty('half-json'));
    expect(response.status).toBe(201);
    const text = await response.text();
    expect(text).toMatch(/^\{"id":/);
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });

  it('empty: a 201 without a body', async () => {
    const response = await (await open(createSandbox()))(faulty('empty'));
    expect(response.status).toBe(201);
    expect(await response.text()).toBe('');
  });

  it('bom: the body begins with a byte-order mark', async () => {
    const response = await (await open(createSandbox()))(faulty('bom'));
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 5)]).toEqual([0xef, 0xbb, 0xbf, 0x20, 0x7b]);
  });

  it.each([
    ['html-502', 0],
    ['html-502-after', 1],
  ])('%s: a gateway\u2019s page, %i orders are held', async (fault, held) => {
    const sandbox = createSandbox();
    const response = await (await open(sandbox))(faulty(fault));
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(await response.text()).toContain('<html>');
    expect(sandbox.orders).toHaveLength(held);
  });

  it.each([
    ['429', 429, 0],
    ['503', 503, 0],
    ['500-before', 500, 0],
    ['500-after', 500, 1],
    ['504-after', 504, 1],
    ['in-progress', 409, 1],
  ])('%s: status %i as the contract has it, %i orders are held', async (fault, status, held) => {
    const sandbox = createSandbox();
    const response = await (await open(sandbox))(faulty(fault));
    expect(response.headers.get('ms-requestid')).toBe(ID);
    const answer = await allowed(response);
    expect(answer.status).toBe(status);
    expect(sandbox.orders).toHaveLength(held);
    if (fault === 'in-progress') expect(answer.fault).toMatchObject({ code: 800060 });
  });

  it('latency: the order is stored at once, the answer comes later', async () => {
    const sandbox = createSandbox();
    const start = performance.now();
    let isAnswered = false;
    const answer = (await open(sandbox))(faulty('latency;ms=400')).finally(() => (isAnswered = true));
    await vi.waitFor(() => expect(sandbox.orders).toHaveLength(1), { interval: 5 });
    expect(isAnswered).toBe(false);
    expect((await allowed(await answer)).status).toBe(201);
    expect(performance.now() - start).toBeGreaterThan(390);
  });

  it('latency: an abort ends the wait', async () => {
    const door = await open(createSandbox());
    const start = performance.now();
    const answer = door({ ...faulty('latency;ms=5000'), signal: AbortSignal.timeout(50) });
    await expect(answer).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('slow-body: the body comes in pieces', async () => {
    const start = performance.now();
    const response = await (await open(createSandbox()))(faulty('slow-body;ms=150'));
    const reader = response.clone().body?.getReader();
    let pieces = 0;
    while ((await reader?.read())?.done === false) pieces++;
    expect(await response.json()).toHaveProperty('id');
    expect(pieces).toBeGreaterThan(3);
    expect(performance.now() - start).toBeGreaterThan(130);
  });

  it('slow-body: an abort ends it', async () => {
    const controller = new AbortController();
    const response = await (
      await open(createSandbox())
    )({ ...faulty('slow-body;ms=5000'), signal: controller.signal });
    setTimeout(() => controller.abort(), 30);
    await expect(response.text()).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('unknown-enum and extra-member: the answer has what the contract doesn\u2019t know, the order held has not', async () => {
    const sandbox = createSandbox();
    const door = await open(sandbox);
    expect(await (await door(faulty('unknown-enum'))).json()).toHaveProperty('status', 'on_hold');
    expect(await (await door(faulty('extra-member'))).json()).toHaveProperty('riskReview');
    expect(sandbox.orders).toHaveLength(1);
    expect(sandbox.orders[0]?.order).not.toHaveProperty('status');
    expect(sandbox.orders[0]?.order).not.toHaveProperty('riskReview');
  });
});

describe('Retry-After', () => {
  const clock = (): Date => new Date('2017-03-30T17:43:04.001Z');
  const retryAfter = async (fault: string): Promise<string | null> => {
    const response = await (await doors.fetch(createSandbox({ clock })))(faulty(fault));
    return response.headers.get('retry-after');
  };

  it('comes in both forms', async () => {
    expect(await retryAfter('429')).toBe('1');
    expect(await retryAfter('429;retry-after=57')).toBe('57');
    expect(await retryAfter('429 ; Retry-After=Date')).toBe('Thu, 30 Mar 2017 17:43:06 GMT');
    expect(await retryAfter('503')).toBeNull();
    expect(await retryAfter('503;retry-after=0')).toBe('0');
  });

  it('is a date as the contract writes it', async () => {
    const pattern = contract('components', 'headers', 'RetryAfter', 'schema', 'pattern');
    expect(await retryAfter('503;retry-after=date')).toMatch(new RegExp(String(pattern)));
  });
});

describe('choosing faults', () => {
  it.each([
    '',
    'nonsense',
    'toString',
    'latency;ms=soon',
    'latency;ms',
    '429;retry-after=-1',
    'empty;x=1',
    'latency;ms=date',
  ])('the fault %j is refused, and says what there is', async (fault) => {
    const sandbox = createSandbox();
    const answer = await allowed(await (await doors.http(sandbox))(faulty(fault)));
    expect(answer).toMatchObject({ status: 400, fault: { code: 2000 } });
    expect(sandbox.orders).toEqual([]);
    expect(() => createSandbox({ faults: { rate: 1, kinds: [fault] } })).toThrow(TypeError);
  });

  it.each([-0.1, 1.1, NaN])('a rate of %d is refused', (rate) => {
    expect(() => createSandbox({ faults: { rate } })).toThrow('from 0 to 1');
  });

  it.each(['500-after', 'truncated', 'in-progress', 'bom'])('%s leaves a refusal as it is', async (fault) => {
    const door = await doors.fetch(createSandbox());
    const answer = await allowed(await door({ ...faulty(fault), body: { lineItems: [] } }));
    expect(answer).toMatchObject({ status: 400, fault: { code: 800002 } });
  });

  it('only purchases meet faults by option', async () => {
    const sandbox = createSandbox({ faults: () => 'close-before' });
    const door = await doors.fetch(sandbox);
    expect((await door({ method: 'GET' })).status).toBe(200);
    expect((await door({ method: 'PUT' })).status).toBe(405);
    expect((await door({ path: '/' })).status).toBe(404);
  });

  it('a script sees every arrival of each id, and the header goes before it', async () => {
    const seen: FaultAttempt[] = [];
    const sandbox = createSandbox({
      faults: (attempt) => {
        seen.push(attempt);
        return attempt.attempt === 1 ? '500-before' : undefined;
      },
    });
    const door = await doors.fetch(sandbox);
    const headers = { 'MS-RequestId': ID };
    expect((await door(faulty('empty'))).status).toBe(201);
    expect((await door({ headers })).status).toBe(500);
    expect((await door({ headers: { 'MS-RequestId': ID.toUpperCase() } })).status).toBe(201);
    expect((await door()).status).toBe(500);
    expect(seen).toEqual([
      { customerId: CUSTOMER, requestId: ID, attempt: 1 },
      { customerId: CUSTOMER, requestId: ID.toUpperCase(), attempt: 2 },
      { customerId: CUSTOMER, requestId: undefined, attempt: 1 },
    ]);
  });

  it('chance strikes the given share, and the same seed strikes the same attempts', async () => {
    const strikes = async (seed: number): Promise<number[]> => {
      const faults = { rate: 0.3, seed, kinds: ['500-before', '503', '429;retry-after=0'] };
      const door = await doors.fetch(createSandbox({ faults }));
      const statuses: number[] = [];
      for (let i = 0; i < 400; i++) statuses.push((await door()).status);
      return statuses;
    };
    const first = await strikes(7);
    const struck = first.filter((status) => status !== 201).length / first.length;
    expect(struck).toBeGreaterThan(0.22);
    expect(struck).toBeLessThan(0.38);
    expect(new Set(first)).toEqual(new Set([201, 500, 503, 429]));
    expect(await strikes(7)).toEqual(first);
    expect(await strikes(8)).not.toEqual(first);
  });

  it('no fault stores an order twice, and every create succeeds in the end', async () => {
    const sandbox = createSandbox({ faults: { rate: 0.6, seed: 3, ms: 5 } });
    const door = await doors.http(sandbox);
    const place = async (requestId: string): Promise<string> => {
      for (let attempt = 1; attempt <= 100; attempt++) {
        try {
          const response = await door({ headers: { 'MS-RequestId': requestId } });
          const body: unknown = await response.json();
          if (response.status === 201 && typeof body === 'object' && body !== null)
            return String(Reflect.get(body, 'id'));
        } catch {
          // Lost, cut or unreadable: the same id again.
        }
      }
      throw new Error('never answered');
    };
    const ids = Array.from({ length: 150 }, () => crypto.randomUUID());
    const orders = await Promise.all(ids.map(place));
    expect(sandbox.orders.map((held) => held.requestId).sort()).toEqual(ids.sort());
    expect(sandbox.orders.map((held) => held.order.id).sort()).toEqual(orders.sort());
    expect(sandbox.calls).toBeGreaterThan(200);
  });

  it('every fault can be asked for by name', async () => {
    for (const kind of faultKinds) {
      const sandbox = createSandbox();
      const door = await doors.fetch(sandbox);
      await door({ ...faulty(kind), body: order, path: PATH }).catch(() => undefined);
      expect(sandbox.calls).toBe(1);
      expect(sandbox.orders.length).toBeLessThanOrEqual(1);
    }
  });
});

describe('fetch', () => {
  it('is refused at once under an aborted signal', async () => {
    const sandbox = createSandbox();
    const answer = (await doors.fetch(sandbox))({ signal: AbortSignal.abort(new Error('enough')) });
    await expect(answer).rejects.toThrow('enough');
    expect(sandbox.orders).toEqual([]);
  });

  it('takes a Request, a URL and an init beside either', async () => {
    const { fetch } = createSandbox();
    const url = new URL(PATH, 'https://partner.example');
    const headers = { Authorization: 'Bearer x', 'Content-Type': 'application/json' };
    const made = { method: 'POST', headers, body: JSON.stringify(order) };
    expect((await fetch(new Request(url, made))).status).toBe(201);
    expect((await fetch(url, made)).status).toBe(201);
    expect((await fetch(new Request(url, made), { method: 'PUT' })).status).toBe(405);
    await expect(fetch('/relative')).rejects.toThrow(TypeError);
  });
});
