/** Programs that use a client, and what they expect to be there. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Client } from './clients.js';

/** A module whose `place` places the order that it is given. */
export const placing = ({ setup, useFetch = '', call }: Client, stubbed = false): string => `${setup}
${stubbed ? useFetch : ''}
export const place = async (order) => ${call('order')};
`;

/** A module with so many calls, each of which a compiler has to check. */
export const calling = ({ setup, call }: Client, calls: number): string =>
  setup +
  Array.from(
    { length: calls },
    (_, index) => `
export async function place${index}(): Promise<string | undefined> {
  const order = ${call(`{ billingCycle: 'monthly', lineItems: [{ lineItemNumber: 0, offerId: 'x', quantity: ${index + 1} }] }`)};
  return order?.lineItems?.[0]?.subscriptionId;
}`,
  ).join('');

/** Writes a program as Node runs it, with what was generated for it; packages stay where they are. Resolves to its URL. */
export async function written(program: string, folder: string, name: string): Promise<string> {
  const outfile = path.join(folder, name);
  await build({
    stdin: { contents: program, loader: 'ts', resolveDir: folder },
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return pathToFileURL(outfile).href;
}
