/** Which of several amounts is the one that is asked or given: weighed by the signs of each. */
import type { AmountCandidate, Amounts } from './amount-candidates.ts';
import { type AmountSign, type AmountSigns, type AsksAt, signsOfAmount } from './amount-signs.ts';
import { amountWeights } from './amount-weights.ts';

/** What none of them weighs is told in passing. */
const ofNone = 0;

const weightOf = (signs: AmountSigns): number =>
  (Object.entries(amountWeights) as [AmountSign, number][]).reduce(
    (sum, [sign, weight]) => sum + weight * signs[sign],
    0,
  );

/** Chooses among the amounts of the whole or of a part. */
export const amountChooser =
  (amounts: Amounts, asksAt: AsksAt = () => false) =>
  (candidates: readonly AmountCandidate[]): AmountCandidate | undefined => {
    let best: AmountCandidate | undefined;
    let highest = ofNone;
    for (const candidate of candidates) {
      const weight = weightOf(signsOfAmount({ ...amounts, candidates }, candidate, asksAt));
      if (weight > highest) [best, highest] = [candidate, weight];
    }
    return best;
  };
