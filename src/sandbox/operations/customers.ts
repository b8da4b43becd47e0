import type { Customer, CustomerCollection } from '../../../generated/models.js';
import { isRecord, parseJson, recordOf, textOf, withoutMember, type JsonValue } from '../../openapi/json.js';
import { isWholeNumber } from '../../shared/whole-number.js';
import { samplesOf } from '../contract.js';
import { listed, type Page } from '../model/customers.js';
import { sameId } from '../model/items.js';
import { link, uriOf } from '../model/links.js';
import { mpnIdOf } from '../model/resellers.js';
import { rewritten } from '../model/rewritten.js';
import { bare, unreadable } from '../query.js';
import { refusal } from '../refusal.js';
import type { OperationHandler } from '../operation-handler.js';
import { isRefused, ok, refused, type Refused } from '../operation-response.js';

/**
 * Any GUID is a customer: one that the sandbox was made with, one of the samples, or the first of them under another id, without
 * the links to profiles, which nothing here answers.
 */
export const getCustomer: OperationHandler = ({ param }, { customers }) => {
  const id = param('customerId').toLowerCase();
  const known = customers.find(id);
  if (known !== undefined) return ok(known);
  const samples = samplesOf('getCustomer');
  const sample = samples.find(({ parameters }) => sameId(parameters['customerId'], id));
  if (sample !== undefined) return ok(sample.body);
  const [first] = samples;
  const firstId = first?.parameters['customerId'] ?? id;
  const body = ['companyProfile', 'billingProfile'].reduce(
    (customer: JsonValue, profile) => withoutMember(customer, [profile, 'links']),
    first?.body ?? {},
  );
  return ok(rewritten(recordOf(body), (text) => text.replaceAll(firstId, id)));
};

export const listCustomers: OperationHandler = ({ http, query }, { customers }) => {
  const token = http.header('ms-continuationtoken');
  const asked = query();
  const page = token === undefined ? firstPage(asked) : nextPage(asked, customers.pageOf(token));
  if (isRefused(page)) return page;
  const isWanted = page.filter === undefined ? () => true : conditionOf(page.filter);
  if (isRefused(isWanted)) return isWanted;
  const found = customers.all.filter(isWanted);
  const end = page.size === 0 ? found.length : page.offset + page.size;
  const items = found.slice(page.offset, end).map(listed);
  const next = { ...page, offset: end };
  const list: CustomerCollection = {
    totalCount: items.length,
    items,
    links: {
      self: link(uriOf('listCustomers', {}) + (http.query === '' ? '' : `?${http.query}`)),
      ...(end < found.length && {
        next: {
          ...link(`${uriOf('listCustomers', {})}?${queryOf(next)}`),
          headers: [{ key: 'MS-ContinuationToken', value: customers.tokenOf(next) }],
        },
      }),
    },
    attributes: { objectType: 'Collection' },
  };
  return ok(list);
};

/** No size, and 0, which stands for it, are all at once. */
function firstPage(asked: URLSearchParams): Page | Refused {
  const text = asked.get('size') ?? '0';
  const size = Number(text);
  if (!/^\d+$/.test(text) || !isWholeNumber(size, 0, Number.MAX_SAFE_INTEGER)) {
    return unreadable('size', 'a whole number from 0 on');
  }
  return { size, filter: asked.get('filter') ?? undefined, offset: 0 };
}

/** The token holds size and filter: the .NET SDK sends neither again. */
function nextPage(asked: URLSearchParams, page: Page | undefined): Page | Refused {
  if (bare(asked.get('seekOperation') ?? 'Next') !== 'next') {
    return refused(refusal(2000, { detail: 'The only seekOperation that the sandbox knows is Next.' }));
  }
  return page ?? refused(refusal(2000, { detail: 'The MS-ContinuationToken belongs to no list.' }));
}

function queryOf({ size, filter }: Page): string {
  const query = new URLSearchParams({ size: String(size) });
  if (filter !== undefined) query.set('filter', filter);
  query.set('seekOperation', 'Next');
  return String(query);
}

/** No source has the code for a filter that can't be read. */
function conditionOf(filter: string): ((customer: Customer) => boolean) | Refused {
  const parsed = parseJson(filter);
  const members = new Map(
    Object.entries(isRecord(parsed) ? parsed : {}).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const [field, operator, value] = ['field', 'operator', 'value'].map((key) => members.get(key));
  if (typeof field !== 'string' || typeof value !== 'string' || bare(textOf(operator)) !== 'startswith') {
    const detail =
      'filter must be JSON such as {"Field":"CompanyName","Value":"cont","Operator":"starts_with"}.';
    return refused(refusal(2000, { detail, data: ['filter'] }));
  }
  const begins = (text = ''): boolean => text.toLowerCase().startsWith(value.toLowerCase());
  switch (bare(field)) {
    case 'companyname':
      return ({ companyProfile }) => begins(companyProfile?.companyName);
    case 'domain':
      return ({ companyProfile }) => begins(companyProfile?.domain);
    case 'indirectreseller':
    case 'indirectcloudsolutionprovider': {
      const mpnId = mpnIdOf(value);
      return ({ associatedPartnerId }) => mpnId !== undefined && associatedPartnerId === mpnId;
    }
    default:
      return refused(
        refusal(2000, { detail: `The sandbox knows no Field ${field} in a filter.`, data: ['filter'] }),
      );
  }
}
