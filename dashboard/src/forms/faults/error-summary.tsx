/** What needs another look, first in the form and in focus, each linked to its field. */
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';

import { useWords } from '../../i18n/words-context.tsx';
import type { ShownError } from './error-words.ts';

const controls = 'input:not([type=hidden]), select, textarea, button';

/** Opens what hides the field, then goes to the control itself. */
const goTo = (id: string, reveal: (field: Element) => void): void => {
  const field = document.getElementById(id);
  if (!field) return;
  reveal(field);
  field.closest('details')?.setAttribute('open', '');
  const control = field.matches(controls) ? field : field.querySelector<HTMLElement>(controls);
  const arrive = (): void => {
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  };
  arrive();
  // What was revealed is on the page only after this event.
  if (document.activeElement !== control) window.setTimeout(arrive);
};

const nothingIsHidden = (): void => undefined;

type ErrorSummaryProps = {
  readonly errors: readonly ShownError[];
  /** Opens the section of a form that hides a field. */
  readonly reveal?: (field: Element) => void;
  /** What else leads to what has to be mended. */
  readonly children?: ReactNode;
};

export const ErrorSummary = ({ errors, reveal = nothingIsHidden, children }: ErrorSummaryProps) => {
  const { say } = useWords();
  const summary = useRef<HTMLDivElement>(null);
  const before = useRef<readonly ShownError[]>([]);
  useEffect(() => {
    const isNew = errors.some((error) => !before.current.includes(error));
    before.current = errors;
    if (isNew) summary.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  const follow = (event: MouseEvent, id: string): void => {
    event.preventDefault();
    goTo(id, reveal);
  };
  return (
    <div
      ref={summary}
      className="notice notice--problem summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby="summary-title"
    >
      <h2 id="summary-title">{say('form.summary', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ id, text }) => (
          <li key={`${id ?? ''} ${text}`}>
            {id === null ? (
              text
            ) : (
              <a href={`#${id}`} onClick={(event) => follow(event, id)}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
};
