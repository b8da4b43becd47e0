import { expect, test } from 'vitest';
import { dryRun, verify, type VerifyOptions } from '../../src/verify/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { server } from './support.js';

/** A sandbox that holds nothing at the start, with something between it and the tests. */
function between(change: (request: Request, answer: Response) => Response | Promise<Response>) {
  const sandbox = createSandbox({ strict: false, seed: 1 });
  const ask: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    return change(request, await sandbox.fetch(request.clone()));
  };
  return { sandbox, fetch: ask };
}

const against = (fetch: VerifyOptions['fetch'], ...only: string[]) =>
  verify({ server, only, ...(fetch && { fetch }) });

const isCreate = ({ method }: Request): boolean => method === 'POST';

test('a case about an order buys one first, and works on that one', async () => {
  const { sandbox, fetch } = between((_, answer) => answer);
  const report = await against(fetch, 'getOrder finds what the example newCommerce bought');
  const [create, read] = report.cases[0]?.exchanges ?? [];
  const [{ customerId, order } = { customerId: '', order: { id: '' } }] = sandbox.orders;
  expect(create?.request).toMatchObject({ method: 'POST', path: `/v1/customers/${customerId}/orders` });
  expect(read?.request).toMatchObject({
    method: 'GET',
    path: `/v1/customers/${customerId}/orders/${order.id}`,
  });
  expect(report).toMatchObject({ passed: true, requests: 2 });
});

test('an add-on is for the subscription that was bought first', async () => {
  const { sandbox, fetch } = between((_, answer) => answer);
  const customerId = '0C39D6D5-C70D-4C55-BC02-F620844F3FD1';
  const only = ['updateOrder accepts the example addOn in PascalCase with nulls'];
  const report = await verify({ server, fetch, customerId, only });
  expect(report.passed).toBe(true);
  const [held] = sandbox.orders;
  expect(held?.customerId).toBe(customerId);
  expect(held?.order.lineItems).toHaveLength(2);
  expect(report.cases[0]?.exchanges[1]?.request.body).toContain(
    `"ParentSubscriptionId":"${held?.order.lineItems[0]?.subscriptionId ?? ''}"`,
  );
});

test('what is wrong on purpose is not put right', async () => {
  const plans = await dryRun({ server, only: ['updateOrder refuses *parentSubscriptionId: *'] });
  const bodies = plans.map(({ requests }) => requests[1]?.body ?? '');
  expect(bodies.some((body) => body.includes('"parentSubscriptionId":"not-a-guid"'))).toBe(true);
  expect(bodies.some((body) => !body.includes('parentSubscriptionId'))).toBe(true);
});

test('a dry run shows both, with the id that the contract’s example has', async () => {
  const [plan] = await dryRun({ server, only: ['getOrderProvisioningStatus accepts no optional parameter'] });
  expect(plan?.curl).toHaveLength(2);
  expect(plan?.curl[0]).toMatch(/^curl -i -X POST '\S+\/orders' .* --data-binary /);
  expect(plan?.curl[1]).toMatch(/^curl -i -X GET '\S+\/orders\/c403d91b21d2\/provisioningstatus'/);
});

test('a finding is repeated by both commands, and is about the second', async () => {
  const { sandbox, fetch } = between((request, answer) =>
    isCreate(request) ? answer : new Response(null, { status: 500 }),
  );
  const report = await against(fetch, 'getOrder accepts no optional parameter');
  expect(report.findings).toHaveLength(1);
  const [create, read, ...more] = report.findings[0]?.curl.split('\n') ?? [];
  expect(create).toMatch(/^curl -i -X POST /);
  expect(read).toContain(sandbox.orders[0]?.order.id);
  expect(more).toEqual([]);
});

test('where no order can be bought, what is about one proves nothing, and says why', async () => {
  const refusal = { code: 2000, description: 'No.', data: [], source: 'PartnerFD' };
  const { fetch } = between((request, answer) =>
    isCreate(request) ? Response.json(refusal, { status: 400, headers: answer.headers }) : answer,
  );
  const report = await against(fetch, 'getOrder accepts *');
  expect(report.verdict).toBe('could-not-tell');
  expect(report.findings).toEqual([]);
  expect(report.cases[0]).toMatchObject({
    outcome: 'unproven',
    messages: ['It needs createOrder first. The answer was 400.'],
  });
});

test('where the subscription takes its time, what is about it proves nothing', async () => {
  const { fetch } = between(async (request, answer) => {
    if (!isCreate(request)) return answer;
    const text = (await answer.text()).replaceAll(/"subscriptionId":"[^"]*",/g, '');
    return new Response(text, answer);
  });
  const report = await against(fetch, 'getSubscription accepts no optional parameter');
  expect(report.cases[0]).toMatchObject({
    outcome: 'unproven',
    messages: ['It needs createOrder first. The answer has no /lineItems/0/subscriptionId.'],
  });
});

test('a case that wants a refusal for another reason needs no order', async () => {
  const plans = await dryRun({ server, only: ['getOrder asks for a token *', 'getOrder refuses PUT*'] });
  for (const { requests } of plans) expect(requests).toHaveLength(1);
});

test('a server that lists no orders is not asked how many there are', async () => {
  const { fetch } = between((request, answer) =>
    request.method === 'GET' ? new Response(null, { status: 404 }) : answer,
  );
  const report = await against(fetch, 'createOrder places no second order*');
  expect(report).toMatchObject({ passed: true, requests: 3 });
});
