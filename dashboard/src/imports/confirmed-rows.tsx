/** What a confirmation did, and why some rows are as they were. Focus goes here from the button. */
import { useEffect, useRef } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { RefusedRows } from './refused-rows.tsx';
import { headingOf, refusedRowsIn, type SentOutcome } from './sent-import.ts';

const counts = ['rows', 'imported', 'unchanged'] as const;

export const ConfirmedRows = ({ outcome }: { readonly outcome: SentOutcome }) => {
  const { say, number } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { refused } = outcome;
  return (
    <section aria-labelledby="confirmed-title">
      <h3 id="confirmed-title" ref={heading} tabIndex={-1}>
        {say(headingOf(outcome))}
      </h3>
      <dl className="facts">
        {counts.map((name) => (
          <div key={name}>
            <dt>{say(`imports.${name}`)}</dt>
            <dd>{number(outcome[name])}</dd>
          </div>
        ))}
        <div>
          <dt>{say('imports.refused')}</dt>
          <dd>{number(refusedRowsIn(outcome))}</dd>
        </div>
      </dl>
      <RefusedRows refused={refused} title={say('imports.refused')} />
    </section>
  );
};
