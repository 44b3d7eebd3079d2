/** A cell's figures in words: the headline, and what is behind it. */
import { coverageStatuses } from '#shared/vocabulary/record-states';
import { findTerm } from '#shared/vocabulary/label';

import type { Words } from '../i18n/words.ts';
import type { CellFigures } from '../figures/cell-figures.ts';

export type Headline = { readonly number: string | null; readonly word: string };

const statusWord = (id: string, { label }: Words): string => {
  const status = findTerm(coverageStatuses, id);
  return status ? label(status.label).toLocaleLowerCase() : '';
};

/** Where nothing was pledged there is a word and no number: absence is no zero. */
export const headlineOf = ({ mark, count }: CellFigures, words: Words): Headline => {
  if (mark === 'no_pledge') return { number: null, word: words.say('cell.noPledge') };
  if (mark === 'none') return { number: null, word: words.say('cell.none') };
  return { number: words.number(count), word: statusWord(mark, words) };
};

/** `of 8 components: 2 partly met, 1 met`. */
export const detailOf = ({ mark, counts, total }: CellFigures, words: Words): string | null => {
  if (total === 0) return null;
  const others = coverageStatuses
    .filter(({ id }) => id !== mark && counts[id] > 0)
    .map(({ id }) => `${words.number(counts[id])} ${statusWord(id, words)}`);
  const of = words.say('cell.of', { count: total });
  return others.length > 0 ? words.say('cell.ofWhich', { of, others: others.join(', ') }) : of;
};
