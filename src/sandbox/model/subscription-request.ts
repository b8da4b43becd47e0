/** From the bytes of a change to a subscription that the contract allows, or to a refusal. */
import type { Subscription } from '../../../generated/models.js';
import { subscriptionMembers } from '../../../generated/validators/members.js';
import { subscription as validator } from '../../../generated/validators/subscription.js';
import { isRecord, parseJson } from '../../openapi/json.js';
import { checkBody } from '../../validate/check.js';
import type { ValidationResult } from '../../validate/index.js';
import type { OperationRequest } from '../operation-handler.js';
import { refused, type Refused } from '../operation-response.js';
import { refusal } from '../refusal.js';
import { sameId } from './items.js';
import { inContractSpelling } from './spelling.js';

export function readSubscription({
  http: { body, header },
  param,
}: OperationRequest): Subscription | Refused {
  const [mediaType = ''] = (header('content-type') ?? '').split(';');
  const parsed = parseJson(body ?? '');
  if (mediaType.trim().toLowerCase() !== 'application/json' || !isRecord(parsed)) {
    return refused(refusal(2000, { detail: 'Send the subscription, with Content-Type application/json.' }));
  }
  const id = param('subscriptionId');
  // Short bodies are taken: sources show clients that send what is to be different only.
  const asked = { id, ...recordIn(inContractSpelling(parsed, 'updateSubscription')) };
  const result = checkBody(asked, { validator, members: subscriptionMembers }, { unknownMembers: 'send' });
  if (!conforms(asked, result)) {
    const [first] = result.valid ? [] : result.errors;
    const { path = '', message = 'is no subscription' } = first ?? {};
    return refused(
      refusal(path === '/quantity' ? 2002 : 800002, {
        detail: `${path || 'The body'} ${message}.`,
        data: [path],
      }),
    );
  }
  return sameId(asked.id, id)
    ? asked
    : refused(refusal(2000, { detail: 'The id is not the one in the address.', data: ['/id'] }));
}

const recordIn = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

function conforms(_asked: unknown, result: ValidationResult): _asked is Subscription {
  return result.valid;
}
