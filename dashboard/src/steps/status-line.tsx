/** What a step has done. Focus goes to it, since the button that took the step is gone. */
import { useEffect, useRef } from 'react';

type StatusLineProps = {
  readonly text: string | null;
  /** Another one for each step: the same words may follow each other. */
  readonly step: unknown;
};

export const StatusLine = ({ text, step }: StatusLineProps) => {
  const line = useRef<HTMLParagraphElement>(null);
  const hasText = text !== null;
  useEffect(() => {
    if (hasText) line.current?.focus();
  }, [hasText, step]);
  return (
    <p role="status" tabIndex={-1} ref={line}>
      {text}
    </p>
  );
};
