/** The shape every vocabulary shares: a stable id and a label in each language of the product. */

export const languages = ['en', 'fr', 'es', 'ar'] as const;
export type Language = (typeof languages)[number];

export type Label = Readonly<Record<Language, string>>;

/** `validFrom` and `validTo` are the first and last date of use, as precise as known: 2025, 2025-11 or 2025-11-03. */
export type Term<Id extends string = string> = {
  readonly id: Id;
  readonly label: Label;
  readonly validFrom?: string;
  readonly validTo?: string;
};

/** Of a label, all that it says. A browser has the words of one language: what asks for all of them there brings them along. */
export const inEveryLanguage = (label: Label): readonly string[] =>
  languages.map((language) => label[language]);

export type NonEmpty<T> = readonly [T, ...T[]];

export type IdOf<Terms extends readonly Term[]> = Terms[number]['id'];

/** The ids as the non-empty tuple that `z.enum` asks for. */
export const idsOf = <Id extends string>([first, ...rest]: NonEmpty<Term<Id>>): [Id, ...Id[]] => [
  first.id,
  ...rest.map((term) => term.id),
];

export const findTerm = <T extends Term>(terms: readonly T[], id: string): T | undefined =>
  terms.find((term) => term.id === id);

/** A value of its own next to every vocabulary, and a member of few: a gap is shown, never filled. */
export const notStated = 'not_stated';
export const notStatedLabel: Label = {
  en: 'Not stated',
  fr: 'Non précisé',
  es: 'No indicado',
  ar: 'غير مذكور',
};
