/** Every vocabulary as the options of a form, in the reader's language. */
import type { AreaId } from '#shared/vocabulary/areas';
import { currencyCodes, currencyNames } from '#shared/vocabulary/currencies';
import { register, type RegisterName } from '#shared/vocabulary/register';
import { topicsOfArea } from '#shared/vocabulary/topics';

import type { Words } from '../../i18n/words.ts';
import type { Option } from './fields.tsx';
import { optionsOf } from './options-of.ts';

export const optionsIn = (vocabulary: RegisterName, words: Words): readonly Option[] =>
  optionsOf(register[vocabulary], words);

export const topicOptions = (area: AreaId, words: Words): readonly Option[] =>
  optionsOf(topicsOfArea(area), words);

export const currencyOptions = ({ language, compare }: Words): readonly Option[] => {
  const nameOf = currencyNames(language);
  return currencyCodes
    .map((id) => ({ id, text: `${id} – ${nameOf(id)}` }))
    .sort((left, right) => compare(left.id, right.id));
};
