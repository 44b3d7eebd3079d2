/**
 * Whom a step tells what of some legs of a match: each what changed for them. Whoever is asked to join later is told of its
 * own leg, the asking side that somebody is asked, agreed or left, and the others at most that one more gives.
 */
import type { MatchStateId } from '#shared/vocabulary/record-states';

import { isTakenUp } from '../match-states.ts';
import { legsOf } from '../matches/match-legs.ts';
import type { Match } from '../matches/match.ts';
import type { AuditedEvent } from './audited-event.ts';
import { type InboxKind, type InboxReader, secretariatReader } from './inbox-entry.ts';
import { readersOfGivers, readersOfLegs, readersOfMatch, readersOfSide } from './match-readers.ts';

export type ToldOfMatch = {
  readonly kind: InboxKind;
  readonly readers: readonly InboxReader[];
  /** Of what is told of a leg: in which state the match is for it. */
  readonly state?: MatchStateId | undefined;
};

const without = (
  readers: readonly InboxReader[],
  left: readonly InboxReader[],
): readonly InboxReader[] => readers.filter((reader) => !left.includes(reader));

/** The asking side, and the Secretariat, which reads all legs as it does. */
const askers = (match: Match): readonly InboxReader[] => [
  ...readersOfSide(match, 'pledge'),
  secretariatReader,
];

type OfLegs = {
  readonly event: AuditedEvent;
  readonly match: Match;
  readonly ids: readonly string[];
  readonly givers: readonly InboxReader[];
  /** The legs that were only asked to join when it happened. */
  readonly joining: readonly string[];
};

/** What waited for a leg that was only asked to join is agreed or delivered without it; else it concerns the asking side alone. */
const toldWithoutJoining = ({ event, match, joining }: OfLegs): ToldOfMatch => {
  const { stateOfMatch } = event;
  if (stateOfMatch === undefined || stateOfMatch.from === stateOfMatch.to)
    return { kind: 'legLeft', readers: askers(match) };
  const kind = stateOfMatch.to === 'agreed' ? 'supportAgreed' : 'matchFulfilled';
  return { kind, readers: [...readersOfMatch(match, event, joining), secretariatReader] };
};

/** A leg that leaves: its giver is asked nothing any more, and the others anew, as what they answered was said with it. */
const toldOfLeaving = (of: OfLegs): readonly ToldOfMatch[] => {
  const { event, match, ids, givers, joining } = of;
  const tookPart = legsOf(match).some((leg) => ids.includes(leg.id) && leg.joining === undefined);
  const { kind, readers } = tookPart
    ? {
        kind: 'matchRevised' as const,
        readers: [...readersOfMatch(match, event, joining), secretariatReader],
      }
    : toldWithoutJoining(of);
  return [
    { kind: 'matchClosed', readers: givers, state: event.legs?.[0]?.to },
    { kind, readers: without(readers, givers) },
  ];
};

/** One that is asked later what the others have answered goes on alone, while the match stays where it is. */
const toldOfJoining = (
  { event, match, givers, joining }: OfLegs,
  state: MatchStateId,
): readonly ToldOfMatch[] => {
  const asking = without(askers(match), givers);
  if (!isTakenUp(state))
    return [
      { kind: 'talksAgreed', readers: givers, state },
      { kind: 'legTalksAgreed', readers: asking },
    ];
  return [
    { kind: 'supportAgreed', readers: givers, state },
    { kind: 'legAgreed', readers: asking },
    {
      kind: 'legJoined',
      readers: without(readersOfMatch(match, event, joining), [...givers, ...asking]),
    },
  ];
};

const leavingActions: readonly string[] = ['match.decline', 'match.close', 'match.remove_leg'];

/**
 * What concerns some legs of several is told to their sides; that a leg goes, to all. Undefined of a step of the whole.
 * @param kind of the step, where it is of two ends.
 */
export const toldOfLegs = (
  event: AuditedEvent,
  match: Match,
  kind: InboxKind | undefined,
): readonly ToldOfMatch[] | undefined => {
  const { action, legs = [], stateOfMatch, joining = [] } = event;
  const ids = legs.map(({ leg }) => leg);
  const givers = readersOfGivers(match, ids);
  const of: OfLegs = { event, match, ids, givers, joining: joining.map(({ leg }) => leg) };
  const left = legsOf(match).some((leg) => ids.includes(leg.id) && leg.left);
  if (leavingActions.includes(action) && left) return toldOfLeaving(of);
  // Those that a step is about go together, into one state.
  const [first] = legs;
  const asking = without(askers(match), givers);
  if (action === 'match.add_leg')
    return [
      { kind: 'matchProposed', readers: givers, state: first?.to },
      { kind: 'legProposed', readers: asking },
    ];
  const isOfWhole = stateOfMatch?.from !== stateOfMatch?.to;
  // Another amount of one leg asks all of them anew.
  if (first === undefined || isOfWhole || action === 'match.revise') return undefined;
  if (action === 'match.opening')
    return [{ kind: 'legMadePublic', readers: [...givers, ...asking] }];
  if (action === 'match.consent' && first.from !== first.to) return toldOfJoining(of, first.to);
  return (
    kind && [
      { kind, readers: without(readersOfLegs(match, ids), asking), state: first.to },
      { kind, readers: asking },
    ]
  );
};
