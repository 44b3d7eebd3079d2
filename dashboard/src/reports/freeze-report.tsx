/** Where the Secretariat freezes what is public now as the next report. */
import type { FormEvent } from 'react';

import { editions } from '#shared/vocabulary/editions';

import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { SendProblem } from '../sending/send-problem.tsx';
import { useFreezing } from './use-freezing.ts';

export const FreezeReport = ({ onFrozen }: { readonly onFrozen: () => void }) => {
  const { say, label } = useWords();
  const { outcome, edition, setEdition, note, setNote, freeze } = useFreezing(onFrozen);
  const sending = outcome.is === 'sending';
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!sending) void freeze();
  };
  return (
    <section className="panel" aria-labelledby="freeze-title">
      <h2 id="freeze-title">{say('reports.freezeTitle')}</h2>
      <p>{say('reports.freezeMeans')}</p>
      <form className="record-form" noValidate onSubmit={submit}>
        <LabelledField
          name="edition"
          label={say('reports.edition')}
          hint={say('reports.editionHint')}
          error={undefined}
        >
          {(control) => (
            <select
              {...control}
              value={edition}
              onChange={(event) => setEdition(event.target.value)}
            >
              {editions.map((each) => (
                <option key={each.id} value={each.id}>
                  {label(each.label)}
                </option>
              ))}
            </select>
          )}
        </LabelledField>
        <LabelledField
          name="note"
          label={say('reports.note')}
          hint={say('reports.noteHint')}
          optional
          error={undefined}
        >
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              rows={3}
              maxLength={2000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </LabelledField>
        {outcome.is === 'failed' && (
          <SendProblem problem={outcome.problem} kept="page" again={() => void freeze()} />
        )}
        <p className="actions">
          <button type="submit" className="button" aria-disabled={sending}>
            {say('reports.freeze')}
          </button>
          <span role="status">
            {sending && say('reports.freezing')}
            {outcome.is === 'done' && say('reports.done', { number: outcome.report.number })}
          </span>
        </p>
      </form>
    </section>
  );
};
