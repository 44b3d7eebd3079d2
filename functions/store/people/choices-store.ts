/** What people want to be told by mail, found by the inbox that they read and by the rhythm of their digest. */
import type { InboxReader } from '#shared/domain/inbox/inbox-entry';
import { shaped } from '#shared/domain/kept/kept-shapes';
import { type DigestRhythm, type MailChoices, noMail } from '#shared/domain/inbox/mail-choices';
import type { Item } from '#shared/table/item';
import { mailChoicesKey } from '#shared/table/inbox-keys';
import type { IndexName } from '#shared/table/layout';

import type { Action, Table } from '../../table.ts';
import { unlessUnreadable } from '../../unless-unreadable.ts';

export const choicesIn = (item: Item): MailChoices =>
  shaped<MailChoices>('mail choices', item['choices']);

export const findChoices = async (
  table: Pick<Table, 'get'>,
  sub: string,
  now: string,
): Promise<MailChoices> => {
  const item = await table.get(mailChoicesKey(sub));
  return item ? choicesIn(item) : noMail(sub, 'en', now);
};

const ofReader = (reader: InboxReader): string => `MAILTO#${reader}`;
const ofRhythm = (rhythm: DigestRhythm): string => `DIGEST#${rhythm}`;

/** @param reader the inbox that they read with others: that of the party that they act for, or the Secretariat's. */
export const choicesActions = (
  choices: MailChoices,
  reader: InboxReader | undefined,
): readonly Action[] => [
  {
    put: {
      ...mailChoicesKey(choices.id),
      version: choices.version,
      choices,
      updatedKey: choices.id,
      ...(choices.atOnce && reader && { kindKey: ofReader(reader) }),
      ...(choices.digest !== 'none' && { partyKey: ofRhythm(choices.digest) }),
    },
    ...(choices.version === 1 ? { ifAbsent: true as const } : { ifVersion: choices.version - 1 }),
  },
];

/** Whoever acts for another party, or in another role, is told of what happens there from then on. */
export const regrantedActions = async (
  table: Pick<Table, 'get'>,
  sub: string,
  reader: InboxReader | undefined,
  now: string,
): Promise<readonly Action[]> => {
  const before = await findChoices(table, sub, now);
  if (before.version === 0) return [];
  return choicesActions({ ...before, version: before.version + 1, since: now }, reader);
};

const pageLength = 100;

/** An index may miss who chose a moment ago; whoever is found is looked at again before a mail goes. */
const listed = async (
  table: Pick<Table, 'indexPage'>,
  index: IndexName,
  partition: string,
): Promise<readonly Item[]> => {
  const found: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await table.indexPage(index, partition, from, pageLength);
    found.push(...page.items);
    from = page.next;
  } while (from);
  return found;
};

export const choosersOfReader = async (
  table: Pick<Table, 'indexPage' | 'get'>,
  reader: InboxReader,
  now: string,
): Promise<readonly MailChoices[]> => {
  if (!reader.startsWith('PERSON#')) {
    const items = await listed(table, 'byKind', ofReader(reader));
    // Choices that cannot be read keep nobody else from being told.
    const read = items.map((item) => unlessUnreadable(() => choicesIn(item)));
    return (await Promise.all(read)).flatMap((choices) => choices ?? []);
  }
  const own = await findChoices(table, reader.slice('PERSON#'.length), now);
  return own.atOnce ? [own] : [];
};

/** As they are kept: one that cannot be read is for whoever tells of it. */
export const choosersOfDigest = (
  table: Pick<Table, 'indexPage'>,
  rhythm: DigestRhythm,
): Promise<readonly Item[]> => listed(table, 'byParty', ofRhythm(rhythm));
