import { describe, expect, it } from 'vitest';
import type { Order } from '../../generated/models.js';
import type { OperationId } from '../../src/openapi/contract.js';
import type { SandboxOptions } from '../../src/sandbox/index.js';
import { AZURE } from './reads.js';
import { answered, call, CUSTOMER, doors, LICENCE, shop } from './support.js';

const DAY = 24 * 3_600_000;
const SERVER = { offerId: 'SANDBOXSERVR:0001:SANDBOX00008', quantity: 2 };
const SQL = { offerId: 'DG7GMGF0FKZV:0003:DG7GMGF0DQLM', quantity: 2, termDuration: 'P1Y' };
const MAIL = { offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', quantity: 2, termDuration: 'P1Y' };
const HELPDESK = { offerId: 'SANDBOXSAAS1:0001:SANDBOX00006', quantity: 2, termDuration: 'P1Y' };
const ACCESS = { offerId: 'DG7GMGF0D7FV:0001:SANDBOX00009', quantity: 1 };

/** An order placed, and ways to change it and to let time pass. */
async function placed(billingCycle: string, lines: readonly object[], options: SandboxOptions = {}) {
  let now = Date.parse('2026-11-20T09:30:00Z');
  const { sandbox, buy } = shop({ clock: () => new Date(now), ...options });
  const lineItems = lines.map((line, lineItemNumber) => ({ lineItemNumber, ...line }));
  const order = await buy({ body: { billingCycle, lineItems } });
  const door = await doors.fetch(sandbox);
  const parameters = { customerId: CUSTOMER, orderId: order.id };
  const ask = async (id: OperationId, more = {}, sent = {}): Promise<[status: number, body: unknown]> => {
    const answer = await door(call(id, { ...parameters, ...more }, sent));
    return [answer.status, await answered(id, answer)];
  };
  return {
    order,
    ask,
    patch: (body: object) => ask('updateOrder', {}, { body }),
    later: (ms: number) => (now += ms),
  };
}

describe('a cancellation', () => {
  it('of a whole order keeps its quantities and takes its links', async () => {
    const { order, patch, ask } = await placed('one_time', [SERVER]);
    const [status, body] = await patch({ Id: order.id, Status: 'Cancelled' });
    expect([status, body]).toMatchObject([200, { status: 'cancelled', lineItems: [{ quantity: 2 }] }]);
    expect(body).not.toHaveProperty('links');
    expect(await ask('getOrder')).toMatchObject([200, { status: 'cancelled' }]);
    expect(await patch({ status: 'cancelled' })).toMatchObject([400, { code: 800061 }]);
  });

  it('of one line item of software leaves the other, and of both cancels the order', async () => {
    const { patch } = await placed('one_time', [SERVER, SERVER]);
    const line = (lineItemNumber: number) => ({
      status: 'cancelled',
      lineItems: [{ lineItemNumber, offerId: SERVER.offerId }],
    });
    expect(await patch(line(0))).toMatchObject([
      200,
      { status: 'completed', lineItems: [{ quantity: 0 }, { quantity: 2 }], client: {} },
    ]);
    expect(await patch(line(1))).toMatchObject([200, { status: 'cancelled' }]);
  });

  it.each([
    ['perpetual software', 'one_time', SERVER, 30],
    ['a software subscription', 'annual', SQL, 7],
  ])('of %s is possible for its window only', async (_, billingCycle, line, days) => {
    const within = await placed(billingCycle, [line]);
    within.later(days * DAY);
    expect((await within.patch({ status: 'cancelled' }))[0]).toBe(200);
    const after = await placed(billingCycle, [line]);
    after.later(days * DAY + 1);
    expect(await after.patch({ status: 'cancelled' })).toMatchObject([400, { code: 900117 }]);
  });

  it.each([
    ['new commerce', 'monthly', MAIL, 403, 800077],
    ['the marketplace', 'annual', HELPDESK, 403, 800077],
    ['a legacy licence', 'monthly', { offerId: LICENCE, quantity: 1 }, 400, 800063],
  ])('of %s is refused', async (_, billingCycle, line, status, code) => {
    const { order, patch, ask } = await placed(billingCycle, [line]);
    expect(await patch({ status: 'cancelled' })).toMatchObject([status, { code }]);
    expect(await ask('getOrder')).toEqual([200, order]);
  });

  it.each([
    ['another order\u2019s id', { id: 'x', status: 'cancelled' }, 2000],
    [
      'a line item that is not there',
      { status: 'cancelled', lineItems: [{ lineItemNumber: 7, offerId: 'x' }] },
      800071,
    ],
    ['another status', { status: 'suspended' }, 2000],
  ])('with %s is refused', async (_, body, code) => {
    const { patch } = await placed('one_time', [SERVER]);
    expect(await patch(body)).toMatchObject([400, { code }]);
  });
});

describe('a billing cycle', () => {
  const change = ({ lineItems: [line] }: Order, billingCycle: string, more: object = {}) => ({
    referenceCustomerId: CUSTOMER,
    billingCycle,
    lineItems: [
      {
        lineItemNumber: 0,
        offerId: line?.offerId,
        subscriptionId: line?.subscriptionId,
        quantity: 1,
        ...more,
      },
    ],
  });

  it('of a legacy licence changes to annual and back', async () => {
    const { order, patch } = await placed('monthly', [{ offerId: LICENCE, quantity: 1 }]);
    for (const cycle of ['annual', 'monthly']) {
      expect(await patch(change(order, cycle))).toMatchObject([200, { id: order.id, billingCycle: cycle }]);
    }
  });

  it('of new commerce does not change, nor to what is no cycle of licences', async () => {
    const modern = await placed('monthly', [MAIL]);
    expect(await modern.patch(change(modern.order, 'annual'))).toMatchObject([400, { code: 6001 }]);
    const legacy = await placed('monthly', [{ offerId: LICENCE, quantity: 1 }]);
    expect(await legacy.patch(change(legacy.order, 'one_time'))).toMatchObject([400, { code: 6001 }]);
    const stranger = { subscriptionId: CUSTOMER };
    expect(await legacy.patch(change(legacy.order, 'annual', stranger))).toMatchObject([
      404,
      { code: 20003 },
    ]);
  });

  it('of an order with Azure does not change', async () => {
    const { order, patch } = await placed('monthly', [{ offerId: LICENCE, quantity: 1 }, { offerId: AZURE }]);
    expect(await patch(change(order, 'annual'))).toMatchObject([400, { code: 6001 }]);
  });
});

describe('the files of a purchase order', () => {
  const metadata = { customerPrice: '156.87', currency: 'USD', isPartOfTender: true };

  const form = (said: object, files: Readonly<Record<string, readonly File[]>>): Promise<RequestInit> => {
    const data = new FormData();
    data.set('metadata', JSON.stringify(said));
    for (const [name, list] of Object.entries(files)) for (const file of list) data.append(name, file);
    const request = new Request('https://partner.example', { method: 'POST', body: data });
    return request.arrayBuffer().then((body) => ({
      method: 'POST',
      headers: { Authorization: 'Bearer x', 'Content-Type': request.headers.get('content-type') ?? '' },
      body,
    }));
  };

  const proof = new File([new Uint8Array(2049).fill(200)], 'Auftrag \u00e4.pdf', { type: 'application/pdf' });

  async function waiting() {
    const { sandbox, buy } = shop();
    const order = await buy({
      body: { billingCycle: 'one_time', lineItems: [{ lineItemNumber: 0, ...ACCESS }] },
    });
    expect(order.status).toBe('pending_po_upload');
    const address = `https://partner.example/v1/customers/${CUSTOMER}/orders/${order.id}`;
    const authorization = { headers: { Authorization: 'Bearer x' } };
    return {
      attach: async (said: object, files: Readonly<Record<string, readonly File[]>>) => {
        const answer = await sandbox.fetch(`${address}/attachment`, await form(said, files));
        return [answer.status, await answered('attachPurchaseOrder', answer)];
      },
      read: async (path: string): Promise<unknown> =>
        (await sandbox.fetch(address + path, authorization)).json(),
    };
  }

  it('are listed with their names and sizes, and the order goes on', async () => {
    const { attach, read } = await waiting();
    const [status, body] = await attach(metadata, { POFiles: [proof], TenderFiles: [proof] });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      totalCount: 2,
      items: [
        { fileName: 'Auftrag \u00e4.pdf', sizeInKB: 3, attachmentType: 'POAttachment' },
        { attachmentType: 'TenderAttachment' },
      ],
    });
    expect(await read('/attachments')).toEqual(body);
    expect(await read('')).toMatchObject({ status: 'po_upload_complete' });
  });

  it.each([
    ['no file', metadata, {}, 900252],
    ['a tender without its proof', metadata, { pofiles: [proof] }, 900253],
    ['no price', { currency: 'USD' }, { pofiles: [proof] }, 900254],
  ])('with %s are refused', async (_, said, files, code) => {
    const { attach, read } = await waiting();
    expect(await attach(said, files)).toMatchObject([400, { code }]);
    expect(await read('')).toMatchObject({ status: 'pending_po_upload' });
  });
});

describe('activation links', () => {
  it('are those of what a publisher sold', async () => {
    const { ask, order } = await placed('annual', [HELPDESK, HELPDESK]);
    const uri = `https://publisher.example/activate?token=${order.id}-1`;
    expect(await ask('getOrderActivationLinks')).toMatchObject([200, { totalCount: 2 }]);
    expect(await ask('getLineItemActivationLinks', { lineItemNumber: 1 })).toMatchObject([
      200,
      { totalCount: 1, items: [{ lineItemNumber: 1, link: { uri } }] },
    ]);
    expect((await ask('getLineItemActivationLinks', { lineItemNumber: 2 }))[0]).toBe(404);
  });

  it('of anything else are none', async () => {
    const { ask } = await placed('monthly', [MAIL]);
    expect(await ask('getOrderActivationLinks')).toMatchObject([200, { totalCount: 0, items: [] }]);
  });
});
