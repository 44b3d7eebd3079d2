/** What a catalogue of reasons must hold: a missing key or plural form does not compile. */
import type { ChangeField } from '../domain/matching/edits.ts';
import type { GateId, Verdict } from '../domain/matching/gates.ts';
import type { PartId } from '../domain/matching/policy.ts';
import type { RemarkId } from '../domain/matching/remarks.ts';
import type { Fit } from '../domain/matching/score-parts.ts';
import type { RecordKind } from '../domain/record.ts';
import type { Language } from '../vocabulary/label.ts';
import type { english } from './en.ts';

/** The plural categories of each language (CLDR). */
type PluralCategory = {
  readonly en: 'one' | 'other';
  readonly fr: 'one' | 'many' | 'other';
  readonly es: 'one' | 'many' | 'other';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
};

export type Plural<Of extends Language> = Readonly<Record<PluralCategory[Of], string>>;

/** How the offer reaches the place, of which a part is full, partial or unknown. */
export type PlaceKey = 'country' | 'framework' | 'region' | 'anywhere' | 'notStated' | 'outside';

/** One sentence each. */
type SentenceKey =
  | `gate.${GateId}.${Verdict}`
  | `part.${Exclude<PartId, 'place'>}.${Fit}`
  | `part.place.${PlaceKey}`
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
  | 'anyPlace';

type PluralKey = 'remark.duplicate' | 'none.change' | 'more';

export type MessageKey = SentenceKey | ClauseKey | PluralKey;

export type CatalogueOf<Of extends Language> = Readonly<Record<SentenceKey | ClauseKey, string>> &
  Readonly<Record<PluralKey, Plural<Of>>>;

export type Catalogue = { readonly [Of in Language]: CatalogueOf<Of> }[Language];

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type English = typeof english;

/** The names between braces in the English message; a plural message also takes `count`. */
export type NamesOf<Key extends MessageKey> = English[Key] extends string
  ? NamesIn<English[Key]>
  : NamesIn<English[Key] extends { readonly other: infer Text } ? Text : never> | 'count';
