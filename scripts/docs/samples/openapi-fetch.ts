/** The sample for openapi-fetch, with the types of this package. */
import { bodyLiteral, environment, formatted, literal, valueCode } from './typescript.js';
import type { SampleRequest } from './request.js';

export function openapiFetchSample(
  request: SampleRequest,
  shown: (answer: string) => string,
): Promise<string> {
  const { method, path, pathParameters, query, body, needsRequestId, buys, needsUser } = request;
  const inPath = [...pathParameters].map(([name, value]) => `${name}: ${valueCode(value)}`);
  const params = [
    ...(inPath.length > 0 ? [`path: { ${inPath.join(', ')} }`] : []),
    ...(query.size > 0 ? [`query: ${literal(Object.fromEntries(query))}`] : []),
    ...(needsRequestId ? [`header: { 'MS-RequestId': requestId }`] : []),
  ];
  const options = [
    ...(params.length > 0 ? [`params: { ${params.join(', ')} },`] : []),
    'headers: { Authorization: `Bearer ${PARTNER_CENTER_TOKEN}` },',
    ...(body === undefined ? [] : [`body: ${bodyLiteral(body)},`]),
    ...(needsRequestId
      ? [
          '// fetch would follow a redirect to another host, or with a GET that drops the body.',
          `redirect: 'error',`,
        ]
      : []),
  ];
  return formatted(`import createClient from 'openapi-fetch';
import type { paths } from 'partner-center-orders';

${environment(request)}
const client = createClient<paths>({ baseUrl: 'https://api.partnercenter.microsoft.com' });
${
  needsRequestId
    ? `
// Keep this id: to repeat the ${buys ? 'purchase' : 'call'}, send the same one.
const requestId = crypto.randomUUID();
`
    : ''
}
${needsUser ? '// The token must be one of app + user.\n' : ''}const { data, error, response } = await client.${method}(${literal(path)}, {
${options.join('\n')}
});

// Ask for the data, not for the error: an error without a body is ''.
if (data === undefined) throw new Error(\`Status \${response.status}: \${JSON.stringify(error)}\`);

${shown('data')}
`);
}
