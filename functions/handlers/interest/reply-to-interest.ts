/** The Secretariat answers what a party said, or takes note of it: that party alone reads the answer. */
import { repliedTo } from '#shared/domain/matches/interest';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { ChangeRequest, OfVersion } from '../../request.ts';
import { type Answer, etagOf } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { authorize } from '../../http/authorize.ts';
import { findInterest, interestActions } from '../../store/matches/interest-store.ts';
import { write } from '../../store/write.ts';
import { interestAnswer } from './interest-answer.ts';

type Input = ChangeRequest<{ readonly words: string | null }> & OfVersion;

export const replyToInterest =
  (dependencies: Dependencies) =>
  async ({ actor, requestId, ifMatch, path, body }: Input): Promise<Result<Answer, Refusal>> => {
    const allowed = authorize(actor, 'replyToInterest', null);
    if (!allowed.ok) return allowed;
    const request = { route: 'replyToInterest', actor, path, body, ifMatch } as const;
    return write(dependencies, request, async () => {
      const held = await findInterest(dependencies.table, path.id);
      if (!held || held.interest.says === null) return refuse({ kind: 'notFound' });
      const { version } = held.interest;
      if (version !== ifMatch) return refuse({ kind: 'stale', current: etagOf(version) });
      const at = dependencies.now();
      const after = repliedTo(held.interest, body.words, at);
      const audit = { actor, action: 'interest.reply', at, requestId, reason: null };
      return ok({ actions: interestActions(held, after, audit), answer: interestAnswer(after) });
    });
  };
