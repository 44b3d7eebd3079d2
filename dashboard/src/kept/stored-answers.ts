/** Answers in a storage of the browser, of the tab or of the device, where it lets us, and what of them stays in the memory of the page. */
import type { Entries } from './answers-given.ts';
import { type Answers, answersInText } from './kept-answers.ts';

/** A tab or a device may outlive its reader on a shared computer: contact data, addresses, and whom a record excludes stay in the memory of the page. */
const isStored = ([name]: Entries[number]): boolean => !/^(contact\.|excluded|email$)/.test(name);

export const holdsBack = (entries: Entries): boolean =>
  entries.some((entry) => !isStored(entry) && entry[1].trim() !== '');

/** After a reload, what was held back is again as it is stored. The page sends a blank where somebody emptied an answer. */
export const withHeldBack = (entries: Entries, stored: Entries): Entries => {
  const given = new Set(entries.map(([name]) => name));
  return [...entries, ...stored.filter((entry) => !isStored(entry) && !given.has(entry[0]))];
};

export type StoredAnswers = {
  readonly stored: (name: string) => Answers | undefined;
  /** Whether it is there now. */
  readonly store: (name: string, answers: Answers) => boolean;
  readonly names: () => readonly string[];
  readonly remove: (name: string) => void;
};

/** Asking for the storage may itself be refused, so it is asked for anew each time. */
export const answersIn = (storage: () => Storage): StoredAnswers => {
  const stored = (name: string): Answers | undefined => {
    try {
      return answersInText(storage().getItem(name));
    } catch {
      return undefined;
    }
  };
  const store = (name: string, { entries, at, began, sent, decided }: Answers): boolean => {
    const text = JSON.stringify({
      entries: entries.filter(isStored),
      at,
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

  const names = (): readonly string[] => {
    try {
      const all = storage();
      return Array.from({ length: all.length }, (_, index) => all.key(index) ?? '');
    } catch {
      // What cannot be reached holds nothing of ours.
      return [];
    }
  };
  const remove = (name: string): void => {
    try {
      storage().removeItem(name);
    } catch {
      // As above.
    }
  };

  return { stored, store, names, remove };
};
