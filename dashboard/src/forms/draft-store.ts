/** The answers under way, kept in this tab until they are sent: a lost sign-in or a reload costs nothing. */
import type { Entries } from './answers-given.ts';

/** Contact data never leaves the page but to the server. */
const isKept = ([name]: Entries[number]): boolean => !name.startsWith('contact.');

const nameOf = (form: string): string => `acsg-answers-${form}`;

const isEntries = (value: unknown): value is Entries =>
  Array.isArray(value) &&
  value.every(
    (entry) =>
      Array.isArray(entry) && entry.length === 2 && entry.every((each) => typeof each === 'string'),
  );

export const readAnswers = (store: Storage, form: string): Entries | undefined => {
  try {
    const value: unknown = JSON.parse(store.getItem(nameOf(form)) ?? '');
    return isEntries(value) && value.length > 0 ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Storage can be full or forbidden; the form works on without it. */
export const keepAnswers = (store: Storage, form: string, entries: Entries): void => {
  try {
    store.setItem(nameOf(form), JSON.stringify(entries.filter(isKept)));
  } catch {
    // Nothing to do: the answers are still on the page.
  }
};

export const dropAnswers = (store: Storage, form: string): void => store.removeItem(nameOf(form));
