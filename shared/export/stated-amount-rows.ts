/** Figures as their sources state them: each is shown, and says whether the sums hold it. */
import { quantityOf } from '../domain/figure-quantity.ts';
import { coverageRegionsOf } from '../domain/place.ts';
import { componentsLetBy, type Filter } from '../domain/record-filter.ts';
import { isSameValue } from '../domain/same-value.ts';
import type { StatedFigure } from '../domain/stated-figure.ts';
import { aboutValues } from './about-columns.ts';
import type { AmountRow } from './amount-rows.ts';
import type { About } from './figure-row.ts';
import type { ExportedRecord } from './record-columns.ts';
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
  records: readonly ExportedRecord[],
  filter: Filter,
  about: About,
): readonly AmountRow[] =>
  [...records]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .flatMap((record) => {
      const components = componentsLetBy(filter, record) as ExportedRecord['components'];
      if (components.length === 0) return [];
      const sources = distinctly(record.sources);
      return (record.provenance?.figures ?? []).map((figure) => ({
        ...placeOf(components, about),
        measure: '',
        asked: '',
        covered: '',
        offered: '',
        amount_basis: isCounted(figure, record) ? 'counted' : 'stated',
        record_id: record.id,
        record_kind: record.kind,
        record_title: record.title,
        stated_value: figure.value ?? '',
        stated_min: figure.min ?? '',
        stated_max: figure.max ?? '',
        stated_unit: figure.unit ?? '',
        stated_currency: figure.currency ?? '',
        stated_per: figure.per ?? '',
        stated_source: figure.source ?? sources,
        names_note: namesNote({ title: record.title }),
        ...aboutValues(about),
      }));
    });
