/** What is read from the prose of a record: codes that a careful reader might set, never more than a proposal. */
import type { Quantity } from '#shared/domain/records/quantity';
import type { AreaId } from '#shared/vocabulary/areas';
import type { ConditionId } from '#shared/vocabulary/conditions';
import type { LanguageId } from '#shared/vocabulary/languages';
import type { Grade, MarkId } from '#shared/vocabulary/reading-terms';
import type { RegionId } from '#shared/vocabulary/regions';
import type { SupportTypeId } from '#shared/vocabulary/support-types';
import type { TopicId } from '#shared/vocabulary/topics';

/** Words of the record that led to a code: from the first character to behind the last. */
export type Span = {
  readonly in: 'title' | 'text' | 'party';
  readonly start: number;
  readonly end: number;
};

/** How a value was read, whatever it is. */
export type Evidence = {
  readonly score: number;
  readonly grade: Grade;
  readonly spans: readonly Span[];
  readonly marks: readonly MarkId[];
};

export type ReadCode<Code extends string = string> = Evidence & { readonly code: Code };
export type ReadQuantity = Evidence & { readonly quantity: Quantity };
export type ReadDate = Evidence & { readonly date: string };
export type ReadFlag = Evidence & { readonly value: boolean };

/** Everything that is proposed of a component, each list with its best first. */
export type CodesRead = {
  readonly areas: readonly ReadCode<AreaId>[];
  readonly topics: readonly ReadCode<TopicId>[];
  readonly supportTypes: readonly ReadCode<SupportTypeId>[];
  readonly conditions: readonly ReadCode<ConditionId>[];
  readonly quantities: readonly ReadQuantity[];
  readonly countries: readonly ReadCode[];
  readonly regions: readonly ReadCode<RegionId>[];
  readonly anywhere: ReadFlag | null;
  readonly languages: readonly ReadCode<LanguageId>[];
  readonly starts: readonly ReadDate[];
  /** When the work ends, or by when its result is there. */
  readonly ends: readonly ReadDate[];
};

/** A stretch of the text that may be a component of its own. */
export type PartRead = {
  readonly label: string | null;
  readonly spans: readonly Span[];
  readonly codes: CodesRead;
};

export type Reading = {
  /** The tables of terms that it was read with. */
  readonly tables: string;
  /** Whether a pledge asks for support; null where the text says neither. Of offers always null. */
  readonly supportRequested: ReadFlag | null;
  /** Words that say that nothing more is offered or asked, where there are any. */
  readonly closed: readonly Span[];
  readonly codes: CodesRead;
  readonly parts: readonly PartRead[];
};
