/** The introduction of the contract: a page for each of its sections. */
import { isRecord, recordAt, type JsonRecord } from '../../../src/openapi/json.js';
import { withFragments } from '../fragments.js';
import type { Operation } from '../operations.js';
import { ERRORS, slug, sourceId, SOURCES } from '../routes.js';
import type { Samples } from '../samples.js';
import { text } from '../values.js';
import { errorCodeBlocks, sharedAnswerBlocks } from './errors.js';
import { firstSentence, heading, words, type Block, type Page } from './page.js';

/** On the site, codes are sections with an address each instead of a table. */
const ERROR_CODES = '<!-- docs: error-codes -->';
const SOURCE_LIST = '<!-- docs: sources -->';

/** What people search for when they mean these sections. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  '/repeating-a-call-safely':
    'idempotency, idempotent, idempotency key, MS-RequestId, duplicate order, double purchase, ordered twice, retry',
  '/throttling': '429, too many requests, rate limit, Retry-After, quota',
  '/authentication': 'token, login, OAuth, 401, MFA, secure application model, app-only, app + user',
  '/national-clouds': 'China, 21Vianet, US Government, GCC, sovereign cloud',
};

export interface Section {
  readonly heading: string;
  readonly markdown: string;
}

/** What stands before the first section, and the sections. */
export function introductionOf(document: JsonRecord): { opening: string; sections: Section[] } {
  const [opening = '', ...rest] = text(recordAt(document, 'info')['description']).split(/^## /m);
  return {
    opening,
    sections: rest.map((section) => {
      const end = section.indexOf('\n');
      return { heading: section.slice(0, end).trim(), markdown: section.slice(end).trim() };
    }),
  };
}

export function sectionRoute({ heading: title, markdown }: Section): string {
  if (markdown.includes(ERROR_CODES)) return ERRORS;
  return markdown.includes(SOURCE_LIST) ? SOURCES : `/${slug(title)}`;
}

export const introductionPages = (
  document: JsonRecord,
  operations: readonly Operation[],
  samples: Samples,
): Page[] =>
  introductionOf(document).sections.map((section) => {
    const { heading: title, markdown } = section;
    const route = sectionRoute(section);
    const also = ALSO_CALLED[route];
    return {
      route,
      title,
      summary: firstSentence(markdown),
      kind: route === ERRORS ? 'errors' : 'section',
      ...(also === undefined ? {} : { alsoCalled: also }),
      blocks: [
        heading(1, title, 'top'),
        ...markdown.split(/(<!-- docs: (?:error-codes|sources) -->)/).flatMap((part): Block[] => {
          if (part === ERROR_CODES)
            return [...errorCodeBlocks(document), ...sharedAnswerBlocks(document, operations)];
          if (part === SOURCE_LIST) return sourceBlocks(document);
          return [words(withFragments(part, document, samples))];
        }),
      ],
    };
  });

const sourceBlocks = (document: JsonRecord): Block[] => [
  heading(2, 'Sources', 'sources'),
  ...Object.entries(recordAt(document, 'info', 'x-sources')).flatMap(([key, entry]) => {
    if (!isRecord(entry)) return [];
    const [title, url] = [text(entry['title']), text(entry['url'])];
    return [heading(3, key, sourceId(key)), words(url === '' ? title : `[${title}](${url})`)];
  }),
];
