/** The customers that there are from the start: the contract's samples, and those that the sandbox was made with. */
import type { Customer } from '../../../generated/models.js';
import { answerValidators } from '../../../generated/validators/answers.js';
import { samplesOf } from '../contract.js';
import { sameId } from './items.js';
import { link, uriOf } from './links.js';

/** How a list of customers goes on. */
export interface Page {
  readonly size: number;
  /** As it was sent; undefined for none. */
  readonly filter: string | undefined;
  /** How many were listed before. */
  readonly offset: number;
}

export interface Customers {
  /** The samples first. */
  readonly all: readonly Customer[];
  readonly find: (customerId: string) => Customer | undefined;
  /** A token for the page, the same each time. */
  readonly tokenOf: (page: Page) => string;
  readonly pageOf: (token: string) => Page | undefined;
}

/**
 * @param start customers beside the samples
 * @throws TypeError for one that the contract doesn't allow
 */
export function createCustomers(start: readonly Customer[]): Customers {
  const given = start.map((customer, index): Customer => {
    const copy: unknown = structuredClone(customer);
    if (isCustomer(copy)) return copy;
    throw new TypeError(`customers[${index}] does not fit the schema Customer of the contract.`);
  });
  const samples = samplesOf('getCustomer')
    .map(({ body }): unknown => body)
    .filter(isCustomer);
  const all = [...samples.filter(({ id }) => !given.some((each) => sameId(each.id, id))), ...given];
  const tokens = new Map<string, string>();
  const pages = new Map<string, Page>();
  return {
    all,
    find: (customerId) => given.find(({ id }) => sameId(id, customerId)),
    tokenOf(page) {
      const key = JSON.stringify([page.size, page.filter, page.offset]);
      const token = tokens.get(key) ?? numbered(tokens.size + 1);
      tokens.set(key, token);
      pages.set(token, page);
      return token;
    },
    pageOf: (token) => pages.get(token),
  };
}

const isCustomer = (value: unknown): value is Customer =>
  answerValidators['getCustomer']?.['200']?.(value) ?? false;

/** The sample's token is a one, in four bytes. */
function numbered(number: number): string {
  const bytes = [0, 8, 16, 24].map((bits) => String.fromCharCode((number >> bits) & 255));
  return btoa(bytes.join(''));
}

/** A customer as lists have it: the company, and the relation to the partner. */
export function listed({ id, companyProfile, relationshipToPartner, links, attributes }: Customer): Customer {
  const { address: _, email: __, ...company } = companyProfile ?? {};
  return {
    id,
    ...(companyProfile !== undefined && { companyProfile: company }),
    ...(relationshipToPartner !== undefined && { relationshipToPartner }),
    ...(links !== undefined && { links }),
    ...(attributes !== undefined && { attributes }),
  };
}

/** A few customers, made up: some have names that begin alike, and one an indirect reseller. */
export const inventedCustomers = (): Customer[] => [
  invented('b7f1d3a2-5c0e-4e6b-9a41-0d7c2e8f6a11', 'Contoso', 'contoso'),
  invented('2c9d4e80-71b5-4f3a-8e62-5b0f9a7d3c22', 'Contoso', 'contosogroup'),
  invented('f04a6b19-3e87-4d52-b1c8-96e2d5a08f33', 'Contoso Suites', 'contososuites', '4848383'),
  invented('61e8c7d5-0a2f-4b94-a3d7-c81f4e5b9044', 'Northwind Traders', 'northwindtraders'),
  invented('9a35f2c4-d6e1-4087-8b5a-72c0e9d14f55', 'Tailspin Toys', 'tailspintoys'),
];

function invented(id: string, companyName: string, name: string, associatedPartnerId?: string): Customer {
  const self = uriOf('getCustomer', { customerId: id });
  const domain = `${name}.onmicrosoft.com`;
  return {
    id,
    companyProfile: {
      tenantId: id,
      domain,
      companyName,
      address: {
        country: 'US',
        city: 'Seattle',
        region: 'WA',
        addressLine1: '1 Sample Street',
        postalCode: '98101',
      },
      email: `orders@${name}.example`,
      attributes: { objectType: 'CustomerCompanyProfile' },
    },
    relationshipToPartner: 'reseller',
    allowDelegatedAccess: true,
    customDomains: [domain],
    ...(associatedPartnerId !== undefined && { associatedPartnerId }),
    links: { self: link(self) },
    attributes: { objectType: 'Customer' },
  };
}
