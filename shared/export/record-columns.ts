/** The columns of exported records, one row for each component, in a stable order: only ever added to. */
import { componentFields } from '../domain/fields/component-fields.ts';
import type { Field, Holds } from '../domain/fields/field.ts';
import { recordFields } from '../domain/fields/record-fields.ts';
import { type Cell, cellOf } from './cells.ts';
import type { Column, ColumnType } from './column.ts';
import type { Exported } from './exported.ts';
import { recordOwnColumns } from './record-own-columns.ts';

export type RecordColumn = Column & {
  /** Of a field that is described: the catalogues say what it holds. */
  readonly isDescribed: boolean;
  readonly cell: (exported: Exported) => Cell;
};

const typeOf: Readonly<Record<Exclude<Holds['type'], 'own'>, ColumnType>> = {
  text: 'text',
  texts: 'texts',
  code: 'code',
  codes: 'codes',
  yesNo: 'yesNo',
  date: 'date',
  count: 'number',
};

const describedColumn = (field: string, { holds, column }: Field): readonly RecordColumn[] => {
  if (holds.type === 'own' || !column) return [];
  const isOfComponent = field in componentFields;
  return [
    {
      name: column,
      type: typeOf[holds.type],
      isDescribed: true,
      cell: ({ record, component }) => {
        const of: Readonly<Record<string, unknown>> = isOfComponent ? component : { ...record };
        return cellOf(holds, of[field]);
      },
    },
  ];
};

const describedColumns: readonly RecordColumn[] = [
  ...Object.entries(recordFields),
  ...Object.entries(componentFields),
].flatMap(([field, description]) => describedColumn(field, description));

const ownColumns: readonly RecordColumn[] = Object.entries(recordOwnColumns).map(
  ([name, column]) => ({ ...column, name, isDescribed: false }),
);

const known = new Map([...describedColumns, ...ownColumns].map((column) => [column.name, column]));

/** Where each column stood in the first files. What comes later stands after them, in the order of the descriptions. */
const firstOrder: readonly string[] = `
  record_id component_no part kind title language entity_name entity_type joint_partners
  iso3 unhcr_region region_scheme_version area component_regions component_countries
  places_stated topics qualities support_types amount_min amount_max unit currency
  amount_period start end time_stated target_date target conditions edition coverage
  availability match_ids text source_url synthetic released_on publication read_on reach
  names_note party_id regions anywhere condition_kinds legal_frameworks legal_tradition
  status_determination caseload channels grf_pledge_id portal_page migration_pledge_id
  iati_id other_ids answers_pledge initiatives compact_objectives additional quantifiable
  needs_driven joint pre_matched refugees_consulted consultation age_gender_diversity
  supports_at_once no_support_from no_support_until matches_at_once valid_until
  working_languages next_step next_step_by next_step_role blockers unconfirmed
  confirmed_on on_behalf_basis on_behalf_date on_behalf_confirmed coded_by state version
  created_on updated_on filter basis as_of source licence
`
  .trim()
  .split(/\s+/u);

export const recordColumnList: readonly RecordColumn[] = [
  ...firstOrder.flatMap((name) => known.get(name) ?? []),
  ...[...known.values()].filter(({ name }) => !firstOrder.includes(name)),
];
