/** Three calls by hand, for tools that judge answers but make no calls: an order, a refusal, no token. */

export interface Call {
  readonly response: Response;
  /** Parsed, or the text itself. */
  readonly body: unknown;
}

const PATH = '/v1/customers/4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04/orders';
const MOST_MS = 10_000;

const CALLS = [
  { quantity: 5, token: 'Bearer t', expected: (status: number) => status < 300 },
  { quantity: 0, token: 'Bearer t', expected: (status: number) => status >= 400 && status < 500 },
  { quantity: 5, token: undefined, expected: (status: number) => status === 401 },
];

/** Whether any of the calls shows that the server is broken. */
export async function threeCalls(server: string, isWrong: (call: Call) => boolean): Promise<boolean> {
  for (const { quantity, token, expected } of CALLS) {
    const call = await answered(server, quantity, token).catch(() => undefined);
    if (call === undefined || !expected(call.response.status) || isWrong(call)) return true;
  }
  return false;
}

async function answered(server: string, quantity: number, token: string | undefined): Promise<Call> {
  const lineItems = [{ lineItemNumber: 0, offerId: '84A03D81-6B37-4D66-8D4A-FAEA24541538', quantity }];
  const response = await fetch(server + PATH, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token !== undefined && { Authorization: token }) },
    body: JSON.stringify({ lineItems }),
    redirect: 'manual',
    signal: AbortSignal.timeout(MOST_MS),
  });
  const text = await response.text();
  return { response, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
