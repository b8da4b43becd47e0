import type { JsonRecord } from '../../openapi/json.js';
import type { DocumentedResponse, Operation } from '../../openapi/operation.js';
import type { Exchange } from '../exchange.js';
import type { PriorExchange } from '../links.js';

/** An exchange whose response has kept the schemas, so that its body can be read. */
export interface CheckedExchange {
  readonly operation: Operation;
  readonly exchange: Exchange;
  /** What the contract says about responses of this status. */
  readonly documented: DocumentedResponse;
  /** In the contract's spelling; `{}` for none. */
  readonly requestBody: JsonRecord;
  /** In the contract's spelling; `{}` for none. */
  readonly responseBody: JsonRecord;
  /** The exchange that created the order, where that is another. */
  readonly prior: PriorExchange | undefined;
}
