/** Puts a reader who came back where they had left, as soon as the page shows it. */
import { endReturn, type LeftPlace, linksTo } from './left-place.ts';

/** A page that does not show it by then is another one than was left. Milliseconds. */
const patience = 10_000;
/** Whoever does one of these goes on by themselves. */
const doings = ['keydown', 'pointerdown', 'click', 'focusin', 'wheel', 'touchstart'] as const;

const standAt = ({ link, scrolled }: LeftPlace): boolean => {
  if (!link) {
    window.scrollTo(0, scrolled);
    return Math.abs(window.scrollY - scrolled) < 1;
  }
  const found = linksTo(link.href)[link.place];
  if (!found) return false;
  found.focus({ preventScroll: true });
  window.scrollBy(0, found.getBoundingClientRect().top - link.top);
  return true;
};

/** @returns how to stop waiting for it, as where the page is drawn anew. */
export const standAgain = (left: LeftPlace): (() => void) => {
  if (standAt(left)) {
    endReturn();
    return () => undefined;
  }
  const stop = (): void => {
    observer.disconnect();
    window.clearTimeout(timer);
    for (const doing of doings) window.removeEventListener(doing, end, true);
  };
  const end = (): void => {
    stop();
    endReturn();
  };
  const observer = new MutationObserver(() => {
    if (standAt(left)) end();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const timer = window.setTimeout(end, patience);
  for (const doing of doings) window.addEventListener(doing, end, true);
  return stop;
};
