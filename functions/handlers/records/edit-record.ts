/** A change of a pledge or an offer: what is not sent stays, and a draft or returned record may be submitted with it. */
import type { Fields } from '#shared/contract/records/submission-bodies';
import type { RouteId } from '#shared/contract/routes';
import type { RecordKind } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { ChangeRequest, OfVersion } from '../../request.ts';
import type { Answer } from '../../answer.ts';
import { recordActions } from '../../store/records/record-store.ts';
import { write } from '../../store/write.ts';
import { answerOf, checkVersion, findFor } from './held-record.ts';
import { checkBasis } from './on-behalf.ts';
import { isOfContactAlone, decideContact, decideEdit } from './edit-decision.ts';

type Edit = ChangeRequest<Fields> & OfVersion;

export const editRecord =
  (dependencies: Dependencies, route: RouteId, kind: RecordKind) =>
  async ({ actor, path, body, ifMatch, requestId }: Edit): Promise<Result<Answer, Refusal>> =>
    write(dependencies, { route, actor, path, body, ifMatch }, async () => {
      const held = await findFor(dependencies, actor, 'editRecord', { kind, id: path.id });
      if (!held.ok) return held;
      const { record } = held.value;
      const current = checkVersion(held.value, ifMatch);
      if (!current.ok) return current;
      const based = checkBasis(actor, record.party.id, body);
      if (!based.ok) return based;
      const { world } = dependencies;
      if (Object.keys(body).length === 0)
        return ok({ actions: [], answer: answerOf(world, record, 200) });
      const now = dependencies.now();
      const deciding = { dependencies, record, body, actor, now };
      const decided = isOfContactAlone(body) ? decideContact(deciding) : await decideEdit(deciding);
      if (!decided.ok) return decided;
      const { after, contact, action } = decided.value;
      const audit = { actor, action, at: now, requestId, reason: null };
      return ok({
        actions: await recordActions({
          world,
          before: held.value,
          after,
          audit,
          contact,
          prose: dependencies.prose,
        }),
        answer: answerOf(world, after, 200),
      });
    });
