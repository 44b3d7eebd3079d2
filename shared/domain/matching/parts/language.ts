import { meets } from '../pair.ts';
import type { Pair } from '../pair.ts';
import { certainCodes } from '../readings/certain-codes.ts';
import { postedReadingIn } from '../readings/posted-reading.ts';
import { areWrittenAlike, languagesShare } from '../readings/fit-and-apart.ts';
import { readValues } from '../readings/read-values.ts';
import type { Part } from './part.ts';
import type { Share } from '../share.ts';

const statedShare = ({ asked, given }: Pair): Share =>
  asked.languages.length === 0 || given.languages.length === 0
    ? 'unknown'
    : { got: meets(asked.languages, given.languages) ? 1 : 0, of: 1 };

export const language = {
  label: { en: 'Language', fr: 'Langue', es: 'Idioma', ar: 'اللغة' },
  share: (pair, { readings }) => (readings ? languagesShare(pair) : statedShare(pair)),
  values: (pair, { readings }) => ({
    asked: pair.asked.languages,
    given: pair.given.languages,
    ...(readings ? readValues(pair, 'languages', ({ languages }) => languages) : {}),
    ...(readings && areWrittenAlike(pair) ? { written: 'alike' } : {}),
  }),
  judged: {
    with: 'setting',
    looksAt: {
      of: 'component',
      sets: ['languages'],
      read: (record, component) =>
        [postedReadingIn(record)?.language, ...certainCodes(record, component).languages].join(' '),
    },
  },
} as const satisfies Part;
