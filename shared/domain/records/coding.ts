/** That the Secretariat went through the codes that a record's texts suggest, and which of them it refused: nobody is asked twice. Pure. */
import type { Component } from './component.ts';
import { isSameValue } from '../values/same-value.ts';

export type RefusedCode = {
  /** The id of the component. */
  readonly component: string;
  /** What was proposed, such as `topics training`. */
  readonly code: string;
  /** The words that led to it: other words may propose it again. */
  readonly words: string;
};

export type Coding = {
  readonly at: string;
  readonly refused: readonly RefusedCode[];
};

/** The latest ones stay. */
const mostKept = 400;

type Coded = { readonly coding?: Coding };

export const withCoding = <Kept extends Coded>(
  record: Kept,
  refused: readonly RefusedCode[],
  at: string,
): Kept => {
  const before = (record.coding?.refused ?? []).filter(
    (each) => !refused.some((own) => isSameValue(own, each)),
  );
  return { ...record, coding: { at, refused: [...before, ...refused].slice(-mostKept) } };
};

type Worded = Coded & {
  readonly title: string;
  readonly language: string;
  readonly components: readonly Pick<Component, 'id' | 'text'>[];
};

const wordsOf = ({ title, language, components }: Worded) => ({
  title,
  language,
  texts: components.map(({ id, text }) => ({ id, text })),
});

/** Other words are gone through anew. */
export const withoutStaleCoding = <Kept extends Worded>(before: Worded, after: Kept): Kept => {
  if (after.coding === undefined || isSameValue(wordsOf(before), wordsOf(after))) return after;
  const { coding: _, ...rest } = after;
  return rest as unknown as Kept;
};
