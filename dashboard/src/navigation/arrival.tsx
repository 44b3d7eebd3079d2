/** Arriving on a page: its title in the window, and focus on its heading unless it is the first. */
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';

import { useWords } from '../i18n/words-context.tsx';

const ArrivedContext = createContext(false);

/** Whether the reader came from another page of the product. */
export const Arrived = ArrivedContext.Provider;

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
  }, [moved]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
};
