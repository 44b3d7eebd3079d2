/** Codes in the words that people write and read: the name of one, and those that no vocabulary of the register names. */
import { languages, type Language } from '../vocabulary/label.ts';
import { folded } from '../naming/folded.ts';
import { sheetWordsOf } from './words/words.ts';
import type { RegisterName } from '../vocabulary/register.ts';
import { labelOf } from '../vocabulary/vocabulary.ts';

type Worded = 'kind' | 'availability';

/** Codes that no vocabulary of the register names in these words. */
const wordedCodes = (group: Worded, codes: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    codes.flatMap((code) => [
      [folded(code), code] as const,
      ...languages.map((language) => {
        const words: Readonly<Record<string, unknown>> = sheetWordsOf(language);
        return [folded(String(words[`${group}.${code}`])), code] as const;
      }),
    ]),
  );

export const kinds = wordedCodes('kind', ['pledge', 'offer']);
export const availabilityCodes = [
  'requested',
  'not_requested',
  'not_stated',
  'open',
  'committed',
] as const;
export const availabilityWords = wordedCodes('availability', availabilityCodes);

/** The name of a code in the reader's language. */
export const wordsOfCode = (
  vocabulary: RegisterName | 'countries',
  id: string,
  language: Language,
) => labelOf(vocabulary, id)?.[language] ?? id;
