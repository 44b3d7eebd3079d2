/**
 * The answers under way, by reader and form: they outlive the page that asks for them, and in this tab also a reload and
 * a sign-in. Another reader of the tab is not offered them, and before there is a reader nothing is kept.
 * Keeping says how well it was done: a browser may forbid storage, or it may be full.
 */
import type { KeptIn } from './kept-in.ts';
import type { Answers } from './kept-answers.ts';
import { answersOfTab, holdsBack } from './answers-of-tab.ts';

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

const prefix = 'acsg-answers-';

const saysSomething = ({ entries, decided }: Answers): boolean =>
  decided === true || entries.some(([, value]) => value.trim() !== '');

export const createAnswersStore = (storage: () => Storage): AnswersStore => {
  const inPage = new Map<string, Answers>();
  let reader: string | undefined;
  const nameOf = (form: string): string | undefined =>
    reader === undefined ? undefined : `${prefix}${reader}-${form}`;

  const { stored, store, namesInTab, removeFromTab } = answersOfTab(storage);

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
