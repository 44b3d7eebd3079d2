/** The privacy statement as whoever opens it reads it: every row and period, in each language. */
import { createElement } from 'react';
import { expect, test } from 'vitest';

import { languages } from '#dashboard/i18n/language';
import { keptOfParties, keptOfPeople } from '#shared/domain/kept/kept-data';
import { keptDays, logDays } from '#shared/domain/kept/kept-days';

import { PrivacyPage } from '../../../../dashboard/src/privacy/privacy-page.tsx';
import { inLanguage, rendered } from './rendered.ts';

test.each(languages)('the privacy statement in %s tells every row and every period', (language) => {
  const words = inLanguage[language];
  const html = rendered(createElement(PrivacyPage), { words });
  const rows = { ...keptOfPeople, ...keptOfParties };
  const told = (text: string): void => expect(html.replaceAll('&amp;', '&')).toContain(text);

  for (const name of Object.keys(rows) as (keyof typeof rows)[]) {
    told(words.say(`privacy.what.${name}`));
    told(words.say(`privacy.readers.${name}`));
  }
  for (const days of Object.values(keptDays))
    told(words.say('privacy.kept.days', { days: words.number(days) }));
  told(words.number(logDays.usual));
  expect(html.match(/<tr /g)).toHaveLength(Object.keys(rows).length + 2);
  expect(html).not.toContain('undefined');
});
