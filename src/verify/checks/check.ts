/** The checks by name. */

/**
 * What the checks are called: as in schemathesis, where it has a name for it. Below the line are those that only this
 * contract has, see rules/index.ts.
 */
export const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
  'positive_data_acceptance',
  'missing_required_header',
  'unsupported_method',
  'ignored_auth',
  'max_response_time',
  // ---
  'operation_served',
  'max_response_size',
  'camel_case_answer',
  'known_enum_value',
  'null_for_unset',
  'requested_resource',
  'documented_error_code',
  'read_only_ignored',
  'line_items_kept',
  'offer_kept',
  'quantity_kept',
  'partner_on_record_kept',
  'order_kept',
  'change_kept',
  'listed_orders',
  'subscription_of_line',
  'defaults_applied',
  'self_link_names_order',
  'echoed_ids',
  'order_ids_differ',
  'same_request_id_same_order',
  'request_id_of_customer',
  'new_request_id_new_order',
  'cart_ordered_once',
] as const;

export type Check = (typeof CHECKS)[number];
