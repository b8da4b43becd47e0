/** What has to be there before a case can begin: an order, for whatever works on one. */
import type { JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { followLink, linkTo, type Link, type LinkedValues } from '../links.js';
import { memoize } from '../memoize.js';
import { requestOf } from './build-request.js';
import type { CaseContext } from './case-context.js';
import type { Case, Preparation } from './case.js';

/** The case, with what its operation needs created before it. A server need not look for that to refuse these. */
export function withPreparation(testCase: Case): Case {
  if (testCase.run !== undefined) return testCase;
  const [preparation] = preparations(testCase.operation);
  const isNeedless = testCase.steps.every(({ expect: { kind } }) =>
    ['unauthorized', 'no-method', 'no-path'].includes(kind),
  );
  return testCase.preparation !== undefined || isNeedless || preparation === undefined
    ? testCase
    : { ...testCase, preparation };
}

export interface NamedPreparation extends Preparation {
  /** The example of the contract that it sends. */
  readonly name: string;
}

/** A preparation for each example of the operation that a link leads from; none where no link is needed. */
export const preparations = memoize((operation: Operation): readonly NamedPreparation[] => {
  const link = linkTo(operation);
  return (link?.source.body?.examples ?? []).flatMap(({ name, value }) => {
    if (link === undefined) return [];
    const { request, requestBody = () => value } = requestOf(link.source, value, { requestId: 'before' });
    return [{ name, link, request, requestBody, exampleResponseBody: exampleResponseBody(link, name) }];
  });
});

/** What the steps would take from the response that the contract shows; a location that it lacks, if there is one. */
export const exampleLinkedValues = (
  { link, request, requestBody, exampleResponseBody: responseBody }: Preparation,
  context: CaseContext,
): LinkedValues | string =>
  followLink(link, { path: request(context).path, requestBody: requestBody(context), responseBody });

function exampleResponseBody({ source }: Link, name: string): JsonValue {
  const examples = [...source.responses.values()].flatMap((response) => response.examples);
  return examples.find((example) => example.name === name)?.value ?? null;
}
