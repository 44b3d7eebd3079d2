/** What people write where they leave something open: it stands there, and states nothing. */
import { inEveryLanguage, notStated, notStatedLabel } from '../vocabulary/label.ts';
import { folded } from './folded.ts';
import { sameWords } from './same-words.ts';

const placeholders = new Set(
  [
    'tbc',
    'tba',
    'tbd',
    'n/a',
    'n.a.',
    'to be confirmed',
    'to be announced',
    'to be determined',
  ].concat(['unknown', 'not stated', 'none', '-', '–', '—', '?', '...', '…']),
);

/** Rows of the public record are told apart by their times without these: what is added here makes rows others. */
export const isPlaceholder = (text: string): boolean =>
  placeholders.has(sameWords(text).replace(/^[[(]|[\])]$/gu, ''));

const inOtherWords = new Set(
  [
    notStated,
    ...inEveryLanguage(notStatedLabel),
    ...'à confirmer;à préciser;à déterminer;sans objet;s.o.;n/d;néant;aucun;aucune;inconnu'.split(
      ';',
    ),
    ...'por confirmar;por determinar;por definir;no aplica;ninguno;ninguna;desconocido'.split(';'),
    ...'يحدد لاحقا;قيد التحديد;غير محدد;لا ينطبق;غير معروف;لا يوجد'.split(';'),
  ].map(folded),
);

/** In any language of the product. */
export const statesNothing = (text: string): boolean =>
  isPlaceholder(text) || inOtherWords.has(folded(text));
