/** What a rehearsal answers: computed here, by the core that computes it for everybody, over made-up records. Heavy: loaded when it is first asked. */
import '../api/without-eval.ts';

import { readContent } from '#shared/contract/read-submission';
import { recordView } from '#shared/contract/to-view';
import { type FoundSuggestion, pairedWith, suggestionViews } from '#shared/contract/to-suggestion';
import type { OfferView, PledgeView } from '#shared/contract/record-views';
import type { SuggestionsView } from '#shared/contract/suggestion-views';
import { nothingAround } from '#shared/domain/matching/existing-support';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { statedPolicy } from '#shared/domain/matching/policy';
import { bestSuggestions } from '#shared/domain/matching/suggestion';
import type { PartyReference } from '#shared/domain/party';
import { newRecord, type Submission } from '#shared/domain/record-changes';
import { recordAfterStep } from '#shared/domain/record-after-step';
import type { RecordKind, StoredRecord } from '#shared/domain/record';
import { reasonsFor } from '#shared/messages/catalogues';
import { wordedExplanation } from '#shared/messages/worded';
import type { Language } from '#shared/vocabulary/label';

import { madeUpRecords } from './made-up-records.ts';

type Content = Readonly<Record<string, unknown>>;

const rehearsedId = 'tryrecx000000000';

/** A rehearsal has no clock: it takes place on one day, before anything that is made up for it is due. */
const now = '2026-11-29T12:00:00.000Z';

const born = (
  kind: RecordKind,
  content: Content,
  party: PartyReference,
  id: string,
): StoredRecord | undefined => {
  const read = readContent(kind, content);
  if (!read.ok) return undefined;
  return newRecord({ kind, ...read.value, partyId: party.id } as Submission, {
    id,
    world: 'made_up',
    party,
    partners: [],
    draft: false,
    hasContact: false,
    provenance: null,
    now,
  });
};

/** Accepted, as whatever is suggested to people first. */
const counterpartsOf = (kind: RecordKind): readonly StoredRecord[] =>
  madeUpRecords.flatMap((made, index) => {
    const record =
      made.kind === kind
        ? undefined
        : born(made.kind, made.content, made.party, `tryrec${index}`.padEnd(16, '0'));
    return record ? [recordAfterStep(record, 'acceptance', { by: '', reason: null, now })] : [];
  });

export type Rehearsed = {
  readonly record: PledgeView | OfferView;
  readonly suggestions: SuggestionsView;
};

type Answers = {
  readonly kind: RecordKind;
  readonly content: Content;
  readonly party: PartyReference;
  readonly language: Language;
};

/** Undefined where the answers are such that nobody could send them; the form says so first. */
export const rehearse = ({ kind, content, party, language }: Answers): Rehearsed | undefined => {
  const record = born(kind, content, party, rehearsedId);
  if (!record) return undefined;
  const reasons = reasonsFor(language);
  const of = featuresOf(record);
  const found = counterpartsOf(kind).map((counterpart) => ({
    counterpart,
    features: featuresOf(counterpart),
  }));
  const entries = bestSuggestions(
    of,
    found.map(({ features }) => features),
    statedPolicy,
  );
  const listed = entries.flatMap((suggestion): readonly FoundSuggestion[] => {
    const each = found.find(({ features }) => features.id === suggestion.id);
    return each ? [{ ...each, suggestion }] : [];
  });
  const items = suggestionViews(record, of, pairedWith(of, listed), {
    policy: statedPolicy,
    today: now.slice(0, 10),
    around: nothingAround,
    sees: () => true,
    worded: (explanation) => wordedExplanation(explanation, reasons),
  });
  return {
    record: recordView('made_up', record),
    suggestions: {
      items,
      basis: 'released',
      policyVersion: statedPolicy.version,
      asOf: now,
      recomputing: false,
    },
  };
};
