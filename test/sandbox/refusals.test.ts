import { describe, expect, it } from 'vitest';
import { createSandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { allowed, contract, CUSTOMER, doors, eachDoor, LICENCE, order, PATH, type Sent } from './support.js';

async function refused(sent: Sent, options: SandboxOptions = {}, door = doors.fetch) {
  const sandbox = createSandbox(options);
  const response = await (await door(sandbox))(sent);
  const { status, fault } = await allowed(response);
  expect(sandbox.orders).toEqual([]);
  if (fault === undefined || !('description' in fault)) throw new Error('not refused by the service');
  return { ...fault, status, headers: response.headers };
}

const withLine = (members: object): Sent => ({
  body: { lineItems: [{ ...order.lineItems[0], ...members }] },
});

describe('authorisation', () => {
  it.each([
    [{ Authorization: '' }, 800001],
    [{ Authorization: 'Basic secret' }, 400],
    [{ Authorization: 'Bearer' }, 400],
    [{ Authorization: 'Bearer other' }, 400],
    [{ Authorization: 'Bearer secret secret' }, 400],
  ])('%j is answered with 401 and code %i', async (headers, code) => {
    for (const [, door] of eachDoor) {
      const answer = await refused({ headers }, { tokens: ['secret'] }, door);
      expect(answer).toMatchObject({ status: 401, code });
      expect(answer.headers.get('www-authenticate')).toMatch(/^OAuth realm=/);
    }
  });

  it('the scheme\u2019s case is of no account, and without a list any token will do', async () => {
    const door = await doors.fetch(createSandbox());
    expect((await door({ headers: { Authorization: 'bearer anything' } })).status).toBe(201);
  });
});

describe('the address', () => {
  it.each(['/', '/v1/partners', `${PATH}/`, `${PATH}/1/2`, `/v2${PATH.slice(3)}`, '/v1/customers//orders'])(
    '%s is not there',
    async (path) => {
      expect(await refused({ path })).toMatchObject({ status: 404, code: 1000 });
    },
  );

  it.each(['PUT', 'PATCH', 'DELETE'])('%s is not allowed', async (method) => {
    for (const [, door] of eachDoor) {
      const answer = await refused({ method }, {}, door);
      const status = contract('x-method-not-allowed', 'status');
      expect(answer).toMatchObject({ status, code: status });
      expect(answer.headers.get('allow')).toBe('GET, POST');
    }
  });

  it.each(['1', CUSTOMER.slice(1), `{${CUSTOMER}}`, '%00', '%'])(
    'the customer %s is none',
    async (customer) => {
      const answer = await refused({ path: `/v1/customers/${customer}/orders` });
      expect(answer).toMatchObject({ status: 400, code: 900118 });
    },
  );

  it('a query is of no account', async () => {
    for (const [, door] of eachDoor) {
      expect((await (await door(createSandbox()))({ path: `${PATH}?x=1` })).status).toBe(201);
    }
  });

  it.each(['MS-RequestId', 'MS-CorrelationId'])('%s is a GUID', async (name) => {
    for (const value of ['', '1', `${CUSTOMER}, ${CUSTOMER}`]) {
      const answer = await refused({ headers: { [name]: value } });
      expect(answer).toMatchObject({ status: 400, code: 800002, data: [name] });
    }
  });
});

describe('the body', () => {
  it.each(['', ' \n', '\uFEFF', '{', '[]', 'null', '1', '"{}"', '{"lineItems":[]}}'])(
    '%j is refused',
    async (body) => {
      for (const [, door] of eachDoor) {
        expect(await refused({ body }, {}, door)).toMatchObject({ status: 400, code: 2000 });
      }
    },
  );

  it.each(['', 'text/plain', 'application/jsonx', 'application/xml;application/json'])(
    'the content type %j is refused',
    async (type) => {
      const answer = await refused({ headers: { 'Content-Type': type } });
      expect(answer).toMatchObject({ status: 400, code: 2000 });
    },
  );

  it.each(['application/json;charset=utf-8', 'Application/JSON ; Charset="UTF-8"'])(
    '%s is taken',
    async (type) => {
      const door = await doors.fetch(createSandbox());
      expect((await door({ headers: { 'Content-Type': type } })).status).toBe(201);
    },
  );

  it('a body without a content type is refused', async () => {
    const { fetch } = createSandbox();
    const body = new TextEncoder().encode(JSON.stringify(order));
    const headers = { Authorization: 'Bearer x' };
    const response = await fetch(`https://partner.example${PATH}`, { method: 'POST', headers, body });
    expect((await allowed(response)).fault).toMatchObject({ code: 2000 });
  });

  it('a body over the limit is refused, one of just that size is not', async () => {
    const body = JSON.stringify(order);
    for (const [, door] of eachDoor) {
      expect(await refused({ body: `${body}é` }, { maxBodyBytes: body.length + 1 }, door)).toMatchObject({
        code: 2000,
      });
      const exact = await door(createSandbox({ maxBodyBytes: body.length }));
      expect((await exact({ body })).status).toBe(201);
    }
  });

  it('five megabytes are over the default limit', async () => {
    const body = JSON.stringify({ ...order, padding: 'x'.repeat(5 * 1024 * 1024) });
    for (const [, door] of eachDoor) {
      expect((await refused({ body }, {}, door)).description).toContain('longer than the 4194304 bytes');
    }
  });

  it('very deep nesting and very many line items are survived', async () => {
    const deep = `{"lineItems":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(await refused({ body: deep })).toMatchObject({ status: 400 });
    const many = { lineItems: Array.from({ length: 50_000 }, () => ({ quantity: 'x' })) };
    const answer = await refused({ body: many });
    expect(answer.description.length).toBeLessThanOrEqual(1024);
    expect(answer.data).toHaveLength(20);
  });

  it.each(['none', 'completed', 0])('a status of %j is refused with code 0', async (status) => {
    for (const name of ['status', 'Status']) {
      const answer = await refused({ body: { ...order, [name]: status } });
      expect(answer).toMatchObject({ status: 400, code: 0, data: ['/status'] });
    }
  });

  it.each([
    [withLine({ parentSubscriptionId: CUSTOMER }), 2000, '/lineItems/0/parentSubscriptionId'],
    [withLine({ LineItemNumber: 1 }), 800071, '/lineItems/0/lineItemNumber'],
    [withLine({ lineItemNumber: null }), 800071, '/lineItems/0/lineItemNumber'],
    [withLine({ quantity: 0 }), 2002, '/lineItems/0/quantity'],
    [withLine({ quantity: 1.5 }), 2002, '/lineItems/0/quantity'],
    [withLine({ offerId: '' }), 3000, '/lineItems/0/offerId'],
    [withLine({ termDuration: 'a year' }), 3000, '/lineItems/0/termDuration'],
    [withLine({ provisioningContext: { scope: null } }), 3000, '/lineItems/0/provisioningContext/scope'],
    [{ body: { lineItems: [] } }, 800002, '/lineItems'],
    [{ body: { lineItems: null } }, 800002, '/lineItems'],
    [{ body: { lineItems: [null] } }, 3000, '/lineItems/0'],
    [{ body: {} }, 800002, '/lineItems'],
    [{ body: { ...order, currencyCode: 'usd' } }, 3000, '/currencyCode'],
    [{ body: { ...order, referenceCustomerId: LICENCE } }, 900118, '/referenceCustomerId'],
  ])('%j is refused with code %i', async (sent, code, path) => {
    const answer = await refused(sent);
    expect(answer).toMatchObject({ status: 400, code, data: [path], source: 'PartnerFD' });
    expect(answer.description).toContain(contract('x-error-codes', String(code), 'meaning'));
  });

  it('the same line number twice is refused', async () => {
    const lineItems = [order.lineItems[0], order.lineItems[0]];
    expect(await refused({ body: { lineItems } })).toMatchObject({ code: 800071 });
  });

  it('codes are strings on request', async () => {
    expect(await refused(withLine({ quantity: 0 }), { codesAs: 'string' })).toMatchObject({ code: '2002' });
  });
});
