/** The area of a component as pages call it: its name, that it is stated in words alone, or that none is named. */
import type { AreaId } from '#shared/vocabulary/areas';
import { isInWords } from '#shared/domain/fields/in-words';

import type { Words } from '../i18n/words.ts';
import { vocabularyLabel } from './names.ts';

export const areaText = (component: { readonly area: AreaId | null }, words: Words): string => {
  if (component.area !== null) return vocabularyLabel('areas', component.area, words);
  return words.say(isInWords(component, 'area') ? 'record.areaNotCoded' : 'record.noArea');
};
