/** The lines of a file of one kind: where each stands, what it is, and what to do. */
import type { SheetOutcome } from '#shared/contract/files/sheet-views';

import { useWords } from '../i18n/words-context.tsx';

export type Line = SheetOutcome['lines'][number];
export type LineKind = Line['is'];

/** What is to be mended comes first. */
export const lineKinds = [
  'refused',
  'look',
  'stored',
  'unchanged',
] as const satisfies readonly LineKind[];

/** More than can be looked at on a page; the rest comes when these are mended. */
const mostShown = 200;

const Notes = ({ notes }: Pick<Line, 'notes'>) =>
  notes.length === 0 ? null : (
    <ul>
      {notes.map(({ cell, code, says }) => (
        <li key={`${cell} ${code} ${says}`}>
          <bdi className="quiet">{cell}</bdi> <span>{says}</span>
        </li>
      ))}
    </ul>
  );

const Row = ({ line }: { readonly line: Line }) => {
  const { say, number } = useWords();
  const { sheet, row, title, party, kind, notes } = line;
  return (
    <tr>
      <th scope="row">
        <bdi>{sheet}</bdi>
        <br />
        {say('sheets.row', { row: number(row) })}
      </th>
      <td>
        <bdi dir="auto">{title}</bdi>
        <br />
        <span className="quiet">
          {kind && say(`sheets.kind.${kind}`)} {kind && party && '·'} <bdi dir="auto">{party}</bdi>
        </span>
      </td>
      <td>
        <Notes notes={notes} />
      </td>
    </tr>
  );
};

export const SheetLines = ({
  is,
  lines,
}: {
  readonly is: LineKind;
  readonly lines: readonly Line[];
}) => {
  const { say, number } = useWords();
  const own = lines.filter((line) => line.is === is);
  if (own.length === 0) return null;
  const title = `${say(`sheets.is.${is}`)} (${number(own.length)})`;
  return (
    <details open={is === 'refused' || is === 'look'}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <p>{say(`sheets.about.${is}`)}</p>
      <div className="scroll" role="group" tabIndex={0} aria-label={title}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{say('sheets.where')}</th>
              <th scope="col">{say('sheets.record')}</th>
              <th scope="col">{say('sheets.toDo')}</th>
            </tr>
          </thead>
          <tbody>
            {own.slice(0, mostShown).map((line) => (
              <Row key={`${line.sheet} ${line.row}`} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      {own.length > mostShown && <p>{say('sheets.more', { count: own.length - mostShown })}</p>}
    </details>
  );
};
