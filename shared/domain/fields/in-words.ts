/** What is said of a field in words that no code answers: stated, though nobody can count it by its code. */
import { type ComponentField, type ComponentFields, componentFields } from './component-fields.ts';
import type { Field, Having } from './field.ts';

/** The fields of which the description says where their words are kept. */
export type WordedField = Having<ComponentFields, { readonly wordsIn: string }>;

const described: Readonly<Record<ComponentField, Field>> = componentFields;

export const isWorded = (name: string): name is WordedField =>
  name in described && described[name as ComponentField].wordsIn !== undefined;

export const wordedFields: readonly WordedField[] = Object.keys(described).filter(isWorded);

/** Nothing where the component is older than these words are kept. */
export const wordsOfField = (component: object, field: WordedField): readonly string[] => {
  const said: Readonly<Record<string, unknown>> = { ...component };
  return (said[componentFields[field].wordsIn] ?? []) as readonly string[];
};

/** Words beside a code count for nothing: where they stand alone, somebody did say it. */
export const isInWords = (component: object, field: WordedField): boolean => {
  const code = (component as Readonly<Record<string, unknown>>)[field] ?? [];
  return Array.isArray(code) && code.length === 0 && wordsOfField(component, field).length > 0;
};

/** The column of a file in which these words stand. */
export const wordsColumnOf = (field: WordedField) =>
  componentFields[componentFields[field].wordsIn].column;
