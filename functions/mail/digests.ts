/** Once on each day that one is due, a digest for whoever chose it and has something new in their inbox. */
import { readersOf } from '#shared/domain/inbox/inbox-entry';
import {
  digestFrom,
  type DigestRhythm,
  type MailChoices,
  rhythmsDue,
} from '#shared/domain/mail-choices';
import { digestRunKey } from '#shared/table/keys';

import type { Dependencies } from '../dependencies.ts';
import { choosersOfDigest } from '../store/choices-store.ts';
import { readInboxEntries } from '../store/inbox-store.ts';
import { putMail } from '../store/mail-store.ts';
import { findUser } from '../store/party-store.ts';

type Needed = Pick<Dependencies, 'table' | 'now'>;

const digestFor = async (
  { table, now }: Needed,
  rhythm: DigestRhythm,
  { id: to, since }: MailChoices,
): Promise<void> => {
  const user = (await findUser(table, to))?.user;
  if (!user || user.disabled || user.role === null) return;
  const readers = readersOf({ sub: to, role: user.role, partyId: user.partyId });
  const from = digestFrom(rhythm, now());
  const { entries } = await readInboxEntries(table, readers);
  const [newest] = entries.filter(({ at }) => at >= from && at >= since);
  if (!newest) return;
  const day = now().slice(0, 10);
  await putMail(table, `digest#${day}`, { kind: 'digest', to, reader: newest.reader, at: now() });
};

/** A run that is cut off is done again: the digest of a day has one name for each person. */
export const putDigests = async (needed: Needed): Promise<void> => {
  const { table, now } = needed;
  const day = now().slice(0, 10);
  for (const rhythm of rhythmsDue(now())) {
    const done = digestRunKey(rhythm, day);
    if (await table.get(done)) continue;
    for (const choices of await choosersOfDigest(table, rhythm))
      await digestFor(needed, rhythm, choices);
    await table.put({ ...done, ttl: Math.floor(Date.parse(now()) / 1000) + 7 * 86_400 });
  }
};
