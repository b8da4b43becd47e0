/** Things that nobody has, and things of somebody else. */
import type { Operation } from '../../openapi/operation.js';
import { withValue, type JsonValue } from '../../openapi/json.js';
import { linkTo } from '../links.js';
import { schemaAt } from '../schema.js';
import type { Case } from '../types.js';
import { CUSTOMER } from './request.js';
import { refused, single } from './single.js';
import { sample } from './values.js';

/** Well-formed, and nobody's. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

export function unknownCases(operation: Operation): Case[] {
  // No member that could be the reason instead.
  const body = operation.body && sample(schemaAt(operation.body.schema), false);
  const inPath = operation.parameters.filter(({ in: place }) => place === 'path');
  // Whether a customer exists a server may leave open. That what belongs to one is not another's it may not.
  const tried = inPath.filter(({ name }) => name !== CUSTOMER || inPath.length > 1);
  const cases = tried.map(({ name, pointer }) =>
    single(`refuses another ${name}`, operation, refused('There is no such thing.', pointer), body, {
      parameters: { [name]: () => NOBODY },
    }),
  );
  return [...cases, ...membersOf(operation, body)];
}

/** Members that name what was bought before. */
function membersOf(operation: Operation, body: JsonValue | undefined): Case[] {
  const link = linkTo(operation);
  if (link === undefined || body === undefined) return [];
  return Object.keys(link.members).map((place) => {
    const steps = place.split('/').slice(1);
    return single(
      `refuses another ${steps.join('.').replaceAll('.*', '[]')}`,
      operation,
      refused('There is no such thing.', link.pointer),
      withValue(
        body,
        steps.map((step) => (step === '*' ? 0 : step)),
        NOBODY,
      ),
      { verbatim: true },
    );
  });
}
