/** Figures as their sources state them: each is shown, and says whether the sums hold it. */
import { quantityOf } from '../domain/records/figure-quantity.ts';
import { coverageRegionsOf } from '../domain/records/place.ts';
import { componentsLetBy, type Filter } from '../domain/lists/record-filter.ts';
import { isSameValue } from '../domain/values/same-value.ts';
import type { StatedFigure } from '../domain/records/stated-figure.ts';
import { aboutValues } from './about-columns.ts';
import type { AmountRow } from './amount-rows.ts';
import type { About } from './figure-row.ts';
import type { ExportedRecord } from './exported.ts';
import { namesNote } from './names-note.ts';
import { titleOf } from './titles.ts';

const distinctly = (values: readonly string[]): string => [...new Set(values)].join('; ');

/** Where the parts of the record stand that a filter lets through: the source does not say which of them is meant. */
const placeOf = (components: ExportedRecord['components'], about: About) => {
  const areas = components.flatMap(({ area }) => area ?? []);
  const regions = components.flatMap(({ places }) => coverageRegionsOf(places));
  return {
    area: distinctly(areas),
    area_title: distinctly(areas.map((area) => titleOf.area(area, about.language))),
    region: distinctly(regions),
    region_title: distinctly(regions.map((region) => titleOf.region(region, about.language))),
    region_scheme_version: '2025',
  };
};

/** As long as a component still says what the source said. */
const isCounted = (figure: StatedFigure, { components }: ExportedRecord): boolean => {
  const stated = quantityOf(figure);
  return stated !== undefined && components.some(({ quantity }) => isSameValue(stated, quantity));
};

export const statedAmountRows = (
  record: ExportedRecord,
  filter: Filter,
  about: About,
): readonly AmountRow[] => {
  const components = componentsLetBy(filter, record) as ExportedRecord['components'];
  if (components.length === 0) return [];
  const sources = distinctly(record.sources);
  return (record.provenance?.figures ?? []).map((figure) => ({
    ...placeOf(components, about),
    measure: null,
    asked: null,
    covered: null,
    offered: null,
    amount_basis: isCounted(figure, record) ? 'counted' : 'stated',
    record_id: record.id,
    record_kind: record.kind,
    record_title: record.title,
    stated_value: figure.value ?? null,
    stated_min: figure.min ?? null,
    stated_max: figure.max ?? null,
    stated_unit: figure.unit ?? null,
    stated_currency: figure.currency ?? null,
    stated_per: figure.per ?? null,
    stated_source: figure.source ?? sources,
    names_note: namesNote({ title: record.title }),
    ...aboutValues(about),
  }));
};
