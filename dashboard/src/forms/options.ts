/** Vocabularies as the options of a form, in the reader's language. */
import { type AreaId, areas } from '#shared/vocabulary/areas';
import { conditions } from '#shared/vocabulary/conditions';
import { currencyCodes, currencyNames } from '#shared/vocabulary/currencies';
import { editions } from '#shared/vocabulary/editions';
import type { Term } from '#shared/vocabulary/label';
import { recordLanguages } from '#shared/vocabulary/languages';
import { legalFrameworks, legalTraditions, statusDeterminations } from '#shared/vocabulary/legal';
import { qualities } from '#shared/vocabulary/qualities';
import { regions } from '#shared/vocabulary/regions';
import { supportTypes } from '#shared/vocabulary/support-types';
import { topicsOfArea } from '#shared/vocabulary/topics';
import { periods, units } from '#shared/vocabulary/units';

import type { Words } from '../i18n/words.ts';
import type { Option } from './fields.tsx';

const vocabularies = {
  areas,
  conditions,
  editions,
  languages: recordLanguages,
  legalFrameworks,
  legalTraditions,
  statusDeterminations,
  qualities,
  regions,
  supportTypes,
  periods,
  units,
} as const satisfies Readonly<Record<string, readonly Term[]>>;

const optionsOf = (terms: readonly Term[], { label }: Words): readonly Option[] =>
  terms.map((term) => ({ id: term.id, text: label(term.label) }));

export const optionsIn = (vocabulary: keyof typeof vocabularies, words: Words): readonly Option[] =>
  optionsOf(vocabularies[vocabulary], words);

export const topicOptions = (area: AreaId, words: Words): readonly Option[] =>
  optionsOf(topicsOfArea(area), words);

export const currencyOptions = ({ language, compare }: Words): readonly Option[] => {
  const nameOf = currencyNames(language);
  return currencyCodes
    .map((id) => ({ id, text: `${id} – ${nameOf(id)}` }))
    .sort((left, right) => compare(left.id, right.id));
};
