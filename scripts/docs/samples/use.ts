/** What an operation is used for in one scenario: one that takes several bodies does something else with each. */
import * as table from '../../../generated/operations.js';
import { recordAt, type JsonRecord, type JsonValue } from '../../../src/openapi/json.js';
import type { Operation } from '../operations.js';
import { objects } from '../values.js';

export interface Use {
  /** What the contract says of it: of the operation and, over that, of the body. */
  readonly sample: JsonRecord;
  readonly buys: boolean;
  /** Whether a body may be sent so. */
  readonly takes: (body: JsonValue) => boolean;
}

export function useOf({ id, node }: Operation, body: JsonValue | undefined): Use {
  const bodies = objects(recordAt(node, 'requestBody', 'content', 'application/json', 'schema')['oneOf']);
  const names = bodies.length > 0 ? bodies.map((each) => each['x-use']) : [id];
  const entry = Object.values(table).find(({ name, checkBody }) => names.includes(name) && checkBody?.(body));
  const used = bodies.find((each) => each['x-use'] === entry?.name) ?? {};
  return {
    sample: { ...recordAt(node, 'x-sample'), ...recordAt(used, 'x-sample') },
    buys: (used['x-buys'] ?? node['x-buys']) === true,
    takes: (changed) => entry?.checkBody?.(changed) ?? true,
  };
}
