/** The heading of a form that takes the place of the button that opened it: focus goes on from there. */
import { type ReactNode, useEffect, useRef } from 'react';

export const FocusedHeading = ({ children }: { readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1}>
      {children}
    </h3>
  );
};
