/**
 * Tells inboxes, every hour, of what comes with the days: replies that are nearly due or overdue, dates of the forum. Every
 * open match is looked at, so that no clock is kept anywhere that could be lost.
 */
import { awaitedReply } from '#shared/domain/matches/awaited-reply';
import { type InboxReader, partyReader, secretariatReader } from '#shared/domain/inbox/inbox-entry';
import { nearForumDates, toldOfForumDate, toldOfReply } from '#shared/domain/inbox/told-in-time';
import { byLeg, standingLegs } from '#shared/domain/matches/match-legs';
import type { Leg, Match } from '#shared/domain/matches/match';
import { asksForReply } from '#shared/domain/matches/reply-by';
import type { Item } from '#shared/table/item';
import { matchIn, partyIn } from '#shared/table/stored-truth';

import type { Dependencies } from '../dependencies.ts';
import { findBlockedEverywhere, findConducts } from '../store/matches/conduct-store.ts';
import { besideLeg, findExchanges } from '../store/matches/exchange-store.ts';
import { findInboxEntries } from '../store/people/inbox-store.ts';
import { tellEntries } from '../store/people/told-entries.ts';
import { readReadings } from '../store/matches/match-ends.ts';
import { unlessUnreadable } from '../unless-unreadable.ts';
import type { HasTime } from '../time-for.ts';
import { remindOfReporting } from './remind-of-reporting.ts';

type Needed = Pick<Dependencies, 'table' | 'now'>;

/** Those that are asked something: of what is agreed, one that is only asked to join. */
const askedLegs = (match: Match): readonly Leg[] =>
  standingLegs(match).filter((leg) => asksForReply(byLeg(match, leg)));

const remindOf = async ({ table, now }: Needed, matches: readonly Match[]): Promise<void> => {
  const legs = matches.flatMap((match) =>
    askedLegs(match).map((leg) => ({
      match,
      leg,
      own: byLeg(match, leg),
      beside: besideLeg(match, leg),
    })),
  );
  const besides = legs.map(({ beside }) => beside);
  const exchangeOf = await findExchanges(table, besides);
  const conductOf = await findConducts(table, besides);
  const everywhereOf = await findBlockedEverywhere(
    table,
    legs.map(({ own }) => own),
  );
  const readingOf = await readReadings(table, matches, askedLegs);
  for (const { match, leg, own, beside } of legs) {
    const awaited = awaitedReply(own, {
      reading: readingOf(match)(leg),
      exchange: exchangeOf(beside),
      conduct: conductOf(beside),
      everywhere: everywhereOf(own),
    });
    if (awaited) await tellEntries(table, toldOfReply(own, awaited, now()));
  }
};

const pageLength = 100;

/** Verification tells of what cannot be read: here it keeps no other from its reminder. */
const readable = async <Value>(
  items: readonly Item[],
  valueIn: (item: Item) => Value,
): Promise<readonly Value[]> => {
  const values = await Promise.all(items.map((item) => unlessUnreadable(() => valueIn(item))));
  return values.filter((value) => value !== undefined);
};

/** Where something beside a match cannot be read, each is looked at alone. */
const remindOfEach = async (needed: Needed, matches: readonly Match[]): Promise<void> => {
  const isDone = await unlessUnreadable(async () => {
    await remindOf(needed, matches);
    return true;
  });
  if (isDone) return;
  for (const match of matches) await unlessUnreadable(() => remindOf(needed, [match]));
};

const remindOfReplies = async (needed: Needed, hasTime: HasTime): Promise<void> => {
  let from: Item | undefined;
  do {
    const page = await needed.table.indexPage('byKind', 'MATCH', from, pageLength);
    const matches = await readable(page.items, matchIn);
    await remindOfEach(
      needed,
      matches.filter((match) => askedLegs(match).length > 0),
    );
    from = page.next;
  } while (from && hasTime());
};

const everyParty = async ({ table }: Needed): Promise<readonly InboxReader[]> => {
  const readers: InboxReader[] = [];
  let from: Item | undefined;
  do {
    const page = await table.indexPage('byKind', 'PARTY', from, pageLength);
    const parties = await readable(page.items, partyIn);
    readers.push(
      ...parties.flatMap(({ id, mergedInto }) =>
        mergedInto === undefined ? [partyReader(id)] : [],
      ),
    );
    from = page.next;
  } while (from);
  return readers;
};

/** The Secretariat is told last: once it is, everybody was. */
const remindOfForumDates = async (needed: Needed): Promise<void> => {
  const { table, now } = needed;
  for (const date of nearForumDates(now().slice(0, 10))) {
    const last = toldOfForumDate(date, [secretariatReader], now());
    const known = await findInboxEntries(
      table,
      [secretariatReader],
      last.map(({ id }) => id),
    );
    if (known.length > 0) continue;
    await tellEntries(table, toldOfForumDate(date, await everyParty(needed), now()));
    await tellEntries(table, last);
  }
};

export const remind = async (needed: Needed, hasTime: HasTime): Promise<void> => {
  await remindOfForumDates(needed);
  await remindOfReplies(needed, hasTime);
  await remindOfReporting(needed, hasTime);
};
