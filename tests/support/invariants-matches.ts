/** What holds of matches in any table at any time, from its items alone and not by the code that wrote them. */
import type { Match } from '#shared/domain/matches/match';
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import type { MatchLink } from '#shared/domain/match-link';
import type { Item } from '#shared/table/item';
import { matchStateIds } from '#shared/vocabulary/record-states';

export type Violation = string;

const takenUp = ['agreed', 'planning', 'in_progress', 'fulfilled'];
const kinds = ['pledge', 'offer'] as const;

const metas = (items: readonly Item[], prefix: string, field: string): readonly unknown[] =>
  items
    .filter(({ PK, SK }) => PK.startsWith(`${prefix}#`) && SK === 'META')
    .map((item) => item[field]);

const matchesIn = (items: readonly Item[]) => metas(items, 'MATCH', 'match') as readonly Match[];
const recordsIn = (items: readonly Item[], kind: RecordKind) =>
  metas(items, kind.toUpperCase(), 'record') as readonly StoredRecord[];

type OfLeg = Pick<Match, 'id' | 'state' | 'pledge' | 'offer' | 'quantity'> & {
  readonly leg: string | undefined;
  readonly isPublic: boolean;
};

const leftAs = {
  declined: 'declined',
  closed: 'closed_unfulfilled',
  removed: 'closed_unfulfilled',
} as const;

/** A match by each of its legs, told from its item and not by the code that reads it. */
export const byLegs = (match: Match): readonly OfLeg[] => {
  const { id, pledge, release, releasedBy, publicFrom = {}, legs = [] } = match;
  const ends = ['declined', 'closed_unfulfilled', 'suspended'].includes(match.state);
  return [
    {
      id,
      leg: undefined,
      pledge,
      offer: match.offer,
      quantity: match.quantity,
      state: match.left ? leftAs[match.left.how] : match.state,
      isPublic: release !== null && !match.left,
    },
    ...legs.map(({ id: leg, offer, quantity, left, joining, supporters, later }) => ({
      id,
      leg,
      pledge,
      offer,
      quantity,
      state: left ? leftAs[left.how] : ends ? match.state : (joining ?? match.state),
      isPublic:
        release !== null &&
        !left &&
        !joining &&
        (later
          ? later.awaits.length === 0 && Object.keys(later.publicFrom ?? {}).length === 0
          : supporters.every(
              (party) => releasedBy.includes(party.id) && !(party.id in publicFrom),
            )),
    })),
  ];
};

const idOf = (match: Pick<Match, RecordKind>, kind: RecordKind): string | null =>
  match[kind].recordId;

const componentsOf = (match: Pick<Match, RecordKind>, kind: RecordKind): readonly string[] => {
  const end = match[kind];
  return end.recordId === null ? [] : end.components;
};

const countsOn = ({ quantity }: Pick<Match, 'quantity'>, kind: RecordKind): number =>
  quantity && quantity.sides.includes(kind) ? quantity.amount : 0;

/** Allocated = the sum of what is agreed, never above what a component states, in its own measure. */
const checkAmounts = (record: StoredRecord, matches: readonly OfLeg[]): readonly Violation[] =>
  record.components.flatMap(({ id, quantity }) => {
    const taking = matches
      .filter((match) => takenUp.includes(match.state) && idOf(match, record.kind) === record.id)
      .filter((match) => componentsOf(match, record.kind).includes(id))
      .filter((match) => countsOn(match, record.kind) > 0);
    const sum = taking.reduce((total, match) => total + countsOn(match, record.kind), 0);
    const at = `${record.kind} ${record.id} ${id}`;
    const measure =
      quantity &&
      `${quantity.unit}${quantity.currency ? `:${quantity.currency}` : ''}/${quantity.per}`;
    return [
      ...(sum > (quantity?.max ?? 0) ? [`${at}: ${sum} allocated of ${quantity?.max ?? 0}`] : []),
      ...(taking.every((match) => match.quantity?.measure === measure)
        ? []
        : [`${at}: two measures`]),
    ];
  });

const missingComponents = (
  record: StoredRecord,
  matches: readonly OfLeg[],
): readonly Violation[] => {
  const has = new Set(record.components.map(({ id }) => id));
  return matches
    .filter((match) => takenUp.includes(match.state) && idOf(match, record.kind) === record.id)
    .flatMap((match) => componentsOf(match, record.kind).filter((id) => !has.has(id)))
    .map((id) => `${record.kind} ${record.id}: ${id} is matched and gone`);
};

const sameLink = (link: MatchLink, match: OfLeg, kind: RecordKind): boolean =>
  link.state === match.state &&
  link.released === match.isPublic &&
  (link.quantity ?? 0) === countsOn(match, kind) &&
  link.counterpartId === idOf(match, kind === 'pledge' ? 'offer' : 'pledge') &&
  JSON.stringify(link.components) === JSON.stringify(componentsOf(match, kind));

/** Every record carries exactly the matches that name it, as they are. */
const checkLinks = (record: StoredRecord, matches: readonly OfLeg[]): readonly Violation[] => {
  const naming = matches.filter((match) => idOf(match, record.kind) === record.id);
  const links = record.matches;
  const wrong = naming.filter((match) => {
    const found = links.filter(({ matchId, leg }) => matchId === match.id && leg === match.leg);
    return found.length !== 1 || !found[0] || !sameLink(found[0], match, record.kind);
  });
  const at = `${record.kind} ${record.id}`;
  return [
    ...wrong.map(({ id }) => `${at}: does not carry match ${id} as it is`),
    ...(links.length === naming.length ? [] : [`${at}: carries matches that do not name it`]),
  ];
};

const checkPublic = (items: readonly Item[]): readonly Violation[] => {
  const shown = new Map(
    items.filter(({ PK }) => PK === 'PUB#MATCH').map((item) => [item.SK, item]),
  );
  const released = matchesIn(items).filter(({ release }) => release !== null);
  const stale = released.filter(({ id, state, releases }) => {
    const view = shown.get(id)?.['view'] as Match | undefined;
    return view?.state !== state || view.version !== releases;
  });
  return [
    ...stale.map(({ id }) => `match ${id}: is released and not shown as it is`),
    ...released
      .filter(({ state }) => state === 'declined')
      .map(({ id }) => `match ${id}: is declined and public`),
    ...(shown.size === released.length ? [] : ['a match is public and not released']),
  ];
};

export const checkAllocation = (items: readonly Item[]): readonly Violation[] => {
  const matches = matchesIn(items).flatMap(byLegs);
  const records = kinds.flatMap((kind) => recordsIn(items, kind));
  return [
    ...records.flatMap((record) => [
      ...checkAmounts(record, matches),
      ...missingComponents(record, matches),
      ...checkLinks(record, matches),
    ]),
    ...checkPublic(items),
  ];
};

type Entry = {
  readonly version: number;
  readonly action: string;
  readonly reason: string | null;
  readonly actor: { readonly sub: string; readonly role: string; readonly partyId: string | null };
  readonly grounds?: {
    readonly from: string | null;
    readonly to: string;
    readonly seen: Readonly<Record<RecordKind, number | null>>;
    readonly legs?: readonly unknown[];
  };
};

const live = [
  'proposed',
  'under_discussion',
  'agreed',
  'planning',
  'in_progress',
  'suspended',
  'not_stated',
];

/** From which state each action leads where, written out here and not taken from the code. */
const roads: Readonly<Record<string, readonly string[]>> = {
  propose: ['null>proposed'],
  consent: ['proposed>under_discussion', 'under_discussion>agreed'],
  decline: ['proposed>declined', 'under_discussion>declined'],
  revise: ['proposed>proposed', 'under_discussion>under_discussion'],
  plan: ['agreed>planning'],
  start: ['agreed>in_progress', 'planning>in_progress'],
  confirm: ['in_progress>fulfilled'],
  back: ['planning>agreed', 'in_progress>planning', 'fulfilled>in_progress'],
  discuss: ['agreed', 'planning', 'in_progress', 'suspended', 'not_stated'].map(
    (state) => `${state}>under_discussion`,
  ),
  suspend: ['under_discussion', 'agreed', 'planning', 'in_progress', 'not_stated'].map(
    (state) => `${state}>suspended`,
  ),
  close: [
    'proposed',
    'under_discussion',
    'agreed',
    'planning',
    'in_progress',
    'suspended',
    'not_stated',
  ].map((state) => `${state}>closed_unfulfilled`),
  add_leg: live.map((state) => `${state}>${state}`),
  remove_leg: [],
  release: takenUp.map((state) => `${state}>${state}`),
  withdrawal: matchStateIds.map((state) => `${state}>${state}`),
};
/** A leg goes while others stand: what was agreed with it is talked about anew, and what waited for it alone goes on. */
const leaving = [
  'under_discussion>agreed',
  'in_progress>fulfilled',
  ...live.map((state) => `${state}>${state}`),
  ...['agreed', 'planning', 'in_progress'].map((state) => `${state}>under_discussion`),
];
const joint = ['consent', 'confirm'];
const ofParties = [...joint, 'decline', 'release', 'withdrawal'];
const ofSecretariat = ['propose', 'revise', 'add_leg', 'remove_leg'];
const withReason = ['decline', 'revise', 'back', 'discuss', 'suspend', 'close', 'remove_leg'];

const faultsOfEntry = (entry: Entry, before: readonly Entry[], match: Match): readonly string[] => {
  const { grounds, actor, reason } = entry;
  const action = entry.action.replace('match.', '');
  if (!grounds) return action === 'import' ? [] : ['says no grounds'];
  const { from, to, seen } = grounds;
  const previous = before.at(-1)?.grounds?.to;
  const waits = joint.includes(action) && from === to;
  const answeredBy = (other: Entry): boolean =>
    other.action === entry.action &&
    other.grounds?.from === from &&
    other.grounds.to === from &&
    other.actor.partyId !== actor.partyId;
  return [
    ...(waits ||
    (grounds.legs !== undefined &&
      ['decline', 'close', 'remove_leg'].includes(action) &&
      leaving.includes(`${from}>${to}`)) ||
    roads[action]?.includes(`${from}>${to}`)
      ? []
      : [`goes ${from}>${to} by ${action}`]),
    ...(previous === undefined || previous === from ? [] : [`starts at ${from} after ${previous}`]),
    ...(joint.includes(action) && !waits && !before.some(answeredBy)
      ? [`is ${action} of one side`]
      : []),
    ...(ofParties.includes(action) && actor.role !== 'representative'
      ? ['answers for a party']
      : []),
    ...(ofSecretariat.includes(action) && actor.role !== 'secretariat'
      ? ['proposes for the Secretariat']
      : []),
    ...(withReason.includes(action) && !reason ? ['gives no reason'] : []),
    ...(kinds.every(
      (kind) =>
        idOf(match, kind) === null ||
        (kind === 'offer' && match.legs !== undefined) ||
        Number.isInteger(seen[kind]),
    )
      ? []
      : ['does not say what was seen']),
  ];
};

/** Every step of every match is one that its state allowed, by whom it belonged to, each in the audit. */
export const checkTransitions = (items: readonly Item[]): readonly Violation[] =>
  matchesIn(items).flatMap((match) => {
    const entries = items
      .filter(({ PK }) => PK === `AUD#MATCH#${match.id}`)
      .sort((left, right) => (left.SK < right.SK ? -1 : 1))
      .map((item) => item['entry'] as Entry);
    const last = entries.at(-1)?.grounds?.to;
    const faults = [
      ...(entries.length === match.version
        ? []
        : [`has ${entries.length} entries at version ${match.version}`]),
      ...(last === undefined || last === match.state
        ? []
        : [`is ${match.state} where its audit says ${last}`]),
      ...entries.flatMap((entry, index) =>
        faultsOfEntry(entry, entries.slice(0, index), match).map(
          (fault) => `${fault} at ${entry.version}`,
        ),
      ),
    ];
    return faults.map((fault) => `match ${match.id} ${fault}`);
  });
