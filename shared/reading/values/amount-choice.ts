/** Which of several amounts is the one that is asked or given: weighed by the signs of each. */
import type { AmountCandidate, Amounts } from './amount-candidates.ts';
import {
  type AmountCues,
  type AmountSign,
  type AmountSigns,
  type AsksAt,
  signsOfAmount,
} from './amount-signs.ts';
import { amountWeights } from './amount-weights.ts';
import { type AmountWords, cueKinds } from './amount-words.ts';
import { phrasesIn } from './phrases.ts';
import type { Token } from './tokens.ts';

export const amountCuesIn = (words: AmountWords, tokens: readonly Token[]): AmountCues =>
  Object.fromEntries(
    cueKinds.map((kind) => [kind, phrasesIn(words.cues[kind], tokens)]),
  ) as AmountCues;

/** What none of them weighs is told in passing. */
const ofNone = 0;

const weightOf = (signs: AmountSigns): number =>
  (Object.entries(amountWeights) as [AmountSign, number][]).reduce(
    (sum, [sign, weight]) => sum + weight * signs[sign],
    0,
  );

const chosenAmong = (
  cues: AmountCues,
  amounts: Amounts,
  asksAt: AsksAt,
): AmountCandidate | undefined => {
  let best: AmountCandidate | undefined;
  let highest = ofNone;
  for (const candidate of amounts.candidates) {
    const weight = weightOf(signsOfAmount(cues, amounts, candidate, asksAt));
    if (weight > highest) [best, highest] = [candidate, weight];
  }
  return best;
};

/** Finds the cues of a text once; what it answers then chooses among the amounts of the whole or of a part. */
export const amountChooser = (
  words: AmountWords,
  amounts: Amounts,
  asksAt: AsksAt = () => false,
): ((candidates: readonly AmountCandidate[]) => AmountCandidate | undefined) => {
  const cues = amountCuesIn(words, amounts.tokens);
  return (candidates) => chosenAmong(cues, { ...amounts, candidates }, asksAt);
};
