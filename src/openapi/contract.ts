/** The contract of this package, openapi.yaml, read once for the sandbox and the contract tests. */
import { openapi } from '../../generated/openapi.js';
import type { operations as OperationTypes } from '../../generated/types.js';
import { readDocument } from './document.js';
import { textOf } from './json.js';
import { operationsIn, type Operation } from './operation.js';

const contract = readDocument(openapi);

export const { root, at: nodeAt, find, child, children, follow, sourcesOf } = contract;

/** All operations, in the contract's order. */
export const operations: readonly Operation[] = operationsIn(contract);

export type OperationId = keyof OperationTypes;

const byId = new Map(operations.map((operation) => [operation.id, operation]));

export function operation(id: OperationId): Operation {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`The contract has no operation ${id}.`);
  return found;
}

/** The hosts where an accepted order is a purchase. */
export const productionHosts: ReadonlySet<string> = new Set(
  contract
    .listed(root, 'servers')
    .flatMap(({ value }) =>
      value['x-cloud'] !== undefined && typeof value['url'] === 'string'
        ? [new URL(value['url']).hostname]
        : [],
    ),
);

/** The contract's title and version, such as `Partner Center orders 1.0.0`. */
export const contractName = `${textOf(openapi.info['title'])} ${textOf(openapi.info['version'])}`;

/** What answers a method that a path lacks. */
export const methodNotAllowed = {
  pointer: '/x-method-not-allowed',
  status: Number(nodeAt('/x-method-not-allowed')?.value['status']),
};

/** Whether the code says that what is asked for is not sold, or not so. */
export const isAboutCatalogue = (code: string): boolean =>
  nodeAt(`/x-error-codes/${code}`)?.value['about'] === 'catalogue';
