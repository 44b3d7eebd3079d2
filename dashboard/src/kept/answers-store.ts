/**
 * The answers under way, by reader and form: they outlive the page that asks for them, in this tab also a reload and a
 * sign-in, and on this device the tab and the browser. What lies in the tab is put back by itself; what only the device
 * holds is offered, since the tab that it was typed in is gone. Another reader is offered neither, and before there is a
 * reader nothing is kept. Keeping says how well it was done: a browser may forbid storage, or it may be full.
 */
import { keptDays } from '#shared/domain/kept/kept-days';

import type { KeptIn } from './kept-in.ts';
import type { Answers } from './kept-answers.ts';
import { answersIn, holdsBack } from './stored-answers.ts';

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
  /** What the device holds of a form, to be offered, where this tab holds nothing of it or what was typed before. */
  readonly onDevice: (form: string) => Answers | undefined;
  /** Goes on in this tab with what the device holds. */
  readonly takeUp: (form: string) => void;
  /** Of the reader, those that say or decide something. */
  readonly unsent: () => readonly Unsent[];
  /** Whether any of them is in this tab: what the device holds besides is of others. */
  readonly isUnsentHere: () => boolean;
  /** All of the reader, in this tab and on the device. */
  readonly dropOwn: () => void;
  /** Of every form and reader in this tab: whoever uses it next is somebody else. Of the device, what is the reader's. */
  readonly dropAll: () => void;
};

export type AnswersPlaces = {
  readonly tab: () => Storage;
  readonly device: () => Storage;
  readonly now: () => string;
};

const prefix = 'acsg-answers-';

const saysSomething = ({ entries, decided }: Answers): boolean =>
  decided === true || entries.some(([, value]) => value.trim() !== '');

const isSomething = (answers: Answers | undefined): answers is Answers =>
  answers !== undefined && saysSomething(answers);

/** What the device holds, where a tab that was opened again holds what was typed before it. */
const newestOf = (onDevice: Answers | undefined, inTab: Answers | undefined) =>
  isSomething(onDevice) && (!inTab || (inTab.at ?? '') < (onDevice.at ?? ''))
    ? onDevice
    : undefined;

/** Whoever opens the service next, signed in or not: who typed it may never come back to this device. */
const forgetOld = (device: ReturnType<typeof answersIn>, now: string): void => {
  for (const name of device.names()) {
    if (!name.startsWith(prefix)) continue;
    // What cannot be read has no time either.
    const age = Date.parse(now) - (Date.parse(device.stored(name)?.at ?? '') || 0);
    if (age > keptDays.device * 86_400_000) device.remove(name);
  }
};

export const createAnswersStore = ({ now, ...places }: AnswersPlaces): AnswersStore => {
  const inPage = new Map<string, Answers>();
  const [tab, device] = [answersIn(places.tab), answersIn(places.device)];
  let reader: string | undefined;
  const nameOf = (form: string): string | undefined =>
    reader === undefined ? undefined : `${prefix}${encodeURIComponent(reader)}/${form}`;

  const read = (form: string): Answers | undefined => {
    const name = nameOf(form);
    return name === undefined ? undefined : (inPage.get(name) ?? tab.stored(name));
  };
  const remove = (name: string): void => {
    inPage.delete(name);
    tab.remove(name);
    device.remove(name);
  };
  const own = (): readonly string[] => {
    const start = nameOf('');
    if (start === undefined) return [];
    const all = new Set([...inPage.keys(), ...tab.names(), ...device.names()]);
    return [...all].filter((name) => name.startsWith(start));
  };
  const dropOwn = (): void => own().forEach(remove);

  forgetOld(device, now());
  return {
    openFor: (subject) => {
      reader = subject;
    },
    read,
    keep: (form, answers) => {
      const name = nameOf(form);
      if (name === undefined) return 'page';
      const held = { ...answers, at: now() };
      inPage.set(name, held);
      const isInTab = tab.store(name, held);
      if (!saysSomething(held)) device.remove(name);
      else if (!device.store(name, held)) {
        // What it holds of before would be offered as what was typed last.
        device.remove(name);
        return 'page';
      }
      if (!isInTab) return 'page';
      return holdsBack(answers.entries) ? 'deviceInPart' : 'device';
    },
    drop: (form) => {
      const name = nameOf(form);
      if (name !== undefined) remove(name);
    },
    onDevice: (form) => {
      const name = nameOf(form);
      if (name === undefined || inPage.has(name)) return undefined;
      return newestOf(device.stored(name), tab.stored(name));
    },
    takeUp: (form) => {
      const name = nameOf(form);
      const held = name !== undefined && device.stored(name);
      if (!held) return;
      inPage.set(name, held);
      tab.store(name, held);
    },
    isUnsentHere: () => own().some((name) => isSomething(inPage.get(name) ?? tab.stored(name))),
    unsent: () => {
      const start = nameOf('')?.length;
      return own().flatMap((name) => {
        const answers = inPage.get(name) ?? tab.stored(name) ?? device.stored(name);
        if (!isSomething(answers)) return [];
        return [{ form: name.slice(start), isEdit: answers.began !== undefined }];
      });
    },
    dropOwn,
    dropAll: () => {
      dropOwn();
      reader = undefined;
      inPage.clear();
      for (const name of tab.names()) if (name.startsWith(prefix)) tab.remove(name);
    },
  };
};
