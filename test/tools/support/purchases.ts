/** The two orders that every client places: the least that an order can be, and a reservation from the contract's examples. */
import { expect } from 'vitest';
import { isList, isRecord, recordAt } from '../../../src/openapi/json.js';
import { createSandbox } from '../../../src/sandbox/index.js';
import { contract } from './contract.js';
import type { Project } from './project.js';

export const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';
export const minimal = {
  lineItems: [{ lineItemNumber: 0, offerId: '84A03D81-6B37-4D66-8D4A-FAEA24541538' }],
};
export const reservation = recordAt(
  contract,
  'components',
  'examples',
  'AzureReservationOrderRequest',
  'value',
);

/** A program that places both and prints what it got. They stand in it as literals, so that types are asked for all of them. */
export const program = (setup: string, call: (order: string) => string): string => `${setup}
async function main() {
  const first = ${call(JSON.stringify(minimal))};
  const second = ${call(JSON.stringify({ ...reservation, referenceCustomerId: customerId }))};
  console.log(JSON.stringify([first, second]));
}
await main();
`;

/** Compiles the program and runs it against a sandbox, which must then have what it says that it bought. */
export async function placesBoth(project: Project, text: string): Promise<void> {
  await project.write('main.ts', text);
  expect(project.errorsOf('main.ts')).toEqual([]);
  const sandbox = createSandbox({ strict: false });
  const server = await sandbox.listen();
  try {
    const output = await project.node('main.ts', { BASE_URL: server.url, CUSTOMER_ID: customerId });
    const printed: unknown = JSON.parse(output.slice(output.lastIndexOf('\n[{') + 1));
    expect(printed).toMatchObject([
      { lineItems: minimal.lineItems },
      { lineItems: [{ offerId: reservedOffer() }] },
    ]);
    const orders = await fetch(`${server.url}/v1/customers/${customerId}/orders`, {
      headers: { Authorization: 'Bearer token' },
    });
    expect(await orders.json()).toMatchObject({ totalCount: 2 });
  } finally {
    await server.close();
  }
}

function reservedOffer(): unknown {
  const { lineItems } = reservation;
  const [first] = isList(lineItems) ? lineItems.filter(isRecord) : [];
  return first?.['offerId'];
}
