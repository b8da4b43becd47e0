/** What a reader can send to the sandbox from an operation's page. */
import { textOf, valuesAt } from '../../../src/openapi/json.js';
import { filledPath } from '../../../src/openapi/path.js';
import type { Operation, Scenario } from '../operations.js';

export interface RequestToTry {
  readonly title: string;
  /** Path and query. */
  readonly address: string;
  /** Those that the scenario is about. */
  readonly headers: Readonly<Record<string, string>>;
  /** As JSON; empty for none. */
  readonly body: string;
  /** The parts of a form, by name: JSON text, or a file; empty for none. */
  readonly form: readonly { readonly name: string; readonly text: string; readonly isFile: boolean }[];
}

/** One for each scenario, or one made of the parameters' examples. */
export const requestsToTry = (operation: Operation): RequestToTry[] =>
  operation.scenarios.length === 0
    ? [request(operation, undefined)]
    : operation.scenarios.map((scenario) => request(operation, scenario));

function request(operation: Operation, scenario: Scenario | undefined): RequestToTry {
  const given = new Map([...repeated(operation, scenario), ...Object.entries(scenario?.parameters ?? {})]);
  const values = (place: string, all = false): [string, string][] =>
    operation.parameters
      .filter(
        (parameter) => parameter.in === place && (all || parameter.required || given.has(parameter.name)),
      )
      .map(({ name, example }) => [name, given.get(name) ?? example ?? '']);
  const query = values('query');
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query).toString()}`;
  return {
    title: scenario?.title ?? 'Example',
    address: filledPath(operation.path, new Map(values('path', true))) + search,
    headers: Object.fromEntries(values('header')),
    body: scenario?.body === undefined ? '' : JSON.stringify(scenario.body, null, 2),
    form: operation.form.map(({ name, example, isFile }) => ({
      name,
      text: JSON.stringify(example),
      isFile,
    })),
  };
}

/** Parameters that the body says again, such as the customer: what an answer repeats, its request has in the same place. */
const repeated = ({ responses }: Operation, scenario: Scenario | undefined): (readonly [string, string])[] =>
  [...responses.values()]
    .flatMap(({ repeats }) => repeats)
    .flatMap(([parameter, place]) =>
      valuesAt(scenario?.body, place).map((value) => [parameter, textOf(value)] as const),
    );
