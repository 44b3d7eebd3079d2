/** Where the Secretariat freezes what is public now as the next report. */
import { type FormEvent, useState } from 'react';

import type { Report } from '#shared/contract/report-views';
import { editions } from '#shared/vocabulary/editions';

import type { Problem } from '../api/problem.ts';
import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { SendProblem } from '../sending/send-problem.tsx';
import { useServices } from '../services/services.tsx';

type Outcome =
  | { readonly is: 'open' | 'sending' }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'done'; readonly report: Report };

/** The last that is known, which is the next one. */
const usual = editions.at(-1)?.id;

export const FreezeReport = ({ onFrozen }: { readonly onFrozen: () => void }) => {
  const { say, label } = useWords();
  const { client, newKey } = useServices();
  const [outcome, setOutcome] = useState<Outcome>({ is: 'open' });
  /** Of one intent: sent again, it freezes nothing twice. */
  const [key, setKey] = useState(newKey);
  const [edition, setEdition] = useState<string | undefined>(usual);
  const [note, setNote] = useState('');
  const sending = outcome.is === 'sending';
  const freeze = async (): Promise<void> => {
    setOutcome({ is: 'sending' });
    const body = { edition, ...(note.trim() !== '' && { note: note.trim() }) };
    const answer = await client('freezeReport', { body, idempotencyKey: key });
    if (!answer.ok) return setOutcome({ is: 'failed', problem: answer.problem });
    setOutcome({ is: 'done', report: answer.value });
    setKey(newKey());
    setNote('');
    onFrozen();
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!sending) void freeze();
  };
  /** Another answer is another intent. */
  const changed = (set: () => void): void => {
    set();
    setKey(newKey());
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
              onChange={(event) => changed(() => setEdition(event.target.value))}
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
              onChange={(event) => changed(() => setNote(event.target.value))}
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
