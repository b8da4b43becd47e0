import type { CustomerCollection, Link } from '../../../generated/models.js';
import { listCustomers } from '../../../generated/operations.js';
import type { Api } from '../api.js';
import { call } from '../call.js';
import { carryOut } from '../carry-out.js';
import { UnexpectedError } from '../errors.js';
import { checkedHeaders } from '../headers.js';
import { inSteps } from '../in-steps.js';
import { filterOption } from '../filter.js';
import type { ListCustomersOptions } from './list-options.js';
import type { Added } from '../own-options.js';
import { wholeNumber } from '../read-options.js';
import { linkAddress } from '../resources/link-address.js';

const listOptions = {
  size: { rule: wholeNumber(0, 2 ** 31 - 1), parameter: 'size' },
  filter: filterOption('starts_with'),
} as const satisfies Added<ListCustomersOptions>;

/** Where a list goes on: at a link, whose headers are sent along. */
interface Next {
  readonly link: Link;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const isToken = ([name]: readonly [name: string, value: string]): boolean =>
  name.toLowerCase() === 'ms-continuationtoken';

/** Every page, read when it is asked for. */
export async function* pagesOf(
  api: Api,
  options?: ListCustomersOptions,
): AsyncGenerator<CustomerCollection, void, undefined> {
  let page = await call(api, listCustomers, {}, options, { options: listOptions });
  const seen = new Set<string>();
  for (;;) {
    yield page;
    const next = nextOf(page);
    if (next === undefined) return;
    // The token alone says where; without one the address does.
    const place = next.headers.find(isToken)?.[1] ?? next.link.uri ?? '';
    const known = seen.has(place);
    seen.add(place);
    page = await read(api, next, known, options);
  }
}

/** Undefined on the last page. The .NET SDK's model has the token in the list itself as well. */
function nextOf({ links, continuationToken }: CustomerCollection): Next | undefined {
  const link = links?.next;
  if (!link && !continuationToken) return undefined;
  const given = (link?.headers ?? []).map(({ key = '', value = '' }) => [key, value] as const);
  const own =
    continuationToken && !given.some(isToken) ? [['MS-ContinuationToken', continuationToken] as const] : [];
  return { link: link ?? { uri: '/customers?seekOperation=Next' }, headers: [...own, ...given] };
}

/** Each page is asked for under a request id of its own. */
const read = (
  api: Api,
  next: Next,
  isKnown: boolean,
  options?: ListCustomersOptions,
): Promise<CustomerCollection> =>
  inSteps(
    api,
    { name: listCustomers.name, effect: 'none', own: listOptions },
    options,
    ({ call: ids, reading }) => {
      if (isKnown)
        throw new UnexpectedError(
          new Error('the link to the next page leads back to a page that was read before'),
          ids,
        );
      return carryOut(
        api,
        {
          name: listCustomers.name,
          effect: 'none',
          accepts: (answer): answer is CustomerCollection => listCustomers.checkAnswer(answer),
          request: (current) =>
            Promise.resolve({
              method: 'GET',
              url: linkAddress(next.link, api.settings.baseUrl, current),
              // What the client sets itself is not a link's to set.
              headers: checkedHeaders(next.headers),
            }),
        },
        reading,
      );
    },
  );
