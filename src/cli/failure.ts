import { isPartnerCenterError, type PartnerCenterError } from '../index.js';
import type { Io } from './io.js';

/** Says what became of a call, under which id, and what to do next. Gives the exit status. */
export function reportFailure(error: unknown, io: Io, json: boolean | undefined): number {
  if (!isPartnerCenterError(error)) throw error;
  const { name, message, outcome, requestId, correlationId } = error;
  if (json)
    io.stdout(
      `${JSON.stringify({ error: { name, message, outcome, requestId, correlationId, ...details(error) } }, undefined, 2)}\n`,
    );
  io.stderr(
    `${name}: ${message}\n  outcome     ${outcome}\n  request id  ${requestId}\n  next step   ${nextStep(error)}\n`,
  );
  return outcome === 'rejected' ? 1 : 2;
}

function details(error: PartnerCenterError): object {
  const members = ['status', 'code', 'description', 'data', 'source', 'faults'];
  return Object.fromEntries(
    members.flatMap((name) => (name in error ? [[name, Reflect.get(error, name)]] : [])),
  );
}

function nextStep({ name, outcome, requestId }: PartnerCenterError): string {
  if (outcome === 'unknown') return `send it again with --request-id ${requestId}`;
  if (name === 'InvalidOrderError' || name === 'InvalidOptionError')
    return 'correct what is named above and send it again';
  if (name === 'CredentialError')
    return 'set PARTNER_CENTER_TOKEN to a valid token, or give --credential azure';
  if (outcome === 'not-sent') return 'check the address and the network, and send it again';
  return 'correct what the code names, in the request or the account; a corrected order takes a new request id';
}
