import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a lock, for people and for other runs. */
export interface Holder {
  /** Random: no two runs have the same. */
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  /** When it began, by its own clock. */
  readonly since: string;
  /**
   * The boot of the machine, the name space of process numbers in it, and the process's start: what tells whether `pid`
   * means the same process here. Absent where they can't be known.
   */
  readonly boot?: string | undefined;
  readonly pids?: string | undefined;
  readonly start?: string | undefined;
}

export function thisHolder(id: string): Holder {
  const [start] = statOf(process.pid) ?? [];
  const since = new Date().toISOString();
  return { id, host: hostname(), pid: process.pid, since, boot: bootId(), pids: pidNameSpace(), start };
}

/**
 * Whether a holder's process is over for certain: it ran under this very kernel and name space of process numbers, where
 * nobody has its number now, or somebody who began at another time. In any other case only waiting tells.
 */
export function isSurelyDead({ pid, boot, pids, start }: Holder): boolean {
  if (boot === undefined || boot !== bootId() || pids === undefined || pids !== pidNameSpace()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
  // The numbers in /proc may be those of another name space than ours.
  if (statOf(process.pid) === undefined) return false;
  const [now, state] = statOf(pid) ?? [];
  return now !== undefined && (now !== start || state === 'Z' || state === 'X');
}

const bootId = (): string | undefined => read('/proc/sys/kernel/random/boot_id')?.trim();

function pidNameSpace(): string | undefined {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return undefined;
  }
}

/** When a process began, in ticks since the boot, and its state. The name in between may hold blanks and brackets. */
function statOf(pid: number): readonly [start: string, state: string] | undefined {
  const self = read('/proc/self/stat');
  if (self?.startsWith(`${process.pid} `) !== true) return undefined;
  const fields = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\)\s*/s, '')
    .split(' ');
  const [state, start] = [fields?.[0], fields?.[19]];
  return state === undefined || start === undefined ? undefined : [start, state];
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
