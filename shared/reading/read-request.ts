/** Whether a pledge asks for support, and whether a record says that it is over or too vague to say anything. Pure. */
import type { MarkId } from '#shared/vocabulary/reading-terms';

import type { ReadValues } from './read-values.ts';
import type { ReadFlag, Span } from './reading.ts';
import type { SearchedPassage } from './searched-record.ts';
import type { TermKind } from './term-index.ts';

type Said = Span & {
  readonly clause: string;
  /** Of how many words it is made. */
  readonly words: number;
};

const saidIn = (
  passages: readonly SearchedPassage[],
  kind: TermKind,
  code: string,
): readonly Said[] =>
  passages.flatMap(({ passage, hits }) =>
    hits
      .filter(({ term }) => term.kind === kind && term.code === code)
      .map(({ words }) => {
        const [first = 0] = words;
        return {
          in: passage.in,
          start: passage.words[first]?.start ?? 0,
          end: passage.words[words.at(-1) ?? first]?.end ?? 0,
          clause: `${passage.in} ${passage.clauseOf[first]}`,
          words: words.length,
        };
      }),
  );

const spanOf = ({ in: passage, start, end }: Span): Span => ({ in: passage, start, end });

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
  // One word, such as "needs", says of many things that they are asked for: support has to be named beside it.
  const cues = saidIn(own, 'marks', 'asked').filter(
    ({ clause, words }) => words > 1 || ofSupport.has(clause),
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

export const closedIn = (passages: readonly SearchedPassage[]): readonly Span[] =>
  saidIn(passages, 'marks', 'closed').map(spanOf);

/** Of a text with one vague phrase in so many words it is the tone. */
const wordsForOnePhrase = 40;

/** Whether it is written in phrases that promise nothing in particular; what names an amount or a date is not vague. */
export const isVague = (passages: readonly SearchedPassage[], values: ReadValues): boolean => {
  const words = passages.reduce((sum, { passage }) => sum + passage.words.length, 0);
  const named = values.quantities.length + values.starts.length + values.ends.length;
  const vague = saidIn(passages, 'marks', 'vague').length;
  return named === 0 && vague > 0 && vague * wordsForOnePhrase >= words;
};
