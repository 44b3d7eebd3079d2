/** In a pledge the amount that is asked stands mostly in a sentence that asks; those of other sentences are the State's own. Pure. */
import { askingSentences } from './evidence.ts';
import type { RecordText, SearchedPassage } from './searched-record.ts';
import { stretchAt } from './sentences.ts';
import type { SaidOf } from './values/amount-choice.ts';

const inAskingSentence = 0.8;
const inAnother = -0.6;

export const saidOfAmounts = (
  { kind }: Pick<RecordText, 'kind'>,
  text: SearchedPassage,
): SaidOf => {
  const asking = askingSentences(text);
  if (kind === 'offer' || asking.size === 0) return () => 0;
  const { sentences } = text.passage;
  return (start) => (asking.has(stretchAt(sentences, start)) ? inAskingSentence : inAnother);
};
