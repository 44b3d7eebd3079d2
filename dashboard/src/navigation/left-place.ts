/** Whoever goes back stands where they left: lists as long as they were, the link that they followed where it was on the screen. */

export type FollowedLink = {
  readonly href: string;
  /** Which of the links to the same address it was, from 0. */
  readonly place: number;
  /** Pixels from the upper edge of the window. */
  readonly top: number;
};

/** What an entry of the browser's history holds of a page that was left for another. */
export type LeftPlace = {
  /** Pixels that were scrolled. */
  readonly scrolled: number;
  readonly link: FollowedLink | null;
  /** Entries of each list that was shown, by its key. */
  readonly lengths: Readonly<Record<string, number>>;
};

type HistoryState = { readonly left?: LeftPlace } | null;

const lengths = new Map<string, number>();
let returnedTo: LeftPlace | undefined;
/** Whether the reader stands there, or has gone on by themselves. */
let isOver = false;

/** What the reader came back to, until they stand there or go on. */
export const placeReturnedTo = (): LeftPlace | undefined => (isOver ? undefined : returnedTo);
export const endReturn = (): void => {
  isOver = true;
};
export const lengthReturnedTo = (list: string): number => returnedTo?.lengths[list] ?? 0;

/** @returns how to say that the list is shown no longer. */
export const keepLength = (list: string, length: number): (() => void) => {
  lengths.set(list, length);
  return () => lengths.delete(list);
};

export const linksTo = (href: string): readonly HTMLAnchorElement[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a')].filter(
    (link) => link.getAttribute('href') === href,
  );

/** A browser that does not put the focus on what is pressed leaves the first of the links that lead there. */
const linkFollowed = (href: string): FollowedLink | null => {
  const links = linksTo(href);
  const place = Math.max(
    0,
    links.findIndex((link) => link === document.activeElement),
  );
  const link = links[place];
  return link ? { href, place, top: link.getBoundingClientRect().top } : null;
};

export const leavePlaceFor = (next: string): void => {
  const left: LeftPlace = {
    scrolled: window.scrollY,
    link: linkFollowed(next),
    lengths: Object.fromEntries(lengths),
  };
  returnedTo = undefined;
  window.history.replaceState({ left } satisfies HistoryState, '');
};

/** Before anything else hears of it that the reader went back or forth. */
export const watchReturns = (): void =>
  window.addEventListener('popstate', ({ state }: { readonly state: HistoryState }) => {
    returnedTo = state?.left;
    isOver = false;
  });
