/**
 * How many invitations one person sends in a day. Counted before anything is asked or made at the identity provider, in a
 * transaction of its own: whoever took over a session sends no thousands of mails, however many requests go at once, and
 * cannot try out thousands of addresses.
 */
import { mostInvitationsInADay } from '#shared/contract/operations/person-operations';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { invitationDayKey } from '#shared/table/keys';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { dayOf, readDayCount, secondsUntilTomorrow } from '../../store/day-count.ts';
import { write } from '../../store/write.ts';

const enough = (now: string): Refusal => ({
  kind: 'tooMany',
  detail: `One person sends at most ${mostInvitationsInADay} invitations a day. Go on tomorrow, or ask a colleague who may invite.`,
  secondsUntil: secondsUntilTomorrow(now),
});

export const countInvitation = (
  dependencies: Dependencies,
  actor: Actor,
): Promise<Result<Answer, Refusal>> =>
  write(dependencies, { route: 'invitePerson', actor, path: null, body: null }, async () => {
    const at = dependencies.now();
    const key = invitationDayKey(actor.sub, dayOf(at));
    const { count, oneMore } = await readDayCount(dependencies.table, key);
    return count < mostInvitationsInADay
      ? ok({ actions: [oneMore], answer: {}, again: true })
      : refuse(enough(at));
  });
