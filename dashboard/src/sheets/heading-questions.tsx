/** What the headings mean that nobody knows: asked once for each source. */
import type { FormEvent } from 'react';

import type { SheetOutcome } from '#shared/contract/files/sheet-views';

import { Select } from '../design/select.tsx';
import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { type Meanings, unknownHeadings } from './kept-headings.ts';

type HeadingQuestionsProps = {
  readonly outcome: Pick<SheetOutcome, 'sheets' | 'columns'>;
  readonly answered: (meanings: Meanings) => void;
};

const nothing = '';

export const HeadingQuestions = ({ outcome, answered }: HeadingQuestionsProps) => {
  const { say } = useWords();
  const headings = unknownHeadings(outcome.sheets);
  if (headings.length === 0) return null;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const meanings = headings.map((heading, at) => {
      const column = given.get(`heading-${at}`);
      return [heading, typeof column === 'string' && column !== nothing ? column : null] as const;
    });
    answered(Object.fromEntries(meanings));
  };
  return (
    <form className="record-form" onSubmit={submit}>
      <h3>{say('sheets.unknownHeadings')}</h3>
      <p>{say('sheets.unknownHint')}</p>
      {headings.map((heading, at) => (
        <LabelledField
          key={heading}
          name={`heading-${at}`}
          label={say('sheets.means', { heading })}
          error={undefined}
        >
          {(control) => (
            <Select {...control} begins={nothing}>
              <option value={nothing}>{say('sheets.leaveOut')}</option>
              {outcome.columns.map(({ name, heading: text }) => (
                <option key={name} value={name}>
                  {text}
                </option>
              ))}
            </Select>
          )}
        </LabelledField>
      ))}
      <p className="actions">
        <button type="submit" className="button button--quiet">
          {say('sheets.lookAgain')}
        </button>
      </p>
    </form>
  );
};
