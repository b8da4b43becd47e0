import { describe, expect, it } from 'vitest';
import { createSandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { answered, call, CUSTOMER, eachDoor, type Sent } from './support.js';

const read = (fault: string, sent = call('getCustomer', { customerId: CUSTOMER })): Sent => ({
  ...sent,
  headers: { 'x-sandbox-fault': fault },
});

describe.each(eachDoor)('a read through %s', (_, open) => {
  it.each(['close-before', 'close-after'])('%s: the connection is lost', async (fault) => {
    const door = await open(createSandbox());
    await expect(door(read(fault))).rejects.toMatchObject({ cause: { code: 'UND_ERR_SOCKET' } });
  });

  it.each([
    ['429', 429],
    ['503', 503],
    ['500-before', 500],
    ['500-after', 500],
    ['504-after', 504],
  ])('%s: status %i as the contract has it', async (fault, status) => {
    const response = await (await open(createSandbox()))(read(fault));
    expect(response.status).toBe(status);
    await answered('getCustomer', response);
  });

  it.each(['html-502', 'html-502-after'])('%s: a gateway\u2019s page', async (fault) => {
    const response = await (await open(createSandbox()))(read(fault));
    expect(response.status).toBe(502);
    expect(await response.text()).toContain('<html>');
  });

  it('truncated: the body breaks off', async () => {
    const response = await (await open(createSandbox()))(read('truncated'));
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toMatchObject({ message: 'terminated' });
  });

  it.each([
    ['empty', /^$/],
    ['half-json', /^\{"id":.*[^}]$/],
    // A fetch takes the byte-order mark away, but not the space after it.
    ['bom', /^ \{"id":.*\}$/],
    ['slow-body;ms=20', /^\{"id":.*\}$/],
    ['latency;ms=5', /^\{"id":.*\}$/],
  ])('%s: a 200 with such a body', async (fault, body) => {
    const response = await (await open(createSandbox()))(read(fault));
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(body);
  });

  it('unknown-enum and extra-member are in each item of a list', async () => {
    const door = await open(createSandbox());
    const list = call('listRelationships', { relationship_type: 'IsIndirectCloudSolutionProviderOf' });
    const members = { 'unknown-enum': 'status', 'extra-member': 'riskReview' };
    for (const [fault, member] of Object.entries(members)) {
      expect(await (await door(read(fault, list))).json()).toHaveProperty(`items[0].${member}`);
      expect(await (await door(read(fault, list))).json()).toHaveProperty(`items[1].${member}`);
      expect(await (await door(read(fault))).json()).toHaveProperty(member);
    }
  });

  it.each(['in-progress', 'unfulfilled'])('%s is for purchases: the answer is as ever', async (fault) => {
    const response = await (await open(createSandbox()))(read(fault));
    expect(response.status).toBe(200);
    expect(await answered('getCustomer', response)).toHaveProperty('id', CUSTOMER);
  });

  it('an unknown fault is refused', async () => {
    const response = await (await open(createSandbox()))(read('nonsense'));
    expect(response.status).toBe(400);
    expect(await answered('getCustomer', response)).toMatchObject({ code: 2000 });
  });

  it.each<SandboxOptions['faults']>([() => '503', { rate: 1 }])('none comes by option', async (faults) => {
    const door = await open(createSandbox({ faults: faults ?? { rate: 1 } }));
    expect((await door(call('getCustomer', { customerId: CUSTOMER }))).status).toBe(200);
  });

  it('a refusal stays as it is', async () => {
    const door = await open(createSandbox());
    const response = await door(read('truncated', call('getCustomer', { customerId: 'x' })));
    expect(await answered('getCustomer', response)).toMatchObject({ code: 900118 });
  });
});
