import { operations } from '../openapi/contract.js';
import type { CaseResult, TestedOperation } from './report.js';

/** What the cases of a run have told of each operation of the contract. */
export const testedOperations = (cases: readonly CaseResult[]): TestedOperation[] =>
  operations.map(({ id }) => {
    const own = cases.filter(({ operationId }) => operationId === id);
    const tested = own.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed').length;
    return { operationId: id, cases: own.length, tested };
  });
