/**
 * A mock on Express, as a team writes it for its own tests. Planted:
 * 1. a repeat is a conflict for ever, 2. the term is not stored, 3. PascalCase is unknown, 4. any customer reads every order,
 * 5. refusals have the status 422, 6. the error when there is no token is a page.
 */
import express, { type Express } from 'express';

interface Line {
  readonly offerId?: unknown;
  readonly quantity?: unknown;
  readonly termDuration?: unknown;
}

export function expressMock(): Express {
  const app = express();
  const orders = new Map<string, object>();
  const seen = new Set<string>();

  app.use((request, response, next) => {
    for (const name of ['MS-RequestId', 'MS-CorrelationId'])
      response.setHeader(name, request.get(name) ?? crypto.randomUUID());
    if (request.get('Authorization')?.startsWith('Bearer ') === true) next();
    else response.status(401).send('<h1>Who are you?</h1>');
  });
  app.use(express.json());

  app.post('/v1/customers/:customer/orders', (request, response) => {
    const body = (request.body ?? {}) as Record<string, unknown>;
    const lines = body['lineItems'] as Line[] | undefined;
    const refuse = (description: string): unknown =>
      response.status(422).json({ code: 2000, description, data: [], source: 'mock' });
    if (!Array.isArray(lines) || lines.length === 0) return refuse('lineItems is required');
    if (lines.some((line: Line | null) => typeof line?.offerId !== 'string'))
      return refuse('offerId is required');
    const key = `${request.params.customer} ${request.get('MS-RequestId') ?? crypto.randomUUID()}`;
    if (seen.has(key)) return response.status(409).json({ code: 800003, description: 'Duplicate' });
    seen.add(key);
    const order = {
      id: crypto.randomUUID(),
      referenceCustomerId: request.params.customer,
      billingCycle: body['billingCycle'] === 'unknown' ? 'monthly' : (body['billingCycle'] ?? 'monthly'),
      lineItems: lines.map(({ termDuration: _, ...line }) => ({ friendlyName: 'Product', ...line })),
      creationDate: new Date().toISOString(),
    };
    orders.set(order.id, order);
    return response.status(201).json(order);
  });

  app.get('/v1/customers/:customer/orders/:id', (request, response) => {
    const order = orders.get(request.params.id);
    if (order) response.json(order);
    else response.status(404).json({ code: 20000, description: 'No such order' });
  });
  return app;
}
