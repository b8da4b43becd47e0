/**
 * `npm start` places the contract's example orders through the façade, over real HTTP, on a sandbox of its own; `npm start
 * -- FILE` places the order in FILE. Nothing is bought.
 */
import { readFile } from 'node:fs/promises';
import { isPartnerCenterError, PartnerCenter, type NewOrder, type Order } from '../src/index.js';
import { createSandbox } from '../src/sandbox/index.js';
import { operation } from '../src/openapi/contract.js';
import { errorMessage } from '../src/shared/error-message.js';

interface Documented {
  readonly title: string;
  readonly customerId: string;
  readonly order: NewOrder;
}

const exampleCustomer = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';

async function main(file: string | undefined): Promise<number> {
  const orders = file === undefined ? documentedOrders() : [await orderIn(file)];
  const sandbox = createSandbox({ tokens: ['sandbox-token'] });
  const server = await sandbox.listen({ port: 0 });
  console.log(`A sandbox listens on ${server.url}; nothing here is bought.\n`);
  try {
    const partnerCenter = new PartnerCenter({ credential: 'sandbox-token', baseUrl: server.url });
    let failed = 0;
    for (const [index, each] of orders.entries()) {
      console.log(`[${index + 1}/${orders.length}] ${each.title}`);
      if (!(await place(partnerCenter, each))) failed += 1;
    }
    if (file === undefined) await showRefusals(partnerCenter, server.url);
    console.log(`The sandbox holds ${sandbox.orders.length} orders.`);
    return failed === 0 ? 0 : 1;
  } finally {
    await server.close();
  }
}

async function place(partnerCenter: PartnerCenter, { customerId, order }: Documented): Promise<boolean> {
  try {
    show(await partnerCenter.customers.byId(customerId).orders.create(order));
    return true;
  } catch (error) {
    showFailure(error);
    return false;
  }
}

/** One order that never leaves the process, and one that the service refuses. */
async function showRefusals(partnerCenter: PartnerCenter, baseUrl: string): Promise<void> {
  console.log('And one that can not be right:');
  const wrong = { lineItems: [{ offerId: '', quantity: 0 }] };
  await partnerCenter.customers.byId(exampleCustomer).orders.create(wrong).then(show, showFailure);

  console.log('And one that the service refuses, since it does not accept the token:');
  const stranger = new PartnerCenter({ credential: 'another-token', baseUrl });
  const order = {
    lineItems: [{ offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', quantity: 5, termDuration: 'P1Y' }],
  };
  await stranger.customers.byId(exampleCustomer).orders.create(order).then(show, showFailure);
}

/** What the contract shows for `createOrder`: each example of a request, for the customer of its answer. */
function documentedOrders(): Documented[] {
  const { body, responses } = operation('createOrder');
  const answers = responses.get(201)?.examples ?? [];
  return (body?.examples ?? []).map(({ name, summary, value }) => {
    const answer = answers.find((example) => example.name === name)?.value;
    if (!mayBeOrder(value) || !mayBeOrder(answer)) throw new Error(`${name} is no example of an order`);
    return { title: summary, customerId: answer.referenceCustomerId ?? exampleCustomer, order: value };
  });
}

async function orderIn(path: string): Promise<Documented> {
  const order: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!mayBeOrder(order)) throw new Error('a JSON object with lineItems is expected');
  return { title: path, customerId: order.referenceCustomerId ?? exampleCustomer, order };
}

// The façade checks the rest, and says all that is wrong.
const mayBeOrder = (value: unknown): value is NewOrder =>
  typeof value === 'object' && value !== null && 'lineItems' in value && Array.isArray(value.lineItems);

const show = (order: Order): void => {
  console.log(`${JSON.stringify(order, undefined, 2).replace(/^/gm, '  ')}\n`);
};

function showFailure(error: unknown): void {
  if (!isPartnerCenterError(error)) throw error;
  console.log(`  ${error.name} (outcome: ${error.outcome})\n  ${error.message}\n`);
}

const [file] = process.argv.slice(2);
try {
  process.exitCode = await main(file);
} catch (error) {
  console.error(`${file ?? 'npm start'}: ${errorMessage(error)}`);
  process.exitCode = 2;
}
