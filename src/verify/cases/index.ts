/** All cases, in the order in which they run: what should work first, then what should not. */
import { operations } from '../../openapi/contract.js';
import type { Operation } from '../../openapi/operation.js';
import { authenticationCases } from './authentication.js';
import { bodyConstraintCases } from './body-constraints.js';
import { bodyTextCases } from './body-text.js';
import type { Case, Group, ListedCase } from './case.js';
import { changeCases } from './changes.js';
import { checkoutCases } from './checkouts.js';
import { createOrderCases } from './create-order.js';
import { exampleCases } from './examples.js';
import { repeatCases } from './idempotency.js';
import { notFoundCases } from './not-found.js';
import { parameterCases } from './parameters.js';
import { pathAndMethodCases } from './paths-and-methods.js';
import { withPreparation } from './preparation.js';
import { readingCases } from './readings.js';

const BUILDERS: readonly (readonly [Group, (operation: Operation) => Case[]])[] = [
  ['examples', exampleCases],
  ['rules of an order', createOrderCases],
  ['repeats', repeatCases],
  ['readings', readingCases],
  ['changes', changeCases],
  ['repeats', checkoutCases],
  ['bodies', bodyConstraintCases],
  ['parameters', parameterCases],
  ['token', authenticationCases],
  ['text of a body', bodyTextCases],
  ['methods and paths', pathAndMethodCases],
  ['what nobody has', notFoundCases],
];

/** Each purchase of the run makes what a customer has longer, so that is listed first. */
const isListOfCustomer = ({ method, path }: Operation): boolean =>
  method === 'GET' && /^\/v1\/customers\/\{customerId\}(\/[^{]+)$/.test(path);

/** The same contract gives the same cases, with the same names, in the same order. */
export function allCases(): readonly ListedCase[] {
  const lists = operations.filter(isListOfCustomer);
  const others = operations.filter((operation) => !lists.includes(operation));
  made ??= [...lists, ...others].flatMap((operation) =>
    BUILDERS.flatMap(([group, build]) =>
      build(operation).map((testCase) => ({ ...withPreparation(testCase), group })),
    ),
  );
  return made;
}

let made: readonly ListedCase[] | undefined;
