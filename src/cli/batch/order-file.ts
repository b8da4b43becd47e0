import { isUtf8 } from 'node:buffer';
import type { NewOrder, PartnerCenter, ValidationError } from '../../index.js';
import { UsageError } from '../io.js';
import { fromPascalCase } from '../pascal-case.js';
import { eachLine, lineReader, type Line } from './each-line.js';
import { hashOf } from './journal.js';
import { errorMessage } from '../../shared/error-message.js';

/** One line of a file of orders that can be placed. */
export interface OrderLine {
  /** 1 for the first line of the file. */
  readonly line: number;
  /** Tells whether the line is the same as at another run. */
  readonly hash: string;
  readonly customerId: string;
  readonly order: NewOrder;
}

/** A file with an order in each line (JSON Lines), every line checked. It keeps no order in memory. */
export interface OrderFile {
  /** The number of the last line. */
  readonly last: number;
  /** How many lines can be placed, and how many can't. */
  readonly good: number;
  readonly bad: number;
  readonly kindOf: (line: number) => LineKind;
  /**
   * Reads a line that can be placed.
   *
   * @throws {FileChangedError} when it isn't what it was when it was checked
   */
  readonly read: (line: number) => OrderLine;
  /** The text of any line, and its customer if it names one or all have one. */
  textOf(line: number): { readonly text: string; readonly customerId: string | undefined };
  /** What is wrong with a line that can't be placed. */
  readonly faultsOf: (line: number) => Promise<readonly string[]>;
  readonly close: () => void;
}

export type LineKind = 'blank' | 'good' | 'bad';

/** Somebody writes to the file of orders while they are placed. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError';
}

export interface OrderFileOptions {
  readonly customers: PartnerCenter['customers'];
  /** The customer of orders that name none. */
  readonly commonCustomer: string | undefined;
  /** Is told the faults of each line that can't be placed. */
  readonly onBad: (line: number, faults: readonly string[]) => void;
  /** The hash of a line that was sent before, and so was checked before. */
  readonly hashBefore: (line: number) => string | undefined;
  /** Is told of each line that was sent before and is another one now. */
  readonly onChanged: (line: number) => void;
}

/**
 * Reads and checks all lines. Blank ones are passed over. The customer is the order's `referenceCustomerId`, or the one given
 * for all.
 */
export async function openOrderFile(path: string, options: OrderFileOptions): Promise<OrderFile> {
  const check = checker(options);
  const places = linePlaces();
  let last = 0;
  let good = 0;
  let bad = 0;
  const onLine = async ({ bytes, offset }: Line): Promise<void> => {
    last += 1;
    const line = last;
    const content = contentOf(bytes);
    if (content.text === '') return;
    const before = options.hashBefore(line);
    const isSame = before !== undefined && before === hashNow(content.text, options.commonCustomer);
    const faults = isSame ? none : await check(content);
    if (before !== undefined && !isSame) options.onChanged(line);
    places.set(line, offset, checksum(bytes), faults.length > 0 ? 'bad' : 'good');
    if (faults.length > 0) {
      bad += 1;
      options.onBad(line, faults);
    } else good += 1;
  };
  await eachLine(path, onLine);

  const reader = lineReader(path);
  const contentAt = (line: number): Content => {
    const bytes = reader.read(places.offsetOf(line));
    if (checksum(bytes) === places.checksumOf(line)) return contentOf(bytes);
    throw new FileChangedError(`Line ${line} of ${path} has changed since it was checked.`);
  };
  return {
    last,
    good,
    bad,
    kindOf: places.kindOf,
    read(line) {
      const { text } = contentAt(line);
      const order = orderIn(text);
      const customerId = customerIn(order) ?? options.commonCustomer;
      if (customerId === undefined || !isChecked(order, places.kindOf(line)))
        throw new FileChangedError(`Line ${line} of ${path} is not an order that was checked.`);
      return { line, hash: hashFor(customerId, text), customerId, order };
    },
    textOf(line) {
      const { text } = contentAt(line);
      return { text, customerId: customerIn(parsed(text)) ?? options.commonCustomer };
    },
    faultsOf: (line) => check(contentAt(line)),
    close: reader.close,
  };
}

interface Content {
  readonly text: string;
  readonly isUtf8: boolean;
}

/** The text of a line without blanks around it, and without the byte-order mark that some programs put at the start of a file. */
const contentOf = (bytes: Buffer): Content => ({
  text: bytes
    .toString()
    .replace(/^\uFEFF/, '')
    .trim(),
  isUtf8: isUtf8(bytes),
});

const hashFor = (customerId: string, text: string): string => hashOf(`${customerId} ${text}`);

function hashNow(text: string, commonCustomer: string | undefined): string | undefined {
  const customerId = customerIn(parsed(text)) ?? commonCustomer;
  return customerId === undefined ? undefined : hashFor(customerId, text);
}

const none: readonly string[] = [];

/** Gives what checks a line, and names everything that is wrong with it. */
function checker({
  customers,
  commonCustomer,
}: Pick<OrderFileOptions, 'customers' | 'commonCustomer'>): (content: Content) => Promise<readonly string[]> {
  // Most files are for few customers.
  let latest:
    { readonly id: string; readonly orders: ReturnType<typeof customers.byId>['orders'] } | undefined;
  return async ({ text, isUtf8: isText }) => {
    if (!isText) return ['is not text in UTF-8'];
    let order: unknown;
    try {
      order = orderIn(text);
    } catch (error) {
      if (error instanceof UsageError) return [error.message];
      return [`is not JSON (${errorMessage(error)})`];
    }
    const id = customerIn(order) ?? commonCustomer;
    if (id === undefined) return ['names no customer: add referenceCustomerId, or give --customer'];
    if (latest?.id !== id) latest = { id, orders: customers.byId(id).orders };
    return (await latest.orders.check(order)).map(said);
  };
}

/** The order in a line, in the spelling of the wire. */
const orderIn = (text: string): unknown => fromPascalCase(JSON.parse(text));

const said = ({ path, message }: ValidationError): string => `${path || 'the order'} ${message}`;

const isChecked = (_order: unknown, kind: LineKind): _order is NewOrder => kind === 'good';

export function customerIn(order: unknown): string | undefined {
  if (typeof order !== 'object' || order === null || !('referenceCustomerId' in order)) return undefined;
  return typeof order.referenceCustomerId === 'string' ? order.referenceCustomerId : undefined;
}

export function parsed(text: string): unknown {
  try {
    return orderIn(text);
  } catch {
    return undefined;
  }
}

/** FNV-1a over the bytes: quick, and enough to see that a line is not the one that was checked. */
function checksum(bytes: Buffer): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

interface LinePlaces {
  readonly set: (line: number, offset: number, checksum: number, kind: LineKind) => void;
  readonly offsetOf: (line: number) => number;
  readonly checksumOf: (line: number) => number;
  readonly kindOf: (line: number) => LineKind;
}

const kinds: readonly LineKind[] = ['blank', 'good', 'bad'];

/** Where each line is, without an object for each. */
function linePlaces(): LinePlaces {
  let room = 1024;
  let offsets = new Float64Array(room);
  let sums = new Uint32Array(room);
  let kind = new Uint8Array(room);
  const grow = (line: number): void => {
    while (room <= line) room *= 2;
    const [oldOffsets, oldSums, oldKind] = [offsets, sums, kind];
    offsets = new Float64Array(room);
    sums = new Uint32Array(room);
    kind = new Uint8Array(room);
    offsets.set(oldOffsets);
    sums.set(oldSums);
    kind.set(oldKind);
  };
  return {
    set(line, offset, sum, is) {
      if (line >= room) grow(line);
      offsets[line] = offset;
      sums[line] = sum;
      kind[line] = kinds.indexOf(is);
    },
    offsetOf: (line) => offsets[line] ?? 0,
    checksumOf: (line) => sums[line] ?? 0,
    kindOf: (line) => kinds[kind[line] ?? 0] ?? 'blank',
  };
}
