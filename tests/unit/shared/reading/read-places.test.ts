import { describe, expect, it } from 'vitest';

import { placesIn } from '#shared/reading/read-places';
import { tokensOf } from '#shared/reading/values/tokens';
import { recordText } from '#tests/support/reading/small-tables';

const party = { ...recordText().party, name: 'Ministry of XA', country: 'XA' };
const everywhere = (): boolean => true;

const placesOf = (given: Parameters<typeof recordText>[0]) => {
  const record = recordText(given);
  return placesIn(record, tokensOf(record.title), tokensOf(record.text));
};

const codes = (list: readonly { readonly code: string; readonly grade: string }[]) =>
  list.map(({ code, grade }) => `${code} ${grade}`);

describe('places of a record', () => {
  it('of a pledge are its own country first, and others but possibly', () => {
    const read = placesOf({ kind: 'pledge', party, text: 'We will visit Kenya.' });
    expect(codes(read(everywhere).countries)).toEqual(['XA likely', 'KEN possible']);
  });

  it('of an offer are those that it names, without its own', () => {
    const text = 'Officers of XA will work in Kenya and in SADC countries.';
    const { countries, regions } = placesOf({ kind: 'offer', party, text })(everywhere);
    expect(codes(countries)).toEqual(['KEN likely']);
    expect(codes(regions)).toEqual([
      'eastern-southern-africa likely',
      'west-central-africa possible',
    ]);
  });

  it('of the title count for each part, those of the text for the part in which they stand', () => {
    const read = placesOf({ kind: 'offer', title: 'For Chad', text: 'Experts for Kenya.' });
    const { countries } = read((start) => start > 100);
    expect(codes(countries)).toEqual(['TCD likely']);
    expect(countries[0]?.spans).toEqual([{ in: 'title', start: 4, end: 8 }]);
  });

  it('are read beside the languages of the work', () => {
    const { languages } = placesOf({ text: 'Training is in French.' })(everywhere);
    expect(codes(languages)).toEqual(['fr likely']);
  });
});
