/** The steps of a record's life. A draft is read as a whole when it is submitted, and every error is told at once. */
import { saidOf } from '#shared/contract/records/record-as-sent';
import { readContent } from '#shared/contract/records/read-submission';
import type { ReleaseBody } from '#shared/contract/records/release-body';
import type { RouteId } from '#shared/contract/routes';
import { editedRecord, type Submission } from '#shared/domain/records/record-changes';
import { withheldOf } from '#shared/domain/release/release-groups';
import { recordAfterStep } from '#shared/domain/records/record-after-step';
import { canStep, type RecordStep } from '#shared/domain/records/record-transitions';
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import { stepBar } from '#shared/domain/matches/record-under-matches';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { OfVersion, RepeatableRequest } from '../../request.ts';
import type { Answer } from '../../answer.ts';
import { recordActions } from '../../store/records/record-store.ts';
import { write } from '../../store/write.ts';
import { decideRelease } from './decide-release.ts';
import { checkPlaces, checkReferences } from './check-references.ts';
import { contactErrors } from './contact-errors.ts';
import { answerOf, checkVersion, findFor } from './held-record.ts';
import { heldByMatches } from './held-by-matches.ts';
import { stepRefusedInState } from './step-words.ts';

type Stepping = RepeatableRequest<
  ReleaseBody & { readonly validUntil?: string | null | undefined }
> &
  OfVersion;

/** The draft with all that it says; its number of version is that of the step which follows. */
const finishedDraft = async (
  { table }: Pick<Dependencies, 'table'>,
  record: StoredRecord,
): Promise<Result<StoredRecord, Refusal>> => {
  const { kind, party, version, updatedAt } = record;
  const content = readContent(kind, saidOf(record));
  const errors = [...(content.ok ? [] : content.error), ...(await contactErrors(table, record))];
  if (!content.ok || errors.length > 0) return refuse({ kind: 'invalid', errors });
  const submission = { kind, partyId: party.id, ...content.value } as Submission;
  const there = await checkReferences({ table }, submission);
  return there.ok ? ok({ ...editedRecord(record, submission, updatedAt), version }) : there;
};

export const stepRecord =
  (dependencies: Dependencies, route: RouteId, kind: RecordKind, step: RecordStep) =>
  async (input: Stepping): Promise<Result<Answer, Refusal>> => {
    const { actor, path, ifMatch, body, requestId } = input;
    const find = () => findFor(dependencies, actor, step, { kind, id: path.id });
    // Before a stored answer is given again: the right may have been taken away since.
    const known = await find();
    if (!known.ok) return known;
    return write(dependencies, { route, ...input }, async () => {
      const held = await find();
      if (!held.ok) return held;
      const { record } = held.value;
      const current = checkVersion(held.value, ifMatch);
      if (!current.ok) return current;
      if (!canStep(step, record.state)) return refuse(stepRefusedInState(step, record.state));
      // A record that names them from before they were refused becomes public no more.
      const places =
        step === 'submission' || step === 'release'
          ? checkPlaces(dependencies, record.party, saidOf(record))
          : ok(true);
      if (!places.ok) return places;
      const bar = stepBar(step, record);
      if (bar) return refuse(heldByMatches(bar));
      const isSubmitted = step === 'submission' && record.state === 'draft';
      const whole = isSubmitted ? await finishedDraft(dependencies, record) : ok(record);
      if (!whole.ok) return whole;
      const now = dependencies.now();
      const reason = body.reason ?? null;
      const by = { by: actor.sub, reason, validUntil: body.validUntil, now };
      const decided =
        step === 'release'
          ? decideRelease(whole.value, body, by)
          : ok({ after: recordAfterStep(whole.value, step, by), action: step });
      if (!decided.ok) return decided;
      const { after, action } = decided.value;
      const withheld = step === 'release' ? withheldOf(body.withheld) : undefined;
      const audit = {
        actor,
        action,
        at: now,
        requestId,
        reason,
        ...(withheld && { grounds: { withheld } }),
      };
      return ok({
        actions: await recordActions({
          world: dependencies.world,
          before: held.value,
          after,
          audit,
          prose: dependencies.prose,
        }),
        answer: answerOf(dependencies.world, after, 200),
      });
    });
  };
