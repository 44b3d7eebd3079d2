/** The filters of lists and files of matches: those of records, as far as a match tells them, and its own. */
import * as z from 'zod';

import { matchStateIds } from '#shared/vocabulary/record-states';

import { identifierSchema } from '../../domain/parties/party.ts';
import { recordFilterShape } from '../records/record-filter-query.ts';

const { area, region, country, stakeholderType, named } = recordFilterShape;

/** What no record tells. */
export const ofMatchesShape = {
  stage: z.enum(matchStateIds).optional().describe('How far a match is.'),
  pledge: z.literal('none').optional().describe('Matches whose pledge is not in this register.'),
};

export const matchFilterShape = {
  area,
  region: region.describe('Of a country in which it is carried out.'),
  country: country.describe('In which it is carried out.'),
  stakeholderType: stakeholderType.describe('Of any party that it names.'),
  party: identifierSchema.optional().describe('A party that it names.'),
  partyCountry: named.describe('The country of a party that it names.'),
  ...ofMatchesShape,
};
