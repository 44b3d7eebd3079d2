/** Puts a reader who came back where they had left, as soon as the page shows it. */
import { type LeftPlace, linksTo } from './left-place.ts';

/** A page that does not show it by then is another one than was left. Milliseconds. */
const patience = 10_000;
/** Whoever does one of these goes on by themselves. */
const doings = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

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

/** @returns how to stop waiting for it. */
export const standAgain = (left: LeftPlace): (() => void) => {
  if (standAt(left)) return () => undefined;
  const stop = (): void => {
    observer.disconnect();
    window.clearTimeout(timer);
    for (const doing of doings) window.removeEventListener(doing, stop, true);
  };
  const observer = new MutationObserver(() => {
    if (standAt(left)) stop();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const timer = window.setTimeout(stop, patience);
  for (const doing of doings) window.addEventListener(doing, stop, true);
  return stop;
};
