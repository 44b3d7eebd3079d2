/** What people want to be told by mail, found by the inbox that they read and by the rhythm of their digest. */
import type { InboxReader } from '#shared/domain/inbox/inbox-entry';
import { shaped } from '#shared/domain/kept-shapes';
import { type DigestRhythm, type MailChoices, noMail } from '#shared/domain/mail-choices';
import type { Item } from '#shared/table/item';
import { mailChoicesKey } from '#shared/table/keys';
import type { IndexName } from '#shared/table/layout';

import type { Action, Table } from '../table.ts';

const choicesIn = (item: Item): MailChoices => shaped<MailChoices>('mail choices', item['choices']);

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

/** @param reader whose mails they get: that of the party that they act for, or the Secretariat's; undefined where they want none. */
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

const pageLength = 100;

/** An index may miss who chose a moment ago; whoever is found is looked at again before a mail goes. */
const listed = async (
  table: Pick<Table, 'indexPage'>,
  index: IndexName,
  partition: string,
): Promise<readonly MailChoices[]> => {
  const found: MailChoices[] = [];
  let from: Item | undefined;
  do {
    const page = await table.indexPage(index, partition, from, pageLength);
    found.push(...page.items.map(choicesIn));
    from = page.next;
  } while (from);
  return found;
};

export const choosersOfReader = async (
  table: Pick<Table, 'indexPage' | 'get'>,
  reader: InboxReader,
  now: string,
): Promise<readonly MailChoices[]> => {
  if (!reader.startsWith('PERSON#')) return listed(table, 'byKind', ofReader(reader));
  const own = await findChoices(table, reader.slice('PERSON#'.length), now);
  return own.atOnce ? [own] : [];
};

export const choosersOfDigest = (
  table: Pick<Table, 'indexPage'>,
  rhythm: DigestRhythm,
): Promise<readonly MailChoices[]> => listed(table, 'byParty', ofRhythm(rhythm));
