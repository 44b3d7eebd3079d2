/**
 * Keys of a worklist: one line on or back, accept, undo. They work while the focus is in the list and nowhere else, so that
 * no letter that somebody types or speaks elsewhere decides anything.
 */
import type { KeyboardEvent } from 'react';

const links = (list: HTMLElement): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[data-line="link"]'),
];

const lineOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('.waiting') ?? null;

/** The line before or after the one that has the focus; the first where none has. */
export const moveLine = (list: HTMLElement, by: 1 | -1): boolean => {
  const all = links(list);
  const line = lineOf(document.activeElement);
  const at = all.findIndex((link) => line?.contains(link));
  const next = all[at < 0 ? 0 : at + by];
  next?.focus();
  return next !== undefined;
};

export type KeyDeeds = {
  readonly accept: (recordId: string) => void;
  readonly undo: () => void;
};

const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey;

/** The Latin letter that is written, or stands on the key where another script is written. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[a-z]$/iu.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();

export const pressKey = (event: KeyboardEvent<HTMLElement>, deeds: KeyDeeds): void => {
  if (!isPlain(event)) return;
  const list = event.currentTarget;
  const recordId = lineOf(document.activeElement)?.dataset['record'];
  const deed = {
    j: () => moveLine(list, 1),
    k: () => moveLine(list, -1),
    a: () => recordId !== undefined && deeds.accept(recordId),
    u: () => deeds.undo(),
  }[letterOf(event)];
  if (!deed) return;
  event.preventDefault();
  deed();
};
