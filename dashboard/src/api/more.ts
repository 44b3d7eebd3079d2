/** What of a list is not shown yet, and how it is asked for. */
import type { Problem } from './problem.ts';

/** The pages that are not shown yet: none, or the next one, which may be on its way or have failed to come. */
export type More =
  | { readonly state: 'none' }
  | { readonly state: 'ready'; readonly load: () => void }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem; readonly load: () => void };

/** Of the next page: on its way, or why it did not come. */
export type NextStanding = 'ready' | 'loading' | Problem;

/** @param next where the next page begins; undefined where there is none. */
export const moreOf = (
  next: string | undefined,
  standing: NextStanding,
  load: (next: string) => void,
): More => {
  if (next === undefined) return { state: 'none' };
  if (standing === 'loading') return { state: 'loading' };
  const loadNext = (): void => load(next);
  return standing === 'ready'
    ? { state: 'ready', load: loadNext }
    : { state: 'failed', problem: standing, load: loadNext };
};
