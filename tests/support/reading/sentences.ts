import { readFileSync } from 'node:fs';

import type { RecordKind } from '#shared/domain/records/record';
import type { Quantity } from '#shared/domain/records/quantity';
import type { Language } from '#shared/vocabulary/label';

const folder = new URL('../../reading/sentences/', import.meta.url);

/** Sentences by the code that each of them is about. */
export type ByCode = Readonly<Record<string, readonly string[]>>;

export type AmountSentence = { readonly text: string; readonly quantity: Quantity | null };
/** As a pledge or an offer states it. */
export type AmountOfRecord = AmountSentence & { readonly kind: RecordKind };
/** A record that is vague, over or done, of which nothing is to be read. */
export type TextWithoutCodes = {
  readonly kind: RecordKind;
  readonly title: string;
  readonly text: string;
};
export type DateSentence = {
  readonly text: string;
  readonly start?: string;
  readonly end?: string;
};
export type PlaceSentence = {
  readonly text: string;
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly anywhere: boolean;
};
export type LanguageSentence = { readonly text: string; readonly languages: readonly string[] };

export type RequestSentence = {
  readonly text: string;
  readonly supportRequested: boolean | null;
};

type Files = {
  readonly topics: ByCode;
  readonly 'support-types': ByCode;
  readonly conditions: ByCode;
  readonly requests: readonly RequestSentence[];
  readonly 'requests-more': readonly RequestSentence[];
  readonly marks: Readonly<Record<string, readonly { text: string; phrase: string }[]>>;
  readonly abstain: readonly string[];
  readonly 'abstain-more': readonly TextWithoutCodes[];
  readonly amounts: readonly AmountSentence[];
  readonly 'amounts-more': readonly AmountSentence[];
  readonly 'amounts-several': readonly AmountSentence[];
  readonly 'amounts-of-records': readonly AmountOfRecord[];
  readonly dates: readonly DateSentence[];
  readonly 'dates-more': readonly DateSentence[];
  readonly places: readonly PlaceSentence[];
  readonly 'work-languages': readonly LanguageSentence[];
  readonly 'work-languages-more': readonly LanguageSentence[];
};

/** Made-up sentences of one kind, as they lie in their file. */
export const sentencesIn = <File extends keyof Files>(language: Language, file: File) =>
  JSON.parse(readFileSync(new URL(`${language}/${file}.json`, folder), 'utf8')) as Files[File];

export const pairsOf = (byCode: ByCode): readonly (readonly [code: string, text: string])[] =>
  Object.entries(byCode).flatMap(([code, texts]) => texts.map((text) => [code, text] as const));

export const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((100 * part) / whole) / 100;
