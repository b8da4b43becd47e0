/** The ids of a request come back with its response. */
import { isGuid } from '../../../shared/guid.js';
import { sameText } from './compare.js';
import type { Rule, RuleInput } from './rule.js';

export const echoedIds: readonly Rule[] = ['RequestId', 'CorrelationId'].map((header) => {
  const [name, pointer] = [`MS-${header}`, `/components/headers/${header}`];
  return {
    check: 'echoed_ids',
    severity: 'medium',
    onRefusalsToo: true,
    reads: [],
    contract: `${name} of the answer is the one of the request.`,
    pointer,
    broken: (input) => otherId(input, name, pointer),
  };
});

/** "Some answers carry it twice, joined by a comma." A gateway's, where it is not required, may have another. */
function otherId({ exchange, documented }: RuleInput, name: string, pointer: string): string | undefined {
  const isRequired = documented.headers.some((header) => header.pointer === pointer && header.required);
  const sent = exchange.request.headers[name];
  const ids = (exchange.response?.headers[name.toLowerCase()] ?? '').split(',').map((id) => id.trim());
  // What is no GUID breaks the header's own pattern already.
  if (!isRequired || !isGuid(sent) || !ids.every(isGuid)) return undefined;
  return ids.some((id) => sameText(sent, id)) ? undefined : `${name}: ${ids.join()}; sent was ${sent}`;
}
