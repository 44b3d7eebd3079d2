/** What a history has to leave, counted by code of its own from the table: closings, clocks, entries, mails and readings of contacts. */
import { isOver } from '#shared/domain/match-states';
import { legsOf } from '#shared/domain/matches/match-legs';
import { partiesOf } from '#shared/domain/matches/match-parties';
import type { Match } from '#shared/domain/matches/match';
import type { MatchForParties } from '#shared/contract/matches/match-views';
import { matchIn } from '#shared/table/stored-truth';
import { readExchange } from '#tests/support/exchanges';
import { inboxEntriesIn } from '#tests/support/inboxes';
import { readAs } from '#tests/support/matches';

import type { History } from './history.ts';

type Counted = {
  readonly faults: readonly string[];
  readonly of: Readonly<Record<string, number>>;
};

const matchesIn = ({ table }: History) =>
  table
    .items()
    .filter(({ PK, SK }) => PK.startsWith('MATCH#') && SK === 'META')
    .map(matchIn);

/** Over for everybody once the match is, and for a giver once each of its legs has left. */
const isOverFor = (match: Match, party: string): boolean => {
  const asks = match.recipients.some(({ id }) => id === party);
  const own = legsOf(match).filter(({ supporters }) => supporters.some(({ id }) => id === party));
  return isOver(match.state) || (!asks && own.every(({ left }) => left !== undefined));
};

/** Every asked party has one closing message of what ended for it, and none of what did not. */
const closings = (history: History): Counted => {
  const told = inboxEntriesIn(history.table).filter(({ kind }) => kind === 'matchClosed');
  let count = 0;
  const faults = matchesIn(history).flatMap((match) =>
    partiesOf(match).flatMap((party) => {
      const found = told.filter(
        ({ reader, subject }) => reader === `PARTY#${party}` && subject?.id === match.id,
      ).length;
      count += found;
      return found === (isOverFor(match, party) ? 1 : 0)
        ? []
        : [`${party} has ${found} closing messages of ${match.id}, which is ${match.state}`];
    }),
  );
  return { faults, of: { closings: count } };
};

const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

/** Of one thing that happened, one entry for each reader. */
const entries = ({ table }: History): Counted => {
  const all = inboxEntriesIn(table);
  const names = all.map(({ reader, id }) => `${reader} ${id}`);
  return { faults: twice(names).map((name) => `told twice: ${name}`), of: { entries: all.length } };
};

const mails = ({ sent }: History): Counted => ({
  faults: twice(sent).map((name) => `sent twice: ${name}`),
  of: { mails: sent.length },
});

type Overdue = { readonly matchId: string; readonly state: string; readonly by: string };

/** Each leg asks its own two sides, by its own day. */
const overdueLegs = async ({ world, now }: History, match: Match) => {
  const view = (await readAs(world, 'officer', match.id)).body as MatchForParties;
  const legs = view.legs.filter(({ left }) => left === null);
  return Promise.all(
    legs.map(async ({ id, state, answered, supporters }) => {
      const { replyBy } = await readExchange(world, match.id, 'officer', id);
      const isOverdue = replyBy && replyBy.date < now.slice(0, 10);
      const sides = { pledge: match.recipients[0], offer: supporters[0] };
      const silent = (['pledge', 'offer'] as const).filter((side) => !answered?.[side]);
      if (!isOverdue || silent.length === 0) return [];
      const overdue = { matchId: match.id, state: state ?? '', by: replyBy.date as string };
      return [...silent.map((side) => `PARTY#${sides[side]?.id}`), 'SECRETARIAT'].map(
        (reader): Overdue & { readonly reader: string } => ({ reader, ...overdue }),
      );
    }),
  ).then((found) => found.flat());
};

/** Whoever has to answer by a day that has passed was told so once, and so was the Secretariat. */
const clocks = async (history: History): Promise<Counted> => {
  const told = inboxEntriesIn(history.table).filter(({ kind }) => kind === 'replyOverdue');
  const found = await Promise.all(
    matchesIn(history).map((match) => overdueLegs(history, match)),
  ).then((each) => each.flat());
  // Of what two legs ask in one state by one day, somebody at both is told once.
  const awaited = Map.groupBy(found, (each) => Object.values(each).join(' '));
  const faults = [...awaited.values()].flatMap(([one]) => {
    if (!one) return [];
    const { reader, matchId, state, by } = one;
    const times = told.filter(
      (each) =>
        each.reader === reader &&
        each.subject?.id === matchId &&
        each.by === by &&
        each.id.includes(`#${state}#`),
    ).length;
    return times === 1 ? [] : [`${reader} has ${times} reminders of ${matchId} by ${by}`];
  });
  return { faults, of: { overdue: awaited.size } };
};

type Entry = {
  readonly version: number;
  readonly action: string;
  readonly actor: { readonly partyId: string | null };
};

/** By the chain of what passed beside each match: a reading only between both acceptances and the end. */
const contacts = ({ table }: History): Counted => {
  const faults: string[] = [];
  let readings = 0;
  const chains = Map.groupBy(
    table.items().filter(({ PK }) => PK.startsWith('AUD#EXCHANGE#')),
    ({ PK }) => PK,
  );
  for (const [chain, items] of chains) {
    const accepted = new Set<string | null>();
    const inOrder = items
      .map(({ entry }) => entry as Entry)
      .toSorted((one, other) => one.version - other.version);
    for (const { action, actor } of inOrder) {
      if (action === 'exchange.propose_introduction' || action === 'exchange.end_introduction')
        accepted.clear();
      if (action === 'exchange.accept_introduction') accepted.add(actor.partyId);
      if (action !== 'exchange.read_contacts') continue;
      readings += 1;
      if (accepted.size < 2) faults.push(`${chain} was read before both accepted`);
    }
  }
  return { faults, of: { readings } };
};

export const faultsIn = async (history: History): Promise<Counted> => {
  const all = [
    closings(history),
    entries(history),
    mails(history),
    await clocks(history),
    contacts(history),
  ];
  return {
    faults: all.flatMap(({ faults }) => faults),
    of: Object.assign({}, ...all.map(({ of }) => of)) as Counted['of'],
  };
};
