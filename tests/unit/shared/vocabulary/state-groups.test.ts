import { describe, expect, it } from 'vitest';

import { isCountryId } from '#shared/vocabulary/countries';
import { languages } from '#shared/vocabulary/label';
import { regionalFrameworks } from '#shared/vocabulary/regional-frameworks';
import { stateGroupNames, stateGroups } from '#shared/vocabulary/state-groups';

describe('groups of States', () => {
  it.each(stateGroups)('$id has members that are countries, each once', ({ members }) => {
    expect(members.filter((member) => !isCountryId(member))).toEqual([]);
    expect(new Set(members).size).toBe(members.length);
  });

  it.each(stateGroups)('$id has a source, a label and names in every language', (group) => {
    expect(group.source).not.toBe('');
    for (const language of languages) {
      expect(group.label[language]).not.toBe('');
      expect(stateGroupNames[group.id][language]).not.toBe('');
    }
  });

  it('have one id each', () => {
    expect(new Set(stateGroups.map(({ id }) => id)).size).toBe(stateGroups.length);
  });

  it('take the members of regional frameworks from there', () => {
    for (const { id, members } of regionalFrameworks) {
      expect(stateGroups.find((group) => group.id === id)?.members).toBe(members);
    }
  });
});
