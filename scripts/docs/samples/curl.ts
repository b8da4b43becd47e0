/** The sample for curl. */
import { format } from 'prettier';
import type { JsonValue } from '../../../src/openapi/json.js';
import { FILE, type SampleRequest } from './request.js';

export async function curlSample(request: SampleRequest): Promise<string> {
  const { method, needsRequestId, buys, needsUser, headers, body, form } = request;
  // With a body, curl's own choice is POST; without one it is GET.
  const chosen = body === undefined && form.length === 0 ? 'GET' : 'POST';
  const options = [
    `curl --fail-with-body --silent --show-error --max-time 60${method === chosen ? '' : ` --request ${method}`}`,
    `"$BASE_URL${addressOf(request)}"`,
    '--header "Authorization: Bearer $PARTNER_CENTER_TOKEN"',
    ...(needsRequestId ? ['--header "MS-RequestId: $REQUEST_ID"'] : []),
    ...[...headers].map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined
      ? []
      : [`--json ${quoted(await json(body)).replace(CUSTOMER, `$1"'"$$CUSTOMER_ID"'"`)}`]),
    ...form.map(({ name, example, isFile }) =>
      isFile
        ? `--form "${name}=@$${FILE};filename=PO_Part1.pdf;type=application/pdf"`
        : `--form-string ${quoted(`${name}=${JSON.stringify(example)}`)}`,
    ),
  ];
  return [
    ...(needsRequestId
      ? [
          `# Keep this id: to repeat the ${buys ? 'purchase' : 'call'}, send the same one.`,
          'REQUEST_ID=${REQUEST_ID:-$(uuidgen)}',
        ]
      : []),
    'BASE_URL=${PARTNER_CENTER_URL:-https://api.partnercenter.microsoft.com}',
    '',
    ...(needsUser ? ['# This call needs an app + user token.'] : []),
    ...(body !== undefined && method !== chosen ? ['# --json alone would send a POST.'] : []),
    options.join(' \\\n  '),
  ].join('\n');
}

function addressOf({ path, pathParameters, query }: SampleRequest): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = pathParameters.get(name) ?? { value: '' };
    return 'value' in value ? encodeURIComponent(value.value) : `$${value.variable}`;
  });
  const search = new URLSearchParams(
    [...query].map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  return query.size === 0 ? filled : `${filled}?${search.toString()}`;
}

/** As an argument that stands two blanks in. */
async function json(body: JsonValue): Promise<string> {
  const text = await format(JSON.stringify(body), { parser: 'json', printWidth: 80 });
  return text.trimEnd().replaceAll('\n', '\n  ');
}

/** For a shell: nothing is special between apostrophes but the apostrophe. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** The customer of a body is that of the path. */
const CUSTOMER = /("referenceCustomerId": )"[^"]*"/;
