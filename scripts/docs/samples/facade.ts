/** The sample for the client of this package. What is called, and what is shown of the answer, is `x-sample` of the operation. */
import { keptOfSubscription } from '../../../generated/kept.js';
import {
  isRecord,
  mapValues,
  parseJson,
  type JsonRecord,
  type JsonValue,
} from '../../../src/openapi/json.js';
import type { FormPart } from '../operations.js';
import { objects } from '../values.js';
import { bodyLiteral, environment, fileRead, formatted, literal, valueCode } from './typescript.js';
import type { SampleRequest } from './request.js';

/** How the client makes a call: `x-sample` of an operation, or of one of its bodies. */
export interface FacadeCall {
  /** On the client, such as `orders.byId(orderId).get()`: parameters by their names, and `body`. */
  readonly call: string;
  /** A name for the answer. */
  readonly result: string;
  /** A name for each item, where the client gives the answer item by item. */
  readonly each: string | undefined;
}

/** @param shown a statement that shows an answer, or an item, by its name */
export function facadeSample(
  request: SampleRequest,
  { call, result, each }: FacadeCall,
  shown: (answer: string) => string,
): Promise<string> {
  const named = new Set<string>();
  const filled = call.replaceAll(/\((\w+)\)/g, (_, name: string) => {
    named.add(name);
    return `(${argument(request, name)})`;
  });
  // What the call doesn't name is an option.
  const unnamed = [...request.query].filter(([name]) => !named.has(name));
  const options = unnamed.map(([name, value]): [string, JsonValue] => [camelCase(name), optionOf(value)]);
  const whole =
    options.length === 0
      ? filled
      : `${filled.slice(0, -1)}${filled.endsWith('()') ? '' : ', '}${literal(Object.fromEntries(options))})`;
  const file = fileRead(request);
  return formatted(`${file.imports}import { PartnerCenter } from 'partner-center-orders';

${environment(request)}
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });
${file.code}
${request.needsUser ? '// This call needs an app + user token.\n' : ''}${statements()}
`);

  function statements(): string {
    if (each !== undefined) return `for await (const ${each} of partnerCenter.${whole}) {\n${shown(each)}\n}`;
    if (!request.answers) return `await partnerCenter.${whole};\n\nconsole.log('accepted');`;
    return `const ${result} = await partnerCenter.${whole};\n\n${shown(result)}`;
  }
}

/** What goes over the wire as JSON text is an object for the client. */
const optionOf = (value: JsonValue): JsonValue =>
  typeof value === 'string' && value.startsWith('{') ? (parseJson(value) ?? value) : value;

function argument({ pathParameters, query, body, form }: SampleRequest, name: string): string {
  const value = pathParameters.get(name);
  if (value !== undefined) return valueCode(value);
  if (name === 'body' && body !== undefined) return bodyLiteral(withoutLineNumbers(body));
  if (name === 'change' && isRecord(body)) return bodyLiteral(onlySet(body));
  if (name === 'form') return formCode(form);
  if (name === 'lineNumbers') return numbersCode(body);
  const given = query.get(name) ?? (isRecord(body) ? body[name] : undefined);
  if (given === undefined)
    throw new Error(`x-sample of openapi.yaml names ${name}, which the request does not have`);
  return literal(given);
}

const formCode = (form: readonly FormPart[]): string => {
  const parts = form.map(({ name, example, isFile }) =>
    isFile ? 'files: [purchaseOrder]' : `${name}: ${literal(example)}`,
  );
  return `{\n${parts.join(', ')} }`;
};

/** Which line items a cancellation is of; nothing for the whole order. The client reads the rest of them itself. */
function numbersCode(body: JsonValue | undefined): string {
  const items = objects(isRecord(body) ? body['lineItems'] : undefined);
  if (items.length === 0) return '';
  return literal({ lineItems: items.map(({ lineItemNumber = null }) => lineItemNumber) });
}

/** What a change may set; the client reads the others itself. */
const onlySet = (body: JsonRecord): JsonRecord =>
  mapValues(body, (member, name) =>
    keptOfSubscription.some((kept) => kept.name === name) ? member : undefined,
  );

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
