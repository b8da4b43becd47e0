/** All cases, in the order in which they run: what should work first, then what should not. */
import { operations } from '../../openapi/contract.js';
import { authenticationCases } from './authentication.js';
import { bodyConstraintCases } from './body-constraints.js';
import { bodyTextCases } from './body-text.js';
import type { Case } from './case.js';
import { createOrderCases } from './create-order.js';
import { exampleCases } from './examples.js';
import { addOnIdempotencyCases } from './idempotency.js';
import { notFoundCases } from './not-found.js';
import { parameterCases } from './parameters.js';
import { pathAndMethodCases } from './paths-and-methods.js';
import { withPreparation } from './preparation.js';

/** The same contract gives the same cases, with the same names, in the same order. */
export function allCases(): readonly Case[] {
  made ??= operations.flatMap((operation) =>
    [
      ...exampleCases(operation),
      ...createOrderCases(operation),
      ...addOnIdempotencyCases(operation),
      ...bodyConstraintCases(operation),
      ...parameterCases(operation),
      ...authenticationCases(operation),
      ...bodyTextCases(operation),
      ...pathAndMethodCases(operation),
      ...notFoundCases(operation),
    ].map(withPreparation),
  );
  return made;
}

let made: readonly Case[] | undefined;
