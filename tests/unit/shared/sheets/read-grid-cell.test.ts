import { describe, expect, test } from 'vitest';

import type { GridCell } from '#shared/sheets/grid';
import { readGridCell } from '#shared/sheets/read-grid-cell';
import type { RowColumn } from '#shared/sheets/row-columns';

const read = (column: RowColumn, text: string, origin?: GridCell['origin']) => {
  const cell = readGridCell(column, { text, ...(origin && { origin }) }, 'en');
  return [cell.text, ...cell.notes.map(({ code }) => code)];
};

describe('a cell is read', () => {
  // oxfmt-ignore
  test.each<[RowColumn, string, ...string[]]>([
    ['area', 'A2', 'A2'],
    ['area', 'lois et règlements', 'A2'],
    ['area', 'A2 – Laws and regulations', 'A2'],
    ['support_types', 'Training, Legal aid | equipment', 'training; legal-aid; equipment'],
    ['kind', 'Oferta', 'offer'],
    ['kind', 'عرض', 'offer'],
    ['language', 'Français', 'fr'],
    ['entity_type', 'not_stated', 'not_stated'],
    ['entity_type', 'Non précisé', 'not_stated'],
    ['iso3', 'Côte d’Ivoire', 'CIV'],
    ['iso3', 'xa', 'XA'],
    ['amount_min', ' 1 200 ', '1200'],
    ['amount_min', '١٢٠', '120'],
    ['end', '2027', '2027'],
    ['end', '2027-3', '2027-03'],
    ['end', '٢٠٢٧', '2027'],
    ['end', '31.12.2027', '2027-12-31', 'dayRead'],
    ['anywhere', 'Oui', 'true'],
    ['anywhere', 'لا', 'false'],
    ['availability', 'yes', 'true'],
    ['availability', 'Aún disponible', 'open'],
    ['source_url', 'https://a.example/1, https://b.example/2', 'https://a.example/1; https://b.example/2'],
    ['title', ' \t\u00A0 ', ''],
    ['area', 'A5', '', 'codeAsWords'],
    ['support_types', 'Training; magic', 'training', 'codeAsWords'],
    ['topics', 'Not stated', ''],
    ['topics', 'Backlog; not stated', 'backlog'],
    ['support_types', 'Training, TBC', 'training'],
    ['area', 'n/a', ''],
    ['area', 'A2; –', 'A2'],
    ['area', 'Por definir', ''],
    ['area_stated', 'TBC', ''],
    ['topics_stated', 'Family tracing; n/a', 'Family tracing'],
    ['places_stated', 'to be determined', ''],
    ['time_stated', 'À confirmer', ''],
    ['time_stated', 'spring; not before May', 'spring; not before May'],
  ])('%s %j as %j', (column, text, ...expected) => {
    expect(read(column, text)).toEqual(expected);
  });

  // oxfmt-ignore
  test.each<[RowColumn, string, string]>([
    ['area', 'A1; A2', 'unknownCode'],
    ['iso3', 'Atlantis', 'unknownCode'],
    ['amount_min', '0.5', 'notANumber'],
    ['amount_min', '12 %', 'notANumber'],
    ['end', '45291', 'serialDay'],
    ['end', '01/02/2027', 'ambiguousDay'],
    ['end', '2027-02-30', 'notADate'],
    ['end', 'spring', 'notADate'],
    ['anywhere', 'perhaps', 'notYesOrNo'],
  ])('%s %j and refused, with what to do', (column, text, code) => {
    expect(read(column, text).slice(1)).toEqual([code]);
  });

  test('by the value that its formula last had, which is told; without one it is refused', () => {
    expect(read('title', 'A sum', 'formula')).toEqual(['A sum', 'formulaValue']);
    expect(read('title', '', 'lostFormula')).toEqual(['', 'lostFormula']);
  });

  test('without the apostrophe that guards it against being run, which is told', () => {
    expect(read('title', "'=1+1")).toEqual(['=1+1', 'quoteTaken']);
    expect(read('text', "a;'-b")).toEqual(['a;-b', 'quoteTaken']);
    expect(read('title', "'tis said")).toEqual(["'tis said"]);
  });

  test.each(['GenÃ¨ve', 'l\u2019aideâ€™', 'Ø§Ù„Ø¯Ø¹Ù…', 'Gen\uFFFDve', 'Gen?ve'])(
    'and told where its letters look damaged: %s',
    (text) => expect(read('title', text)).toEqual([text, 'damagedText']),
  );

  test.each(['Genève', 'Who? Nobody', 'São Tomé', 'الدعم', 'Ça va?', 'ÂGE'])(
    'and not told where they are whole: %s',
    (text) => expect(read('title', text)).toEqual([text]),
  );
});
