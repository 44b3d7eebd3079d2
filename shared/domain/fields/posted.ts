/** What of the described fields is posted for matching, each under its own name. */
import { type DescribedFields, type Holds, unstated, type ValueOf } from './field.ts';

/** Where a posting holds the field: places are given once, and never to another field. */
export type Posted = { readonly posted: number };

type PostedIn<Table extends DescribedFields> = {
  [Name in keyof Table]: Table[Name] extends Posted ? Name : never;
}[keyof Table];

type Kept<Value> = Value extends (infer Each)[] ? readonly Each[] : Value;

/** As matching reads it. */
export type PostedFields<Table extends DescribedFields> = {
  readonly [Name in PostedIn<Table>]: Kept<ValueOf<Table[Name]['holds']>>;
};

type Plainly = Exclude<Holds, { readonly type: 'own' }>;

export type PostedField = {
  readonly name: string;
  readonly place: number;
  readonly holds: Plainly;
};

export const postedIn = (table: DescribedFields): readonly PostedField[] =>
  Object.entries(table).flatMap(([name, { holds, posted }]) =>
    posted === undefined || holds.type === 'own' ? [] : [{ name, place: posted, holds }],
  );

export const postedOf = <Table extends DescribedFields>(
  table: Table,
  said: object,
): PostedFields<Table> =>
  Object.fromEntries(
    postedIn(table).map(({ name, holds }) => [
      name,
      (said as Readonly<Record<string, unknown>>)[name] ?? unstated[holds.type],
    ]),
  ) as PostedFields<Table>;
