/** How well codes are graded by their certainty: the best F1, and how much is found while 95 of 100 are right. */

type Ranked = { readonly right: boolean; readonly certainty: number };

export const figuresOf = (ranked: readonly Ranked[], gold: number) => {
  let [right, wrong] = [0, 0];
  let best = { f1: 0, precision: 0, recall: 0, from: 1 };
  let sure = { recall: 0, from: 1 };
  for (const each of [...ranked].sort((left, other) => other.certainty - left.certainty)) {
    if (each.right) right += 1;
    else wrong += 1;
    const [precision, recall] = [right / (right + wrong), right / gold];
    const f1 = (2 * precision * recall) / (precision + recall);
    if (f1 > best.f1) best = { f1, precision, recall, from: each.certainty };
    if (precision >= 0.95) sure = { recall, from: each.certainty };
  }
  return { best, sure };
};

export const two = (value: number): string => value.toFixed(2);

export const told = ({ best, sure }: ReturnType<typeof figuresOf>): string =>
  `F1 ${two(best.f1)} from ${two(best.from)} on (P ${two(best.precision)}, R ${two(best.recall)}); P .95 up to R ${two(sure.recall)}, from ${two(sure.from)} on`;
