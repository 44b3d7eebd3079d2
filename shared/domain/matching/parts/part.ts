/** What is said of a part of the score, in one place: both engines, the reasons and the pages read it from here. */
import type { Label } from '#shared/vocabulary/label';
import type { RegisterName } from '#shared/vocabulary/register';

import type { Equivalences } from '../equivalences.ts';
import type { ComponentFeatures, RecordFeatures } from '../features.ts';
import type { Pair } from '../pair.ts';
import type { ReadingRules } from '../readings/reading-rules.ts';
import type { Values } from '../reason-values.ts';
import type { Share } from '../share.ts';

/** What a part may know beside the pair. */
export type Comparing = {
  readonly equivalences: Equivalences | null;
  /** Null where codes that are read from prose count for nothing. */
  readonly readings: ReadingRules | null;
};

type SetIn<Features> = {
  [Name in keyof Features]-?: Features[Name] extends readonly string[] ? Name : never;
}[keyof Features];
type WordIn<Features> = {
  [Name in keyof Features]-?: Features[Name] extends string | null | undefined ? Name : never;
}[keyof Features];

type LooksAt<Of, Features> = {
  readonly of: Of;
  /** Their order does not matter. */
  readonly sets?: readonly SetIn<Features>[];
  readonly words?: readonly WordIn<Features>[];
  /** What it looks at of what was read, where a policy reads: equal texts earn the same. */
  readonly read?: (record: RecordFeatures, component: ComponentFeatures) => string;
};

/** What a part looks at, on either side: whatever is equal in it earns the same. */
export type Looks = LooksAt<'component', ComponentFeatures> | LooksAt<'record', RecordFeatures>;

/**
 * How the engine that matches everything at once comes to the points: once for each class of offers that give alike, or
 * for each setting in which they give; the place with the list that is walked; the gap with each entry.
 */
export type Judged =
  | { readonly with: 'class' | 'setting'; readonly looksAt: Looks }
  | { readonly with: 'place' | 'gap' | 'likeness' };

export type Part = {
  readonly label: Label;
  /** Where its reasons tell what either side has, by which names. */
  readonly named?: RegisterName;
  readonly share: (pair: Pair, comparing: Comparing) => Share;
  /** Codes, amounts and days that any language can word. */
  readonly values: (pair: Pair, comparing: Comparing) => Values;
  readonly judged: Judged;
};
