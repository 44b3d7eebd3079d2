/** Every typed package of support, in the order of the areas. The browser brings them along in all languages: a text of an answer is written in that of its record. */
import type { AreaId } from '../areas.ts';
import type { IdOf, NonEmpty } from '../label.ts';
import { expertisePackages } from './expertise-packages.ts';
import { institutionPackages } from './institution-packages.ts';
import { lawPackages } from './law-packages.ts';
import { procedurePackages } from './procedure-packages.ts';
import type { SupportPackageTerm } from './support-package.ts';

const list = [
  ...institutionPackages,
  ...lawPackages,
  ...procedurePackages,
  ...expertisePackages,
] as const satisfies readonly SupportPackageTerm[];

export type SupportPackageId = IdOf<typeof list>;
export type SupportPackage = SupportPackageTerm<SupportPackageId>;

export const supportPackages: NonEmpty<SupportPackage> = list;

export const packagesOfArea = (area: AreaId): readonly SupportPackage[] =>
  supportPackages.filter((each) => each.area === area);
