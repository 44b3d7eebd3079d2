/** Reads a table of rights that was written by hand, so that a row which is forgotten, doubled or too short is told. */
export const signs = ['+', '.', 'x', 's', 'v', '!'] as const;
export type Sign = (typeof signs)[number];

const isSign = (text: string): text is Sign => (signs as readonly string[]).includes(text);

export type Row = { readonly caller: string; readonly variants: readonly (readonly Sign[])[] };

const signsIn = (line: string, text: string, length: number): readonly Sign[] => {
  const read = text.split('').filter(isSign);
  if (read.length !== length || text.length !== length)
    throw new Error(`A row of the table has ${text.length} cells and not ${length}: ${line}`);
  return read;
};

const rowsOfLine = (line: string, length: number): readonly Row[] => {
  const [callers = '', cells = ''] = line.split(':');
  const variants = cells.trim().split('/');
  return callers
    .trim()
    .split(/\s+/)
    .map((caller) => ({ caller, variants: variants.map((text) => signsIn(line, text, length)) }));
};

/** The rows of a block, one for each caller and none else. */
export const rowsOf = (
  block: string,
  columns: readonly string[],
  callers: readonly string[],
): readonly Row[] => {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  const rows = lines.flatMap((line) => rowsOfLine(line, columns.length));
  const named = rows.map(({ caller }) => caller).toSorted();
  const wanted = callers.toSorted();
  if (named.join() !== wanted.join())
    throw new Error(`The table has rows of ${named.join()} and should of ${wanted.join()}`);
  return rows;
};

const signOfStatus: Readonly<Record<number, Sign>> = {
  401: '!',
  403: 'x',
  404: '.',
  409: 's',
  422: 'v',
};

/** What an answer is in such a table; any other refusal stands for itself, so that it is in no cell. */
export const signOf = (status: number): Sign | number =>
  status < 300 ? '+' : (signOfStatus[status] ?? status);
