/**
 * `npm start` walks from a customer's name to a running subscription and back, through the façade, over real HTTP, on a sandbox
 * of its own; `npm start -- FILE` places the order in FILE. Nothing is bought.
 */
import { readFile } from 'node:fs/promises';
import { isPartnerCenterError, PartnerCenter, type NewOrder } from '../src/index.js';
import { fromPascalCase } from '../src/cli/pascal-case.js';
import { createSandbox } from '../src/sandbox/index.js';
import { errorMessage } from '../src/shared/error-message.js';

const exampleCustomer = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';

async function main(file: string | undefined): Promise<number> {
  const order = file === undefined ? undefined : await orderIn(file);
  const sandbox = createSandbox({ tokens: ['sandbox-token'] });
  const server = await sandbox.listen({ port: 0 });
  console.log(`A sandbox listens on ${server.url}; nothing here is bought.\n`);
  try {
    const partnerCenter = new PartnerCenter({ credential: 'sandbox-token', baseUrl: server.url });
    await (order === undefined ? walk(partnerCenter) : place(partnerCenter, order));
    console.log(`\nThe sandbox holds ${count(sandbox.orders.length, 'order')}.`);
    return 0;
  } catch (error) {
    if (!isPartnerCenterError(error)) throw error;
    console.log(`  ${error.name} (outcome: ${error.outcome})\n  ${error.message}\n`);
    return 1;
  } finally {
    await server.close();
  }
}

/** The first new-commerce purchase, as docs/first-purchase.md explains it. */
async function walk(partnerCenter: PartnerCenter): Promise<void> {
  const filter = { Field: 'CompanyName', Value: 'Fabrikam' };
  const [known] = await itemsOf(partnerCenter.customers.list({ filter }));
  const customer = partnerCenter.customers.byId(there(known, 'customer').id);
  const { companyProfile, billingProfile } = await customer.get();
  const country = billingProfile?.defaultAddress?.country;
  say('Customer', companyProfile?.companyName, companyProfile?.domain, country);

  const [agreement] = (await customer.agreements.list()).items;
  say('Agreement', there(agreement, 'agreement').type, `accepted on ${dayOf(agreement?.dateAgreed)}`);

  const product = there((await customer.products.list('OnlineServices')).items[0], 'product');
  say('Product', product.title, product.id);
  const { skus } = customer.products.byId(product.id);
  const sku = there(
    (await skus.list()).items.find(({ isTrial }) => !isTrial),
    'SKU',
  );
  say('SKU', sku.id, `${sku.minimumQuantity ?? '?'} to ${sku.maximumQuantity ?? '?'} licences`);

  const sold = await skus.byId(sku.id).availabilities.list({ targetSegment: 'commercial' });
  const { catalogItemId, terms = [] } = there(
    sold.items.find(({ isPurchasable }) => isPurchasable),
    'availability',
  );
  say('Availability', catalogItemId, count(terms.length, 'way', 'to pay for it'));

  const item = { catalogItemId, quantity: 5, termDuration: 'P1Y', billingCycle: 'monthly' };
  const cart = await customer.carts.create({ lineItems: [{ id: 0, ...item }] });
  const { pricing, currencyCode = '', error } = there(cart.lineItems[0], 'line');
  if (error) throw new Error(error.errorDescription ?? "the cart's item can't be bought");
  const [each, all] = [pricing?.price, pricing?.extendedPrice].map(
    (price) => `${price ?? '?'} ${currencyCode}`,
  );
  say('Price', `5 licences for a year, ${each ?? ''} each a month`, `${all ?? ''} in all, before tax`);

  const { orders } = await customer.carts.byId(cart.id).checkout();
  const order = there(orders[0], 'order');
  say('Order', order.id, order.status);

  const items = await customer.orders.byId(order.id).provisioningStatus.waitFor();
  say('Provisioning', ...items.map(({ lineItemNumber, status }) => `item ${lineItemNumber} ${status}`));

  const [bought] = (await customer.subscriptions.list({ orderId: order.id })).items;
  const { id, status, quantity, commitmentEndDate } = there(bought, 'subscription');
  say('Subscription', id, status, `${quantity ?? '?'} licences until ${dayOf(commitmentEndDate)}`);

  const { subscription, allowedUntil } = await customer.subscriptions.byId(id).cancel();
  say('And back', subscription.status, allowedUntil ? `possible until ${dayOf(allowedUntil)}` : undefined);
}

async function place(partnerCenter: PartnerCenter, order: NewOrder): Promise<void> {
  const customer = partnerCenter.customers.byId(order.referenceCustomerId ?? exampleCustomer);
  const placed = await customer.orders.create(order);
  console.log(JSON.stringify(placed, undefined, 2));
}

async function orderIn(path: string): Promise<NewOrder> {
  const order = fromPascalCase(JSON.parse(await readFile(path, 'utf8')));
  if (!mayBeOrder(order)) throw new Error('a JSON object with lineItems is expected');
  return order;
}

// The façade checks the rest, and says all that is wrong.
const mayBeOrder = (value: unknown): value is NewOrder =>
  typeof value === 'object' && value !== null && 'lineItems' in value && Array.isArray(value.lineItems);

function there<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
}

async function itemsOf<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

let step = 0;

const say = (what: string, ...facts: readonly (string | undefined)[]): void => {
  const known = facts.filter((fact) => fact !== undefined);
  console.log(`${String((step += 1)).padStart(2)}  ${what.padEnd(13)} ${known.join(', ')}`);
};

const dayOf = (time: string | undefined): string => time?.slice(0, 10) ?? 'an unknown date';

const count = (number: number, what: string, more = ''): string =>
  `${number} ${what}${number === 1 ? '' : 's'} ${more}`.trimEnd();

const [file] = process.argv.slice(2);
try {
  process.exitCode = await main(file);
} catch (error) {
  console.error(`${file ?? 'npm start'}: ${errorMessage(error)}`);
  process.exitCode = 2;
}
