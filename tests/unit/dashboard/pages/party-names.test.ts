/** A State is called by its country's name in the reader's language wherever a party is named; anybody else as it calls itself. */
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';

import { languages } from '#dashboard/i18n/language';
import { changedFacts } from '#dashboard/matches/ends/end-facts';
import { partyName } from '#dashboard/records/party-name';
import type { DisclosedEndView } from '#shared/contract/matches/match-ends-views';
import type { MatchForParties } from '#shared/contract/matches/match-views';
import type { Language } from '#shared/vocabulary/label';

import { AnswerFacts } from '../../../../dashboard/src/matches/answer-facts.tsx';
import { MatchFacts } from '../../../../dashboard/src/matches/match-facts.tsx';
import { StandingNotices } from '../../../../dashboard/src/matches/standing-notices.tsx';
import { PartyLine } from '../../../../dashboard/src/records/party-line.tsx';
import { inLanguage, rendered } from './rendered.ts';

const germany = { id: 'g', name: 'Germany', type: 'state', country: 'DEU' } as const;
const named = { en: 'Germany', fr: 'Allemagne', es: 'Alemania', ar: 'ألمانيا' };

const match = {
  recipients: [{ id: 'n', name: 'A network', type: 'network', country: null }],
  supporters: [germany],
  legs: [{ id: 'l1', supporters: [germany], state: 'agreed', answered: {}, steps: [], left: null }],
  areas: [],
  window: {},
  state: 'agreed',
  steps: [],
  releasedBy: [],
  releaseAwaited: ['n', 'g'],
  announcedFor: null,
  release: null,
  declined: { partyId: 'g', reason: null },
  answered: { pledge: true, offer: true },
} as unknown as MatchForParties;

const end = (party: object): DisclosedEndView =>
  ({
    title: 'A title',
    party,
    legalFrameworks: [],
    legalTradition: null,
    components: [],
  }) as unknown as DisclosedEndView;

const places: Readonly<Record<string, (language: Language) => string>> = {
  'of a record': (language) =>
    rendered(createElement(PartyLine, { party: germany }), { words: inLanguage[language] }),
  'of a partner': (language) =>
    rendered(
      createElement(PartyLine, {
        party: { id: 'n', name: 'A network', type: null, country: null },
        partners: [germany],
      }),
      { words: inLanguage[language] },
    ),
  'of a match': (language) =>
    rendered(createElement(MatchFacts, { match }), { words: inLanguage[language] }),
  'whose consent is awaited': (language) =>
    rendered(createElement(AnswerFacts, { match }), { words: inLanguage[language] }),
  'that declined': (language) =>
    rendered(createElement(StandingNotices, { match, partyId: null }), {
      words: inLanguage[language],
    }),
  'that changed at an end': (language) =>
    changedFacts(end(germany), end({ ...germany, name: 'Federal Office' }), inLanguage[language])
      .map(({ before, today }) => `${before} ${today}`)
      .join(),
};

describe.each(languages)('in %s, a State', (language) => {
  test.each(Object.keys(places))('%s has its own name', (place) => {
    const page = places[place]?.(language) ?? '';

    expect(page).toContain(named[language]);
    if (language !== 'en') expect(page).not.toContain('Germany');
  });

  test('in whatever language it was submitted', () => {
    for (const name of Object.values(named))
      expect(partyName({ ...germany, name }, inLanguage[language])).toBe(named[language]);
  });

  test('that calls itself otherwise, or is no State, is called as it calls itself', () => {
    const words = inLanguage[language];

    expect(partyName({ ...germany, name: 'Federal Office' }, words)).toBe('Federal Office');
    expect(partyName({ ...germany, type: 'academia' }, words)).toBe('Germany');
    expect(partyName({ ...germany, country: 'XA' }, words)).toBe('Germany');
  });
});
