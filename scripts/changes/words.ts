/** What a change means to whoever calls the API, and what they must do. */
import { keysOf } from '../../src/openapi/pointer.js';
import type { Impact } from './compare.js';

type Fields = Readonly<Record<string, unknown>>;

/** By the rule of `redocly diff` that found it. */
const TO_DO: Readonly<Record<string, string>> = {
  'parameter-removed': 'Stop sending it. Newly generated types do not have this argument.',
  'parameter-became-required': 'Send it with every call.',
  'parameter-added-required': 'Send it with every call.',
  'property-removed': 'Stop using it: code that names it does not compile against newly generated types.',
  'required-properties-removed': 'Expect that it may be missing when you read it.',
  'required-properties-added': 'Send it.',
  'schema-type-changed': 'Check each place that reads or writes it.',
  'schema-combinator-changed': 'Generate your types again, and fix what no longer compiles.',
  'server-removed': 'Use one of the remaining addresses.',
};

export interface Told {
  readonly text: string;
  /** The call that changed, such as `POST /v1/…`, if a call did. */
  readonly call?: string;
  /** What the callers must do. */
  readonly toDo?: string;
}

export function told(impact: Impact, change: Fields, rule: unknown, message: unknown): Told {
  const where = String(change['path']);
  const text = typeof message === 'string' ? named(message, change) : plain(change);
  if (impact !== 'major') return { text };
  const call = callIn(where);
  const toDo = where.includes('/requestBody/') ? toSend(String(rule)) : (TO_DO[String(rule)] ?? ANY);
  return { text, toDo, ...(call !== undefined && { call }) };
}

const ANY = 'Generate your types again, and fix what no longer compiles.';

const toSend = (rule: string): string =>
  rule === 'property-removed' ? 'Do not send it.' : (TO_DO[rule] ?? 'Check what you send there.');

/** The call to which a path through the document belongs, if any. */
function callIn(where: string): string | undefined {
  const [room, address, method = '', ...inside] = keysOf(where);
  return room === 'paths' && /^(get|post|patch|put|delete)$/.test(method) && inside.length > 0
    ? `${method.toUpperCase()} ${address}`
    : undefined;
}

/** Some messages do not name what changed. */
function named(message: string, change: Fields): string {
  return message.startsWith('Type ') && !message.startsWith('Type of')
    ? message.replace('Type', `Type of ${placeIn(change)}`)
    : message;
}

/** A change for which no rule has words. */
function plain(change: Fields): string {
  const { kind, property } = change;
  const what = typeof property === 'string' ? `the ${property} of ${placeIn(change)}` : placeIn(change);
  const verb = kind === 'added' ? 'New' : kind === 'removed' ? 'Removed' : 'Changed';
  return `${verb}: ${what}.`;
}

/** Where it stands in the document, without the way there. */
function placeIn({ base, revision, path, property }: Fields): string {
  const pointer = pointerOf(revision) ?? pointerOf(base) ?? String(path);
  const ending = `/${String(property)}`;
  return placeOf(pointer.endsWith(ending) ? pointer.slice(0, -ending.length) : pointer);
}

function pointerOf(side: unknown): string | undefined {
  const pointer = typeof side === 'object' && side !== null && 'pointer' in side ? side.pointer : undefined;
  return typeof pointer === 'string' ? pointer : undefined;
}

/** `Order.billingCycle` of a schema's member; otherwise the end of the way through the document, which passes every `$ref`. */
function placeOf(pointer: string): string {
  const keys = keysOf(pointer);
  const [room, group, name, ...rest] = keys;
  const inside = rest.filter((key) => !['$ref', 'properties', 'items', 'schema'].includes(key));
  if (room === 'components' && group === 'schemas' && name !== undefined)
    return `\`${[name, ...inside].join('.')}\``;
  if (room === 'components' && name !== undefined) return [`\`${name}\``, ...inside].join(' › ');
  const short = keys.filter(
    (key) => !['', '$ref', 'properties', 'items', 'content', 'schema', 'paths'].includes(key),
  );
  return short.length === 0 ? 'the document' : short.slice(-4).join(' › ');
}
