/**
 * A form that was filled in as a document, as the rows of a sheet: one for each component that says something, with what is
 * said of the record as a whole. What was written where nobody would read it refuses the document, so nothing is lost. Pure.
 */
import { recordKinds } from '../domain/records/record.ts';
import { folded } from '../naming/folded.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import { languages } from '../vocabulary/label.ts';
import type { DocumentText } from './document-text.ts';
import type { FileFault } from './file-fault.ts';
import { formGuidance, formTables } from './form-document.ts';
import type { Grid } from './grid.ts';
import { describedColumns, isRowColumn, type RowColumn } from './row-columns.ts';

type Answer = { readonly label: string; readonly text: string };

type Known = {
  /** What stands outside of the tables of an empty form. */
  readonly outside: ReadonlySet<string>;
  /** What it says of how a question is answered. */
  readonly how: ReadonlySet<string>;
  readonly head: ReadonlySet<string>;
  readonly columns: ReadonlyMap<string, RowColumn>;
};

const readKnown = (): Known => {
  const forms = languages.flatMap((language) =>
    recordKinds.map((kind) => ({
      guidance: formGuidance(kind, language),
      tables: formTables(kind, language),
    })),
  );
  const questions = forms.flatMap(({ tables }) => tables.flatMap((table) => table.questions));
  const captions = forms.flatMap(({ tables }) => tables.map(({ caption }) => caption));
  const said = forms.flatMap(({ guidance: { title, lines } }) => [title, ...lines]);
  return {
    outside: new Set([...said, ...captions].map(folded)),
    how: new Set(['', ...questions.map(({ how }) => folded(how))]),
    head: new Set(forms.flatMap(({ guidance }) => guidance.head.map(folded))),
    columns: new Map(questions.map(({ label, column }) => [folded(label), column])),
  };
};

let kept: Known | undefined;
const known = (): Known => (kept ??= readKnown());

/** Of a text by itself every line is kept; several values stand one below the other, or behind semicolons. */
const isOneText = (label: string): boolean => {
  const column = known().columns.get(folded(label));
  if (column === undefined || !isRowColumn(column)) return true;
  const holds = describedColumns.get(column)?.field.holds.type;
  return holds === 'text' || column === 'text' || column === 'title';
};

const answerOf = (label: string, text: string): Answer => ({
  label,
  text: isOneText(label) ? text : text.split(/\n+/).join('; '),
});

const outsideFault = (text: string): FileFault => ({
  code: 'textOutside',
  values: { text: text.length > 100 ? `${text.slice(0, 100)}…` : text },
});

type Table = { readonly answers: readonly Answer[]; readonly fault?: FileFault };

const tableOf = (rows: readonly (readonly string[])[]): Table => {
  const answers: Answer[] = [];
  for (const cells of rows) {
    const [label = '', how = '', text = '', ...more] = cells;
    if (cells.every((cell) => known().head.has(folded(cell)))) continue;
    const lost = [
      ...(label === '' ? [text] : []),
      ...(known().how.has(folded(how)) ? [] : [how]),
      ...more,
    ];
    const [first] = lost.filter((each) => each !== '');
    if (first !== undefined) return { answers, fault: outsideFault(first) };
    if (label !== '') answers.push(answerOf(label, text));
  }
  return { answers };
};

const saysSomething = ({ answers }: Table): boolean => answers.some(({ text }) => text !== '');

export const gridOfDocument = (
  { tables, outside }: DocumentText,
  name: string,
): Result<Grid, FileFault> => {
  const [lost] = outside.filter((text) => !known().outside.has(folded(text)));
  if (lost !== undefined) return refuse(outsideFault(lost));
  const read = tables.map(tableOf);
  const fault = read.find((table) => table.fault)?.fault;
  if (fault) return refuse(fault);
  const [record = { answers: [] }, ...components] = read;
  const said = components.filter(saysSomething);
  const records = said.length > 0 ? said : [{ answers: [] }];
  const rows = records.map((component) => [...record.answers, ...component.answers]);
  // Asked twice in one table, it stands twice, so that it is told which is meant.
  const labels = rows.reduce<readonly string[]>(
    (all, row) => [
      ...all,
      ...row
        .map(({ label }) => label)
        .filter((label, at, own) => own.indexOf(label) !== at || !all.includes(label)),
    ],
    [],
  );
  const cellsOf = (row: readonly Answer[]) => {
    const left = [...row];
    return labels.map((label) => {
      const at = left.findIndex((each) => each.label === label);
      return { text: at < 0 ? '' : (left.splice(at, 1)[0]?.text ?? '') };
    });
  };
  return ok({ name, rows: [labels.map((text) => ({ text })), ...rows.map(cellsOf)] });
};
