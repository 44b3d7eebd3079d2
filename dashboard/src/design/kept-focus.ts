/**
 * Focus that goes with its element, as that of a button that takes itself away, is handed to what stood around it: a keyboard
 * and a screen reader go on from there. Whoever knows a better place moves it there first.
 */

/** What a reader would say that they are in, of all that stands around them. */
const roomsOf = (around: readonly EventTarget[]): readonly HTMLElement[] =>
  around.filter(
    (target): target is HTMLElement =>
      target instanceof HTMLElement && target.matches('fieldset, li, form, section, dialog, main'),
  );

const isSeen = (element: HTMLElement): boolean => element.isConnected && element.checkVisibility();

/** By what it is called, so that it is read aloud alone; else the room itself. */
const placeIn = (room: HTMLElement): HTMLElement =>
  [...room.querySelectorAll<HTMLElement>('legend, h1, h2, h3, h4')].find(isSeen) ?? room;

const handTo = (room: HTMLElement): void => {
  const place = placeIn(room);
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
};

const holdsNothing = (): boolean => document.activeElement === document.body;

/**
 * @param lastFocus what took the focus last, with what stood around it, the nearest first: it may have gone before this script came,
 * and with its surroundings.
 */
export const keepFocus = (lastFocus: () => readonly EventTarget[]): void => {
  let dealtWith: readonly EventTarget[] = [];
  const mayHandOn = (): boolean => lastFocus() !== dealtWith && holdsNothing();
  const handOn = (): void => {
    const room = roomsOf(lastFocus()).find(isSeen);
    if (!room || !mayHandOn()) return;
    dealtWith = lastFocus();
    handTo(room);
  };
  // Whoever presses beside everything leaves what is still there, and means to.
  const leave = (): void => {
    const [target] = lastFocus();
    const isThere = target instanceof HTMLElement && target.isConnected;
    if (isThere && holdsNothing()) dealtWith = lastFocus();
  };
  // After whoever moves the focus once the page is drawn.
  const afterDrawing = (): void => {
    if (mayHandOn()) window.requestAnimationFrame(() => window.setTimeout(handOn));
  };
  document.addEventListener('focusout', () => void window.setTimeout(leave));
  new MutationObserver(afterDrawing).observe(document.body, { childList: true, subtree: true });
  leave();
  afterDrawing();
};
