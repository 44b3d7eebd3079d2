/** From a record to the answers that made it: what an edit starts from. The inverse of `read-submission.ts`. */
import type { OfferView, PledgeView } from '#shared/contract/record-views';

import { componentKeysName, type Entries, inComponent } from './answers-given.ts';

type View = PledgeView | OfferView;
type ComponentOf = View['components'][number];
type Values = Readonly<Record<string, readonly (string | number | null | undefined)[]>>;

const entriesFrom = (values: Values): Entries =>
  Object.entries(values).flatMap(([name, list]) =>
    list.flatMap((value) =>
      value === null || value === undefined ? [] : [[name, String(value)] as const],
    ),
  );

const whereOf = ({ places }: ComponentOf): string => {
  if (places.anywhere) return 'anywhere';
  return places.countries.length + places.regions.length > 0 ? 'places' : 'notKnown';
};

const componentEntries = (component: ComponentOf, key: string): Entries => {
  const { quantity, places, window } = component;
  const values: Values = {
    id: [component.id],
    part: [component.part],
    text: [component.text],
    area: [component.area ?? 'none'],
    topics: component.topics,
    qualities: component.qualities,
    supportTypes: component.supportTypes,
    min: [quantity?.min],
    max: [quantity?.max],
    unit: [quantity?.unit],
    currency: [quantity?.currency],
    per: [quantity?.per],
    where: [whereOf(component)],
    countries: places.countries,
    regions: places.regions,
    stated: places.stated,
    languages: component.languages,
    start: [window.start],
    end: [window.end],
    windowStated: [window.stated],
    due: [component.due],
    target: [component.target],
    conditionKind: component.conditions.map(({ kind }) => kind),
    conditionText: component.conditions.map(({ text }) => text),
  };
  return entriesFrom(
    Object.fromEntries(
      Object.entries(values).map(([field, list]) => [inComponent(key, field), list]),
    ),
  );
};

const requestedOf = (requested: boolean | null): string =>
  requested === null ? 'notStated' : requested ? 'yes' : 'no';

export const entriesOfRecord = (record: View): Entries => {
  const keys = record.components.map((_, index) => `k${index + 1}`);
  return [
    ...entriesFrom({
      title: [record.title],
      language: [record.language],
      edition: [record.edition],
      [componentKeysName]: keys,
      legalFrameworks: record.legalFrameworks,
      legalTradition: [record.legalTradition],
      statusDetermination: [record.statusDetermination],
      caseload: [record.caseload],
      channels: [record.channels.join('\n')],
      sources: [record.sources.join('\n')],
      excludedCountries: record.excludedCountries,
      excludedPartyIds: record.excludedPartyIds,
      linkedId: [record.linkedId],
      ...(record.kind === 'pledge'
        ? { supportRequested: [requestedOf(record.supportRequested)] }
        : { availability: [record.availability] }),
    }),
    ...record.components.flatMap((component, index) =>
      componentEntries(component, keys[index] ?? ''),
    ),
  ];
};
