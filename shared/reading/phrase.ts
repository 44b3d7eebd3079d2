/** A phrase of a term table, parsed: words in order, `word*` for beginnings, `a/b` for choices, `…` for a gap, `!word` for not. Pure. */
import { normalise } from './normalise.ts';

export type WordPattern = {
  /** As the tables write it: `word*` for a beginning. */
  readonly written: string;
  readonly plain: string;
  /** Any word that begins so. */
  readonly begins: boolean;
};

/** Words that stand next to each other. */
type Sequence = readonly WordPattern[];

export type Slot = {
  /** Other words may stand between the slot before and this one. */
  readonly afterGap: boolean;
  readonly choices: readonly Sequence[];
};

export type Phrase = {
  readonly slots: readonly Slot[];
  /** Words of which none may stand in the same clause. */
  readonly not: readonly WordPattern[];
};

/** So many other words may stand in a gap. */
export const longestGap = 6;

const wordPattern = /[\p{L}\p{N}]+\*?/gu;

const sequenceOf = (written: string): Sequence =>
  Array.from(normalise(written).plain.matchAll(wordPattern), ([word]) => {
    const begins = word.endsWith('*');
    return { written: word, plain: begins ? word.slice(0, -1) : word, begins };
  });

/** `l'office/agence` stands for "l'office", "l'agence" and "agence". */
const parseChoices = (token: string): readonly Sequence[] => {
  const [first = '', ...rest] = token.split('/');
  const [elided] = /^\p{L}{1,2}['’]/u.exec(first) ?? [];
  const others = rest.flatMap((choice) =>
    elided === undefined || /['’]/.test(choice) ? [choice] : [choice, `${elided}${choice}`],
  );
  return [first, ...others].map(sequenceOf).filter((sequence) => sequence.length > 0);
};

/** Terms use the same words over and over: parsed once, they are the same choices wherever they stand. */
const known = new Map<string, readonly Sequence[]>();

const choicesOf = (token: string): readonly Sequence[] => {
  const found = known.get(token);
  if (found) return found;
  const choices = parseChoices(token);
  known.set(token, choices);
  return choices;
};

const isGap = (token: string): boolean => token === '…' || token === '...';

export const parsePhrase = (written: string): Phrase => {
  const tokens = written.trim().split(/\s+/);
  const not = tokens.filter((token) => token.startsWith('!')).flatMap(sequenceOf);
  const slots: Slot[] = [];
  let afterGap = false;
  for (const token of tokens.filter((each) => !each.startsWith('!'))) {
    const choices = choicesOf(token);
    if (choices.length > 0) {
      slots.push({ afterGap: afterGap && slots.length > 0, choices });
      afterGap = false;
    } else if (isGap(token)) afterGap = true;
  }
  return { slots, not };
};
