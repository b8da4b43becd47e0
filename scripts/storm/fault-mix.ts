/** What befalls the attempts of a storm: every way in which the sandbox misbehaves, and the further forms of some. */
import { faultKinds } from '../../src/sandbox/index.js';

export interface FaultMix {
  /** The fault of the next attempt, if it has one. */
  readonly next: () => string | undefined;
  /** How often each kind was given out. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * @param rate the share of attempts that fail, from 0 to 1
 * @param slow how long slow answers take, in milliseconds
 */
export function faultMix(random: () => number, rate: number, slow: number): FaultMix {
  const kinds = [
    ...faultKinds.map((kind) => (kind === 'latency' || kind === 'slow-body' ? `${kind};ms=${slow}` : kind)),
    '429;retry-after=date',
    '503;retry-after=1',
  ];
  const counts: Record<string, number> = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  return {
    counts,
    next() {
      const kind = kinds[Math.floor(random() * kinds.length)];
      if (random() >= rate || kind === undefined) return undefined;
      counts[kind] = (counts[kind] ?? 0) + 1;
      return kind;
    },
  };
}
