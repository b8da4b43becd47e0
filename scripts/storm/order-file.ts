/** A file of orders for a storm: most are sold, some refused by the service, some lines are equal, and some are no order at all. */
import { writeFileSync } from 'node:fs';

export type Fate = 'placed' | 'refused' | 'invalid';

/** Looks read all orders of a customer, so each has few. */
const buyers = Array.from(
  { length: 20 },
  (_, index) => `4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f${String(index + 10)}`,
);

/** The service sells nothing to this customer. */
export const unwanted = 'c501c3c4-d776-40ef-9ecf-9cefb59442c1';

export const fateOf = (line: number): Fate =>
  line % 40 === 0 ? 'invalid' : line % 10 === 0 ? 'refused' : 'placed';

/** Each order is told by its name, which it shares only with lines that are equal to it. The sign makes bytes and characters two things. */
export const nameOf = (line: number): string => `Order № ${firstOf(line)}`;

/** Of every twenty lines, the second to the fourth are equal. */
const firstOf = (line: number): number =>
  line % 20 === 3 || line % 20 === 4 ? line - (line % 20) + 2 : line;

const customerOf = (line: number): string =>
  fateOf(line) === 'refused' ? unwanted : (buyers[firstOf(line) % buyers.length] ?? unwanted);

export const textOf = (line: number): string =>
  fateOf(line) === 'invalid'
    ? nameOf(line)
    : JSON.stringify({
        referenceCustomerId: customerOf(line),
        lineItems: [{ offerId: 'MS-AZR-0145P', friendlyName: nameOf(line), quantity: 1 }],
      });

export function writeOrders(file: string, count: number): void {
  writeFileSync(file, Array.from({ length: count }, (_, index) => `${textOf(index + 1)}\n`).join(''));
}
