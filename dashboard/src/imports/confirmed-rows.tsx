/** What a confirmation did, and why some rows are as they were. Focus goes here from the button. */
import { useEffect, useRef } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { type ConfirmedOutcome, headingOf, refusedRowsIn } from './confirm-import.ts';

const counts = ['rows', 'imported', 'unchanged'] as const;

export const ConfirmedRows = ({ outcome }: { readonly outcome: ConfirmedOutcome }) => {
  const { say, number } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { refused } = outcome;
  return (
    <section aria-labelledby="confirmed-title">
      <h2 id="confirmed-title" ref={heading} tabIndex={-1}>
        {say(headingOf(outcome))}
      </h2>
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
      {refused.length > 0 && (
        <div className="scroll" role="region" tabIndex={0} aria-label={say('imports.refused')}>
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{say('imports.row')}</th>
                <th scope="col">{say('imports.why')}</th>
              </tr>
            </thead>
            <tbody>
              {refused.map(({ row, pointer, reason }) => (
                <tr key={`${pointer} ${reason}`}>
                  <th scope="row">{row ?? '–'}</th>
                  <td lang="en" dir="ltr">
                    {reason}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
