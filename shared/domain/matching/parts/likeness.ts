import { likenessShare } from '../readings/read-shares.ts';
import { postedReadingIn } from '../readings/posted-reading.ts';
import type { Part } from './part.ts';
import { notRead } from '../share.ts';

/** By the rarer words that both records use in one language; it finds no candidates. */
export const likeness = {
  label: {
    en: 'Words in common',
    fr: 'Mots communs',
    es: 'Palabras en común',
    ar: 'كلمات مشتركة',
  },
  share: (pair, { readings }) => (readings ? likenessShare(pair, readings) : notRead),
  values: ({ pledge, offer }) => {
    const [own, theirs] = [postedReadingIn(pledge), postedReadingIn(offer)];
    return own && theirs && own.language !== theirs.language ? { apart: 'languages' } : {};
  },
  judged: { with: 'likeness' },
} as const satisfies Part;
