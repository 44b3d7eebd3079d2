/** Titles beside ids: of areas, regions, stakeholder types and editions, and of all of them. */
import { areas } from '../vocabulary/areas.ts';
import { editions } from '../vocabulary/editions.ts';
import { type Label, type Language, notStated, notStatedLabel } from '../vocabulary/label.ts';
import { coverageRegions } from '../vocabulary/regions.ts';
import { stakeholderTypes } from '../vocabulary/stakeholder-types.ts';

const allLabel: Label = {
  en: 'All together',
  fr: 'Ensemble',
  es: 'En conjunto',
  ar: 'المجموع',
};

type Titled = { readonly id: string; readonly label: Label };

const titleAmong =
  (terms: readonly Titled[]) =>
  (id: string, language: Language): string => {
    if (id === 'all') return allLabel[language];
    const known = terms.find((term) => term.id === id)?.label;
    return (known ?? (id === notStated ? notStatedLabel : undefined))?.[language] ?? id;
  };

export const titleOf = {
  area: titleAmong(areas.map(({ id, short }) => ({ id, label: short }))),
  region: titleAmong(coverageRegions),
  stakeholderType: titleAmong(stakeholderTypes),
  edition: titleAmong(editions),
} as const;
