/** Which checks a case can fail. */
import type { Case } from '../cases/case.js';
import type { Expectation } from '../cases/expectation.js';
import type { Check } from './check.js';
import { rulesFor } from './rules/index.js';

/** Made on every response that the contract documents. */
const ALWAYS: readonly Check[] = [
  'operation_served',
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'max_response_time',
  'max_response_size',
  'camel_case_answer',
  'known_enum_value',
  'null_for_unset',
  'requested_resource',
];

/** Its own first. */
export function checksOf({ operation, steps, mainCheck }: Case): Check[] {
  const mayAccept = steps.some(({ expect: { kind } }) => ['accepted', 'either', 'left-open'].includes(kind));
  return [
    ...new Set([
      ...(mainCheck ? [mainCheck] : []),
      ...steps.flatMap(({ expect }) => expectedChecks(expect)),
      ...rulesFor(operation, mayAccept).map(({ check }) => check),
      ...ALWAYS,
    ]),
  ];
}

function expectedChecks({ kind, check, codes }: Expectation): Check[] {
  switch (kind) {
    case 'accepted':
      return [check ?? 'positive_data_acceptance'];
    case 'refused':
      return [check ?? 'negative_data_rejection', ...(codes ? (['documented_error_code'] as const) : [])];
    case 'either':
      return ['read_only_ignored'];
    case 'left-open':
      return ['status_code_conformance'];
    case 'unauthorized':
      return ['ignored_auth'];
    case 'no-method':
      return ['unsupported_method'];
    case 'no-path':
      return ['negative_data_rejection'];
  }
}
