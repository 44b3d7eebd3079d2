/** The heading of what takes the place of something else, as a form that of the button that opened it: focus goes on from there. */
import { type ReactNode, useEffect, useRef } from 'react';

type FocusedHeadingProps = { readonly as?: 'h2' | 'h3'; readonly children: ReactNode };

export const FocusedHeading = ({ as: Heading = 'h3', children }: FocusedHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Heading ref={heading} tabIndex={-1}>
      {children}
    </Heading>
  );
};
