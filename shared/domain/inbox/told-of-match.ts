/** Whom an entry of the audit tells what of a match and of what passes beside it. */
import { type Interest, subjectOfInterest } from '../matches/interest.ts';
import { isOver } from '../match-states.ts';
import type { Match } from '../matches/match.ts';
import {
  entriesFor,
  type InboxEntry,
  type InboxKind,
  type InboxReader,
  partyReader,
  personReader,
  secretariatReader,
} from './inbox-entry.ts';
import { otherKind } from '../records/record.ts';
import {
  readersOfGivers,
  readersOfMatch,
  readersOfSide,
  readersOfSides,
  readersOfVoice,
} from './match-readers.ts';
import { toldOfLegs, type ToldOfMatch } from './told-of-legs.ts';
import { type AuditedEvent, toldNobody, withoutActor } from './audited-event.ts';

/** A joint step that leaves the state is one side's answer. */
const kindOf = ({ action, stateOfMatch }: AuditedEvent): InboxKind | undefined => {
  const isJoined = stateOfMatch !== undefined && stateOfMatch.from !== stateOfMatch.to;
  switch (action) {
    case 'match.propose':
      return 'matchProposed';
    case 'match.revise':
      return 'matchRevised';
    case 'match.consent':
      if (!isJoined) return 'matchAnswered';
      return stateOfMatch.to === 'agreed' ? 'supportAgreed' : 'talksAgreed';
    case 'match.confirm':
      return isJoined ? 'matchFulfilled' : 'deliveryConfirmed';
    case 'match.discuss':
      return 'discussionReopened';
    case 'match.plan':
    case 'match.start':
    case 'match.back':
      return 'matchMoved';
    case 'match.opening':
      return 'madePublic';
    case 'match.suspend':
      return 'matchSuspended';
    case 'match.decline':
    case 'match.close':
      return 'matchClosed';
    default:
      return undefined;
  }
};

/** Whoever is only asked to join is told of the whole what changes its own leg; a revision asks it anew as well. */
const toldOfJoiningLegs = (
  { action, joining = [] }: AuditedEvent,
  match: Match,
  kind: InboxKind,
): readonly ToldOfMatch[] =>
  joining
    .filter(({ from, to }) => from !== to || action === 'match.revise')
    .map(({ leg, to }) => ({
      kind: to === 'suspended' || isOver(to) || action === 'match.revise' ? kind : 'matchMoved',
      readers: readersOfGivers(match, [leg]),
      state: to,
    }));

const toldOfWhole = (event: AuditedEvent, match: Match): readonly ToldOfMatch[] => {
  const kind = kindOf(event);
  if (!kind) return [];
  const asked = (event.joining ?? []).map(({ leg }) => leg);
  const sides = readersOfMatch(match, event, asked);
  const told = { kind, readers: [...sides, secretariatReader] };
  const ofJoining = toldOfJoiningLegs(event, match, kind).map((each) => ({
    ...each,
    readers: each.readers.filter((reader) => !sides.includes(reader)),
  }));
  return [told, ...ofJoining];
};

/** What asks for an answer, or ends asking for one, concerns colleagues of whoever did it as well. */
const toldToActors: readonly InboxKind[] = [
  'talksAgreed',
  'legTalksAgreed',
  'discussionReopened',
  'matchClosed',
];

const readersOfTold = (
  event: AuditedEvent,
  { kind, readers }: ToldOfMatch,
): readonly InboxReader[] => {
  const others = withoutActor(event, readers);
  const parties = readers.filter((reader) => reader !== secretariatReader);
  return toldToActors.includes(kind) ? [...parties, ...others] : others;
};

export const toldOfMatch = (event: AuditedEvent, match: Match): readonly InboxEntry[] =>
  (toldOfLegs(event, match, kindOf(event)) ?? toldOfWhole(event, match)).flatMap((told) => {
    const { kind, state = event.stateOfMatch?.to } = told;
    return entriesFor(readersOfTold(event, told), {
      id: event.id,
      kind,
      at: event.at,
      subject: { kind: 'match', id: match.id },
      ...(state && { state }),
    });
  });

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
