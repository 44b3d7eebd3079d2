/** Answers in the storage of the tab, where a browser lets us, and what of them stays in the memory of the page. */
import type { Entries } from './answers-given.ts';
import { type Answers, answersIn } from './kept-answers.ts';

/** A tab may outlive its reader on a shared computer: contact data, addresses, and whom a record excludes stay in the memory of the page. */
const isStored = ([name]: Entries[number]): boolean => !/^(contact\.|excluded|email$)/.test(name);

export const holdsBack = (entries: Entries): boolean =>
  entries.some((entry) => !isStored(entry) && entry[1].trim() !== '');

/** After a reload, what was held back is again as it is stored. The page sends a blank where somebody emptied an answer. */
export const withHeldBack = (entries: Entries, stored: Entries): Entries => {
  const given = new Set(entries.map(([name]) => name));
  return [...entries, ...stored.filter((entry) => !isStored(entry) && !given.has(entry[0]))];
};

type AnswersOfTab = {
  readonly stored: (name: string) => Answers | undefined;
  /** Whether it is there now. */
  readonly store: (name: string, answers: Answers) => boolean;
  readonly namesInTab: () => readonly string[];
  readonly removeFromTab: (name: string) => void;
};

/** Asking for the storage may itself be refused, so it is asked for anew each time. */
export const answersOfTab = (storage: () => Storage): AnswersOfTab => {
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

  return { stored, store, namesInTab, removeFromTab };
};
