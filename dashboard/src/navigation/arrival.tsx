/** Arriving on a page: its title in the window, and focus on its heading unless it is the first, or on what was left if it was left. */
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';

import { remembered } from '#shared/domain/remembered';

import { useWords } from '../i18n/words-context.tsx';
import { type LeftPlace, placeReturnedTo } from './left-place.ts';

const ArrivedContext = createContext(false);

/** Whether the reader came from another page of the product. */
export const Arrived = ArrivedContext.Provider;

const standing = remembered(() => import('./stand-again.ts'));

/** The script comes with the first page that was left. Where it does not, the reader stands at the top. */
const standAgain = (left: LeftPlace): (() => void) => {
  let isGone = false;
  let stop = (): void => {
    isGone = true;
  };
  standing().then(
    (script) => {
      if (!isGone) stop = script.standAgain(left);
    },
    () => undefined,
  );
  return () => stop();
};

type PageHeadingProps = {
  /** What the window's title says, where it differs from the heading. */
  readonly title?: string;
  /** Prefixed to the title while a form shows errors. */
  readonly failed?: boolean;
  readonly children: ReactNode;
};

export const PageHeading = ({ title, failed = false, children }: PageHeadingProps) => {
  const { say } = useWords();
  const moved = useContext(ArrivedContext);
  const heading = useRef<HTMLHeadingElement>(null);
  const text = title ?? (typeof children === 'string' ? children : '');
  useEffect(() => {
    const whole = `${text} – ${say('frame.name')}`;
    document.title = failed ? say('form.errorTitle', { title: whole }) : whole;
  }, [text, failed, say]);
  useEffect(() => {
    if (!moved) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    const left = placeReturnedTo();
    return left && standAgain(left);
  }, [moved]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
};
