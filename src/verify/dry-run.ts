import { allCases } from './cases/index.js';
import { randomCases } from './cases/random.js';
import { curlOf } from './reports/curl.js';
import { contextFor } from './cases/case-context.js';
import { exampleLinkedValues } from './cases/preparation.js';
import { withoutSecrets } from './redact.js';
import { select, type SelectOptions } from './select.js';
import { targetFrom, type TargetOptions } from './target.js';
import type { PlannedRequest } from './exchange.js';

export interface DryRunOptions extends TargetOptions, SelectOptions {
  readonly random?: number;
  readonly seed?: number;
}

/**
 * What `verify` would send. Of random requests, one. The token is `$TOKEN`. Ids that come from an answer to a request before
 * are those of the contract's examples.
 */
export interface PlannedCase {
  readonly name: string;
  readonly requests: readonly (PlannedRequest & { readonly url: string })[];
  /** The same as command lines. */
  readonly curl: readonly string[];
}

/**
 * The requests of the cases, without sending one.
 *
 * @throws OptionsError when the options can't be used
 */
export async function dryRun(options: DryRunOptions): Promise<PlannedCase[]> {
  // Nothing is sent, so it goes over no network either.
  const target = targetFrom({ token: 'none', ...options, allowPlainHttp: true });
  const all = [...allCases(), ...(await randomCases(options.random ?? 0, options.seed ?? 0))];
  return select(all, options).cases.map(({ name, preparation, steps }) => {
    const context = contextFor(target.customerId);
    const linked = preparation && exampleLinkedValues(preparation, context);
    const prepared = typeof linked === 'object' ? { ...context, linked } : context;
    const requests = [...(preparation ? [preparation] : []), ...steps].map(({ request }) => {
      const planned = request(prepared);
      const headers = { ...withoutSecrets(target.headers), ...planned.headers };
      return { ...planned, headers, url: target.base + planned.path };
    });
    return { name, requests, curl: requests.map(curlOf) };
  });
}
