/** A stored record whose features are these, so that synthetic features can stand in the table as truth does. */
import type { RecordFeatures } from '#shared/domain/matching/features';
import type { StoredRecord } from '#shared/domain/records/record';
import { withEverBuckets } from '#shared/table/projection';

/** ToldTopics as long as a component of the public record. */
const text = 'Synthetic component for load. '.repeat(12);

const quantityOf = (measure: string | undefined, amount: number | undefined) => {
  const [unit, per] = measure?.split('/') ?? [];
  return unit === undefined ? null : { min: 0, max: amount ?? 0, unit, per };
};

export const recordFromFeatures = (
  features: RecordFeatures,
  everBuckets: readonly string[] = [],
): StoredRecord => {
  const { kind, id, version, partyId, partyType, partyCountry, active, since } = features;
  const record = {
    kind,
    id,
    version,
    state: 'accepted',
    title: `Synthetic ${kind}`,
    language: 'en',
    edition: features.edition,
    party: { id: partyId, name: partyId, type: partyType, country: partyCountry },
    partners: [],
    ...(kind === 'pledge'
      ? { supportRequested: active }
      : { availability: active ? 'open' : 'committed' }),
    components: features.components.map((component) => ({
      id: component.id,
      text,
      area: component.area,
      topics: component.topics,
      qualities: [],
      supportTypes: component.supportTypes,
      quantity: quantityOf(component.measure, component.amount),
      places: {
        countries: component.countries,
        regions: component.regions,
        anywhere: component.anywhere,
        stated: [],
      },
      languages: component.languages,
      window: { start: component.start, end: component.end },
      conditions: [],
    })),
    legalFrameworks: features.legalFrameworks,
    legalTradition: features.legalTradition,
    statusDetermination: null,
    caseload: features.caseload,
    channels: [],
    excludedPartyIds: features.excludedPartyIds,
    excludedCountries: features.excludedCountries,
    sources: [],
    linkedId: null,
    release: null,
    matches: [],
    everBuckets,
    everComponents: features.components.map(({ id: componentId }) => componentId),
    synthetic: true,
    provenance: null,
    hasContact: false,
    returnReason: null,
    createdAt: `${since}T00:00:00.000Z`,
    updatedAt: `${since}T00:00:00.000Z`,
    ...(features.reading === undefined ? {} : { reading: features.reading }),
  };
  return withEverBuckets(record as unknown as StoredRecord);
};
