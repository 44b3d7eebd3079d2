/** How often a write is tried that others may win, and how long it waits in between. */
import type { Dependencies } from '../../dependencies.ts';

/** Each round that is lost was won by another writer, so some get through whatever the crowd. */
export const mostTries = 5;
const longestPause = 50; // milliseconds

export const pauseForOthers = ({
  sleep,
  random,
}: Pick<Dependencies, 'sleep' | 'random'>): Promise<void> => sleep(random() * longestPause);
