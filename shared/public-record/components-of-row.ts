/** The components of a row's pledge or offer: its parts, and its whole text for the areas that no part holds. */
import type { Component, Condition } from '#shared/domain/component';
import { componentFields } from '#shared/domain/fields/component-fields';
import { unstatedFields } from '#shared/domain/fields/field';
import { quantityOf } from '#shared/domain/figure-quantity';
import type { Places } from '#shared/domain/place';
import type { Quantity } from '#shared/domain/quantity';
import type { AreaId } from '#shared/vocabulary/areas';
import type { SupportTypeId } from '#shared/vocabulary/support-types';

import { figureOf } from './provenance-of-row.ts';
import type { PublicRecordRow, RowPart } from './public-record-row.ts';
import { type RowSide, sideOf } from './read-row.ts';
import { supportTypeOf } from './source-synonyms.ts';

export const supportTypesOf = ({ supportTypes }: PublicRecordRow): SupportTypeId[] => [
  ...new Set((supportTypes ?? []).flatMap((word) => supportTypeOf(word) ?? [])),
];

const supportTypesInWords = ({ supportTypes }: PublicRecordRow): string[] =>
  (supportTypes ?? []).filter((word) => supportTypeOf(word) === undefined);

/** What a source makes a condition of is left to people: every kind is `other`. */
export const conditionOf = (text: string): Condition => ({ kind: 'other', text });

/** The part that a condition opens with ("Part 2 takes …"). */
const partNamedBy = (text: string, parts: readonly RowPart[]): RowPart | undefined => {
  const number = /^part (\S+)/iu.exec(text)?.[1]?.replace(/(?<![,:.;])[,:.;]+$/u, '');
  return number === undefined ? undefined : parts.find(({ n }) => n === number);
};

/** A condition that names its part is that part's; any other is every component's. */
const conditionsOf = (row: PublicRecordRow, part: RowPart | null): Condition[] =>
  row.conditions
    .filter((text) => {
      const named = partNamedBy(text, row.parts);
      return named === undefined || named === part;
    })
    .map(conditionOf);

const areasOfPart = ({ area, alsoAreas }: RowPart): readonly (AreaId | null)[] => [
  ...new Set([area, ...alsoAreas]),
];

const orWithoutArea = (areas: readonly AreaId[]): readonly (AreaId | null)[] =>
  areas.length > 0 ? areas : [null];

/** The areas that the whole text stands for, besides its parts. */
const areasOfWholeText = (row: PublicRecordRow, side: RowSide): readonly (AreaId | null)[] => {
  const sides = row.parts.map((part) => sideOf(row, part));
  const held = new Set(row.parts.flatMap((part, at) => (sides[at] ? areasOfPart(part) : [])));
  const rest = row.areas.filter((area) => !held.has(area));
  if (held.size === 0) return orWithoutArea(row.areas);
  const isEmpty = rest.length === 0 && !sides.includes(side);
  return isEmpty && row.kind === 'match' ? orWithoutArea(row.areas) : rest;
};

/**
 * What a row offers, where its one figure fits a unit. Of several figures nobody knows which is the amount, and what a
 * State says of its own spending is not what it asks for.
 */
const quantityOffered = ({ kind, amounts }: PublicRecordRow): Quantity | null => {
  const [only, ...others] = amounts;
  const offers = kind === 'offer' || kind === 'support';
  return offers && only && others.length === 0 ? (quantityOf(figureOf(only)) ?? null) : null;
};

/** Ids are given here, by position, so that a match can name its components before anything is stored. */
export const componentsOf = (
  row: PublicRecordRow,
  side: RowSide,
  places: Places,
): readonly Component[] => {
  const component = (area: AreaId | null, text: string, part: RowPart | null) => ({
    ...unstatedFields(componentFields),
    ...(part?.n && { part: part.n }),
    text,
    area,
    areaInWords: [...(part ?? row).areasInWords],
    supportTypes: supportTypesOf(row),
    supportTypesInWords: supportTypesInWords(row),
    places,
    window: row.time ?? {},
    ...(part?.due && { due: part.due }),
    ...(part?.target && { target: part.target }),
    conditions: conditionsOf(row, part),
  });
  const parts = row.parts
    .filter((part) => sideOf(row, part) === side)
    .flatMap((part) => areasOfPart(part).map((area) => component(area, part.text, part)));
  const wholeText = row.substance ?? row.title;
  const whole = areasOfWholeText(row, side).map((area) => component(area, wholeText, null));
  const all = [...parts, ...whole];
  const quantity = all.length === 1 ? quantityOffered(row) : null;
  return all.map((given, index) => ({ id: `c${index + 1}`, ...given, quantity }));
};
