/** What became of one made-up match, from its proposal on. */
import type { Call, MadeUpCaller, Written } from './calls-in-process.ts';
import type { MadeUpMatch, MatchEvent, MadeUpMatchStep } from './made-up-files.ts';
import type { Cast } from './record-life.ts';
import { isOfficer, type Officer, officerCalled } from './world-parties.ts';

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
const seenBefore = async (
  call: Call,
  { step, by, leg }: MadeUpMatchStep,
  id: string,
  cast: Cast,
) => {
  if (step !== 'consent') return {};
  const ofLeg = leg === undefined ? {} : { query: { leg } };
  const as = cast.actingFor(by);
  const ends = (await call('getMatchEnds', { as, id, ...ofLeg })) as {
    readonly scope: string;
  };
  return { seen: ends.scope };
};

const takeStep = async (
  call: Call,
  made: Written,
  taken: MadeUpMatchStep,
  cast: Cast,
  key: string,
): Promise<Written> => {
  const { by, step, reason, amount, leg, role, party } = taken;
  const { id, version } = made;
  const as = callerOf(by, cast);
  if (step === 'release')
    return (await call('releaseMatch', { as, id, version, body: {}, key })) as Written;
  const seen = await seenBefore(call, taken, id, cast);
  const body = {
    step,
    ...seen,
    ...(reason !== undefined && { reason }),
    ...(amount !== undefined && { amount }),
    ...(leg !== undefined && { leg }),
    ...(role !== undefined && { role }),
    ...(party !== undefined && { party: cast.partyId(party) }),
  };
  return (await call('moveMatch', { as, id, version, body, key })) as Written;
};

const callerOf = (by: string, cast: Cast): MadeUpCaller =>
  isOfficer(by) ? officerCalled(by) : cast.actingFor(by);

/** What passes beside a match has versions of its own, as they are read before each change. */
const versionOf = async (
  call: Call,
  route: 'getMatchExchange' | 'getMatchCase',
  as: MadeUpCaller,
  id: string,
): Promise<number> => ((await call(route, { as, id })) as Written).version;

const live = async (
  call: Call,
  made: Written,
  event: MatchEvent,
  cast: Cast,
  key: string,
): Promise<Written> => {
  const { id } = made;
  const as = callerOf(event.by, cast);
  cast.on(event.on);
  if ('step' in event) return takeStep(call, made, event, cast, key);
  if ('exchange' in event) {
    const version = await versionOf(call, 'getMatchExchange', as, id);
    await call('stepMatchExchange', { as, id, version, body: event.exchange, key });
  } else if ('conduct' in event)
    await call('stepMatchConduct', { as, id, body: event.conduct, key });
  else if ('reads' in event) await call('readMatchContacts', { as, id });
  else {
    const { to, standIn = null, note = null } = event.handsOver;
    const subOf = (officer: Officer | null) => officer && officerCalled(officer).sub;
    const version = await versionOf(call, 'getMatchCase', as, id);
    const body = { officer: subOf(to), standIn: subOf(standIn), note };
    await call('editMatchCase', { as, id, version, body });
  }
  return made;
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
    made = await live(call, made, step, cast, `${name}-${index}`);
};
