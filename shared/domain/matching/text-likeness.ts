/**
 * How alike two texts in one language read, from 0 to 100: shared groups of three letters, so that no language needs
 * rules of its own. It orders equal scores for whoever reads them; it opens no gate, moves no score, and is kept nowhere.
 */
import { byMerit, byStanding, inTurns, type Ranked } from './list-order.ts';
import type { Policy } from './policy.ts';

export type TextInLanguage = { readonly language: string; readonly text: string };

/** What is beyond it adds little, and a text of any length takes no longer. */
const mostCharacters = 4_000;

/** Letters and digits in one form, without marks, words set apart by one blank. */
const plain = (text: string): string =>
  text
    .slice(0, mostCharacters)
    .normalize('NFKD')
    .slice(0, mostCharacters)
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const groupsOf = (text: string): ReadonlySet<string> => {
  const letters = Array.from(` ${plain(text)} `);
  const groups = new Set<string>();
  for (let at = 0; at + 3 <= letters.length; at += 1) {
    groups.add(letters.slice(at, at + 3).join(''));
  }
  return groups;
};

/** Twice the shared groups by all groups of both, in percent. Two languages are never alike: nothing is translated. */
export const textLikeness = (left: TextInLanguage, right: TextInLanguage): number => {
  if (left.language !== right.language) return 0;
  const [one, other] = [groupsOf(left.text), groupsOf(right.text)];
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const group of one) if (other.has(group)) both += 1;
  return Math.floor((200 * both) / (one.size + other.size));
};

type Read = Ranked & {
  /** What the pair's own components and titles say. */
  readonly own: TextInLanguage;
  readonly theirs: TextInLanguage;
};

/** In the order of lists, but of entries of one standing the likest texts first. */
export const inReadingOrder = <Item extends Read>(
  items: readonly Item[],
  { textHelp }: Pick<Policy, 'textHelp'>,
): readonly Item[] => {
  if (!textHelp) return inTurns(items, items.length, byMerit);
  const scores = items.map(({ score }) => score);
  const isTied = ({ score }: Item): boolean => scores.indexOf(score) !== scores.lastIndexOf(score);
  const alike = new Map(
    items.map((item) => [item, isTied(item) ? textLikeness(item.own, item.theirs) : 0]),
  );
  const likeness = (item: Item): number => alike.get(item) ?? 0;
  return inTurns(
    items,
    items.length,
    (left, right) =>
      byStanding(left, right) || likeness(right) - likeness(left) || byMerit(left, right),
  );
};
