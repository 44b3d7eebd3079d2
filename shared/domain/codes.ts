/** The vocabularies as schemas, each named once so that the API description can refer to it. */
import * as z from 'zod';

import { areaIds } from '#shared/vocabulary/areas';
import { countryIds } from '#shared/vocabulary/countries';
import { retiredSyntheticCode } from '#shared/vocabulary/synthetic-country';
import { editionIds } from '#shared/vocabulary/editions';
import { languageIds } from '#shared/vocabulary/languages';
import { coverageRegionIds } from '#shared/vocabulary/regions';
import { stakeholderTypeIds } from '#shared/vocabulary/stakeholder-types';
import { supportTypeIds } from '#shared/vocabulary/support-types';
import { textLanguageIds } from '#shared/vocabulary/text-languages';
import { topicIds } from '#shared/vocabulary/topics';

export const areaSchema = z.enum(areaIds).meta({ id: 'Area' });
export const countrySchema = z.enum(countryIds).meta({
  id: 'Country',
  description: 'ISO 3166-1 alpha-3, XKX for Kosovo, or XA to XZ (without XK) for test data',
});
/** As it is kept: also a code that no record takes any more. */
export const keptCountrySchema = z
  .enum([...countryIds, retiredSyntheticCode])
  .meta({ id: 'KeptCountry', description: 'A country, or XK in made-up records of before' });
export const coverageRegionSchema = z.enum(coverageRegionIds).meta({ id: 'CoverageRegion' });
export const editionSchema = z.enum(editionIds).meta({ id: 'Edition' });
export const languageSchema = z.enum(languageIds).meta({ id: 'Language', description: 'BCP 47' });
export const textLanguageSchema = z.enum(textLanguageIds).meta({
  id: 'TextLanguage',
  description: 'BCP 47: in which a text is written; und for one that is not listed',
});
export const stakeholderTypeSchema = z.enum(stakeholderTypeIds).meta({ id: 'StakeholderType' });
export const supportTypeSchema = z.enum(supportTypeIds).meta({ id: 'SupportType' });
export const topicSchema = z.enum(topicIds).meta({ id: 'Topic' });
