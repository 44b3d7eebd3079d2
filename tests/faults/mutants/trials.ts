/** Every wrong design with the family of scenarios in which it dies, and the right designs built from the same pieces. */
import type { CellDesign } from '../explorer/cell-design.ts';
import type { IndexPage } from '#shared/table/derived-keys';

import { cellFamilies, pageFamilies } from '../explorer/cell-families.ts';
import { realCells } from '../explorer/cell-scenario.ts';
import { type Design, realDesign } from '../explorer/design.ts';
import {
  cellExploration,
  type Exploration,
  generationExploration,
  listExploration,
} from '../explorer/explorations.ts';
import {
  type GenerationDesign,
  generationFamilies,
  realGenerations,
} from '../explorer/generation-scenario.ts';
import { realPages } from '../explorer/index-page-design.ts';
import { listFamilies } from '../explorer/list-families.ts';
import { cellMutants, rightCells } from './cell-mutants.ts';
import { copyMutant, rightCopies } from './copy-mutants.ts';
import { fenceMutants, rightVariants } from './fence-mutants.ts';
import { generationMutants } from './generation-mutants.ts';
import { indexPageMutants } from './index-page-mutants.ts';
import { lookMutants } from './look-mutants.ts';
import { mergeMutants, rightMerging } from './merge-mutants.ts';
import { spareMutants } from './spare-mutants.ts';

type Kind = 'lists' | 'cells' | 'pages' | 'generations' | 'copies';

export type Trial = {
  readonly name: string;
  /** Mutants and controls of one kind can be tried in the same scenarios. */
  readonly kind: Kind;
  /** The family in which a mutant is looked for. */
  readonly family: string;
  readonly explorations: readonly Exploration[];
};

/** Where a mutant dies soonest; each of these families has a crash and a late write, but for "three edits". */
const usualFamily: Readonly<Record<Kind, string>> = {
  lists: 'two edits, crash, late write',
  cells: 'cells, two edits, crash, late write',
  pages: 'index pages, two edits, crash, late write',
  generations: 'a new generation, one edit, crash, late write',
  copies: 'copies in buckets',
};
const otherFamilies: Readonly<Record<string, string>> = {
  L10: 'owner and offer, crash, late write',
  L12: 'three edits',
  L14: 'owner and offer, crash, late write',
  L17: 'owner and offer, crash, late write',
  L23: 'visible apart, crash, late write',
  L24: 'visible apart, crash, late write',
  L25: 'offers of one party, crash, late write',
  L26: 'offers of one party, crash, late write',
};

/** The name that consistency.md gives it. */
export const shortName = ({ name }: { readonly name: string }): string => name.split(' ')[0] ?? '';

const trial = (
  kind: Kind,
  design: { readonly name: string },
  explorations: readonly Exploration[],
): Trial => ({
  name: design.name,
  kind,
  family: otherFamilies[shortName(design)] ?? usualFamily[kind],
  explorations,
});

const listTrial = (design: Design): Trial =>
  trial(
    'lists',
    design,
    listFamilies.map((family) => listExploration(family, design)),
  );

const cellTrial = (design: CellDesign): Trial =>
  trial(
    'cells',
    design,
    cellFamilies.map((family) => cellExploration(family, design)),
  );

const pageTrial = (design: CellDesign<IndexPage>): Trial =>
  trial(
    'pages',
    design,
    pageFamilies.map((family) => cellExploration(family, design)),
  );

const generationTrial = (design: GenerationDesign): Trial =>
  trial(
    'generations',
    design,
    generationFamilies.map((family) => generationExploration(family, design)),
  );

export const mutants: readonly Trial[] = [
  ...cellMutants.map(cellTrial),
  ...indexPageMutants.map(pageTrial),
  ...generationMutants.map(generationTrial),
  ...[...fenceMutants, ...lookMutants, ...mergeMutants, ...spareMutants].map(listTrial),
  trial('copies', copyMutant, copyMutant.explorations),
];

export const controls: readonly Trial[] = [
  ...[{ ...realCells, name: 'cells: as built' }, ...rightCells].map(cellTrial),
  pageTrial({ ...realPages, name: 'index pages: as built' }),
  generationTrial({ ...realGenerations, name: 'generations: as built' }),
  ...[{ ...realDesign, name: 'lists: as built' }, ...rightVariants, rightMerging].map(listTrial),
  trial('copies', rightCopies, rightCopies.explorations),
];
