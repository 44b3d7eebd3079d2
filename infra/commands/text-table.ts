/** Rows of text in columns of one width each. The last column is broken at words, so that a line fits. */

/** Marks that stand on a letter take no room of their own. */
const widthOf = (text: string): number => Array.from(text.replaceAll(/\p{M}/gu, '')).length;

const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

export const brokenLines = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

const gap = 2;

/** Each row has as many cells as the first. @param width of a whole line, in letters. */
export const textTable = (rows: readonly (readonly string[])[], width: number): string => {
  const columns = (rows[0] ?? []).length - 1;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const indent = widths.reduce((sum, each) => sum + each + gap, 0);
  return rows
    .map((row) => {
      const lead = widths.map((each, column) => padded(row[column] ?? '', each + gap)).join('');
      const lines = brokenLines(row[columns] ?? '', Math.max(20, width - indent));
      return lines
        .map((line, at) => ((at === 0 ? lead : ' '.repeat(indent)) + line).trimEnd())
        .join('\n');
    })
    .join('\n');
};
