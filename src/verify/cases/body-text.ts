/** Bodies that are no JSON, or don't say that they are. */
import type { Operation } from '../../openapi/operation.js';
import { acceptance } from './acceptance.js';
import type { Case } from './case.js';
import { refused } from './expectation.js';
import { ordinaryBody } from './ordinary-body.js';
import type { RequestOverrides } from './request-overrides.js';
import { singleRequest } from './single-request.js';

export function bodyTextCases(operation: Operation): Case[] {
  const body = ordinaryBody(operation);
  if (operation.body === undefined || body === undefined) return [];
  const { pointer, schema } = operation.body;
  const content = `${pointer}/content`;
  const refuses = (name: string, where: string, overrides: RequestOverrides): Case =>
    singleRequest(
      `refuses ${name}`,
      operation,
      refused('The body is JSON of the documented schema.', where),
      body,
      overrides,
    );
  const type = (value: string): RequestOverrides => ({ headers: { 'Content-Type': value } });
  return [
    singleRequest(
      'accepts Content-Type with a charset',
      operation,
      acceptance(operation, body, 'The body is application/json; the Java SDK adds the charset.', content),
      body,
      type('application/json; charset=utf-8'),
    ),
    refuses('an empty body', `${pointer}/required`, { text: () => '' }),
    refuses('a body that is not JSON', schema.pointer, { text: () => '{lineItems: [' }),
    refuses('a truncated body', schema.pointer, { text: (sent) => JSON.stringify(sent).slice(0, -1) }),
    refuses('a body of null', schema.pointer, { text: () => 'null' }),
    refuses('Content-Type text/plain', content, type('text/plain')),
    refuses('Content-Type application/xml', content, type('application/xml')),
  ];
}
