/** The groups of cases in a test runner: what lacks one thing fails one of them. */
import { expect, test } from 'vitest';
import { operations } from '../../src/openapi/contract.js';
import { contractCases, ContractError, type GroupRun } from '../../src/verify/index.js';
import { front, refusal, type Handle } from './gallery/spoil.js';
import { server } from './support.js';

/** A server that knows nothing of these operations. */
const without =
  (...ids: readonly string[]): Handle =>
  async (asked, answer) => {
    const isAbsent = operations
      .filter(({ id }) => ids.includes(id))
      .some(
        ({ method, path }) =>
          method === asked.method &&
          new RegExp(`^${path.replaceAll(/\{[^}]*\}/g, '[^/]+')}$`).test(asked.url.pathname),
      );
    const headers = new Headers({ 'Content-Type': 'text/plain' });
    return isAbsent ? { status: 404, headers, text: 'Cannot find that.' } : answer(asked);
  };

async function run(handle: Handle, selection: Parameters<typeof contractCases>[0]) {
  const fetch = front(handle);
  const failed: { readonly name: string; readonly error: ContractError }[] = [];
  const untested: (GroupRun['untested'][number] & { readonly group: string })[] = [];
  for (const group of contractCases(selection)) {
    try {
      const ran = await group.run({ server, fetch, patience: 0 });
      untested.push(...ran.untested.map((each) => ({ ...each, group: group.name })));
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      failed.push({ name: group.name, error });
    }
  }
  return { failed, untested };
}

test.each(['getOrder', 'getOrderProvisioningStatus', 'getSubscription', 'updateSubscription', 'getSku'])(
  'a server without %s fails one group, and the others say what they could not test',
  async (id) => {
    const { failed, untested } = await run(without(id), { operations: [id] });
    expect(failed.map(({ error }) => error.findings.map(({ check }) => check))).toEqual([
      ['operation_served'],
    ]);
    const reasons = untested.filter(({ reason }) => reason === `${id} isn't there.`);
    expect(new Set(reasons.map(({ group }) => group)).size).toBeGreaterThan(1);
  },
);

test('a server that takes no order fails one group of the purchase, and none of what has to buy first', async () => {
  const { failed, untested } = await run(without('createOrder'), {
    operations: ['createOrder', 'getOrder', 'getSubscription'],
  });
  expect(failed.map(({ name }) => name)).toEqual(['createOrder: examples']);
  expect(untested.map(({ reason }) => reason)).toContain('It needs createOrder first. The answer was 404.');
});

test('a server that refuses every order fails one group of the purchase', async () => {
  const refusing: Handle = async (asked, answer) => {
    const whole = await answer(asked);
    return whole.status === 201 ? refusal(whole, 400) : whole;
  };
  const { failed, untested } = await run(refusing, { operations: ['createOrder', 'getOrder'] });
  expect(failed.map(({ name }) => name)).toEqual(['createOrder: examples']);
  expect(untested.map(({ reason }) => reason)).toContain('Every createOrder was refused with 400.');
});

test('a group that runs alone fails for what it lacks', async () => {
  const group = contractCases({ operations: ['getOrder'] }).find(({ name }) => name.endsWith('readings'));
  await expect(group?.run({ server, fetch: front(without('getOrder')), patience: 0 })).rejects.toThrow(
    ContractError,
  );
});
