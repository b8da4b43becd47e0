/** The sample for curl. */
import { format } from 'prettier';
import type { JsonValue } from '../../../src/openapi/json.js';
import type { SampleRequest } from './request.js';

export async function curlSample(request: SampleRequest): Promise<string> {
  const { method, needsRequestId, buys, needsUser, body } = request;
  // With a body, curl's own choice is POST; without one it is GET.
  const chosen = body === undefined ? 'GET' : 'POST';
  const options = [
    `curl --fail-with-body --silent --show-error --max-time 60${method === chosen ? '' : ` --request ${method}`}`,
    `"$BASE_URL${addressOf(request)}"`,
    '--header "Authorization: Bearer $PARTNER_CENTER_TOKEN"',
    ...(needsRequestId ? ['--header "MS-RequestId: $REQUEST_ID"'] : []),
    ...(body === undefined ? [] : [`--json ${quoted(await json(body))}`]),
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
    ...(needsUser ? ['# The token must be one of app + user.'] : []),
    ...(body !== undefined && method !== chosen ? ['# --json alone would send a POST.'] : []),
    options.join(' \\\n  '),
  ].join('\n');
}

function addressOf({ path, pathParameters, query }: SampleRequest): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = pathParameters.get(name) ?? { text: '' };
    return 'text' in value ? encodeURIComponent(value.text) : `$${value.variable}`;
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
