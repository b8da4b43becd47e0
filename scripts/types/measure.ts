/** How long a compiler takes for programs with few and many calls. Printed and kept; no test looks at a time. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Packed } from '../package/packed.js';
import { optionsFor, project, tsc } from './check.js';

export interface Measured {
  readonly instantiations: number;
  readonly types: number;
  /** Seconds, the median of the rounds. */
  readonly check: number;
  readonly total: number;
}

const source = (calls: number): string => `
import { PartnerCenter } from 'partner-center-orders';
const { orders } = new PartnerCenter({ credential: 'token' }).customers.byId('4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04');
${Array.from(
  { length: calls },
  (_, index) => `
export async function place${index}(): Promise<string | undefined> {
  const order = await orders.create({ billingCycle: 'monthly', lineItems: [{ offerId: 'x', quantity: ${index} }] });
  return order.lineItems[0]?.subscriptionId;
}`,
).join('')}
`;

export async function measure(packed: Packed, typescript: string, calls: number): Promise<Measured> {
  const consumer = { resolution: 'nodenext', strictness: 'strictest', globals: 'dom' } as const;
  // As most projects have it: what is measured is the consumer's program, not the library's declarations.
  const options = { ...optionsFor(consumer), skipLibCheck: true };
  const folder = await project(packed, `measure-${calls}`, options, ['calls.ts']);
  await writeFile(path.join(folder, 'calls.ts'), source(calls));
  const rounds: Measured[] = [];
  for (let round = 0; round < 3; round += 1) {
    const { code, output } = await tsc(typescript, folder, '--extendedDiagnostics');
    if (code !== 0) throw new Error(output);
    rounds.push({
      instantiations: figure(output, 'Instantiations'),
      types: figure(output, 'Types'),
      check: figure(output, 'Check time'),
      total: figure(output, 'Total time'),
    });
  }
  const [{ instantiations, types } = { instantiations: NaN, types: NaN }] = rounds;
  return {
    instantiations,
    types,
    check: median(rounds.map((round) => round.check)),
    total: median(rounds.map((round) => round.total)),
  };
}

/** A figure of `tsc --extendedDiagnostics`. */
export const figure = (output: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(output)?.[1]);

const median = (numbers: number[]): number =>
  numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
