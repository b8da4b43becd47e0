/** One client in a process of its own: prints how long it takes to place the documented order. */
import { isRecord } from '../../src/openapi/json.js';
import { answerHeaders, created, customerId, order, token } from './documented.js';
import { exported, time } from './timed.js';

const [module = '', milliseconds = '', concurrency = '', baseUrl = ''] = process.argv.slice(2);

if (baseUrl === '') {
  // Before the client is loaded: some keep the `fetch` that they find.
  const body = JSON.stringify(created);
  globalThis.fetch = () => Promise.resolve(new Response(body, { status: 201, headers: answerHeaders }));
}
const address = baseUrl || 'https://api.partnercenter.microsoft.com';
Object.assign(globalThis, { baseUrl: address, token, customerId });

const place = await exported(module, 'place');
const placeOne = async (): Promise<void> => {
  const placed = await place(order);
  if (!isRecord(placed) || placed['id'] !== created['id']) throw new Error('It returned another order');
};
await time(placeOne, Number(milliseconds), Number(concurrency));
