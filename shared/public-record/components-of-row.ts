/** The components of a row's pledge or offer: its parts, and its whole text for the areas that no part holds. */
import type { Component, Condition } from '#shared/domain/records/component';
import { componentFields } from '#shared/domain/fields/component-fields';
import { unstatedFields } from '#shared/domain/fields/field';
import { quantityOf } from '#shared/domain/records/figure-quantity';
import type { Places } from '#shared/domain/records/place';
import type { Quantity } from '#shared/domain/records/quantity';
import { sameWords } from '#shared/naming/same-words';
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

type StatedAreas = {
  readonly codes: readonly (AreaId | null)[];
  readonly words: readonly string[];
};

/** The areas that the whole text stands for, besides its parts; no codes where there is nothing for it to stand for. */
const areasOfWholeText = (row: PublicRecordRow, side: RowSide): StatedAreas => {
  const placed = row.parts.filter((part) => sideOf(row, part) !== null);
  const all = { codes: orWithoutArea(row.areas), words: row.areasInWords };
  if (placed.length === 0) return all;
  const held = new Set(placed.flatMap(areasOfPart));
  const heldWords = new Set(placed.flatMap(({ areasInWords }) => areasInWords).map(sameWords));
  const codes = row.areas.filter((area) => !held.has(area));
  const words = row.areasInWords.filter((each) => !heldWords.has(sameWords(each)));
  if (codes.length > 0) return { codes, words };
  const isEmpty = !placed.some((part) => sideOf(row, part) === side);
  if (isEmpty && row.kind === 'match') return all;
  return { codes: words.length > 0 ? [null] : [], words };
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
  const wholeAreas = areasOfWholeText(row, side);
  const component = (area: AreaId | null, text: string, part: RowPart | null) => ({
    ...unstatedFields(componentFields),
    ...(part?.n && { part: part.n }),
    text,
    area,
    areaInWords: [...(part ? part.areasInWords : wholeAreas.words)],
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
  const whole = wholeAreas.codes.map((area) => component(area, wholeText, null));
  const all = [...parts, ...whole];
  const quantity = all.length === 1 ? quantityOffered(row) : null;
  return all.map((given, index) => ({ id: `c${index + 1}`, ...given, quantity }));
};
