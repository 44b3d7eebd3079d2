/** What became of one made-up match, from its proposal on. */
import type { Call, Written } from './calls-in-process.ts';
import type { MadeUpMatch, MatchStep } from './made-up-files.ts';
import type { Cast } from './record-life.ts';

type Records = ReadonlyMap<string, Written>;
type End = MadeUpMatch['pledge'];

const endIn = (records: Records, { record, component }: End) => {
  const held = records.get(record);
  if (!held) throw new Error(`A match names ${record}, which is no record`);
  return { recordId: held.id, component };
};

const nameOf = ({ pledge, offer }: MadeUpMatch): string =>
  ['made-up', pledge.record, pledge.component, offer.record, offer.component].join('-');

/** Who consents says what was read. */
const seenBefore = async (call: Call, { step, by }: MatchStep, id: string, cast: Cast) => {
  if (step !== 'consent') return {};
  const ends = (await call('getMatchEnds', { as: cast.actingFor(by), id })) as {
    readonly scope: string;
  };
  return { seen: ends.scope };
};

const takeStep = async (
  call: Call,
  made: Written,
  taken: MatchStep,
  cast: Cast,
  key: string,
): Promise<Written> => {
  const { on, by, step, reason, amount } = taken;
  const { id, version } = made;
  cast.on(on);
  const as = by === 'secretariat' ? cast.secretariat : cast.actingFor(by);
  if (step === 'release')
    return (await call('releaseMatch', { as, id, version, body: {}, key })) as Written;
  const seen = await seenBefore(call, taken, id, cast);
  const body = {
    step,
    ...seen,
    ...(reason !== undefined && { reason }),
    ...(amount !== undefined && { amount }),
  };
  return (await call('moveMatch', { as, id, version, body, key })) as Written;
};

export const liveMatch = async (
  call: Call,
  match: MadeUpMatch,
  records: Records,
  cast: Cast,
): Promise<void> => {
  const { amount, summary, proposed, steps } = match;
  const ends = { pledge: endIn(records, match.pledge), offer: endIn(records, match.offer) };
  const name = nameOf(match);
  cast.on(proposed);
  const body = { ...ends, amount, summary };
  let made = (await call('proposeMatch', { as: cast.secretariat, body, key: name })) as Written;
  for (const [index, step] of steps.entries())
    made = await takeStep(call, made, step, cast, `${name}-${index}`);
};
