/**
 * The answers under way, by reader and form: they outlive the page that asks for them, and in this tab also a reload and
 * a sign-in. Another reader of the tab is not offered them, and before there is a reader nothing is kept.
 * Keeping says how well it was done: a browser may forbid storage, or it may be full.
 */
import type { KeptIn } from './kept-in.ts';
import type { Entries } from './answers-given.ts';

/** The record that an edit began from. */
export type Began = { readonly etag: string; readonly entries: Entries };

/** What was sent last, as a digest: the same content goes again under the same key. */
export type SentBefore = { readonly content: string; readonly key: string };

export type Answers = {
  readonly entries: Entries;
  readonly began?: Began | undefined;
  readonly sent?: SentBefore | undefined;
};

export type AnswersStore = {
  /** @param reader the issuer's name of who is signed in. */
  readonly openFor: (reader: string) => void;
  readonly read: (form: string) => Answers | undefined;
  readonly keep: (form: string, answers: Answers) => KeptIn;
  readonly drop: (form: string) => void;
  /** Of every form and reader: whoever uses the tab next is somebody else. */
  readonly dropAll: () => void;
};

/** A tab may outlive its reader on a shared computer: contact data, and whom a record excludes, stay in the memory of the page. */
const isStored = ([name]: Entries[number]): boolean => !/^(contact\.|excluded)/.test(name);

const holdsBack = (entries: Entries): boolean =>
  entries.some((entry) => !isStored(entry) && entry[1].trim() !== '');

/** After a reload, what was held back is again as it is stored. The page sends a blank where somebody emptied an answer. */
export const withHeldBack = (entries: Entries, stored: Entries): Entries => {
  const given = new Set(entries.map(([name]) => name));
  return [...entries, ...stored.filter((entry) => !isStored(entry) && !given.has(entry[0]))];
};

const prefix = 'acsg-answers-';

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
  let reader: string | undefined;
  const nameOf = (form: string): string | undefined =>
    reader === undefined ? undefined : `${prefix}${reader}-${form}`;

  const stored = (name: string): Answers | undefined => {
    try {
      return answersIn(storage().getItem(name));
    } catch {
      return undefined;
    }
  };
  const store = (name: string, { entries, began, sent }: Answers): boolean => {
    const text = JSON.stringify({
      entries: entries.filter(isStored),
      ...(began && { began: { ...began, entries: began.entries.filter(isStored) } }),
      ...(sent && { sent }),
    });
    try {
      storage().setItem(name, text);
      return storage().getItem(name) === text;
    } catch {
      return false;
    }
  };

  return {
    openFor: (subject) => {
      reader = subject;
    },
    read: (form) => {
      const name = nameOf(form);
      return name === undefined ? undefined : (inPage.get(name) ?? stored(name));
    },
    keep: (form, answers) => {
      const name = nameOf(form);
      if (name === undefined) return 'page';
      inPage.set(name, answers);
      if (!store(name, answers)) return 'page';
      return holdsBack(answers.entries) ? 'tabInPart' : 'tab';
    },
    drop: (form) => {
      const name = nameOf(form);
      if (name === undefined) return;
      inPage.delete(name);
      try {
        storage().removeItem(name);
      } catch {
        // What cannot be reached holds nothing of ours.
      }
    },
    dropAll: () => {
      reader = undefined;
      inPage.clear();
      try {
        const tab = storage();
        const names = Array.from({ length: tab.length }, (_, index) => tab.key(index) ?? '');
        for (const name of names) if (name.startsWith(prefix)) tab.removeItem(name);
      } catch {
        // What cannot be reached holds nothing of ours.
      }
    },
  };
};
