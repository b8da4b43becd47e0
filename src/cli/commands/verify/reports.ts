import { writeFile } from 'node:fs/promises';
import { toHar, toJUnit, toMarkdown, type Report } from '../../../verify/index.js';
import { UsageError, type Io } from '../../io.js';
import { messageOf } from '../../unexpected.js';
import { reportKinds } from '../../usages/verify.js';

const FORMATS: Readonly<Record<(typeof reportKinds)[number], (report: Report) => string>> = {
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  junit: toJUnit,
  har: toHar,
  markdown: toMarkdown,
};

export interface ReportFile {
  readonly file: string;
  readonly format: (report: Report) => string;
}

/** Reads `KIND=FILE`. */
export function reportTo(text: string): ReportFile {
  const [, kind = '', file = ''] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
  const known = reportKinds.find((each) => each === kind);
  if (known !== undefined) return { file, format: FORMATS[known] };
  const kinds = reportKinds.join(', ');
  throw new UsageError(`--report is KIND=FILE, where the kind is one of ${kinds}; it is '${text}'.`);
}

/** Whether all of them are written. One that can't be is told, and the others are written all the same. */
export async function writeReports(files: readonly ReportFile[], report: Report, io: Io): Promise<boolean> {
  let isWritten = true;
  for (const { file, format } of files) {
    try {
      await writeFile(file, format(report));
    } catch (error) {
      isWritten = false;
      io.stderr(`The report ${file} can't be written: ${messageOf(error)}\n`);
    }
  }
  return isWritten;
}
