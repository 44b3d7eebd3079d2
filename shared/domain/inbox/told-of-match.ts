/** Whom an entry of the audit tells what of a match and of what passes beside it. */
import type { MatchStateId } from '#shared/vocabulary/record-states';

import { type Interest, subjectOfInterest } from '../interest.ts';
import { legsOf } from '../match-legs.ts';
import type { Match } from '../match.ts';
import {
  entriesFor,
  type InboxEntry,
  type InboxKind,
  type InboxReader,
  partyReader,
  personReader,
  secretariatReader,
} from './inbox-entry.ts';
import { otherKind } from '../record.ts';
import {
  readersOfLegs,
  readersOfMatch,
  readersOfSide,
  readersOfSides,
  readersOfVoice,
} from './match-readers.ts';
import { type AuditedEvent, toldNobody, withoutActor } from './audited-event.ts';

type Step = { readonly kind: InboxKind; readonly to: 'others' | 'all' };
const toOthers = (kind: InboxKind): Step => ({ kind, to: 'others' });
const toAll = (kind: InboxKind): Step => ({ kind, to: 'all' });

/** A joint step that leaves the state is one side's answer. */
const stepOf = ({ action, stateOfMatch }: AuditedEvent): Step | undefined => {
  const isJoined = stateOfMatch !== undefined && stateOfMatch.from !== stateOfMatch.to;
  switch (action) {
    case 'match.propose':
      return toOthers('matchProposed');
    case 'match.revise':
      return toOthers('matchRevised');
    case 'match.consent':
      if (!isJoined) return toOthers('matchAnswered');
      return stateOfMatch.to === 'agreed' ? toOthers('supportAgreed') : toAll('talksAgreed');
    case 'match.confirm':
      return toOthers(isJoined ? 'matchFulfilled' : 'deliveryConfirmed');
    case 'match.discuss':
      return toAll('discussionReopened');
    case 'match.plan':
    case 'match.start':
    case 'match.back':
      return toOthers('matchMoved');
    case 'match.opening':
      return toOthers('madePublic');
    case 'match.suspend':
      return toOthers('matchSuspended');
    // Whoever was asked is told that nothing is asked any more, colleagues of whoever ended it as well.
    case 'match.decline':
    case 'match.close':
      return toAll('matchClosed');
    default:
      return undefined;
  }
};

type Told = {
  readonly kind: InboxKind;
  readonly readers: readonly InboxReader[];
  /** Of what is told of a leg: in which state the match is for it. */
  readonly state?: MatchStateId | undefined;
};

/** What waited for a leg that was only asked to join is agreed or delivered without it; else it concerns the asking side alone. */
const toldWithoutJoining = (
  { stateOfMatch }: AuditedEvent,
  match: Match,
  ids: readonly string[],
): Told => {
  if (stateOfMatch === undefined || stateOfMatch.from === stateOfMatch.to)
    return { kind: 'matchMoved', readers: readersOfLegs(match, ids) };
  const kind = stateOfMatch.to === 'agreed' ? 'supportAgreed' : 'matchFulfilled';
  return { kind, readers: readersOfMatch(match) };
};

/** A leg that leaves: its giver is asked nothing any more, and the others anew, as what they answered was said with it. */
const toldOfLeaving = (
  event: AuditedEvent,
  match: Match,
  ids: readonly string[],
): readonly Told[] => {
  const gone = legsOf(match).filter(({ id }) => ids.includes(id));
  const givers = gone.flatMap(({ supporters }) =>
    supporters.slice(0, 1).map(({ id }) => partyReader(id)),
  );
  const { kind, readers } = gone.some(({ joining }) => joining === undefined)
    ? { kind: 'matchRevised' as const, readers: readersOfMatch(match) }
    : toldWithoutJoining(event, match, ids);
  const others = readers.filter((reader) => !givers.includes(reader));
  return [
    { kind: 'matchClosed', readers: givers, state: event.legs?.[0]?.to },
    { kind, readers: [...others, secretariatReader] },
  ];
};

/** What concerns some legs of several is told to their sides; that a leg goes, to all. */
const toldOfLegs = (event: AuditedEvent, match: Match): readonly Told[] | undefined => {
  const { legs = [] } = event;
  const ids = legs.map(({ leg }) => leg);
  // Those that a step is about go together, into one state.
  const state = legs[0]?.to;
  const isOfWhole = event.stateOfMatch?.from !== event.stateOfMatch?.to;
  const left = ids.some((id) => legsOf(match).some((leg) => leg.id === id && leg.left));
  const leaves = ['match.decline', 'match.close', 'match.remove_leg'].includes(event.action);
  if (leaves && left) return toldOfLeaving(event, match, ids);
  if (event.action === 'match.add_leg')
    return [{ kind: 'matchProposed', readers: readersOfLegs(match, ids), state }];
  // Another amount of one leg asks all of them anew.
  if (ids.length === 0 || isOfWhole || event.action === 'match.revise') return undefined;
  const step = stepOf(event);
  const hasMoved = legs.some(({ from, to }) => from !== to);
  const kind = event.action === 'match.consent' && hasMoved ? 'matchMoved' : step?.kind;
  return kind && [{ kind, readers: [...readersOfLegs(match, ids), secretariatReader], state }];
};

const toldOfWhole = (event: AuditedEvent, match: Match): readonly Told[] => {
  const step = stepOf(event);
  if (!step) return [];
  const sides = readersOfMatch(match);
  const others = withoutActor(event, [...sides, secretariatReader]);
  return [{ kind: step.kind, readers: step.to === 'all' ? [...sides, ...others] : others }];
};

export const toldOfMatch = (event: AuditedEvent, match: Match): readonly InboxEntry[] =>
  (
    toldOfLegs(event, match)?.map((told) => ({
      ...told,
      // Whoever was asked is told that nothing is asked any more, colleagues of whoever ended it as well.
      readers: told.kind === 'matchClosed' ? told.readers : withoutActor(event, told.readers),
    })) ?? toldOfWhole(event, match)
  ).flatMap(({ kind, readers, state = event.stateOfMatch?.to }) =>
    entriesFor(readers, {
      id: event.id,
      kind,
      at: event.at,
      subject: { kind: 'match', id: match.id },
      ...(state && { state }),
    }),
  );

const kindOfExchange: Readonly<Record<string, InboxKind>> = {
  'exchange.set_reply_by': 'replyBySet',
  'exchange.propose_introduction': 'introductionProposed',
  'exchange.accept_introduction': 'introductionAccepted',
  'exchange.end_introduction': 'introductionEnded',
  'exchange.ask': 'questionAsked',
  'exchange.answer': 'questionAnswered',
};

export const toldOfExchange = (event: AuditedEvent, match: Match): readonly InboxEntry[] => {
  const kind = kindOfExchange[event.action];
  if (!kind) return toldNobody;
  const isToOne = kind === 'questionAsked' || kind === 'questionAnswered';
  // Of entries from before it was kept whom they are for, nobody is told.
  if (isToOne && event.voice === undefined) return toldNobody;
  const readers =
    event.voice === undefined
      ? [...readersOfSides(match), secretariatReader]
      : readersOfVoice(match, event.voice);
  return entriesFor(withoutActor(event, readers), {
    id: event.id,
    kind,
    at: event.at,
    subject: { kind: 'match', id: match.id },
    ...(event.by !== undefined && { by: event.by }),
  });
};

/** Only the answer is told, to the party that asked for it: the Secretariat finds on Today what was said. */
export const toldOfInterest = (
  { id, at, action }: AuditedEvent,
  interest: Pick<Interest, 'party' | 'own' | 'pledgeId' | 'offerId'>,
): readonly InboxEntry[] =>
  action === 'interest.reply'
    ? entriesFor([partyReader(interest.party.id)], {
        id,
        kind: 'interestAnswered',
        at,
        subject: subjectOfInterest(interest),
      })
    : toldNobody;

export const toldOfCase = (event: AuditedEvent, matchId: string): readonly InboxEntry[] =>
  event.handedTo === undefined
    ? toldNobody
    : entriesFor([personReader(event.handedTo)], {
        id: event.id,
        kind: 'caseHandedOver',
        at: event.at,
        subject: { kind: 'match', id: matchId },
      });

/** A report is told to the Secretariat, and what it decided to whoever reported, and to whoever wrote if it touches them. */
export const toldOfConduct = (event: AuditedEvent, match: Match): readonly InboxEntry[] => {
  const { id, at, action, voice, decided } = event;
  const told = { id, at, subject: { kind: 'match' as const, id: match.id } };
  if (action === 'conduct.report')
    return entriesFor([secretariatReader], { ...told, kind: 'messageReported' });
  if (action !== 'conduct.decide' || voice === undefined || voice === 'secretariat')
    return toldNobody;
  const judged = decided === 'nothing' ? [] : readersOfSide(match, otherKind(voice));
  return [
    ...entriesFor(readersOfSide(match, voice), { ...told, kind: 'reportDecided' }),
    ...entriesFor(judged, { ...told, kind: 'messageJudged' }),
  ];
};
