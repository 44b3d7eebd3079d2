/** What a catalogue of reasons must hold: a missing key or plural form does not compile. */
import type { ChangeField } from '../domain/matching/edit.ts';
import type { GateId } from '../domain/matching/gates.ts';
import type { Verdict } from '../domain/matching/gate-verdicts.ts';
import type { PartId } from '../domain/matching/parts/parts.ts';
import type { RemarkId } from '../domain/matching/remarks.ts';
import type { Fit } from '../domain/matching/score-parts.ts';
import type { RecordKind } from '../domain/records/record.ts';
import type { Language } from '../vocabulary/label.ts';
import type { ColumnKey, FieldKey, HintKey } from './field-labels.ts';
import type { english } from './en.ts';
import type { AnyTranslation, Plural, TranslationOf } from './message.ts';

/** How the offer reaches the place, of which a part is full, partial or unknown. */
export type PlaceKey = 'country' | 'framework' | 'region' | 'anywhere' | 'notStated' | 'outside';

/** One sentence each. */
type SentenceKey =
  | `gate.${GateId}.${Verdict}`
  /** By how many matches an offer can carry. */
  | `gate.capacity.${'roomLeft' | 'full'}`
  | `part.${Exclude<PartId, 'place'>}.${Fit}`
  | `part.place.${PlaceKey}`
  /** Of what was read of the texts, beside what was stated. */
  | `part.${'topics' | 'support' | 'place' | 'language'}.${'read' | 'readApart'}`
  | 'part.language.written'
  | `part.likeness.${'words' | 'languages'}`
  | `remark.${Exclude<RemarkId, 'duplicate'>}`
  | `change.${'opens' | 'raises'}`
  | `none.${'pledge' | 'offer'}`
  | 'none.noArea'
  | 'none.notInForce'
  | 'none.gate';

/** Clauses and words that stand in a sentence. */
type ClauseKey =
  | `if.${RecordKind}.${ChangeField}`
  | `fails.${GateId}`
  | `side.${RecordKind}`
  | `window.${'between' | 'from' | 'until' | 'notStated'}`
  | `caseload.${'under' | 'between' | 'over'}`
  | `compared.${'days' | 'periods'}`
  | 'notStated'
  | 'placeNotStated'
  | 'anyPlace';

/**
 * Each described field that a form asks for or a page tells has a label, and a hint where its description says so; each
 * with a column says what that holds.
 */
type FieldMessage = FieldKey | HintKey | ColumnKey;

type PluralKey = 'remark.duplicate' | 'none.change' | 'more';

/** What English must have; the other languages must have what English has. */
export type Required = Readonly<Record<SentenceKey | ClauseKey | FieldMessage, string>> &
  Readonly<Record<PluralKey, Plural<'en'>>>;

export type English = typeof english;

export type CatalogueOf<Of extends Language> = TranslationOf<English, Of>;

export type Catalogue = AnyTranslation<English>;
