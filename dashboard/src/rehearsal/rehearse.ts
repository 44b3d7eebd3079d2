/** What a rehearsal answers: computed here, by the core that computes it for everybody, over made-up records. Heavy: loaded when it is first asked. */
import '../api/without-eval.ts';
// Texts name countries in any language of the product.
import '../countries/names-in-every-language.ts';

import { readContent } from '#shared/contract/records/read-submission';
import { recordView } from '#shared/contract/published/to-view';
import {
  type FoundSuggestion,
  pairedWith,
  suggestionViews,
} from '#shared/contract/suggestions/to-suggestion';
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import type { SuggestionsView } from '#shared/contract/suggestions/suggestion-views';
import { nothingAround } from '#shared/domain/matching/existing-support';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { firstPolicy } from '#shared/domain/matching/policy';
import { bestSuggestions } from '#shared/domain/matching/suggestion';
import type { PartyReference } from '#shared/domain/parties/party';
import { newRecord, type Submission } from '#shared/domain/records/record-changes';
import { recordAfterStep } from '#shared/domain/records/record-after-step';
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import { reasonsFor } from '#shared/messages/catalogues';
import { wordedExplanation } from '#shared/messages/worded';
import { readingOfRecord } from '#shared/reading/reading-of-record';
import { withWords } from '#shared/reading/likeness/with-words';
import type { Language } from '#shared/vocabulary/label';

import { madeUpRecords } from './made-up-records.ts';
import madeUpReadings from './made-up-readings.json' with { type: 'json' };

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

/** Accepted, as whatever is suggested to people first. Unread: what is read of them lies beside them. */
export const counterpartsOf = (kind: RecordKind): readonly StoredRecord[] =>
  madeUpRecords.flatMap((made, index) => {
    const record =
      made.kind === kind
        ? undefined
        : born(made.kind, made.content, made.party, `tryrec${index}`.padEnd(16, '0'));
    return record ? [recordAfterStep(record, 'acceptance', { by: '', reason: null, now })] : [];
  });

/** Else the tables of every language would have to come for three short texts. */
const readings: Readonly<Record<string, string>> = madeUpReadings;

const withReading = (record: StoredRecord, reading: string | undefined): StoredRecord =>
  reading === undefined ? record : { ...record, reading };

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

/** By the policy of every register that decided on no other. Undefined where nobody could send these answers; the form says so first. */
export const rehearse = async ({
  kind,
  content,
  party,
  language,
}: Answers): Promise<Rehearsed | undefined> => {
  const unread = born(kind, content, party, rehearsedId);
  if (!unread) return undefined;
  const record = withReading(unread, await readingOfRecord(unread));
  const reasons = reasonsFor(language);
  const of = featuresOf(record);
  const found = counterpartsOf(kind).map((each) => {
    const counterpart = withReading(each, readings[each.id]);
    return { counterpart, features: featuresOf(counterpart) };
  });
  const entries = bestSuggestions(
    of,
    found.map(({ features }) => features),
    firstPolicy,
  );
  const listed = entries.flatMap((suggestion): readonly FoundSuggestion[] => {
    const each = found.find(({ features }) => features.id === suggestion.id);
    return each ? [{ ...each, suggestion }] : [];
  });
  const items = suggestionViews(record, of, pairedWith(of, listed), {
    policy: firstPolicy,
    today: now.slice(0, 10),
    around: nothingAround,
    // Whom others exclude is theirs alone, here as anywhere.
    sees: (partyId) => partyId === party.id,
    worded: (explained, { counterpart, features }) =>
      wordedExplanation(
        withWords(explained, { ...record, features: of }, { ...counterpart, features }),
        reasons,
      ),
  });
  return {
    record: recordView('made_up', record),
    suggestions: {
      items,
      basis: 'released',
      policyVersion: firstPolicy.version,
      asOf: now,
      recomputing: false,
    },
  };
};
