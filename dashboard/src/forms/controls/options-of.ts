/** A vocabulary as the options of a form, in the reader's language. */
import type { Term } from '#shared/vocabulary/label';

import type { Words } from '../../i18n/words.ts';
import type { Option } from './fields.tsx';

export const optionsOf = (terms: readonly Term[], { label }: Words): readonly Option[] =>
  terms.map((term) => ({ id: term.id, text: label(term.label) }));
