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

/** Whether words begin within some of these. */
const beginsIn =
  (others: readonly Said[]) =>
  ({ in: passage, start }: Said): boolean =>
    others.some((each) => each.in === passage && start >= each.start && start < each.end);

/** Kinds of support that nobody gives to himself: whoever speaks of them thinks of a partner. */
const ofPartners = ['twinning', 'secondment', 'study-visit'] as const;

/** Where nothing is asked or declined in words, by kinds of support that take a partner and are not there already. */
const impliedIn = (own: readonly SearchedPassage[]): readonly Said[] => {
  const settled = clausesOf(
    ['done', 'others', 'refused', 'given', 'vague'].flatMap((mark) => saidIn(own, 'marks', mark)),
  );
  return ofPartners
    .flatMap((id) => saidIn(own, 'support-types', id, ['strong']))
    .filter(({ clause, words }) => words > 1 && !settled.has(clause));
};

/** Asked is what is not declined in the same clause; no support is asked where it is declined alone. */
export const readRequest = (passages: readonly SearchedPassage[]): ReadFlag | null => {
  const own = passages.filter(({ passage }) => passage.in !== 'party');
  const ofSupport = clausesOf(saidIn(own, 'requests', 'support'));
  const ofKind = clausesOf(
    supportTypeIds.flatMap((id) => saidIn(own, 'support-types', id, ['strong'])),
  );
  // One word, such as "needs", says of many things that they are asked for: support, or a kind of it, has to be named beside it,
  // or what is asked follows as a list.
  const cues = saidIn(own, 'marks', 'asked').filter(
    ({ clause, words, heads }) => words > 1 || heads || ofSupport.has(clause) || ofKind.has(clause),
  );
  const refused = saidIn(own, 'marks', 'refused');
  const asks = saidIn(own, 'requests', 'asks');
  // "Without outside help we cannot buy it" asks, though "without outside help" declines.
  const declined = saidIn(own, 'requests', 'declines').filter(
    (each) => !asks.some((other) => other.words > each.words && beginsIn([other])(each)),
  );
  const [refusedIn, declinedIn] = [clausesOf(refused), clausesOf(declined)];
  // "Applicants who need help": what others ask is not what the pledge asks.
  const byOthers = beginsIn(saidIn(own, 'requests', 'others'));
  const asked = [...asks, ...cues.filter(({ clause }) => !refusedIn.has(clause))].filter(
    (each) => !declinedIn.has(each.clause) && !byOthers(each),
  );
  if (asked.length > 0) return flag(true, asked, 'asked');
  const notAsked = [...declined, ...refused.filter(({ clause }) => ofSupport.has(clause))];
  if (notAsked.length > 0) return flag(false, notAsked, 'refused');
  const implied = impliedIn(own);
  return implied.length > 0 ? { ...flag(true, implied, 'asked'), grade: 'possible' } : null;
};
