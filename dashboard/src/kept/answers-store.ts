/**
 * The answers under way, by reader and form: they outlive the page that asks for them, and in this tab also a reload and
 * a sign-in. Another reader of the tab is not offered them, and before there is a reader nothing is kept.
 * Keeping says how well it was done: a browser may forbid storage, or it may be full.
 */
import type { KeptIn } from './kept-in.ts';
import type { Entries } from './answers-given.ts';
import { type Answers, answersIn } from './kept-answers.ts';

/** Answers that were typed, or a step that was decided on, and not sent. */
export type Unsent = {
  readonly form: string;
  /** They began from something stored. */
  readonly isEdit: boolean;
};

export type AnswersStore = {
  /** @param reader the issuer's name of who is signed in. */
  readonly openFor: (reader: string) => void;
  readonly read: (form: string) => Answers | undefined;
  readonly keep: (form: string, answers: Answers) => KeptIn;
  readonly drop: (form: string) => void;
  /** Of the reader, those that say or decide something. */
  readonly unsent: () => readonly Unsent[];
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

const saysSomething = ({ entries, decided }: Answers): boolean =>
  decided === true || entries.some(([, value]) => value.trim() !== '');

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
  const store = (name: string, { entries, began, sent, decided }: Answers): boolean => {
    const text = JSON.stringify({
      entries: entries.filter(isStored),
      ...(began && { began: { ...began, entries: began.entries.filter(isStored) } }),
      ...(sent && { sent }),
      ...(decided && { decided }),
    });
    try {
      storage().setItem(name, text);
      return storage().getItem(name) === text;
    } catch {
      return false;
    }
  };

  const namesInTab = (): readonly string[] => {
    try {
      const tab = storage();
      return Array.from({ length: tab.length }, (_, index) => tab.key(index) ?? '');
    } catch {
      // What cannot be reached holds nothing of ours.
      return [];
    }
  };
  const removeFromTab = (name: string): void => {
    try {
      storage().removeItem(name);
    } catch {
      // As above.
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
      removeFromTab(name);
    },
    unsent: () => {
      const own = nameOf('');
      if (own === undefined) return [];
      return [...new Set([...inPage.keys(), ...namesInTab()])]
        .filter((name) => name.startsWith(own))
        .flatMap((name) => {
          const answers = inPage.get(name) ?? stored(name);
          if (!answers || !saysSomething(answers)) return [];
          return [{ form: name.slice(own.length), isEdit: answers.began !== undefined }];
        });
    },
    dropAll: () => {
      reader = undefined;
      inPage.clear();
      for (const name of namesInTab()) if (name.startsWith(prefix)) removeFromTab(name);
    },
  };
};
