/** What a workbook says of itself: what it is, and what its columns hold. */
import type { Entity } from '../contract/files/export-names.ts';
import type { World } from '../domain/world.ts';
import type { SayOf } from '../messages/message.ts';
import { filterText } from './about-columns.ts';
import { basisIdOf } from './basis.ts';
import type { FileRow } from './cells.ts';
import { dictionaryOf } from './dictionary.ts';
import type { About } from './figure-row.ts';
import type { FileEnglish } from './words/catalogue.ts';
import type { Sheet, SheetCell } from './sheet.ts';

export type EntityTable = { readonly entity: Entity; readonly rows: readonly FileRow[] };

export type WorkbookNotes = {
  readonly title: string;
  /** How many rows each of its sheets has. */
  readonly counts: readonly { readonly entity: Entity; readonly rows: number }[];
  /** Asked for, but not to be narrowed by this filter. */
  readonly left: readonly Entity[];
  readonly about: About;
  readonly world: World;
  readonly hasMore: boolean;
};

type Say = SayOf<FileEnglish>;

export const readMeSheet = (notes: WorkbookNotes, say: Say, isRightToLeft: boolean): Sheet => {
  const { title, counts, left, about, world, hasMore } = notes;
  const basis = basisIdOf(about.basis);
  const filter = filterText(about);
  const lines: readonly (readonly SheetCell[])[] = [
    [title, null],
    [say('readMe.world'), say(`world.${world}`)],
    [say('readMe.basis'), say(`basis.${basis}`)],
    [say('readMe.asOf'), about.asOf],
    [say('readMe.filter'), filter === 'none' ? say('readMe.noFilter') : filter],
    [say('readMe.source'), say(basis === 'public' ? 'source.public' : 'source.register')],
    [say('readMe.licence'), say('licence')],
    ...counts.map(({ entity, rows }) => [
      `${say(`entity.${entity}`)}: ${say('readMe.rows')}`,
      rows,
    ]),
    ...left.map((entity) => [say(`entity.${entity}`), say('readMe.left')]),
    ...(hasMore ? [[say('readMe.more'), say('readMe.moreText')]] : []),
  ];
  return {
    name: say('sheet.readMe'),
    columns: [{ width: 32 }, { width: 100 }],
    rows: lines,
    isRightToLeft,
  };
};

export const dictionarySheet = (notes: WorkbookNotes, say: Say, isRightToLeft: boolean): Sheet => ({
  name: say('sheet.dictionary'),
  columns: [{ width: 16 }, { width: 28 }, { width: 100 }, { width: 32 }, { width: 20 }],
  head: [
    say('dictionary.sheet'),
    say('dictionary.column'),
    say('dictionary.holds'),
    say('dictionary.type'),
    say('dictionary.ofThisRegister'),
  ],
  rows: notes.counts.flatMap(({ entity }) =>
    dictionaryOf(entity, notes.about.language).map(({ name, type, holds, ofThisRegister }) => [
      say(`entity.${entity}`),
      name,
      holds,
      say(`type.${type}`),
      ofThisRegister ? say('yes') : null,
    ]),
  ),
  isRightToLeft,
});
