/** How long a bounded run goes on: asked before each step but the first, so that every run gets somewhere. */
import type { Dependencies } from './dependencies.ts';

export type HasTime = () => boolean;

export const timeFor = ({ now }: Pick<Dependencies, 'now'>, milliseconds: number): HasTime => {
  const end = Date.parse(now()) + milliseconds;
  return () => Date.parse(now()) < end;
};

/** Of the gateway's 30 seconds: a step that has begun needs the rest. */
export const requestMilliseconds = 12_000;
/** Of Lambda's 15 minutes. */
export const runMilliseconds = 10 * 60_000;
/** A difference that is older was forgotten: nearly every change is worked in within ten seconds. */
export const lagMilliseconds = 60_000;
/** After this, no function that read an older pointer is still running. */
export const longestRunMilliseconds = 15 * 60_000;
/** The items of one transaction may become visible one after the other, but not over so long a time. */
export const secondLookMilliseconds = 1_000;
