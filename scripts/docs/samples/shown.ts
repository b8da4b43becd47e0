/** What a TypeScript sample shows of its answer: the members that are worth a look, where the example has them. */
import { isList, isRecord, type JsonValue } from '../../../src/openapi/json.js';

const EACH_ITEM = /^\/items\/\*\/(\w+)$/;

/**
 * @param pointers JSON Pointers into the answer, `*` for every item; none for the whole
 * @param example the scenario's
 * @returns a statement, by the answer's name
 */
export function shownOf(
  pointers: readonly string[],
  example: JsonValue | undefined,
): (answer: string) => string {
  const there = pointers.filter((pointer) => has(example, pointer.split('/').slice(1)));
  // An example without items has no member of theirs.
  const chosen = there.length > 0 ? there : pointers;
  const columns = chosen.flatMap((pointer) => EACH_ITEM.exec(pointer)?.[1] ?? []);
  if (columns.length > 0) {
    const names = columns.map((name) => `'${name}'`).join(', ');
    return (answer) => `console.table(${answer}.items, [${names}]);`;
  }
  return (answer) => {
    const members = chosen.map((pointer) => answer + access(pointer.split('/').slice(1)));
    return `console.log(${members.length > 0 ? members.join(', ') : answer});`;
  };
}

function has(value: JsonValue | undefined, [step, ...rest]: readonly string[]): boolean {
  if (value === undefined || step === undefined) return value !== undefined;
  if (isList(value)) {
    const items = step === '*' ? value : value.slice(Number(step), Number(step) + 1);
    return items.some((item) => has(item, rest));
  }
  return isRecord(value) && has(value[step], rest);
}

/** `.lineItems[0]?.subscriptionId`: below the answer's own members, nothing is sure to be there. */
const access = (steps: readonly string[]): string =>
  steps
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? `.${step}` : `?.${step}`))
    .join('');
