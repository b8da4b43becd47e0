import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isLoopback } from '../../shared/loopback.js';
import { UsageError } from '../io.js';
import { errorMessage } from '../../shared/error-message.js';

/** The files of one run. All are beside the real file of orders, whatever name it was called by. */
export interface Places {
  /** The file of orders: its real path. */
  readonly orders: string;
  /** One for each destination, named after it: a rehearsal says nothing of the real run. */
  readonly journal: string;
  /** One for all destinations: only one run at a time works on a file. */
  readonly lock: string;
  readonly results: string;
  readonly refused: string;
}

/**
 * Where the files of a run are. A symbolic link leads to the journal and the lock of the file that it names.
 *
 * @throws {UsageError} when the file isn't there, or has other names by which another run would not see this one's lock
 */
export function placesOf(from: string, destination: string): Places {
  const orders = realPath(from);
  const about = statSync(orders);
  if (!about.isFile())
    throw new UsageError(`${from} must be a regular file: the journal of what was sent is kept beside it.`);
  if (about.nlink > 1) {
    throw new UsageError(
      `${from} has ${about.nlink} names (hard links), and a run under another name would buy the same orders again. ` +
        `Copy it to a file of its own.`,
    );
  }
  if (isMountPoint(orders)) {
    throw new UsageError(
      `${from} is a mount of its own, and a run elsewhere would not see the journal and the lock beside it. ` +
        `Mount its folder instead.`,
    );
  }
  return {
    orders,
    journal: `${orders}.${nameOf(destination)}.journal`,
    lock: `${orders}.lock`,
    results: `${orders}.results.jsonl`,
    refused: `${orders}.refused.jsonl`,
  };
}

/** The address that orders go to, in one spelling for each. All names of this machine are one. */
export function destinationOf(baseUrl: string): string {
  const url = new URL(baseUrl);
  if (isLoopback(url)) url.hostname = 'localhost';
  url.hostname = url.hostname.replace(/\.$/, '');
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/** A destination in the name of a file. */
const nameOf = (destination: string): string =>
  destination
    .replace(/^\w+:\/\//, '')
    .replaceAll(/[^\w.-]+/g, '-')
    .slice(0, 100);

function realPath(from: string): string {
  try {
    // The native one also gives the case that the file has on disk.
    return realpathSync.native(from);
  } catch (error) {
    throw new UsageError(`${from} can't be read: ${errorMessage(error)}`);
  }
}

/** Whether a file is a mount of its own, as containers make it of `-v orders.jsonl:/orders.jsonl`. Known on Linux only. */
function isMountPoint(file: string): boolean {
  try {
    const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return mounts.some((line) => unescaped(line.split(' ')[4] ?? '') === file);
  } catch {
    return false;
  }
}

const unescaped = (text: string): string =>
  text.replaceAll(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** Other journals beside the file of orders; their first lines say whose they are. */
export function otherJournals({ orders, journal }: Places): string[] {
  const folder = path.dirname(orders);
  const start = `${path.basename(orders)}.`;
  return readdirSync(folder)
    .filter((name) => name.startsWith(start) && name.endsWith('.journal'))
    .map((name) => path.join(folder, name))
    .filter((each) => each !== journal);
}
