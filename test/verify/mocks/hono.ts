/**
 * A mock on Hono, which keeps what it is sent. Planted:
 * 1. a created order is answered with 200, 2. the MS-RequestId is one for all customers, 3. the list has the first line item of
 * each order only, 4. billingType is ignored, 5. resellers are not kept, 6. wrong quantities are taken.
 */
import { Hono } from 'hono';

interface Line {
  readonly lineItemNumber: number;
  readonly partnerIdOnRecord?: string;
}

interface Order {
  readonly id: string;
  readonly referenceCustomerId: string;
  readonly lineItems: readonly Line[];
}

export function honoMock(): Hono {
  const app = new Hono();
  const orders: Order[] = [];
  const byRequest = new Map<string, Order>();

  app.use(async (context, next) => {
    if (/^Bearer ./.test(context.req.header('Authorization') ?? '')) await next();
    else context.res = context.json({ code: 401, description: 'No token' }, 401);
    for (const name of ['MS-RequestId', 'MS-CorrelationId'])
      context.res.headers.set(name, context.req.header(name) ?? crypto.randomUUID());
  });

  app.post('/v1/customers/:customer/orders', async (context) => {
    const body = await context.req.json<Record<string, unknown>>().catch(() => undefined);
    const lines = body?.['lineItems'] as Line[] | undefined;
    if (!Array.isArray(lines) || lines.some((line: Line | null, index) => line?.lineItemNumber !== index))
      return context.json({ code: 800071, description: 'Number the line items from 0.' }, 400);
    const requestId = context.req.header('MS-RequestId') ?? crypto.randomUUID();
    const customer = context.req.param('customer');
    const order = byRequest.get(requestId) ?? {
      id: crypto.randomUUID(),
      referenceCustomerId: customer,
      billingCycle: body?.['billingCycle'] ?? 'monthly',
      creationDate: new Date().toISOString(),
      lineItems: lines.map(({ partnerIdOnRecord: _, ...line }) => ({ friendlyName: 'Product', ...line })),
    };
    if (!byRequest.has(requestId)) orders.push(order);
    byRequest.set(requestId, order);
    return context.json({ ...order, referenceCustomerId: customer });
  });

  app.get('/v1/customers/:customer/orders', (context) => {
    const own = orders.filter((order) => order.referenceCustomerId === context.req.param('customer'));
    const items = own.map((order) => ({ ...order, lineItems: order.lineItems.slice(0, 1) }));
    return context.json({ totalCount: items.length, items });
  });

  app.get('/v1/customers/:customer/orders/:id', (context) => {
    const { customer, id } = context.req.param();
    const order = orders.find((each) => each.id === id && each.referenceCustomerId === customer);
    return order ? context.json(order) : context.json({ code: 20000, description: 'No such order' }, 404);
  });
  return app;
}
