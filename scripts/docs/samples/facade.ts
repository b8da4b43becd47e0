/** The sample for the client of this package. What is called, and what is shown of the answer, is `x-sample` of the operation. */
import { isRecord, mapValues, type JsonValue } from '../../../src/openapi/json.js';
import { bodyLiteral, environment, formatted, literal, valueCode } from './typescript.js';
import type { SampleRequest } from './request.js';

/**
 * @param call of an operation, on the client, such as `orders.byId(orderId).get()`: parameters by their names, and `body`
 * @param result a name for the answer
 */
export function facadeSample(
  request: SampleRequest,
  call: string,
  result: string,
  shown: (answer: string) => string,
): Promise<string> {
  const named = new Set<string>();
  const filled = call.replaceAll(/\((\w+)\)/g, (_, name: string) => {
    named.add(name);
    return `(${argument(request, name)})`;
  });
  // What the call doesn't name is an option.
  const unnamed = [...request.query].filter(([name]) => !named.has(name));
  const options = unnamed.map(([name, value]): [string, JsonValue] => [camelCase(name), value]);
  const whole =
    options.length === 0 ? filled : `${filled.slice(0, -1)}${literal(Object.fromEntries(options))})`;
  return formatted(`import { PartnerCenter } from 'partner-center-orders';

${environment(request)}
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

${request.needsUser ? '// The token must be one of app + user.\n' : ''}const ${result} = await partnerCenter.${whole};

${shown(result)}
`);
}

function argument({ pathParameters, query, body }: SampleRequest, name: string): string {
  const value = pathParameters.get(name);
  if (value !== undefined) return valueCode(value);
  if (name === 'body' && body !== undefined) return bodyLiteral(withoutLineNumbers(body));
  const given = query.get(name);
  if (given === undefined)
    throw new Error(`x-sample of openapi.yaml names ${name}, which the request does not have`);
  return literal(given);
}

/** The client counts the line items itself. */
function withoutLineNumbers(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutLineNumbers);
  if (!isRecord(value)) return value;
  return mapValues(value, (member, name) =>
    name === 'lineItemNumber' ? undefined : withoutLineNumbers(member),
  );
}

const camelCase = (name: string): string =>
  name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
