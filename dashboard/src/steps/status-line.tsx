/** What a step has done. Focus goes to it, since the button that took the step is gone. */
import { useEffect, useRef } from 'react';

/** Give it another key for each step: the same words may follow each other. */
export const StatusLine = ({ text }: { readonly text: string | null }) => {
  const line = useRef<HTMLParagraphElement>(null);
  const hasText = text !== null;
  useEffect(() => {
    if (hasText) line.current?.focus();
  }, [hasText]);
  return (
    <p role="status" tabIndex={-1} ref={line}>
      {text}
    </p>
  );
};
