/** Which part of the catalogue a call asks for. */
import { refused, type Refused } from '../../operation-response.js';
import { optional } from '../../query.js';
import { isRefused } from '../../operation-response.js';
import { refusal } from '../../refusal.js';
import type { AvailabilityEntry } from './entries.js';

export interface Selection {
  /** Undefined for all but nonprofit organisations, which must be asked for. */
  readonly segment: string | undefined;
  /** Of reservations: those for an Azure plan, or the others. */
  readonly isForAzurePlan: boolean;
}

const SEGMENTS = ['commercial', 'education', 'government', 'nonprofit'];

export function selectionFrom(query: URLSearchParams): Selection | Refused {
  const segment = optional(query, 'targetSegment');
  if (isRefused(segment)) return segment;
  if (segment !== undefined && !SEGMENTS.includes(segment.toLowerCase())) return refused(refusal(400030));
  const scope = optional(query, 'reservationScope');
  if (isRefused(scope)) return scope;
  return { segment: segment?.toLowerCase(), isForAzurePlan: scope?.toLowerCase() === 'azureplan' };
}

export function isSoldIn(
  { segment, isForAzurePlan }: Selection,
  { availability, reservationScope }: AvailabilityEntry,
): boolean {
  const isInSegment =
    segment === undefined ? availability.segment !== 'nonprofit' : availability.segment === segment;
  return (
    isInSegment && (reservationScope === undefined || (reservationScope === 'AzurePlan') === isForAzurePlan)
  );
}

const VIEWS = [
  'Azure',
  'AzureReservations',
  'AzureReservationsVM',
  'AzureReservationsSQL',
  'AzureReservationsCosmosDb',
  'MicrosoftAzure',
  'OnlineServices',
  'Software',
  'SoftwareSUSELinux',
  'SoftwarePerpetual',
  'SoftwareSubscriptions',
];

const asThemselves = (names: readonly string[]): [string, readonly string[]][] =>
  names.map((name) => [name.toLowerCase(), [name]]);

/** A customer's licences come with the marketplace's; a country has a view of its own for these. */
const viewsOfCustomer = new Map([
  ...asThemselves(VIEWS),
  ['onlineservices', ['OnlineServices', 'MarketplaceSaaS']] as const,
]);

const viewsOfCountry = new Map(asThemselves([...VIEWS, 'SpecializedOffers', 'MarketplaceSaaS']));

/** What each view that may be asked for shows, by its name in lower case. */
export const views = (isForCustomer: boolean): ReadonlyMap<string, readonly string[]> =>
  isForCustomer ? viewsOfCustomer : viewsOfCountry;
