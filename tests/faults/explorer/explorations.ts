/** Every family of scenarios with how its scenarios are built, for any design of its kind. */
import type { Bucket } from '#shared/domain/records/bucket';

import { cellFamilies, pageFamilies } from './cell-families.ts';
import type { CellDesign } from './cell-design.ts';
import {
  buildCellScenario,
  type CellScenario,
  createCellPrograms,
  realCells,
} from './cell-scenario.ts';
import { type Design, realDesign } from './design.ts';
import {
  buildGenerationScenario,
  createGenerationPrograms,
  type GenerationDesign,
  type GenerationScenario,
  generationFamilies,
  realGenerations,
} from './generation-scenario.ts';
import { realPages } from './index-page-design.ts';
import { type Family, listFamilies } from './list-families.ts';
import { buildListScenario, createPrograms, type ListScenario } from './list-scenario.ts';
import type { Scenario } from './scenario.ts';

export type Exploration = {
  readonly name: string;
  readonly size: number;
  readonly oneIn: { readonly short: number; readonly long: number };
  /** Builds scenarios that share their programs. */
  readonly begin: () => (index: number) => Scenario;
};

const exploration = <Given>(
  { name, scenarios, oneIn }: Family<Given>,
  begin: () => (given: Given) => Scenario,
): Exploration => ({
  name,
  oneIn,
  size: scenarios.length,
  begin: () => {
    const build = begin();
    return (index) => build(scenarios[index] as Given);
  },
});

export const listExploration = (family: Family<ListScenario>, design: Design): Exploration =>
  exploration(family, () => {
    const programs = createPrograms(design);
    return (given) => buildListScenario(given, design, programs);
  });

export const cellExploration = <Place extends string = Bucket>(
  family: Family<CellScenario>,
  design: CellDesign<Place>,
): Exploration =>
  exploration(family, () => {
    const programs = createCellPrograms(design);
    return (given) => buildCellScenario(given, design, programs);
  });

export const generationExploration = (
  family: Family<GenerationScenario>,
  design: GenerationDesign,
): Exploration =>
  exploration(family, () => {
    const programs = createGenerationPrograms(design);
    return (given) => buildGenerationScenario(given, design, programs);
  });

export const explorations: readonly Exploration[] = [
  ...listFamilies.map((family) => listExploration(family, realDesign)),
  ...cellFamilies.map((family) => cellExploration(family, realCells)),
  ...pageFamilies.map((family) => cellExploration(family, realPages)),
  ...generationFamilies.map((family) => generationExploration(family, realGenerations)),
];
