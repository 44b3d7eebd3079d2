/** What would become of the rows of a file, and the button that imports them. Focus goes here from the form. */
import { useEffect, useRef } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { RefusedRows } from './refused-rows.tsx';
import { SameParty } from './same-party.tsx';
import { kindsOfRows, type SentOutcome } from './sent-import.ts';
import { type ImportedFile, textAt } from './imported-file.ts';

const kinds = ['refused', 'look', 'stored', 'unchanged'] as const;

type LooksProps = Pick<SentOutcome, 'looks'> & { readonly file: ImportedFile };

const Looks = ({ looks, file }: LooksProps) => {
  const { say } = useWords();
  if (looks.length === 0) return null;
  return (
    <>
      <h3>{say('sheets.is.look')}</h3>
      <p>{say('sheets.about.look')}</p>
      <div className="scroll" role="group" tabIndex={0} aria-label={say('sheets.is.look')}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{say('imports.row')}</th>
              <th scope="col">{say('sheets.toDo')}</th>
            </tr>
          </thead>
          <tbody>
            {looks.map(({ row, pointer, says, party }) => {
              const name = party && textAt(file, pointer);
              return (
                <tr key={`${pointer} ${says}`}>
                  <th scope="row">{row ?? '–'}</th>
                  <td>
                    {says}
                    {name !== undefined && party && <SameParty party={party} name={name} />}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
};

type PreviewedRowsProps = {
  readonly file: ImportedFile;
  readonly outcome: SentOutcome;
  /** Imported already, so there is nothing more to do. */
  readonly isDone: boolean;
  readonly sending: boolean;
  readonly store: () => void;
};

const StoreButton = ({ outcome, sending, store }: PreviewedRowsProps) => {
  const { say } = useWords();
  if (outcome.imported === 0) return <p className="notice">{say('sheets.nothingToStore')}</p>;
  return (
    <p className="actions">
      <button
        type="button"
        className="button"
        aria-disabled={sending}
        onClick={() => {
          if (!sending) store();
        }}
      >
        {say('imports.store', { count: outcome.imported })}
      </button>
      <span role="status">{sending && say('form.sending')}</span>
    </p>
  );
};

export const PreviewedRows = (props: PreviewedRowsProps) => {
  const { say, number } = useWords();
  const { file, outcome, isDone } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const counts = kindsOfRows(outcome);
  return (
    <section aria-labelledby="previewed-title">
      <h3 id="previewed-title" ref={heading} tabIndex={-1}>
        {isDone ? say('imports.stored', { count: outcome.imported }) : say('sheets.seen')}
      </h3>
      <dl className="facts">
        {kinds.map((is) => (
          <div key={is}>
            <dt>{say(`sheets.is.${is}`)}</dt>
            <dd>{number(counts[is])}</dd>
          </div>
        ))}
      </dl>
      <RefusedRows refused={outcome.refused} title={say('sheets.is.refused')} />
      <Looks looks={outcome.looks} file={file} />
      {!isDone && <StoreButton {...props} />}
    </section>
  );
};
