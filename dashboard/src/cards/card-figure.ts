/** What a card draws: rows of counts in series, alone or in groups. Chart, table and files are made of this alone. */
import type { Look } from '../design/palette.ts';
import type { ListOfFigure } from '../filters/list-of-figure.ts';
import type { CardName } from './card-names.ts';

export type CardSeries = {
  readonly key: string;
  readonly label: string;
  /** Names its colour, and on paper its pattern. */
  readonly look: Look;
  /** What narrows the list of a row to this series. */
  readonly lists: ListOfFigure;
};

export type CardRow = {
  readonly id: string;
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
  /** Where exactly what is counted is listed. */
  readonly lists: ListOfFigure;
  /** The page of what it is about. */
  readonly to?: string | undefined;
};

export type CardGroup = {
  readonly id: string;
  /** Null where there is one alone. */
  readonly label: string | null;
  readonly rows: readonly CardRow[];
};

export type CardFigure = {
  readonly name: CardName;
  /** What it finds, in a sentence. */
  readonly title: string;
  /** What is counted. */
  readonly unit: string;
  /** What its rows are, and its groups where it has any. */
  readonly rowName: string;
  readonly groupName: string | null;
  readonly series: readonly CardSeries[];
  readonly groups: readonly CardGroup[];
  /** Whether each group has a scale of its own, as where they count different things. */
  readonly ownScales?: true;
  /** What has to be known beside the title. */
  readonly notes: readonly string[];
};

export const totalOfRow = ({ values }: CardRow): number =>
  Object.values(values).reduce((sum, each) => sum + each, 0);

export const rowsOf = ({ groups }: CardFigure): readonly CardRow[] =>
  groups.flatMap(({ rows }) => rows);

export const mostAmong = (groups: readonly CardGroup[]): number =>
  Math.max(0, ...groups.flatMap(({ rows }) => rows.map(totalOfRow)));
