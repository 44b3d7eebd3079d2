/** What a catalogue of messages must hold, so that a missing key or plural form does not compile. */
import type { Language } from '#shared/vocabulary/label';

import type { english } from './en.ts';

/** The plural categories of each language (CLDR, for whole numbers and large ones). */
type PluralCategory = {
  readonly en: 'one' | 'other';
  readonly fr: 'one' | 'many' | 'other';
  readonly es: 'one' | 'many' | 'other';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
};

type English = typeof english;
export type MessageKey = keyof English;

export type CatalogueOf<Of extends Language> = {
  readonly [Key in MessageKey]: English[Key] extends string
    ? string
    : Readonly<Record<PluralCategory[Of], string>>;
};

export type Catalogue = { readonly [Of in Language]: CatalogueOf<Of> }[Language];

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The names between braces in the English message; a plural message also takes `count`. */
export type ValuesOf<Key extends MessageKey> = English[Key] extends string
  ? NamesIn<English[Key]>
  : NamesIn<English[Key] extends { readonly other: infer Text } ? Text : never> | 'count';

export type Value = string | number;
