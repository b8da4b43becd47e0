/** A file of orders for a storm: most are sold, some refused by the service, and some lines are no order at all. */
import { writeFileSync } from 'node:fs';

export type Fate = 'placed' | 'refused' | 'invalid';

const buyer = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';

/** The service sells nothing to this customer. */
export const unwanted = 'c501c3c4-d776-40ef-9ecf-9cefb59442c1';

export const fateOf = (line: number): Fate =>
  line % 40 === 0 ? 'invalid' : line % 10 === 0 ? 'refused' : 'placed';

/** Each order is told by its name. The sign makes bytes and characters two things. */
export const nameOf = (line: number): string => `Order № ${line}`;

export function writeOrders(file: string, count: number): void {
  const lines = Array.from({ length: count }, (_, index) => {
    const line = index + 1;
    const fate = fateOf(line);
    return fate === 'invalid'
      ? `${nameOf(line)}\n`
      : `${JSON.stringify({
          referenceCustomerId: fate === 'refused' ? unwanted : buyer,
          lineItems: [{ offerId: 'MS-AZR-0145P', friendlyName: nameOf(line), quantity: 1 }],
        })}\n`;
  });
  writeFileSync(file, lines.join(''));
}
