/** What of the described fields is posted for matching, each under its own name. */
import { type DescribedFields, type Field, type Holds, unstated, type ValueOf } from './field.ts';

/** Where a posting holds the field: places are given once, and never to another field. */
export type Posted = { readonly posted: number };

type PostedIn<Table extends DescribedFields> = {
  [Name in keyof Table]: Table[Name] extends Posted ? Name : never;
}[keyof Table];

type Kept<Value> = Value extends (infer Each)[] ? readonly Each[] : Value;

/** Of what nobody stated, some is absent, and some is null or an empty list. */
type MayBeAbsent = { readonly type: 'text' | 'date' | 'count' };

/** As matching reads it. */
export type PostedFields<Table extends DescribedFields> = {
  readonly [
    Name in PostedIn<Table> as Table[Name]['holds'] extends MayBeAbsent ? never : Name
  ]: Kept<ValueOf<Table[Name]['holds']>>;
} & {
  readonly [
    Name in PostedIn<Table> as Table[Name]['holds'] extends MayBeAbsent ? Name : never
  ]?: Kept<ValueOf<Table[Name]['holds']>>;
};

type Plainly = Exclude<Holds, { readonly type: 'own' }>;

export type PostedField = {
  readonly name: string;
  readonly place: number;
  readonly holds: Plainly;
  readonly audience: Field['audience'];
};

export const postedIn = (table: DescribedFields): readonly PostedField[] =>
  Object.entries(table).flatMap(([name, { holds, posted, audience }]) =>
    posted === undefined || holds.type === 'own' ? [] : [{ name, place: posted, holds, audience }],
  );

export const postedOf = <Table extends DescribedFields>(
  table: Table,
  said: object,
  isPosted: (field: PostedField) => boolean = () => true,
): PostedFields<Table> =>
  Object.fromEntries(
    postedIn(table).flatMap((field) => {
      const { name, holds } = field;
      const stated = isPosted(field)
        ? (said as Readonly<Record<string, unknown>>)[name]
        : undefined;
      const value = stated ?? unstated[holds.type];
      return value === undefined ? [] : [[name, value]];
    }),
  ) as PostedFields<Table>;
