import { describe, expect, it } from 'vitest';
import type { CustomerCollection } from '../../generated/models.js';
import { createSandbox, inventedCustomers } from '../../src/sandbox/index.js';
import { BASIC, rehearse } from './rehearsal.js';
import { CUSTOMER } from './support.js';

const invented = inventedCustomers();
const filter = (Field: string, Value: string): string =>
  JSON.stringify({ Field, Value, Operator: 'starts_with' });

async function partner() {
  const world = await rehearse({ customers: invented });
  const list = async (parameters = {}, headers = {}): Promise<CustomerCollection> => {
    const body = await world.read('listCustomers', parameters, { headers });
    if (!isList(body)) throw new Error('no list');
    return body;
  };
  return { ...world, list };
}

/** Checked against the contract when it was answered. */
const isList = (value: unknown): value is CustomerCollection =>
  typeof value === 'object' && value !== null && 'items' in value;

const names = ({ items }: CustomerCollection) =>
  items.map(({ companyProfile }) => companyProfile?.companyName);

describe('the list of customers', () => {
  it('has the contract\u2019s and those it was made with, each read by its id', async () => {
    const { list, read } = await partner();
    const all = await list();
    expect(names(all)).toEqual([
      'Fabrikam',
      'Adatum',
      'Contoso',
      'Contoso',
      'Contoso Suites',
      'Northwind Traders',
      'Tailspin Toys',
    ]);
    expect(all.items[2]).not.toHaveProperty('allowDelegatedAccess');
    expect(await read('getCustomer', { customerId: invented[0]?.id ?? '' })).toEqual(invented[0]);
  });

  it('finds what begins alike, whatever its case', async () => {
    const { list } = await partner();
    expect(names(await list({ filter: filter('CompanyName', 'CONT') }))).toEqual([
      'Contoso',
      'Contoso',
      'Contoso Suites',
    ]);
    expect(names(await list({ filter: filter('Domain', 'tailspin') }))).toEqual(['Tailspin Toys']);
    expect(names(await list({ filter: filter('CompanyName', 'toys') }))).toEqual([]);
  });

  it('finds the customers of an indirect reseller', async () => {
    const { list } = await partner();
    const reseller = '484e548c-f5f3-4528-93a9-c16c6373cb59';
    expect(names(await list({ filter: filter('IndirectReseller', reseller) }))).toEqual(['Contoso Suites']);
    expect(names(await list({ filter: filter('IndirectReseller', CUSTOMER) }))).toEqual([]);
  });

  it('comes in pages, and the token alone leads on', async () => {
    const { list } = await partner();
    const first = await list({ size: '2', filter: filter('CompanyName', 'cont') });
    const { next } = first.links ?? {};
    expect(next?.uri).toContain('seekOperation=Next');
    const token = { [next?.headers?.[0]?.key ?? '']: next?.headers?.[0]?.value ?? '' };
    const second = await list({ seekOperation: 'Next' }, token);
    expect([names(first), names(second)]).toEqual([['Contoso', 'Contoso'], ['Contoso Suites']]);
    expect(second.links).not.toHaveProperty('next');
    expect(await list({ seekOperation: 'Next' }, token)).toEqual(second);
  });

  it.each([
    [{ size: '-1' }, {}, 800002],
    [{ size: 'all' }, {}, 800002],
    [{ filter: 'Contoso' }, {}, 2000],
    [{ filter: filter('Phone', '1') }, {}, 2000],
    [{ seekOperation: 'Next' }, { 'MS-ContinuationToken': 'AQAAAA==' }, 2000],
    [{ seekOperation: 'Last' }, { 'MS-ContinuationToken': 'AQAAAA==' }, 2000],
  ])('is refused for %j with %j', async (parameters, headers, code) => {
    const { ask } = await rehearse();
    expect(await ask('listCustomers', parameters, { headers })).toMatchObject({
      status: 400,
      body: { code },
    });
  });

  it('takes only customers that the contract allows', () => {
    // @ts-expect-error: what JavaScript would let through
    expect(() => createSandbox({ customers: [{ id: 7 }] })).toThrow('customers[0] does not fit');
  });
});

describe('agreements', () => {
  const nobody = '11111111-2222-4333-8444-555555555555';
  const adatum = 'c501c3c4-d776-40ef-9ecf-9cefb59442c1';
  const body = { lineItems: [{ lineItemNumber: 0, offerId: BASIC, quantity: 1, termDuration: 'P1Y' }] };

  it('are asked of nobody', async () => {
    const { ask } = await rehearse();
    expect((await ask('createOrder', { customerId: nobody }, { body })).status).toBe(201);
  });

  it('may be required, and then orders without one are refused', async () => {
    const { ask } = await rehearse({ agreements: 'required', customers: invented });
    const order = async (customerId: string) => (await ask('createOrder', { customerId }, { body })).status;
    expect(await order(CUSTOMER)).toBe(201);
    expect(await order(invented[0]?.id ?? '')).toBe(201);
    for (const customerId of [adatum, nobody]) {
      expect(await ask('createOrder', { customerId }, { body })).toMatchObject({
        status: 403,
        body: { code: 13605 },
      });
      expect((await ask('listOrders', { customerId })).status).toBe(200);
    }
  });

  it('tell who signed directly', async () => {
    const { read } = await rehearse({ customers: invented });
    const signed = (customerId: string) => read('getDirectSignedAgreementStatus', { customerId });
    expect(await signed(invented[1]?.id ?? '')).toEqual({ isSigned: true });
    expect(await signed(adatum)).toEqual({ isSigned: false });
  });

  it('are listed by type', async () => {
    const { read } = await rehearse();
    for (const [agreementType, totalCount] of [
      ['MicrosoftCustomerAgreement', 1],
      ['microsoftcustomeragreement', 1],
      ['*', 1],
      ['MicrosoftCloudAgreement', 0],
    ] as const) {
      expect(await read('listAgreements', { agreementType })).toMatchObject({ totalCount });
      expect(await read('listAgreementMetadata', { agreementType })).toMatchObject({ totalCount });
    }
    expect(await read('listAgreements', { customerId: nobody })).toEqual({ totalCount: 0, items: [] });
  });

  it.each([
    [{}, 2001],
    [{ mpnId: '4848383', tenantId: nobody }, 2000],
    [{ mpnId: 'x' }, 2000],
    [{ tenantId: 'x' }, 2000],
    [{ mpnId: '1' }, 2200],
    [{ tenantId: nobody }, 2205],
  ])('of a reseller are refused for %j', async (parameters, code) => {
    const { ask } = await rehearse();
    expect(await ask('getResellerAgreementStatus', parameters)).toMatchObject({
      status: 400,
      body: { code },
    });
  });
});
