/**
 * What is said of a field in one place. From it come its schema, the control that asks for it, how answers are read and
 * shown, how pages and exports tell it, and who reads it. No schema library is loaded, since pages read it, too.
 */
import type { register, RegisterName } from '#shared/vocabulary/register';

import type { ReleaseGroup } from '../release/release-groups.ts';

/** What a field holds. What has a shape of its own (an amount, places) is read and shown by code of its own. */
export type Holds =
  | { readonly type: 'text'; readonly longest: number }
  | { readonly type: 'texts'; readonly most: number; readonly longest: number }
  | { readonly type: 'code'; readonly vocabulary: RegisterName }
  | { readonly type: 'codes'; readonly vocabulary: RegisterName; readonly most: number }
  | { readonly type: 'yesNo' }
  /** `isPast`: of what was, so pages say how long ago it is. */
  | { readonly type: 'date'; readonly isPast?: true }
  | { readonly type: 'count'; readonly largest: number }
  | { readonly type: 'own' };

/** Groups of questions of the form: `own` where the form lays the question out by itself. */
export type ComponentGroup = 'own' | 'more' | 'progress' | 'followUp';
export type RecordGroup = 'own' | 'partners' | 'setting' | 'capacity' | 'registers' | 'quality';

/** How the form asks: where, for records of which kind, and whether a hint stands beside the label. */
export type Asked<Group extends string = string> = {
  readonly in: Group;
  readonly of?: 'pledge' | 'offer';
  readonly hint?: true;
};

export type Field<Group extends string = string> = {
  readonly holds: Holds;
  /** The field that keeps what is said of this one in words that no code answers. */
  readonly wordsIn?: string;
  /** A code though its shape is of its own, or a date: the Secretariat may set it, and it says where it comes from. */
  readonly coded?: true;
  /** Records of one kind alone have it. */
  readonly of?: 'pledge' | 'offer';
  /**
   * Who may read it: everyone, once its record is public; whoever may read the record before it is; or its party and the
   * Secretariat alone.
   */
  readonly audience: 'public' | 'registered' | 'party';
  /** Of what is public: the group that its owner may keep back; with every release where it is absent. */
  readonly releasedWith?: ReleaseGroup;
  /** Whether both sides of a proposed match see it. */
  readonly bothSides: boolean;
  /** `carried`: no control asks for it, and an edit by the form keeps it. */
  readonly asked: Asked<Group> | 'carried';
  /** Matching reads it: its place in a posting (`posted.ts`). */
  readonly posted?: number;
  /** The name of its column in files; the catalogues say what it holds (`column.…`). */
  readonly column?: string;
};

export type DescribedFields<Group extends string = string> = Readonly<Record<string, Field<Group>>>;

type IdIn<Name extends RegisterName> = (typeof register)[Name][number]['id'];

/** The values of what has no shape of its own. A text, a date or a number that nobody stated is absent. */
export type ValueOf<Of extends Holds> = Of extends { readonly type: 'code' }
  ? IdIn<Of['vocabulary']> | null
  : Of extends { readonly type: 'codes' }
    ? IdIn<Of['vocabulary']>[]
    : Of extends { readonly type: 'texts' }
      ? string[]
      : Of extends { readonly type: 'yesNo' }
        ? boolean | null
        : Of extends { readonly type: 'count' }
          ? number
          : string;

/** What stands for a value that nobody stated. */
export const unstated = {
  text: undefined,
  texts: [],
  code: null,
  codes: [],
  yesNo: null,
  date: undefined,
  count: undefined,
} as const satisfies Readonly<Record<Exclude<Holds['type'], 'own'>, unknown>>;

/** The names of the fields that hold nothing of a shape of its own. */
export type Plain<Table extends DescribedFields> = {
  [Name in keyof Table]: Table[Name]['holds']['type'] extends 'own' ? never : Name;
}[keyof Table] &
  string;

export type Own<Table extends DescribedFields> = Exclude<keyof Table, Plain<Table>> & string;

/** Of what has no shape of its own, those that are there even where nobody stated them. */
type AlwaysThere<Table extends DescribedFields> = {
  [Name in Plain<Table>]: Table[Name]['holds']['type'] extends 'text' | 'date' | 'count'
    ? never
    : Name;
}[Plain<Table>];

/** What a table's fields are where nobody stated anything. */
export const unstatedFields = <Table extends DescribedFields>(
  table: Table,
): { [Name in AlwaysThere<Table>]: ValueOf<Table[Name]['holds']> } =>
  Object.fromEntries(
    Object.entries(table).flatMap(([name, { holds }]) => {
      const blank: unknown = holds.type === 'own' ? undefined : unstated[holds.type];
      return blank === undefined ? [] : [[name, Array.isArray(blank) ? [] : blank] as const];
    }),
  ) as { [Name in AlwaysThere<Table>]: ValueOf<Table[Name]['holds']> };

/** The names of the fields of which something is so, such as that everyone may read them. */
export type Having<Table extends DescribedFields, What> = {
  [Name in keyof Table]: Table[Name] extends What ? Name : never;
}[keyof Table] &
  string;

/** The fields that records of a kind have. */
export type FieldsOf<Table extends DescribedFields, Kind extends 'pledge' | 'offer'> = {
  [
    Name in keyof Table as Table[Name] extends { readonly of: Exclude<'pledge' | 'offer', Kind> }
      ? never
      : Name
  ]: Table[Name];
};

export const fieldsOfKind = <Table extends DescribedFields, Kind extends 'pledge' | 'offer'>(
  table: Table,
  kind: Kind,
): FieldsOf<Table, Kind> =>
  Object.fromEntries(
    Object.entries(table).filter(([, { of }]) => of === undefined || of === kind),
  ) as FieldsOf<Table, Kind>;

export const namesHaving = <Table extends DescribedFields, What>(
  table: Table,
  has: (field: Field) => boolean,
): readonly Having<Table, What>[] =>
  Object.entries(table).flatMap(([name, field]) =>
    has(field) ? [name as Having<Table, What>] : [],
  );
