/** Once on each day that one is due, a digest for whoever chose it and has something new in their inbox. */
import { type InboxEntry, readersOf } from '#shared/domain/inbox/inbox-entry';
import { goesAfter, keptDays } from '#shared/domain/kept/kept-days';
import {
  type DigestRhythm,
  digestSpan,
  type MailChoices,
  rhythmsDue,
} from '#shared/domain/inbox/mail-choices';
import { digestRunKey } from '#shared/table/inbox-keys';

import type { Actor } from '../actor.ts';
import type { Dependencies } from '../dependencies.ts';
import { faultOf } from '../fault.ts';
import { actorOfUser } from '../http/find-actor.ts';
import { readSubjects, stillTold } from '../inbox/read-subjects.ts';
import { choicesIn, choosersOfDigest } from '../store/people/choices-store.ts';
import { readInboxEntries } from '../store/people/inbox-store.ts';
import { putMail } from '../store/people/mail-store.ts';
import { unlessUnreadable } from '../unless-unreadable.ts';
import { findUser } from '../store/people/user-store.ts';

type Needed = Pick<Dependencies, 'table' | 'now' | 'log'>;

/** Those that the inbox still shows: what somebody follows and may read no more waits for nobody. No match is followed. */
const toldStill = async (
  table: Needed['table'],
  actor: Actor,
  entries: readonly InboxEntry[],
): Promise<readonly InboxEntry[]> => {
  const subjects = entries.flatMap(({ subject }) =>
    subject === null || subject.kind === 'match' ? [] : [subject],
  );
  return stillTold(entries, await readSubjects(table, actor, subjects));
};

const digestFor = async (
  { table, now }: Needed,
  rhythm: DigestRhythm,
  { id: to, since }: MailChoices,
): Promise<void> => {
  const user = (await findUser(table, to))?.user;
  const actor = user && actorOfUser(user);
  if (!actor) return;
  const { from, until } = digestSpan(rhythm, now());
  const { entries } = await readInboxEntries(table, readersOf(actor));
  const fresh = entries.filter(({ at }) => at >= from && at >= since && at < until);
  const [newest] = await toldStill(table, actor, fresh);
  if (!newest) return;
  const day = now().slice(0, 10);
  await putMail(table, `digest#${day}`, { kind: 'digest', to, reader: newest.reader, at: now() });
};

/**
 * A run that is cut off is done again: the digest of a day has one name for each person. What cannot be read of one keeps
 * nobody else from theirs.
 */
export const putDigests = async (needed: Needed): Promise<void> => {
  const { table, now, log } = needed;
  const day = now().slice(0, 10);
  for (const rhythm of rhythmsDue(now())) {
    const done = digestRunKey(rhythm, day);
    if (await table.get(done)) continue;
    for (const item of await choosersOfDigest(table, rhythm))
      await unlessUnreadable(
        () => digestFor(needed, rhythm, choicesIn(item)),
        (fault) => log.error('fault', { rhythm, ...faultOf(fault) }),
      );
    await table.put({ ...done, ttl: goesAfter(now(), keptDays.counts) });
  }
};
