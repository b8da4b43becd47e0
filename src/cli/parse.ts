import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './io.js';

/**
 * `parseArgs` that refuses an option given twice where one value counts: of two customers or two request ids, the first
 * would be dropped without a word.
 *
 * @throws {UsageError}
 */
export function parse<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  const seen = new Set<string>();
  for (const token of parseArgs<ParseArgsConfig>({ ...config, tokens: true }).tokens ?? []) {
    if (token.kind !== 'option' || token.value === undefined) continue;
    if (config.options?.[token.name]?.multiple) continue;
    if (seen.has(token.name)) throw new UsageError(`--${token.name} is given twice; one value counts.`);
    seen.add(token.name);
  }
  return parseArgs(config);
}
