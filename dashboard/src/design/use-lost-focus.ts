/**
 * Where the focus of a button goes that goes away with what it was about. Where the button stays, as after a failure, or
 * the focus is anywhere else, nothing moves.
 */
import { type RefObject, useEffect, useRef } from 'react';

/** @param came what came on the reader's wish, by which the button may be gone; nothing before they wished anything. */
export const useLostFocus = <Place extends HTMLElement>(came: unknown): RefObject<Place | null> => {
  const place = useRef<Place>(null);
  useEffect(() => {
    if (came && document.activeElement === document.body) place.current?.focus();
  }, [came]);
  return place;
};
