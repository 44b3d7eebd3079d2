/** What of a row somebody should look at, though it is read: each with the place in the row that it is said of. */
import { looksDamaged } from '#shared/naming/damaged-text';
import type { PartyNote, PartyPart } from '#shared/naming/named-party';
import type { LookCode } from '#shared/naming/look-codes';
import type { NamedPlace } from '#shared/naming/places-named';
import { coverageRegionLabel } from '#shared/vocabulary/regions';
import { labelOf } from '#shared/vocabulary/vocabulary';
import type { Language } from '#shared/vocabulary/label';

import type { KnowParty } from './know-party.ts';
import { placesByName } from './places-of-row.ts';
import type { PublicRecordRow, RowParty } from './public-record-row.ts';
import { supportTypeOf } from './source-synonyms.ts';

export type RowLook = Pick<PartyNote, 'values' | 'party'> & {
  readonly code: LookCode;
  /** Within the row. */
  readonly pointer: string;
};

type At = { readonly know: KnowParty; readonly language: Language };

const fieldOf: Readonly<Record<PartyPart, string>> = {
  entity_name: 'name',
  entity_type: 'type',
  iso3: 'iso3',
};

/** Of a party that is named twice, once. */
const ofParties = (row: PublicRecordRow, { know }: At): readonly RowLook[] => {
  const seen = new Set<string>();
  const sides = [
    ['from', row.from],
    ['to', row.kind === 'match' ? row.to : row.to.filter(isNamed)],
    ['via', row.via.filter(isNamed)],
  ] as const;
  return sides.flatMap(([side, parties]) =>
    parties.flatMap((party) => {
      const { notes } = know(party);
      const at = row[side].indexOf(party);
      return notes.flatMap(({ column, ...note }) => {
        const name = JSON.stringify([note, party]);
        if (seen.has(name)) return [];
        seen.add(name);
        return [{ ...note, pointer: `/${side}/${at}/${fieldOf[column]}` }];
      });
    }),
  );
};

const isNamed = ({ type, iso3 }: RowParty): boolean => type !== null || iso3 !== null;

const ofPlace = (
  places: readonly NamedPlace[],
  language: Language,
): readonly Omit<RowLook, 'pointer'>[] => {
  if (places.length > 1) {
    const names = places.map(({ words, ...place }) =>
      'code' in place && place.is === 'country'
        ? (labelOf('countries', place.code)?.[language] ?? words)
        : words,
    );
    return [{ code: 'severalStates', values: { codes: names.join('; ') } }];
  }
  return places.flatMap((place): readonly Omit<RowLook, 'pointer'>[] => {
    const { words } = place;
    if (place.is === 'group') return [{ code: 'stateGroup', values: { words } }];
    if (place.is === 'unknown') return [{ code: 'placeAsWords', values: { words } }];
    return place.is === 'region' && place.former
      ? [
          {
            code: 'formerRegion',
            values: { words, code: coverageRegionLabel(place.code)[language] },
          },
        ]
      : [];
  });
};

/** What has neither a code nor a type is read by its words. */
const ofPlaces = ({ to, where }: PublicRecordRow, { language }: At): readonly RowLook[] =>
  (
    [
      ['to', to.map((place) => (isNamed(place) ? undefined : place.name))],
      ['where', where.map(({ name, iso3 }) => (iso3 === null ? name : undefined))],
    ] as const
  ).flatMap(([field, names]) =>
    names.flatMap((name, at) =>
      name === undefined
        ? []
        : ofPlace(placesByName(name), language).map((look) => ({
            ...look,
            pointer: `/${field}/${at}/name`,
          })),
    ),
  );

/** What no code answers, said of the field as a whole. */
const ofCodes = ({ areasInWords, supportTypes, parts }: PublicRecordRow): readonly RowLook[] =>
  [
    ['areas', areasInWords] as const,
    [
      'supportTypes',
      (supportTypes ?? []).filter((word) => supportTypeOf(word) === undefined),
    ] as const,
    ...parts.map((part, at) => [`parts/${at}/area`, part.areasInWords] as const),
  ].flatMap(([field, words]) =>
    words.map((each) => ({
      code: 'codeAsWords' as const,
      values: { words: each },
      pointer: `/${field}`,
    })),
  );

const ofTexts = (row: PublicRecordRow): readonly RowLook[] =>
  [
    ['title', row.title] as const,
    ['substance', row.substance] as const,
    ...row.from.map(({ name }, at) => [`from/${at}/name`, name] as const),
    ...row.to.map(({ name }, at) => [`to/${at}/name`, name] as const),
    ...row.parts.map(({ text }, at) => [`parts/${at}/text`, text] as const),
    ...row.conditions.map((text, at) => [`conditions/${at}`, text] as const),
  ].flatMap(([field, text]) =>
    text !== null && looksDamaged(text)
      ? [{ code: 'damagedText' as const, pointer: `/${field}` }]
      : [],
  );

export const looksOfRow = (row: PublicRecordRow, at: At): readonly RowLook[] => [
  ...ofParties(row, at),
  ...ofPlaces(row, at),
  ...ofCodes(row),
  ...ofTexts(row),
];
