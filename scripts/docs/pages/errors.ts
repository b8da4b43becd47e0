/** The page of errors: what the introduction says of them, each code, each answer that operations share. */
import { isRecord, recordAt, type JsonRecord } from '../../../src/openapi/json.js';
import { errorCodesOf, type ErrorCode } from '../contents/error-code.js';
import type { Operation } from '../operations.js';
import { table } from '../markdown-table.js';
import { errorCodeId, sharedAnswerId } from '../routes.js';
import { text } from '../values.js';
import { answerBlocks, sharedAnswerName, statusWords } from './answer.js';
import { heading, words, type Block } from './page.js';

export function errorCodeBlocks(document: JsonRecord): Block[] {
  const codes = errorCodesOf(document);
  const rows = codes.map(({ code, statuses, meaning, concerns, shortRepeat }) => [
    `[${code}](#${errorCodeId(code)})`,
    statuses.join(', '),
    meaning,
    concerns,
    shortRepeat,
  ]);
  return [
    heading(2, 'Error codes', 'codes'),
    words(table(['Code', 'Status', 'Meaning', 'Of', 'Repeat?'], rows)),
    ...codes.flatMap((code) => errorCodeSection(code, 3)),
  ];
}

export function errorCodeSection(entry: ErrorCode, level: number): Block[] {
  const { code, statuses, meaning, cause, action, placed, repeat, concerns, sources } = entry;
  return [
    heading(level, code, errorCodeId(code)),
    words(
      `**${meaning}**`,
      cause,
      [
        `- **What to do:** ${action}`,
        `- **Was the order placed?** ${placed}`,
        `- **May it be sent again?** ${repeat}`,
        `- **Concerns:** ${CONCERNS[concerns] ?? concerns} **Status:** ${statuses.join(', ')}`,
      ].join('\n'),
    ),
    { kind: 'sources', keys: sources },
  ];
}

const CONCERNS: Readonly<Record<string, string>> = {
  order: 'this order. Another one may succeed.',
  customer: 'the customer. Orders for other customers may succeed.',
  caller: 'the caller. Its next order will fail in the same way.',
  address: 'the address that was called.',
  service: 'the service itself.',
};

/** The errors that operations share, in full; an operation's page has a line of each. */
export function sharedAnswerBlocks(document: JsonRecord, operations: readonly Operation[]): Block[] {
  const shared = new Map<string, number>();
  for (const { responses } of operations) {
    for (const [status, { pointer }] of responses) {
      const name = sharedAnswerName(pointer);
      if (name !== undefined && status >= 300) shared.set(name, status);
    }
  }
  const other = recordAt(document, 'x-method-not-allowed');
  return [
    heading(2, 'Statuses', 'answers'),
    words('What each status means, whichever operation returns it.'),
    ...[...shared]
      .sort(([, a], [, b]) => a - b)
      .flatMap(([name, status]) => {
        const value = recordAt(document, 'components', 'responses', name);
        return [
          heading(3, statusWords(status), sharedAnswerId(name)),
          ...answerBlocks(document, { value, pointer: '' }, sharedAnswerId(name)),
        ];
      }),
    ...(isRecord(other) && typeof other['status'] === 'number'
      ? [heading(3, statusWords(other['status']), 'answer-method'), words(text(other['description']))]
      : []),
  ];
}
