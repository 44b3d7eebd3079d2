/**
 * The answers under way, by form: they outlive the page that asks for them, and in this tab also a reload and a sign-in.
 * Keeping says how well it was done: a browser may forbid storage, or it may be full.
 */
import type { KeptIn } from '../sending/kept-in.ts';
import type { Entries } from './answers-given.ts';

/** The record that an edit began from. */
export type Began = { readonly etag: string; readonly entries: Entries };

/** What was sent last: the same content goes again under the same key. */
export type SentBefore = { readonly content: string; readonly key: string };

export type Answers = {
  readonly entries: Entries;
  readonly began?: Began | undefined;
  readonly sent?: SentBefore | undefined;
};

export type AnswersStore = {
  readonly read: (form: string) => Answers | undefined;
  readonly keep: (form: string, answers: Answers) => KeptIn;
  readonly drop: (form: string) => void;
};

/** A tab may outlive its reader on a shared computer: contact data stay in the memory of the page. */
const isStored = ([name]: Entries[number]): boolean => !name.startsWith('contact.');

const hasContact = (entries: Entries): boolean =>
  entries.some((entry) => !isStored(entry) && entry[1].trim() !== '');

const nameOf = (form: string): string => `acsg-answers-${form}`;

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

const answersIn = (text: string | null): Answers | undefined => {
  const value: unknown = JSON.parse(text ?? 'null');
  if (!isObject(value)) return undefined;
  const { entries, began, sent } = value;
  if (!isEntries(entries)) return undefined;
  return { entries, ...(isBegan(began) && { began }), ...(isSent(sent) && { sent }) };
};

/** Asking for the storage may itself be refused, so it is asked for anew each time. */
export const createAnswersStore = (storage: () => Storage): AnswersStore => {
  const inPage = new Map<string, Answers>();

  const stored = (form: string): Answers | undefined => {
    try {
      return answersIn(storage().getItem(nameOf(form)));
    } catch {
      return undefined;
    }
  };
  const store = (form: string, { entries, began, sent }: Answers): boolean => {
    const text = JSON.stringify({
      entries: entries.filter(isStored),
      ...(began && { began: { ...began, entries: began.entries.filter(isStored) } }),
      ...(sent && { sent }),
    });
    try {
      storage().setItem(nameOf(form), text);
      return storage().getItem(nameOf(form)) === text;
    } catch {
      return false;
    }
  };

  return {
    read: (form) => inPage.get(form) ?? stored(form),
    keep: (form, answers) => {
      inPage.set(form, answers);
      if (!store(form, answers)) return 'page';
      return hasContact(answers.entries) ? 'tabWithoutContact' : 'tab';
    },
    drop: (form) => {
      inPage.delete(form);
      try {
        storage().removeItem(nameOf(form));
      } catch {
        // What cannot be reached holds nothing of ours.
      }
    },
  };
};
