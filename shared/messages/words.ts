/** The words of reasons in one language. Pure: the catalogue comes in, so that a page loads one language alone. */
import type { Language } from '../vocabulary/label.ts';
import { labelOf, type VocabularyName } from '../vocabulary/vocabulary.ts';
import { type SayAmount, sayAmountIn } from './amounts.ts';
import type { Catalogue, English } from './catalogue.ts';
import { type Formats, formatsIn } from './formats.ts';
import { type SayOf, sayIn } from './message.ts';

export type MessageWords = Pick<Formats, 'percent' | 'date' | 'list'> & {
  readonly amount: SayAmount;
  readonly say: SayOf<English>;
  /** The name of an id; one that is not known here stands for itself. */
  readonly name: (vocabulary: VocabularyName, id: string) => string;
};

const mostListed = 5;

export const reasonWordsIn = (language: Language, catalogue: Catalogue): MessageWords => {
  const say = sayIn<English>(language, catalogue);
  const formats = formatsIn(language);
  return {
    ...formats,
    amount: sayAmountIn(language),
    say,
    name: (vocabulary, id) => labelOf(vocabulary, id)?.[language] ?? id,
    /** Beyond a few, how many more. */
    list: (items) => {
      const shown = items.slice(0, items.length > mostListed + 1 ? mostListed : items.length);
      const count = items.length - shown.length;
      return formats.list(count > 0 ? [...shown, say('more', { count })] : shown);
    },
  };
};
