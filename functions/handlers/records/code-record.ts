/** Codes that the Secretariat sets on a record of a party: codes alone, in a record in force, whose state they leave as it is. */
import { saidOf } from '#shared/contract/records/record-as-sent';
import type { Fields } from '#shared/contract/records/submission-bodies';
import type { RouteId } from '#shared/contract/routes';
import { isInForce, type RecordKind, type StoredRecord } from '#shared/domain/records/record';
import { editBlocker } from '#shared/domain/matches/record-under-matches';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { ChangeRequest, OfVersion } from '../../request.ts';
import type { Answer } from '../../answer.ts';
import { recordActions } from '../../store/records/record-store.ts';
import { write } from '../../store/write.ts';
import { checkPlaces } from './check-references.ts';
import { answerOf, checkVersion, findFor } from './held-record.ts';
import { heldByMatches } from './held-by-matches.ts';
import { codedRecord } from './coded-record.ts';

type Coding = ChangeRequest<Fields> & OfVersion;

/** Its owner consented to publish it as it stands: a code that is set now would end that unasked. */
const announced: Refusal = {
  kind: 'conflict',
  detail:
    'This record is announced: its party consented to publish it as it stands. Set the codes once it is public, or ask the party to take the announcement back.',
  reason: { code: 'recordAnnounced' },
};

const notInForce = ({ state }: StoredRecord): Refusal => ({
  kind: 'conflict',
  detail: `A record that is ${state} takes no codes. Those that are submitted or accepted do.`,
  reason: { code: 'recordStepNotAllowed', state },
});

export const codeRecord =
  (dependencies: Dependencies, route: RouteId, kind: RecordKind) =>
  async ({ actor, path, body, ifMatch, requestId }: Coding): Promise<Result<Answer, Refusal>> =>
    write(dependencies, { route, actor, path, body, ifMatch }, async () => {
      const held = await findFor(dependencies, actor, 'codeRecord', { kind, id: path.id });
      if (!held.ok) return held;
      const { record } = held.value;
      const current = checkVersion(held.value, ifMatch);
      if (!current.ok) return current;
      if (!isInForce(record)) return refuse(notInForce(record));
      const { world, now } = dependencies;
      const at = now();
      const coded = codedRecord(record, body, at);
      if (!coded.ok) return coded;
      if (record.announced && !coded.value.announced) return refuse(announced);
      const places = checkPlaces(dependencies, record.party, saidOf(coded.value));
      if (!places.ok) return places;
      const bar = editBlocker(record, coded.value);
      if (bar) return refuse(heldByMatches(bar));
      const audit = { actor, action: 'code', at, requestId, reason: null };
      return ok({
        actions: await recordActions({
          world,
          before: held.value,
          after: coded.value,
          audit,
          prose: dependencies.prose,
        }),
        answer: answerOf(world, coded.value, 200),
      });
    });
