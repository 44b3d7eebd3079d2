/** One word for one idea: what a page asks or says of a value is what every other page says of it. */
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';

import type { PartyView } from '#dashboard/api/answers';
import { languages } from '#dashboard/i18n/language';
import { givenBy } from '#dashboard/kept/answers-given';
import { vocabularyLabel } from '#dashboard/records/names';

import { FormProvider } from '../../../../dashboard/src/forms/controls/form-context.tsx';
import { CountryList } from '../../../../dashboard/src/forms/controls/country-list.tsx';
import { RecordFieldset } from '../../../../dashboard/src/forms/questions/record-fields.tsx';
import { inLanguage, rendered } from './rendered.ts';

const party = { name: 'A network', type: 'network', country: null } as unknown as PartyView;

const inForm = (part: ReturnType<typeof createElement>, saved: readonly [string, string][] = []) =>
  createElement(FormProvider, { value: { saved: givenBy(saved), errorOf: () => undefined } }, part);

describe.each(languages)('in %s', (language) => {
  const words = inLanguage[language];

  test('a forum that is left blank is asked for as it is shown: not stated', () => {
    const page = rendered(inForm(createElement(RecordFieldset, { kind: 'offer', party })), {
      words,
    });
    const [, blank] = /name="edition"[^>]*>\s*<option[^>]*>([^<]*)/.exec(page) ?? [];

    expect(blank).toBe(vocabularyLabel('editions', null, words));
  });

  test('what is left of a need is called as on the page of the allocation, and of an offer otherwise', () => {
    const left = (kind: 'pledge' | 'offer') =>
      words.say(`match.left.${kind}`, { left: 2, max: 10 });

    expect(left('pledge')).toContain(words.say('allocation.open'));
    expect(left('offer')).not.toContain(words.say('allocation.open'));
    expect(words.say('propose.left.pledge', { left: '2' })).toContain(words.say('allocation.open'));
  });
});

test('a country that is kept twice is listed once', () => {
  const page = rendered(
    inForm(createElement(CountryList, { name: 'countries', legend: 'Countries', atMost: 9 }), [
      ['countries', 'KEN'],
      ['countries', 'KEN'],
    ]),
  );

  expect(page.match(/value="KEN"/g)).toHaveLength(1);
});
