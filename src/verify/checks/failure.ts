/** No whole response came. */
import type { Operation } from '../../openapi/operation.js';
import type { Failure } from '../exchange.js';
import { violation, type Violation } from './violation.js';

const NO_RESPONSE: Failure = { kind: 'closed', message: 'There was no answer.' };

export function failureViolation({ pointer }: Operation, failure = NO_RESPONSE): Violation {
  const { kind, message: received } = failure;
  switch (kind) {
    case 'slow': {
      const contract = 'A request gets a whole answer.';
      return violation('max_response_time', 'high', { contract, pointer, received });
    }
    case 'large': {
      const contract = 'An answer is one document.';
      return violation('max_response_size', 'high', { contract, pointer, received });
    }
    default: {
      const contract = 'A request gets an answer.';
      return violation('not_a_server_error', 'critical', { contract, pointer, received });
    }
  }
}
