/** One action with what was seen before and after it, and what the walk remembers: all that a property may ask about. */
import type { Somebody } from '#tests/support/visitor';

import type { Action } from './actions.ts';
import type { SeenPage } from './seen-page.ts';
import type { Traffic } from './walker.ts';
import type { Canary } from './walked-world.ts';

/** What a form held when it was last typed in, by the names of its fields. */
export type Typed = Readonly<Record<string, string>>;

/** What an address showed to whoever is signed in now. */
export type Shown = {
  readonly heading: string;
  readonly filters: Readonly<Record<string, string>>;
  /** How many changes the whole run had made by then: what others changed may be called otherwise now. */
  readonly changes: number;
};

export type Step = {
  readonly action: Action;
  /** False where what it is about was gone from a live page, or covered. */
  readonly isDone: boolean;
  readonly before: SeenPage;
  readonly after: SeenPage;
  readonly traffic: Traffic;
  /** What failed in the page, or was refused by its policy, during this action. */
  readonly faults: readonly string[];
  /** Who is signed in after it. */
  readonly who: Somebody | null;
  /** Of the form at the address after it, as it was typed there before this action. */
  readonly typed: Typed | undefined;
  /** What this very address showed before, if nothing was changed anywhere since. */
  readonly shown: Shown | undefined;
  readonly canaries: readonly Canary[];
  /** Whether it is still only for those who may read it. */
  readonly isHeldBack: (canary: Canary) => Promise<boolean>;
  /** The version of a record or a match as stored now; null where it cannot be read. */
  readonly storedVersion: (path: string) => Promise<number | null>;
};

/** Null where a property says nothing of a step; else what is wrong, which should be nothing. */
export type Verdict = readonly string[] | null;

export type Property = {
  /** A sentence that always holds. */
  readonly says: string;
  readonly of: (step: Step) => Verdict | Promise<Verdict>;
};
