/** The sample for openapi-fetch, with the types of this package. */
import { bodyLiteral, environment, fileRead, formatted, literal, valueCode } from './typescript.js';
import type { FormPart } from '../operations.js';
import type { SampleRequest } from './request.js';

export function openapiFetchSample(
  request: SampleRequest,
  shown: (answer: string) => string,
): Promise<string> {
  const {
    method,
    path,
    pathParameters,
    query,
    body,
    form,
    needsRequestId,
    buys,
    needsUser,
    answers,
    goesOn,
  } = request;
  const file = fileRead(request);
  const inPath = [...pathParameters].map(([name, value]) => `${name}: ${valueCode(value)}`);
  const headers = [
    ...(needsRequestId ? [`'MS-RequestId': requestId`] : []),
    ...[...request.headers].map(([name, value]) => `${literal(name)}: ${literal(value)}`),
  ];
  const params = [
    ...(inPath.length > 0 ? [`path: { ${inPath.join(', ')} }`] : []),
    ...(query.size > 0 ? [`query: ${literal(Object.fromEntries(query))}`] : []),
    ...(headers.length > 0 ? [`header: { ${headers.join(', ')} }`] : []),
  ];
  const options = [
    ...(params.length > 0 ? [`params: { ${params.join(', ')} },`] : []),
    'headers: { Authorization: `Bearer ${PARTNER_CENTER_TOKEN}` },',
    ...(body === undefined ? [] : [`body: ${bodyLiteral(body).replace(CUSTOMER, '$1CUSTOMER_ID')},`]),
    ...(form.length === 0 ? [] : [formBody(form)]),
    ...(needsRequestId
      ? [
          '// fetch would follow a redirect to another host, or with a GET that drops the body.',
          `redirect: 'error',`,
        ]
      : []),
  ];
  return formatted(`${file.imports}import createClient from 'openapi-fetch';
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
${file.code}${needsUser ? '// This call needs an app + user token.\n' : ''}const { ${answers ? 'data, ' : ''}error, response } = await client.${method}(${literal(path)}, {
${options.join('\n')}
});

${
  answers && !goesOn
    ? `// Ask for the data, not for the error: an error without a body is ''.
if (data === undefined)`
    : `// Ask for the status, not for the error: an error without a body is ''.
if (!response.ok)`
} throw new Error(\`Status \${response.status}: \${JSON.stringify(error)}\`);

${answers ? (goesOn ? either(shown('data')) : shown('data')) : 'console.log(response.status);'}
`);
}

/** What shows the answer, or tells where to read it later. */
const either = (shown: string): string => `if (data === undefined) {
  // 202: the change is accepted and not done yet. Read the subscription until it shows the change.
  console.log('accepted, not done yet; see', response.headers.get('Location'));
} else {
  ${shown}
}`;

/** The customer of a body is that of the path. */
const CUSTOMER = /("referenceCustomerId":)"[^"]*"/;

/** The types want what the form has; a serializer of one's own makes the form of it. */
function formBody(form: readonly FormPart[]): string {
  const members = form.map(({ name, example, isFile }) => `${name}: ${isFile ? '[]' : literal(example)}`);
  const parts = form.map(({ name, isFile }) =>
    isFile ? `form.append('${name}', purchaseOrder);` : `form.append('${name}', JSON.stringify(${name}));`,
  );
  const named = form.filter(({ isFile }) => !isFile).map(({ name }) => name);
  return `body: { ${members.join(', ')} },
bodySerializer: ({ ${named.join(', ')} }) => {
  const form = new FormData();
  ${parts.join('\n  ')}
  return form;
},`;
}
