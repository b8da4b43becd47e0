/**
 * A mock as one writes it in an hour, on nothing but Node. Planted:
 * 1. no token is asked for, 2. nothing of an order is looked at, 3. a body that is no JSON is a 500, 4. a repeat buys again,
 * 5. the ids of the call don't come back, 6. every line item has one licence, 7. the list is of all customers.
 */
import type { IncomingMessage, RequestListener } from 'node:http';

interface Kept {
  readonly id: string;
  readonly referenceCustomerId: string;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text === '' ? '{}' : text) as Record<string, unknown>;
}

export function nodeHttpMock(): RequestListener {
  const orders = new Map<string, Kept>();

  async function answer(request: IncomingMessage): Promise<[status: number, body: unknown]> {
    const body = await bodyOf(request);
    const [, customer = '', id] =
      /^\/v1\/customers\/([^/]+)\/orders(?:\/([^/?]+))?(?:\?.*)?$/.exec(request.url ?? '') ?? [];
    if (customer === '') return [404, { code: 404, description: 'Not found' }];
    if (request.method === 'POST') {
      const lines = Array.isArray(body['lineItems']) ? body['lineItems'] : [];
      const order = {
        id: crypto.randomUUID(),
        referenceCustomerId: customer,
        billingCycle: body['billingCycle'] === 'unknown' ? 'monthly' : (body['billingCycle'] ?? 'monthly'),
        lineItems: lines.map((line: object) => ({ friendlyName: 'Product', ...line, quantity: 1 })),
        creationDate: new Date().toISOString(),
        status: 'completed',
      };
      orders.set(order.id, order);
      return [201, order];
    }
    if (id === undefined) return [200, { totalCount: orders.size, items: [...orders.values()] }];
    const order = orders.get(id);
    return order ? [200, order] : [404, { code: 20000, description: 'No such order' }];
  }

  return (request, response) => {
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    };
    answer(request).then(
      ([status, body]) => send(status, body),
      () => send(500, { error: 'Something went wrong' }),
    );
  };
}
