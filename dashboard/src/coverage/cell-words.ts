/** A cell's figures in words: the headline, and what is behind it. */
import { type CoverageStatusId, coverageStatusIds } from '#shared/vocabulary/record-states';

import type { Words } from '../i18n/words.ts';
import type { CellFigures } from '../figures/cell-figures.ts';

export type Headline = { readonly number: string | null; readonly word: string };

/** It agrees with the components that it counts, as the name of a status alone does not. */
const statusWord = (id: CoverageStatusId, count: number, { say }: Words): string =>
  say(`cell.status.${id}`, { count });

/** Where nothing was pledged there is a word and no number: absence is no zero. */
export const headlineOf = ({ mark, count }: CellFigures, words: Words): Headline => {
  if (mark === 'no_pledge') return { number: null, word: words.say('cell.noPledge') };
  if (mark === 'none') return { number: null, word: words.say('cell.none') };
  return { number: words.number(count), word: statusWord(mark, count, words) };
};

/** `of 8 components: 2 partly met, 1 met`. */
export const detailOf = ({ mark, counts, total }: CellFigures, words: Words): string | null => {
  if (total === 0) return null;
  const others = coverageStatusIds
    .filter((id) => id !== mark && counts[id] > 0)
    .map((id) => `${words.number(counts[id])} ${statusWord(id, counts[id], words)}`);
  const of = words.say('cell.of', { count: total });
  return others.length > 0 ? words.say('cell.ofWhich', { of, others: others.join(', ') }) : of;
};
