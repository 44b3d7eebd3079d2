/** By what the cells of a text file are divided: a comma, a semicolon or a tab. */

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What some programs write first to say it. */
const statement = /^sep=([,;\t])\r?\n/i;

const looked = 20;

/** Without what stands in quotation marks. */
const bareLines = (text: string): readonly string[] =>
  text
    .slice(0, 50_000)
    .replaceAll(/"(?:[^"]|"")*(?:"|$)/g, '')
    .split(/\r\n|\n|\r/)
    .slice(0, looked);

const countIn = (line: string, delimiter: Delimiter): number => line.split(delimiter).length - 1;

/** On how many lines it stands equally often, and how often that is: rows have as many cells as their headings. */
const regularityOf = (lines: readonly string[], delimiter: Delimiter) => {
  const counts = lines.map((line) => countIn(line, delimiter)).filter((count) => count > 0);
  const alike = Map.groupBy(counts, (count) => count);
  const [best] = [...alike].sort(
    ([one, ones], [other, others]) => others.length - ones.length || other - one,
  );
  return { delimiter, lines: best?.[1].length ?? 0, count: best?.[0] ?? 0 };
};

export type DividedText = { readonly delimiter: Delimiter; readonly text: string };

export const dividedText = (text: string): DividedText => {
  const stated = statement.exec(text);
  if (stated) return { delimiter: stated[1] as Delimiter, text: text.slice(stated[0].length) };
  const lines = bareLines(text);
  const [best] = delimiters
    .map((delimiter) => regularityOf(lines, delimiter))
    .sort((one, other) => other.lines - one.lines || other.count - one.count);
  return { delimiter: best?.delimiter ?? ',', text };
};
