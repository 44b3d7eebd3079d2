/** What would become of a file, line by line, and the button that stores exactly that. Focus goes here from the form. */
import { useEffect, useRef } from 'react';

import type { SheetOutcome } from '#shared/contract/files/sheet-views';

import { useWords } from '../i18n/words-context.tsx';
import { lineKinds, SheetLines } from './sheet-lines.tsx';

type SheetPreviewProps = {
  readonly outcome: SheetOutcome;
  /** Whether all are stored or none. */
  readonly whole: boolean;
  /** Undefined while nothing is being stored: how many are done. */
  readonly done: number | undefined;
  readonly store: () => void;
};

const Parties = ({ parties }: Pick<SheetOutcome, 'parties'>) => {
  const { say } = useWords();
  return parties.length === 0 ? null : (
    <>
      <p>{say('sheets.parties', { count: parties.length })}</p>
      <ul>
        {parties.map(({ id, name }) => (
          <li key={id}>
            <bdi dir="auto">{name}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Rows that somebody meant to send may stand there, under headings that nobody knows. */
const UnreadSheets = ({ sheets }: Pick<SheetOutcome, 'sheets'>) => {
  const { say, list } = useWords();
  const names = sheets.flatMap(({ name, headings }) => (headings.length === 0 ? [name] : []));
  return names.length === 0 ? null : <p>{say('sheets.unread', { names: list(names) })}</p>;
};

const StoreButton = ({ outcome: { counts }, whole, done, store }: SheetPreviewProps) => {
  const { say, number } = useWords();
  const count = counts.stored + counts.look;
  if (whole && counts.refused > 0) return <p className="notice">{say('sheets.wholeRefused')}</p>;
  if (count === 0) return <p className="notice">{say('sheets.nothingToStore')}</p>;
  return (
    <p className="actions">
      <button
        type="button"
        className="button"
        aria-disabled={done !== undefined}
        onClick={() => {
          if (done === undefined) store();
        }}
      >
        {say('sheets.store', { count })}
      </button>
      <span role="status">
        {done !== undefined && say('sheets.storing', { done: number(done), all: number(count) })}
      </span>
    </p>
  );
};

export const SheetPreview = (props: SheetPreviewProps) => {
  const { say, number } = useWords();
  const { outcome } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (outcome.fault)
    return (
      <section aria-labelledby="preview-title">
        <h2 id="preview-title" ref={heading} tabIndex={-1}>
          {say('sheets.none')}
        </h2>
        <p className="notice notice--problem">{outcome.fault.says}</p>
      </section>
    );
  return (
    <section aria-labelledby="preview-title">
      <h2 id="preview-title" ref={heading} tabIndex={-1}>
        {say('sheets.seen')}
      </h2>
      <dl className="facts">
        {lineKinds.map((is) => (
          <div key={is}>
            <dt>{say(`sheets.is.${is}`)}</dt>
            <dd>{number(outcome.counts[is])}</dd>
          </div>
        ))}
      </dl>
      {outcome.encoding === 'windows-1252' && <p>{say('sheets.western')}</p>}
      <UnreadSheets sheets={outcome.sheets} />
      <Parties parties={outcome.parties} />
      {lineKinds.map((is) => (
        <SheetLines key={is} is={is} lines={outcome.lines} />
      ))}
      <StoreButton {...props} />
    </section>
  );
};
