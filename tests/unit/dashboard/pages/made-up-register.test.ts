/** What pages say of their records where all of them are invented. */
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';

import { cardCaption } from '#dashboard/cards/card-caption';
import { languages } from '#dashboard/i18n/language';
import { coverageStatuses } from '#shared/vocabulary/record-states';

import { AboutPage } from '../../../../dashboard/src/app/about-page.tsx';
import { Footer } from '../../../../dashboard/src/app/footer.tsx';
import { inLanguage, rendered } from './rendered.ts';

const drawn = {
  figure: { title: 'Title', notes: [], series: [] },
  subtitle: [],
  scope: 'released',
} as const;

describe.each(languages)('a made-up register (%s)', (language) => {
  const words = inLanguage[language];
  const { say } = words;

  it('is called invented, and never taken from public pages', () => {
    const page = (world: 'real' | 'made_up') =>
      rendered([createElement(AboutPage, { key: 'a' }), createElement(Footer, { key: 'f' })], {
        words,
        world,
      });

    for (const claim of [say('about.data.first'), say('footer.records')]) {
      expect(page('real')).toContain(claim);
      expect(page('made_up')).not.toContain(claim);
    }
    expect(page('made_up').split(say('world.madeUpMore'))).toHaveLength(3);
    expect(page('real')).not.toContain(say('world.madeUpMore'));
  });

  it('is the source that its charts name', () => {
    expect(cardCaption({ ...drawn, world: 'made_up' }, words).source).toBe(
      say('download.source.madeUp'),
    );
    expect(cardCaption({ ...drawn, world: 'real' }, words).source).toBe(
      say('download.source.released'),
    );
  });

  it('has one word for support that was given, in the table and in its charts', () => {
    const delivered = coverageStatuses.find(({ id }) => id === 'delivered');

    expect(say('card.flow.delivered')).toBe(delivered?.label[language]);
  });
});
