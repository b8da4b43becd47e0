/** Servers that never give a bought order back, or give it to somebody else. */
import { breaking } from './operations.js';
import { json, refusal, stateful, type Asked, type BrokenServer, type Reply } from './spoil.js';

const idOf = ({ headers }: Asked): string => headers.get('MS-RequestId') ?? '';
const CHECK = 'same_request_id_same_order';

const conflict = (whole: Reply, code: number | string): Reply => ({
  ...refusal(whole, 409),
  text: JSON.stringify({ code, description: 'Once is enough.', data: [], source: 'PartnerFD' }),
});

/** What a repeat is answered, once the first was answered. */
const repeated = (name: string, answer: (whole: Reply, first: Reply) => Reply): BrokenServer =>
  stateful(name, CHECK, () => {
    const first = new Map<string, Reply>();
    return async (asked, ask) => {
      const whole = await ask(asked);
      const id = idOf(asked);
      if (asked.method !== 'POST' || whole.status !== 201 || id === '') return whole;
      const earlier = first.get(id);
      first.set(id, earlier ?? whole);
      return earlier === undefined ? whole : answer(whole, earlier);
    };
  });

const addOn = breaking('updateOrder');

export const repeats: readonly BrokenServer[] = [
  repeated('a repeat is a duplicate for ever', (whole) => conflict(whole, 800003)),
  repeated('a repeat is in progress for ever', (whole) => conflict(whole, 800060)),
  repeated('a repeat is in progress for ever, as text', (whole) => conflict(whole, '800060')),
  repeated('a repeat is a conflict of its own', (whole) => conflict(whole, 'DuplicateRequest')),
  repeated('a repeat is not found', (whole) => refusal(whole, 404)),
  repeated('a repeat is another order', (whole) => ({
    ...whole,
    text: whole.text.replaceAll(String(json(whole.text)['id']), 'ffffffffffff'),
  })),
  {
    ...stateful(
      'the same MS-RequestId brings the order of another customer',
      'request_id_of_customer',
      () => {
        const first = new Map<string, Reply>();
        return async (asked, ask) => {
          const id = idOf(asked);
          const earlier = first.get(id);
          const customer = /customers\/([^/]+)/.exec(asked.url.pathname)?.[1] ?? '';
          if (asked.method === 'POST' && earlier !== undefined) {
            return {
              ...earlier,
              text: earlier.text.replaceAll(String(json(earlier.text)['referenceCustomerId']), customer),
            };
          }
          const whole = await ask(asked);
          if (whole.status === 201 && id !== '') first.set(id, whole);
          return whole;
        };
      },
    ),
  },
  stateful('a repeat is another order once the orders were listed', CHECK, () => {
    const seen = new Map<string, number>();
    let times = 0;
    return async (asked, ask) => {
      if (asked.method === 'GET' && asked.url.pathname.endsWith('/orders')) times += 1;
      const id = idOf(asked);
      if (asked.method !== 'POST' || id === '') return ask(asked);
      const before = seen.get(id) ?? times;
      seen.set(id, before);
      if (before === times) return ask(asked);
      const headers = new Headers(asked.headers);
      headers.set('MS-RequestId', crypto.randomUUID());
      const whole = await ask({ ...asked, headers });
      whole.headers.set('MS-RequestId', id);
      return whole;
    };
  }),
  addOn.handle('a repeat is a duplicate for ever', CHECK, onceOnly()),
];

function onceOnly(): (asked: Asked, ask: (asked: Asked) => Promise<Reply>) => Promise<Reply> {
  const seen = new Set<string>();
  return async (asked, ask) => {
    const whole = await ask(asked);
    const isAgain = idOf(asked) !== '' && seen.has(idOf(asked));
    if (whole.status === 200) seen.add(idOf(asked));
    return isAgain && whole.status === 200 ? conflict(whole, 800003) : whole;
  };
}
