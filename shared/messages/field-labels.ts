/** Which messages name a field. A described field without a label in the catalogue does not compile. */
import { type ComponentFields, componentFields } from '../domain/fields/component-fields.ts';
import type { Asked, Field, DescribedFields, Holds } from '../domain/fields/field.ts';
import { type RecordFields, recordFields } from '../domain/fields/record-fields.ts';

/** Those that the form asks by what their description says, in one of its groups. */
type Grouped<Table extends DescribedFields> = {
  [Name in keyof Table]: Table[Name]['asked'] extends Asked<'own'> | 'carried' ? never : Name;
}[keyof Table] &
  string;

/** Those with one label on the form and on pages. */
type Labelled<Table extends DescribedFields> = {
  [Name in keyof Table]: Table[Name] extends {
    readonly holds: { readonly type: Exclude<Holds['type'], 'own'> };
    readonly asked: Asked;
  }
    ? Name
    : never;
}[keyof Table] &
  string;

/** Those of one table or the other with a hint beside the label. */
type Hinted<Table extends DescribedFields> = {
  [Name in Grouped<Table>]: Table[Name]['asked'] extends { readonly hint: true } ? Name : never;
}[Grouped<Table>];

/** The label of the kind of support asks for what is needed, or for what is given. */
type LabelledByKind = 'supportTypes';

export type GroupedField = Grouped<ComponentFields> | Grouped<RecordFields>;
export type LabelledForBothKinds = Exclude<
  Labelled<ComponentFields> | Labelled<RecordFields>,
  LabelledByKind
>;

type ColumnOf<Table extends DescribedFields> = {
  [Name in keyof Table]: Table[Name] extends { readonly column: infer Column } ? Column : never;
}[keyof Table] &
  string;

/** The names of the columns that fields have in files. */
export type DescribedColumn = ColumnOf<ComponentFields> | ColumnOf<RecordFields>;

export type ColumnKey = `column.${DescribedColumn}`;
export type FieldKey = `field.${LabelledForBothKinds}`;
export type HintKey = `hint.${Hinted<ComponentFields & RecordFields>}`;

const described: Readonly<Record<string, Field>> = { ...componentFields, ...recordFields };

export const isLabelled = (name: string): name is LabelledForBothKinds => {
  const field = described[name];
  return (
    field !== undefined &&
    field.holds.type !== 'own' &&
    field.asked !== 'carried' &&
    name !== ('supportTypes' satisfies LabelledByKind)
  );
};
