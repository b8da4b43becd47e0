import type { Operation } from '../../generated/operations.js';

/**
 * Whether the body of a success is what the operation promises. One that answers with nothing is not answered by a page of
 * something in between.
 *
 * @param body what the text says as JSON; `undefined` where it is none
 */
export const isSuccess = (
  { accepted, checkAnswer }: Pick<Operation<unknown, unknown>, 'accepted' | 'checkAnswer'>,
  body: unknown,
  status: number,
  text: string,
): boolean => (body !== undefined || text === '') && (status === accepted || checkAnswer(body));
