/** Programs that are killed: what they have sent may still arrive, and nobody hears of it. */
import { PartnerCenter, type PartnerCenterOptions } from '../../src/index.js';

export interface Life {
  readonly client: PartnerCenter;
  /** What a call ends with; undefined where the program was killed before. */
  readonly outlive: <T>(
    call: (client: PartnerCenter) => Promise<T>,
  ) => Promise<{ readonly value: T } | undefined>;
}

/** @param requests how many it sends; it is killed at the last of them. Absent: it is not killed. */
export function startLife(options: PartnerCenterOptions, requests?: number): Life {
  let left = requests ?? Infinity;
  let kill: () => void = () => undefined;
  const killed = new Promise<undefined>((resolve) => {
    kill = () => {
      resolve(undefined);
    };
  });
  const fetch: typeof globalThis.fetch = (input: RequestInfo | URL, init?: RequestInit) => {
    left -= 1;
    const answer = left >= 0 ? globalThis.fetch(input, init) : undefined;
    if (left > 0 && answer) return answer;
    // It is on its way, and whoever waits for it is no more.
    answer?.then((response) => response.body?.cancel()).catch(() => undefined);
    kill();
    return new Promise(() => undefined);
  };
  const client = new PartnerCenter({ ...options, fetch });
  return {
    client,
    outlive: (call) => Promise.race([call(client).then((value) => ({ value })), killed]),
  };
}
