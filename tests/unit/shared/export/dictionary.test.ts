import { describe, expect, it } from 'vitest';

import { entities } from '#shared/contract/files/export-names';
import { columnsOfEntity, dictionaryOf } from '#shared/export/dictionary';
import { languages } from '#shared/vocabulary/label';

/** By hand, on purpose: whoever reads a file by the places of its columns goes on to find them there. */
const recordColumnsOfBefore =
  `record_id component_no part kind title language entity_name entity_type joint_partners
iso3 unhcr_region region_scheme_version area component_regions component_countries places_stated topics qualities
support_types amount_min amount_max unit currency amount_period start end time_stated target_date target conditions
edition coverage availability match_ids text source_url synthetic released_on publication read_on reach names_note
party_id regions anywhere condition_kinds legal_frameworks legal_tradition status_determination caseload channels
grf_pledge_id portal_page migration_pledge_id iati_id other_ids answers_pledge initiatives compact_objectives
additional quantifiable needs_driven joint pre_matched refugees_consulted consultation age_gender_diversity
supports_at_once no_support_from no_support_until matches_at_once valid_until working_languages next_step
next_step_by next_step_role blockers unconfirmed confirmed_on on_behalf_basis on_behalf_date on_behalf_confirmed
coded_by state version created_on updated_on filter basis as_of source licence`.split(/\s+/u);

it('columns of records stand where they always stood; new ones come after them', () => {
  const names = columnsOfEntity.pledges.map(({ name }) => name);

  expect(names.slice(0, recordColumnsOfBefore.length)).toEqual(recordColumnsOfBefore);
});

describe.each(entities)('the dictionary of %s', (entity) => {
  it('names each column once', () => {
    const names = columnsOfEntity[entity].map(({ name }) => name);

    expect(names).toEqual([...new Set(names)]);
  });

  it('says of each column what it holds, in each language in its own words', () => {
    const texts = languages.map((language) => dictionaryOf(entity, language));

    for (const column of texts.flat()) expect(column.holds).toMatch(/\p{L}{2}/u);
    for (const { name, holds } of dictionaryOf(entity, 'ar'))
      expect([name, holds]).toEqual([name, expect.stringMatching(/\p{Script=Arabic}/u)]);
    expect(new Set(texts.map((lines) => lines.map(({ holds }) => holds).join('\n'))).size).toBe(
      languages.length,
    );
  });

  it('marks what is of this register alone', () => {
    const marked = columnsOfEntity[entity].filter(({ ofThisRegister }) => ofThisRegister);

    if (entity === 'pledges')
      expect(marked.map(({ name }) => name).join(' ')).toBe(
        'record_id coverage match_ids released_on publication read_on party_id unconfirmed confirmed_on on_behalf_basis on_behalf_date on_behalf_confirmed coded_by state version created_on updated_on filter basis as_of source licence joint_partner_ids joint_partner_roles stated_on withheld',
      );
  });
});
