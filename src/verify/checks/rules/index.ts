/** All rules, and the check of one exchange against them. */
import type { Operation } from '../../../openapi/operation.js';
import type { CheckedExchange } from '../checked-exchange.js';
import { violation, type Violation } from '../violation.js';
import { defaults } from './defaults.js';
import { echoedIds } from './echoed-ids.js';
import { keptMembers } from './kept-members.js';
import { lineItemsOf } from './line-items.js';
import type { Rule } from './rule.js';
import { selfLink } from './self-link.js';

export const rules: readonly Rule[] = [...keptMembers, ...defaults, selfLink, ...echoedIds];

/** The rules that hold for a response of this operation. */
export const rulesFor = (operation: Operation, isAccepted: boolean): Rule[] =>
  rules.filter(
    ({ operations, onRefusalsToo }) =>
      operations?.includes(operation.id) !== false && (isAccepted || onRefusalsToo === true),
  );

/** @param wrong members of the response whose form is wrong already */
export function ruleViolations(
  checked: CheckedExchange,
  isAccepted: boolean,
  wrong: ReadonlySet<string>,
): Violation[] {
  const input = { ...checked, lineItems: lineItemsOf(checked) };
  const holding = rulesFor(checked.operation, isAccepted).filter(
    ({ reads }) => !reads.some((name) => wrong.has(name)),
  );
  return holding.flatMap(({ check, severity, contract, pointer, broken }) => {
    const received = broken(input);
    return received === undefined ? [] : [violation(check, severity, { contract, pointer, received })];
  });
}
