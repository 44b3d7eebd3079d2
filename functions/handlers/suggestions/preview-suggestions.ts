/** What submitting a draft would show: the same list, computed by the same code, and nothing is stored. */
import { newRecord, type Submission } from '#shared/domain/records/record-changes';
import type { RecordKind } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import type { Language } from '#shared/vocabulary/label';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { authorize } from '../../http/authorize.ts';
import { findGenerations } from '../../store/derived/derived-store.ts';
import { checkPlaces, checkReferences, findLead } from '../records/check-references.ts';
import { computedSuggestions } from './suggestion-items.ts';
import { suggestionReader } from './suggestion-reader.ts';

/** No record has it: ids come of a keyed hash. */
const previewId = '0'.repeat(16);

type Draft = {
  readonly actor: Actor;
  readonly query: { readonly language?: Language | undefined };
  readonly body: Omit<Submission, 'kind' | 'partyId'> & { readonly partyId?: string | undefined };
};

export const previewSuggestions =
  (dependencies: Dependencies, kind: RecordKind) =>
  async ({ actor, query, body }: Draft): Promise<Result<Answer, Refusal>> => {
    const partyId = body.partyId ?? actor.partyId;
    const allowed = authorize(actor, 'previewRecord', partyId);
    if (!allowed.ok) return allowed;
    const { table, world, now } = dependencies;
    const lead = await findLead(dependencies, kind, partyId);
    if (!lead.ok) return lead;
    const party = lead.value;
    const places = checkPlaces(dependencies, party, body);
    if (!places.ok) return places;
    const submission = { kind, ...body, partyId: party.id } as Submission;
    const there = await checkReferences(dependencies, submission);
    if (!there.ok) return there;
    const [{ policy }] = await findGenerations(table);
    const unread = newRecord(submission, {
      id: previewId,
      world,
      party,
      partners: [],
      draft: false,
      hasContact: false,
      provenance: null,
      now: now(),
    });
    const reading = await dependencies.prose?.read(unread);
    const record = reading === undefined ? unread : { ...unread, reading };
    const reader = suggestionReader(actor, policy, query.language);
    return ok({ body: await computedSuggestions(dependencies, reader, record) });
  };
