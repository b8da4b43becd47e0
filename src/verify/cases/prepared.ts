/** What has to be there before a case can begin: an order, for whatever works on one. */
import { find, nodeAt } from '../../openapi/contract.js';
import type { Operation } from '../../openapi/operation.js';
import type { JsonValue } from '../../openapi/json.js';
import { linkTo, take, type Found, type Link } from '../links.js';
import type { Case, Context, Preparation } from '../types.js';
import { sending } from './request.js';

/** The case, with what its operation needs created before it. A server need not look for that to refuse these. */
export function prepared(one: Case): Case {
  const [preparation] = preparations(one.operation);
  const needless = one.steps.every(({ expect: { kind } }) =>
    ['unauthorized', 'no-method', 'no-path'].includes(kind),
  );
  return one.before !== undefined || needless || preparation === undefined
    ? one
    : { ...one, before: preparation };
}

export interface NamedPreparation extends Preparation {
  /** The example of the contract that it sends. */
  readonly name: string;
}

/** A preparation for each example of the operation that a link leads from; none where no link is needed. */
export function preparations(operation: Operation): NamedPreparation[] {
  const link = linkTo(operation);
  return (link?.source.body?.examples ?? []).flatMap(({ name, value }) => {
    if (link === undefined) return [];
    const { request, sent = () => value } = sending(link.source, value, { requestId: 'before' });
    return [{ name, link, request, sent, exampleAnswer: exampleAnswer(link, name) }];
  });
}

/** What the steps would find if the answer were the one that the contract shows; a place that it lacks, if there is one. */
export const exampleFound = (
  { link, request, sent, exampleAnswer: answer }: Preparation,
  context: Context,
): Found | string => take(link, { path: request(context).path, sent: sent(context), answer });

function exampleAnswer({ source }: Link, name: string): JsonValue {
  const keys = ['content', 'application/json', 'examples', name];
  const [first] = [...source.responses.values()].flatMap(
    ({ pointer }) => find(nodeAt(pointer), ...keys)?.value['value'] ?? [],
  );
  return first ?? null;
}
