/** Where each thing stands on the site. Addresses have no ending here; VitePress adds its own. */

export const operationRoute = (id: string): string => `/operations/${id}`;
export const schemaRoute = (name: string): string => `/schemas/${name}`;
export const guideRoute = (name: string): string => `/guides/${name.replace(/\.md$/, '')}`;

/** What each key of `x-source` stands for. */
export const SOURCES = '/how-it-is-known';
export const sourceRoute = (key: string): string => `${SOURCES}#${sourceId(key)}`;
export const sourceId = (key: string): string => `source-${slug(key)}`;

export const ERRORS = '/errors';
export const errorCodeRoute = (code: string): string => `${ERRORS}#${errorCodeId(code)}`;
export const errorCodeId = (code: string): string => `code-${code}`;
export const sharedAnswerRoute = (name: string): string => `${ERRORS}#${sharedAnswerId(name)}`;
export const sharedAnswerId = (name: string): string => `answer-${name}`;

/** `a-first-order` of `A first order`, as GitHub and VitePress make it of a heading. */
export const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[`'’"]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** The file of a page, without an ending; a route that ends with a slash is the first page of a folder. */
export const fileOf = (route: string): string => `${route.slice(1)}${route.endsWith('/') ? 'index' : ''}`;

/** Its plain Markdown. */
export const markdownFile = (route: string): string => `${fileOf(route)}.md`;
