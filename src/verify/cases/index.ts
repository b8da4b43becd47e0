/** All cases, in the order in which they run: what should work first, then what should not. */
import { operations } from '../../openapi/contract.js';
import type { Case } from '../types.js';
import { bodyCases } from './bodies.js';
import { createOrderCases } from './create-order.js';
import { exampleCases } from './examples.js';
import { prepared } from './prepared.js';
import { protocolCases } from './protocol.js';
import { repeatedAddOnCases } from './idempotency.js';
import { unknownCases } from './not-found.js';

/** The same contract gives the same cases, with the same names, in the same order. */
export function allCases(): readonly Case[] {
  made ??= operations.flatMap((operation) =>
    [
      ...exampleCases(operation),
      ...createOrderCases(operation),
      ...repeatedAddOnCases(operation),
      ...bodyCases(operation),
      ...protocolCases(operation),
      ...unknownCases(operation),
    ].map(prepared),
  );
  return made;
}

let made: readonly Case[] | undefined;
