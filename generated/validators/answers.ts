// Generated from openapi.yaml by `npm run generate`. Do not edit.
import { createdOrder } from './created-order.js';
import { fault } from './fault.js';
import type { SchemaValidator } from './types.js';

/** The validator of an answer's JSON body, by operationId and status. */
export const answerValidators: Readonly<Record<string, Readonly<Record<string, SchemaValidator>>>> = {
  createOrder: {
    '201': createdOrder,
    '400': fault,
    '401': fault,
    '403': fault,
    '404': fault,
    '408': fault,
    '409': fault,
    '417': fault,
    '429': fault,
    '500': fault,
    '501': fault,
    '502': fault,
    '503': fault,
    '504': fault,
  },
};
