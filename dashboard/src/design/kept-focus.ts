/**
 * Focus that goes with its element, as that of a button that takes itself away, is handed to what stood around it: a keyboard
 * and a screen reader go on from there. Whoever knows a better place moves it there first.
 */

/** What a reader would say that they are in, the nearest first. */
const roomsAround = (element: Element | null): readonly HTMLElement[] => {
  const room = element?.closest<HTMLElement>('fieldset, li, form, section, dialog, main');
  return room ? [room, ...roomsAround(room.parentElement)] : [];
};

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

export const keepFocus = (): void => {
  let rooms = roomsAround(document.activeElement);
  const handOn = (): void => {
    const room = rooms.find(isSeen);
    if (!room || !holdsNothing()) return;
    rooms = [];
    handTo(room);
  };
  document.addEventListener('focusin', ({ target }) => {
    rooms = target instanceof Element ? roomsAround(target) : [];
  });
  document.addEventListener('focusout', ({ target }) => {
    // Whoever presses beside everything leaves what is still there, and means to.
    window.setTimeout(() => {
      const isThere = target instanceof HTMLElement && target.isConnected;
      if (isThere && holdsNothing()) rooms = [];
    });
  });
  // After whoever moves the focus once the page is drawn.
  const afterDrawing = (): void => {
    if (rooms.length > 0 && holdsNothing())
      window.requestAnimationFrame(() => window.setTimeout(handOn));
  };
  new MutationObserver(afterDrawing).observe(document.body, { childList: true, subtree: true });
};
