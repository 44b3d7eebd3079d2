/** How the form shows and reads a field by what its description says that it holds. */
import type { Holds } from '#shared/domain/fields/field';
import { wholeNumber } from '#shared/domain/values/whole-number';

import type { AskedField } from './asked-fields.ts';
import { dateOf, filled, linesOf, orBlank } from './read-values.ts';
import { storedTexts } from './unfinished-value.ts';

/** One answer, which a record cannot do without where `blank` is a text: the API says so of it. */
export const one = <Of extends string | null | undefined>(
  name: string,
  blank: null | '' = null,
): AskedField<Of> => ({
  shown: (stored) => ({ [name]: [stored] }),
  read: ({ first }) => orBlank(first(name)),
  blank,
});

export const several = <Of extends readonly string[]>(name: string): AskedField<Of> => ({
  shown: (stored) => ({ [name]: storedTexts(stored) }),
  read: ({ all }) => filled(all(name)),
  blank: null,
  unordered: true,
});

export const lines = (
  name: string,
  read: (text: string) => readonly string[],
): AskedField<readonly string[]> => ({
  shown: (stored) => ({ [name]: [storedTexts(stored).join('\n')] }),
  read: ({ first }) => read(first(name)),
  blank: null,
});

const yesNo = { yes: true, no: false, notStated: null } as const;

const isYesNo = (answer: string): answer is keyof typeof yesNo => answer in yesNo;

export const yesOrNo = (name: string, blank: null | '' = null): AskedField<boolean | null> => ({
  shown: (stored) => ({ [name]: [stored === null ? 'notStated' : stored ? 'yes' : 'no'] }),
  read: ({ first }) => {
    const answer = first(name);
    return isYesNo(answer) ? yesNo[answer] : undefined;
  },
  blank,
});

const count = (name: string): AskedField<number | undefined> => ({
  shown: (stored) => ({ [name]: [stored] }),
  read: ({ first }) => {
    const answer = orBlank(first(name));
    return answer === undefined ? undefined : wholeNumber(answer);
  },
  blank: null,
});

export const plainly = (
  name: string,
  holds: Exclude<Holds, { readonly type: 'own' }>,
): AskedField<never> => {
  switch (holds.type) {
    case 'text':
    case 'code':
      return one(name);
    case 'texts':
      return lines(name, linesOf);
    case 'codes':
      return several(name);
    case 'yesNo':
      return yesOrNo(name);
    case 'date':
      return { ...one(name), read: ({ first }) => dateOf(first(name)) };
    case 'count':
      return count(name);
  }
};
