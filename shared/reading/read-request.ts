/** Whether a pledge asks for support. Pure. */
import { supportTypeIds } from '#shared/vocabulary/support-types';
import type { MarkId } from '#shared/vocabulary/reading-terms';

import type { ReadFlag } from './reading.ts';
import { type Said, saidIn, spanOf } from './said.ts';
import type { SearchedPassage } from './searched-record.ts';

/** How much one cue tells of the whole record. */
const ofOneCue = 2;

const flag = (value: boolean, said: readonly Said[], mark: MarkId): ReadFlag => ({
  value,
  score: ofOneCue * said.length,
  grade: said.length > 1 ? 'sure' : 'likely',
  spans: said.map(spanOf),
  marks: [mark],
});

const clausesOf = (said: readonly Said[]): ReadonlySet<string> =>
  new Set(said.map(({ clause }) => clause));

/** Asked is what is not declined in the same clause; no support is asked where it is declined alone. */
export const readRequest = (passages: readonly SearchedPassage[]): ReadFlag | null => {
  const own = passages.filter(({ passage }) => passage.in !== 'party');
  const ofSupport = clausesOf(saidIn(own, 'requests', 'support'));
  const ofKind = clausesOf(
    supportTypeIds.flatMap((id) => saidIn(own, 'support-types', id, ['strong'])),
  );
  // One word, such as "needs", says of many things that they are asked for: support, or a kind of it, has to be named beside it.
  const cues = saidIn(own, 'marks', 'asked').filter(
    ({ clause, words }) => words > 1 || ofSupport.has(clause) || ofKind.has(clause),
  );
  const refused = saidIn(own, 'marks', 'refused');
  const declined = saidIn(own, 'requests', 'declines');
  const [refusedIn, declinedIn] = [clausesOf(refused), clausesOf(declined)];
  const asked = [
    ...saidIn(own, 'requests', 'asks'),
    ...cues.filter(({ clause }) => !refusedIn.has(clause)),
  ].filter(({ clause }) => !declinedIn.has(clause));
  if (asked.length > 0) return flag(true, asked, 'asked');
  const notAsked = [...declined, ...refused.filter(({ clause }) => ofSupport.has(clause))];
  return notAsked.length > 0 ? flag(false, notAsked, 'refused') : null;
};
