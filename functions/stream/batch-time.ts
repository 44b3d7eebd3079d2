/** How many more records of a batch there is time for, told from how long those before them took. */
import { streamConsumer } from '#shared/table/stream-consumer';

import type { Dependencies } from '../dependencies.ts';

/** Few enough to be done in time whatever they ask for, and enough that most batches are done at once. */
export const recordsAtOnce = 25;
/** For what takes longer than what came before it. */
const spareMilliseconds = 20_000;

/** Asked before each part of a batch, with how many records are done; answers 0 when it is time to end. */
export type RecordsThatFit = (done: number) => number;

export const recordsThatFit = ({ now }: Pick<Dependencies, 'now'>): RecordsThatFit => {
  const begun = Date.parse(now());
  const limit = begun + streamConsumer.timeLimitSeconds * 1000 - spareMilliseconds;
  let before = begun;
  let longestPart = 0;
  return (done) => {
    if (done === 0) return recordsAtOnce;
    const time = Date.parse(now());
    longestPart = Math.max(longestPart, time - before);
    before = time;
    // A part of few records may take as long as one of many: most of it is reading what they all ask for.
    if (limit - time < longestPart) return 0;
    return Math.floor((done * (limit - time)) / Math.max(1, time - begun));
  };
};
