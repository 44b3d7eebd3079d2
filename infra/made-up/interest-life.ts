/** What a made-up party told the Secretariat of a suggestion or a need. */
import type { Call, Written } from './calls-in-process.ts';
import type { MadeUpInterest } from './made-up-files.ts';
import type { Cast } from './record-life.ts';

const idOf = (records: ReadonlyMap<string, Written>, key: string): string => {
  const held = records.get(key);
  if (!held) throw new Error(`Somebody speaks of ${key}, which is no record`);
  return held.id;
};

export const liveInterest = async (
  call: Call,
  { on, by, pledge, offer, says, words }: MadeUpInterest,
  records: ReadonlyMap<string, Written>,
  cast: Cast,
): Promise<void> => {
  cast.on(on);
  const offerId = offer === null ? null : idOf(records, offer);
  const body = { says, offerId, ...(words !== undefined && { words }) };
  await call('sayInterest', { as: cast.actingFor(by), id: idOf(records, pledge), body });
};
