/** Messages of one catalogue in every language: a missing key, a missing plural form or value does not compile. */
import type { Language } from '../vocabulary/label.ts';

/** The plural categories of each language (CLDR, for whole numbers and large ones). */
type PluralCategory = {
  readonly en: 'one' | 'other';
  readonly fr: 'one' | 'many' | 'other';
  readonly es: 'one' | 'many' | 'other';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
};

export type Plural<Of extends Language> = Readonly<Record<PluralCategory[Of], string>>;

/** A catalogue as English has it: the measure of the others. */
export type Messages = Readonly<Record<string, string | Plural<'en'>>>;

/** What the catalogue of a language must hold, by the one in English. */
export type TranslationOf<English extends Messages, Of extends Language> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Plural<Of>;
};

export type AnyTranslation<English extends Messages> = {
  readonly [Of in Language]: TranslationOf<English, Of>;
}[Language];

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The names between braces in the English message; a plural message also takes `count`. */
export type NamesOf<
  English extends Messages,
  Key extends keyof English,
> = English[Key] extends string
  ? NamesIn<English[Key]>
  : NamesIn<English[Key] extends { readonly other: infer Text } ? Text : never> | 'count';

export type Value = string | number;

export type SayOf<English extends Messages> = <Key extends keyof English>(
  key: Key,
  ...values: [NamesOf<English, Key>] extends [never]
    ? []
    : [Readonly<Record<NamesOf<English, Key>, Value>>]
) => string;

/** Fills one message: the plural form by `count`, numbers as the language writes them. */
export const sayIn = <English extends Messages>(
  language: Language,
  catalogue: AnyTranslation<English>,
): SayOf<English> => {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const messages = catalogue as Readonly<Record<string, string | Readonly<Record<string, string>>>>;

  const textOf = (key: string, count: Value | undefined): string => {
    const message = messages[key] ?? '';
    if (typeof message === 'string') return message;
    return message[plurals.select(Number(count))] ?? message['other'] ?? '';
  };
  const say = (key: string, values: Readonly<Record<string, Value>> = {}): string =>
    textOf(key, values['count']).replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? whole);
    });
  return say as SayOf<English>;
};
