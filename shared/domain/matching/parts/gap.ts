import { comparisonOf } from '../comparable-amounts.ts';
import type { Pair } from '../pair.ts';
import type { Values } from '../reason-values.ts';
import type { Comparing, Part } from './part.ts';
import type { Share } from '../share.ts';

/** How much of what is still open the offer could cover; unknown where the amounts cannot be compared. */
export const gapShare = (
  { asked, given }: Pick<Pair, 'asked' | 'given'>,
  { equivalences }: Comparing,
): Share => {
  if (asked.left === undefined || given.left === undefined || asked.left <= 0) return 'unknown';
  const compared = comparisonOf(asked.measure, given.measure, equivalences);
  if (!compared) return 'unknown';
  const of = asked.left * compared.asked;
  return { got: Math.max(0, Math.min(of, given.left * compared.given)), of };
};

/** Both amounts in the one measure in which they were compared, where they are stated in different ones. */
const comparedValues = ({ asked, given }: Pair, { equivalences }: Comparing): Values => {
  const compared = comparisonOf(asked.measure, given.measure, equivalences);
  if (!compared || asked.measure === given.measure) return {};
  if (asked.left === undefined || given.left === undefined) return {};
  return {
    comparedIn: compared.measure,
    comparedOpen: asked.left * compared.asked,
    comparedLeft: given.left * compared.given,
    hoursInDay: equivalences?.hoursInDay,
  };
};

export const gap = {
  label: {
    en: 'Share of the need',
    fr: 'Part du besoin',
    es: 'Proporción de la necesidad',
    ar: 'حصة الحاجة',
  },
  share: gapShare,
  values: (pair, comparing) => ({
    open: pair.asked.left,
    left: pair.given.left,
    asked: pair.asked.measure,
    given: pair.given.measure,
    ...comparedValues(pair, comparing),
  }),
  judged: { with: 'gap' },
} as const satisfies Part;
