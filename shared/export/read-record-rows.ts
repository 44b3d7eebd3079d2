/** Rows of an export back into what their records say: whatever of a record the columns tell. */
import type { ComponentSubmission } from '../domain/records/component.ts';
import { componentFields } from '../domain/fields/component-fields.ts';
import { type DescribedFields, fieldsOfKind } from '../domain/fields/field.ts';
import { recordFields } from '../domain/fields/record-fields.ts';
import type { RecordKind } from '../domain/records/record.ts';
import { textsIn, valueIn, wordsInCell } from './cells.ts';

export type WrittenRow = Readonly<Record<string, string>>;

type Said = Readonly<Record<string, unknown>>;

export type RecordOfRows = {
  readonly id: string;
  readonly kind: RecordKind;
  /** In the shape of a submission; rules have not been asked. */
  readonly said: Said;
};

const stated = (fields: Said): Said =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const described = (table: DescribedFields, row: WrittenRow): Said =>
  stated(
    Object.fromEntries(
      Object.entries(table).flatMap(([name, { holds, column }]) =>
        holds.type === 'own' || !column ? [] : [[name, valueIn(holds, row[column] ?? '')]],
      ),
    ),
  );

const numberIn = (cell: string | undefined): number | undefined =>
  cell ? Number(cell) : undefined;

const quantityIn = (row: WrittenRow): Said | null =>
  row['unit']
    ? stated({
        min: numberIn(row['amount_min']),
        max: numberIn(row['amount_max']),
        unit: row['unit'],
        currency: row['currency'] || undefined,
        per: row['amount_period'],
      })
    : null;

const componentIn = (row: WrittenRow): Said => {
  const cell = (name: string): string => row[name] ?? '';
  const texts = textsIn(cell('conditions'));
  return {
    ...described(componentFields, row),
    id: cell('component_no'),
    text: cell('text'),
    area: cell('area') || null,
    quantity: quantityIn(row),
    places: {
      countries: wordsInCell(cell('component_countries')),
      regions: wordsInCell(cell('regions')),
      anywhere: cell('anywhere') === 'true',
      stated: textsIn(cell('places_stated')),
    },
    window: stated({
      start: cell('start') || undefined,
      end: cell('end') || undefined,
      stated: cell('time_stated') || undefined,
    }),
    conditions: wordsInCell(cell('condition_kinds')).map((kind, at) => ({ kind, text: texts[at] })),
  } satisfies Partial<Record<keyof ComponentSubmission, unknown>>;
};

const requested: Readonly<Record<string, boolean | null>> = {
  requested: true,
  not_requested: false,
  not_stated: null,
};

const ownOfKind = (kind: RecordKind, cell: string): Said =>
  kind === 'pledge' ? { supportRequested: requested[cell] ?? null } : { availability: cell };

/** Rows of one record may stand anywhere in the file; its components keep the order of their rows. */
export const recordsOfRows = (rows: readonly WrittenRow[]): readonly RecordOfRows[] =>
  [...Map.groupBy(rows, (row) => row['record_id'] ?? '')].flatMap(([id, [first, ...others]]) => {
    if (!first) return [];
    const kind: RecordKind = first['kind'] === 'offer' ? 'offer' : 'pledge';
    return [
      {
        id,
        kind,
        said: {
          ...described(fieldsOfKind(recordFields, kind), first),
          ...ownOfKind(kind, first['availability'] ?? ''),
          partyId: first['party_id'],
          title: first['title'],
          language: first['language'],
          sources: wordsInCell(first['source_url'] ?? ''),
          components: [first, ...others].map(componentIn),
        },
      },
    ];
  });
