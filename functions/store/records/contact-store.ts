/** The contact of a record's focal point, and of whoever gives without a record: items of their own, read for nothing else. */
import { keptContactSchema, type UnfinishedContact } from '#shared/contract/records/contact';
import { contactsEnded } from '#shared/domain/matches/match-exchange';
import { byLeg, legOf, legsOf } from '#shared/domain/matches/match-legs';
import type { Match } from '#shared/domain/matches/match';
import type { RecordKind } from '#shared/domain/records/record';
import { contactKey, exchangeId, givenContactKey, type Key } from '#shared/table/keys';
import { readKept } from '#shared/domain/kept/unreadable-item';

import type { Action, KeyedTable } from '../../table.ts';

const contactAt = async (
  table: Pick<KeyedTable, 'get'>,
  key: Key,
): Promise<UnfinishedContact | undefined> => {
  const item = await table.get(key);
  return item && readKept('contact', keptContactSchema, item['contact']);
};

export const findContact = (
  table: Pick<KeyedTable, 'get'>,
  kind: RecordKind,
  id: string,
): Promise<UnfinishedContact | undefined> => contactAt(table, contactKey(kind, id));

/** @param exchange the id of what passes beside the leg. */
export const findGivenContact = (
  table: Pick<KeyedTable, 'get'>,
  exchange: string,
  side: RecordKind,
): Promise<UnfinishedContact | undefined> => contactAt(table, givenContactKey(exchange, side));

export const givenContactAction = (
  exchange: string,
  side: RecordKind,
  contact: unknown,
): Action => ({ put: { ...givenContactKey(exchange, side), contact } });

export const erasedContacts = (exchange: string, sides: readonly RecordKind[]): readonly Action[] =>
  sides.map((side) => ({ delete: givenContactKey(exchange, side) }));

/** What was given for a match alone is gone once nobody may be introduced by it any more. */
export const contactsErasedBy = (before: Match, after: Match): readonly Action[] =>
  legsOf(before).flatMap((leg) => {
    const is = legOf(after, leg.id);
    const ended = is ? contactsEnded(byLeg(before, leg), byLeg(after, is)) : [];
    return erasedContacts(exchangeId(before.id, leg.id), ended);
  });
