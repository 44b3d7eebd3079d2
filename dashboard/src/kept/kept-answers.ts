/** What is kept of one form, and how it is read again: whatever else lies in a tab is nothing of ours. */
import type { Entries } from './answers-given.ts';

/** The record that an edit began from. */
export type Began = { readonly etag: string; readonly entries: Entries };

/** What was sent last, as a digest: the same content goes again under the same key. */
export type SentBefore = { readonly content: string; readonly key: string };

export type Answers = {
  readonly entries: Entries;
  /** When something was last typed. */
  readonly at?: string | undefined;
  readonly began?: Began | undefined;
  readonly sent?: SentBefore | undefined;
  /** Of a step: its reader has decided, and no answer says yet whether it was taken. There may be nothing to type for it. */
  readonly decided?: true | undefined;
};

const isEntries = (value: unknown): value is Entries =>
  Array.isArray(value) &&
  value.every(
    (entry) =>
      Array.isArray(entry) && entry.length === 2 && entry.every((each) => typeof each === 'string'),
  );

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isBegan = (value: unknown): value is Began =>
  isObject(value) && typeof value['etag'] === 'string' && isEntries(value['entries']);

const isSent = (value: unknown): value is SentBefore =>
  isObject(value) && typeof value['content'] === 'string' && typeof value['key'] === 'string';

export const answersInText = (text: string | null): Answers | undefined => {
  const value: unknown = JSON.parse(text ?? 'null');
  if (!isObject(value)) return undefined;
  const { entries, at, began, sent, decided } = value;
  if (!isEntries(entries)) return undefined;
  return {
    entries,
    ...(typeof at === 'string' && { at }),
    ...(isBegan(began) && { began }),
    ...(isSent(sent) && { sent }),
    ...(decided === true && { decided }),
  };
};
