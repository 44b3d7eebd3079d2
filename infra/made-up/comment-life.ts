/** What made-up people said to each other beside a record. */
import { subjectOf } from '../local/sign-in/personas.ts';
import type { Call, Written } from './calls-in-process.ts';
import type { MadeUpComment } from './made-up-files.ts';
import type { Cast } from './record-life.ts';

export const liveComment = async (
  call: Call,
  { on, by, record, text }: MadeUpComment,
  records: ReadonlyMap<string, Written>,
  cast: Cast,
): Promise<void> => {
  const held = records.get(record);
  if (!held) throw new Error(`Somebody comments on ${record}, which is no record`);
  cast.on(on);
  const key = `made-up-comment-${by}-${record}`;
  await call('commentPledge', { as: { sub: subjectOf(by) }, id: held.id, key, body: { text } });
};
