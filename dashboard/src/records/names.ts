/** Names of things in records, in the reader's language. Loads the countries: import it only where records are shown. */
import { areas } from '#shared/vocabulary/areas';
import { findTerm, type Label, notStatedLabel } from '#shared/vocabulary/label';
import { labelOf, type VocabularyName } from '#shared/vocabulary/vocabulary';

import type { Words } from '../i18n/words.ts';

/** Areas have titles of a line; pages name them in a word or two. */
const shownLabelOf = (vocabulary: VocabularyName, id: string): Label | undefined =>
  vocabulary === 'areas' ? findTerm(areas, id)?.short : labelOf(vocabulary, id);

/** The name of an id; an id that this page does not know yet stands for itself. */
export const vocabularyLabel = (
  vocabulary: VocabularyName,
  id: string | null,
  { label }: Words,
): string => {
  if (id === null) return label(notStatedLabel);
  const shown = shownLabelOf(vocabulary, id);
  return shown ? label(shown) : id;
};

export const vocabularyLabels = (
  vocabulary: VocabularyName,
  ids: readonly string[],
  words: Words,
): string => words.list(ids.map((id) => vocabularyLabel(vocabulary, id, words)));
