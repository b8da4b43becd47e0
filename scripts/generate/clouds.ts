/** Where each cloud's API is, and the scope of its tokens. */
import { BANNER } from './banner.js';
import { isList, isRecord, type JsonRecord } from '../../src/openapi/json.js';

export function clouds(document: JsonRecord): string {
  const servers = isList(document['servers']) ? document['servers'].filter(isRecord) : [];
  const entries = servers.flatMap((server) => {
    const name = server['x-cloud'];
    if (typeof name !== 'string') return [];
    const description = typeof server['description'] === 'string' ? server['description'].trim() : name;
    return [
      `  /** ${description} */`,
      `  ${name}: { baseUrl: ${quoted(server['url'])}, authority: ${quoted(server['x-token-authority'])}, scope: ${quoted(server['x-token-scope'])} },`,
    ];
  });
  if (entries.length === 0) throw new Error('no server of openapi.yaml has an x-cloud');

  return `// ${BANNER}

/** By cloud: the address of the API, the authority that gives tokens, and the scope to ask it for. */
export const clouds = {
${entries.join('\n')}
} as const;
`;
}

function quoted(value: unknown): string {
  if (typeof value !== 'string')
    throw new Error(`a server with x-cloud needs url, x-token-authority and x-token-scope`);
  return `'${value}'`;
}
