import { describe, expect, test } from 'vitest';
import { PartnerCenter, type CustomerList } from '../../src/index.js';
import { customerId, failureOf, fault, fetchThat, type Seen } from './world.js';

const base = 'https://api.partnercenter.microsoft.com/v1/customers';
const named = (id: string) => ({ id });
const key = 'MS-ContinuationToken';
const next = (value: string, uri = '/customers?size=1&seekOperation=Next') => ({
  next: { uri, method: 'GET', headers: [{ key, value }] },
});
const page =
  (items: string[], more: object = {}) =>
  () =>
    Response.json({ items: items.map(named), ...more });

function clientThat(...answers: ((seen: Seen) => Response)[]) {
  const { fetch, seen } = fetchThat(...answers);
  const client = new PartnerCenter({ credential: 'secret-token', fetch, maxRetries: 0 });
  const asked = () => seen.map(({ url, headers }) => [url.replace(base, ''), headers.get(key)]);
  return { customers: client.customers, seen, asked };
}
async function idsOf(list: CustomerList): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

describe('a list of customers', () => {
  test('goes on where the links lead, with their headers, to the last page', async () => {
    const { customers, asked, seen } = clientThat(
      page(['a'], { links: next('one') }),
      page([], { links: next('two') }),
      page(['b', 'c']),
    );
    const correlationId = crypto.randomUUID();
    expect(await idsOf(customers.list({ size: 1, correlationId, requestId: customerId }))).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(asked()).toEqual([
      ['?size=1', null],
      ['?size=1&seekOperation=Next', 'one'],
      ['?size=1&seekOperation=Next', 'two'],
    ]);
    const requestIds = seen.map(({ headers }) => headers.get('MS-RequestId'));
    expect([requestIds[0], new Set(requestIds).size]).toEqual([customerId, 3]);
    expect(seen.map(({ headers }) => headers.get('MS-CorrelationId'))).toEqual(Array(3).fill(correlationId));
  });

  test("goes on with the list's own token where there is no link", async () => {
    const { customers, asked } = clientThat(page(['a'], { continuationToken: 'one' }), page(['b']));
    expect(await idsOf(customers.list({ size: 1, filter: { Field: 'Domain', Value: 'x' } }))).toEqual([
      'a',
      'b',
    ]);
    expect(asked()[1]).toEqual(['?seekOperation=Next', 'one']);
  });

  test('sends nothing before it is asked for, and no page that nobody reads', async () => {
    const { customers, seen } = clientThat(page(['a', 'b'], { links: next('one') }));
    const list = customers.list();
    expect(seen).toEqual([]);
    for await (const { id } of list) if (id === 'b') break;
    expect(seen).toHaveLength(1);
  });

  test('is read anew each time', async () => {
    const { customers } = clientThat(page(['a']));
    const list = customers.list();
    expect([await idsOf(list), await idsOf(list)]).toEqual([['a'], ['a']]);
  });

  test.each([
    ['the same token again', [next('one'), next('one')]],
    ['an earlier token', [next('one'), next('two'), next('one')]],
    ['the same token at another address', [next('one'), next('one', '/customers?page=3')]],
    ['the same address without a token', Array(2).fill({ next: { uri: '/customers?page=2' } })],
  ])('ends in an error when it is given %s', async (_what, links: object[]) => {
    const { customers, seen } = clientThat(
      ...links.map((each) => page(['a'], { links: each })),
      page(['never']),
    );
    const error = await failureOf(idsOf(customers.list()));
    expect(error).toMatchObject({ name: 'UnexpectedError' });
    expect(error.message).toContain('leads back to a page that was read before');
    expect(seen).toHaveLength(links.length);
  });

  test.each([
    ['leads to another host', { next: { uri: 'https://evil.example/v1/customers' } }, 'InvalidOptionError'],
    ['leads elsewhere by dots', { next: { uri: '/customers/../../x' } }, 'InvalidOptionError'],
    [
      'would set the token',
      { next: { uri: '/customers?x', headers: [{ key: 'Authorization', value: 'Bearer mine' }] } },
      'UnexpectedError',
    ],
    ['is no page', { next: { uri: 'customers' } }, 'InvalidOptionError'],
  ])('does not follow a link that %s', async (_what, links, name) => {
    const { customers, seen } = clientThat(page(['a'], { links }), page(['b']));
    expect(await failureOf(idsOf(customers.list()))).toMatchObject({ name });
    expect(seen).toHaveLength(1);
  });

  test('ends in the error of the page that failed', async () => {
    const { customers } = clientThat(page(['a'], { links: next('one') }), fault(403, 3001));
    expect(await failureOf(idsOf(customers.list()))).toMatchObject({ name: 'ApiError', code: '3001' });
  });

  test.each([
    [{ size: -1 }, /size must be a whole number/],
    [{ filter: 'Contoso' }, /filter must be \{ Field, Value \}, each a string/],
    [{ filter: { field: 'Domain', value: 'x' } }, /filter must be/],
    [{ filter: null }, /filter must be/],
    [{ filter: { Field: 'Domain' } }, /filter must be/],
    [{ filter: { Field: 1, Value: 'x' } }, /filter must be/],
    [{ filter: { Field: 'Domain', Value: undefined } }, /filter must be/],
    [{ filter: { Field: 'Domain', Value: 'x', operator: 'contains' } }, /filter must be/],
    [{ name: 'x' }, /name is not an option/],
    [null, /options must be an object/],
  ])('is refused with %o', async (options, message) => {
    const { customers, seen } = clientThat(page([]));
    const error = await failureOf(idsOf(customers.list(options as never)));
    expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
    expect(error.message).toMatch(message);
    expect(seen).toEqual([]);
  });
});
