/** What is expected of a valid request: that it is accepted, as far as that follows from the contract alone. */
import { operations } from '../../openapi/contract.js';
import { valuesAt, type JsonValue, type Steps } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { linkTo } from '../links.js';
import { accepted, leftOpen, type Expectation } from './expectation.js';

const NOT_BOUGHT = 'it is about something that the run has not bought.';

/** The expectation of a request with this body, which the contract allows. */
export const acceptance = (
  operation: Operation,
  body: JsonValue | undefined,
  contract: string,
  pointer: string,
): Expectation =>
  isAboutOwn(operation) && !isPrepared(operation, body)
    ? leftOpen(contract, pointer, NOT_BOUGHT)
    : accepted(contract, pointer);

/** The same of a request with a made-up name of something: an id, a token, or a day in a calendar of its own. */
export const acceptanceOfName = (
  operation: Operation,
  body: JsonValue | undefined,
  contract: string,
  pointer: string,
): Expectation => {
  const expect = acceptance(operation, body, contract, pointer);
  return expect.kind === 'accepted' ? leftOpen(contract, pointer, NAME) : expect;
};

const NAME = 'it names something that not every server has.';

/** Whether the value of this member or parameter says which of the things that there are is meant. */
export const namesSomething = (name: string): boolean => /(?:Ids?(?:OnRecord)?|Token|EndDate)$/.test(name);

/** The name of the member at the end of the way, also for the items of a list. */
export const memberAt = (path: Steps): string =>
  path.filter((step): step is string => typeof step === 'string').at(-1) ?? '';

/** Whether it is about something that one customer has: what the catalogue has is read without a customer too. */
export const isAboutOwn = ({ path }: Operation): boolean =>
  [...path.matchAll(/\{\w+\}/g)].some(([name]) => name !== CUSTOMER && isOfCustomer(name));

const CUSTOMER = '{customerId}';

const isOfCustomer = (name: string): boolean =>
  operations.every(({ path }) => !path.includes(name) || path.includes(CUSTOMER));

/** Whether a link leads here with all that the body needs: then a case has bought what it changes. */
function isPrepared(operation: Operation, body: JsonValue | undefined): boolean {
  const link = linkTo(operation);
  return (
    link !== undefined &&
    Object.keys(link.members).every((pointer) => valuesAt(body ?? null, pointer).length > 0)
  );
}
