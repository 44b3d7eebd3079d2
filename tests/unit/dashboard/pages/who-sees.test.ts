/** What a reader is told of who sees a record: in the form, before a proposal, and before each step. */
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';

import { moveMeaning } from '#dashboard/matches/move-words';
import { publicationFor } from '#dashboard/records/publication';
import type { MatchForParties } from '#shared/contract/matches/match-views';
import type { PledgeView } from '#shared/contract/records/record-views';
import type { DisclosedEnd } from '#shared/domain/matches/disclosure';
import { recordSteps, type RecordStep } from '#shared/domain/records/record-transitions';
import type { World } from '#shared/domain/world';
import type { Language } from '#shared/vocabulary/label';

import { meaningOf } from '../../../../dashboard/src/record-pages/record-step-form.tsx';
import { AnswerFacts } from '../../../../dashboard/src/matches/answer-facts.tsx';
import { MatchHeading } from '../../../../dashboard/src/matches/match-heading.tsx';
import { SummaryField } from '../../../../dashboard/src/matches/summary-field.tsx';
import { WhoSees } from '../../../../dashboard/src/records/who-sees.tsx';
import { inEnglish, inLanguage, rendered } from './rendered.ts';

const languages = Object.keys(inLanguage) as Language[];

type ShownField = Exclude<
  keyof DisclosedEnd,
  'kind' | 'recordId' | 'version' | 'party' | 'partners' | 'components'
>;

const legal = {
  en: /legal settings?/,
  fr: /cadres? juridiques?/,
  es: /marcos? jurídicos?/,
  ar: /الإطار(ان)? القانوني/,
};

/** How each field that a proposal shows is named. One that is added does not compile until it is, in each language. */
const named: Readonly<Record<ShownField, Readonly<Record<Language, RegExp>>>> = {
  title: { en: /\btitles?\b/, fr: /\btitres?\b/, es: /\btítulos?\b/, ar: /العنوان/ },
  language: { en: /\blanguage\b/, fr: /\blangue\b/, es: /\bidioma\b/, ar: /لغت(ه|اهما)/ },
  supportRequested: {
    en: /whether support is asked for/,
    fr: /si un appui est demandé/,
    es: /si se pide apoyo/,
    ar: /هل يُطلب الدعم/,
  },
  availability: {
    en: /still open/,
    fr: /encore disponible/,
    es: /sigue disponible/,
    ar: /ما زال متاحاً/,
  },
  legalFrameworks: legal,
  legalTradition: legal,
  statusDetermination: {
    en: /how status is determined/,
    fr: /détermination du statut/,
    es: /cómo se determina el estatuto/,
    ar: /طريقة تحديد الصفة/,
  },
  caseload: { en: /\bscale\b/, fr: /l’échelle/, es: /la escala/, ar: /الحجم/ },
};

const fieldsAndLanguages = Object.entries(named).flatMap(([field, words]) =>
  languages.map((language) => [field, language, words[language]] as const),
);

describe('what a proposal shows', () => {
  test.each(fieldsAndLanguages)(
    'names the field %s in %s, in the form and to whoever proposes',
    (_, language, words) => {
      const { say } = inLanguage[language];

      expect(say('form.whoSees.proposed')).toMatch(words);
      expect(say('propose.discloses', { parties: 'X', pledge: 1, offer: 1 })).toMatch(words);
    },
  );

  const blamesAComponent = { en: /component/, fr: /composante/, es: /componente/, ar: /مكوّن/ };

  test.each(languages)(
    'may have changed in any of it: no component is blamed, in %s',
    (language) => {
      expect(inLanguage[language].say('match.changedMeans')).not.toMatch(
        blamesAComponent[language],
      );
    },
  );
});

const accepted = {
  kind: 'pledge',
  state: 'accepted',
  seenBy: ['owner'],
  release: null,
  isPublic: false,
  synthetic: false,
} as unknown as PledgeView;
const released = {
  ...accepted,
  release: { kind: 'released', version: 3 },
  isPublic: true,
} as PledgeView;
/** Test data in the real record: it was released, and nobody can read it. */
const hidden = { ...released, isPublic: false, synthetic: true } as PledgeView;

describe('who sees a record', () => {
  test('that is public as restated is not said to wait for a release', () => {
    const restated = rendered(createElement(WhoSees, { publication: 'restated' }));

    expect(restated).toContain('it is public already, as restated');
    expect(restated).not.toContain('only what your party releases.');
    expect(rendered(createElement(WhoSees, { publication: 'public' }))).toContain(
      'only what your party releases.',
    );
  });

  test('after its acceptance is taken back is told with what stays public', () => {
    expect(meaningOf('return', released, inEnglish, 'real')).toContain(
      'Version 3 of it stays public',
    );
    expect(meaningOf('return', accepted, inEnglish, 'real')).not.toContain('public');
  });

  test('after a withdrawal is told with the public page where it was on it', () => {
    expect(meaningOf('withdrawal', released, inEnglish, 'real')).toContain('the public page');
    expect(meaningOf('withdrawal', accepted, inEnglish, 'real')).not.toContain('public');
  });
});

describe('of test data in the real record', () => {
  const steps = Object.keys(recordSteps) as RecordStep[];
  const match = {
    state: 'agreed',
    synthetic: true,
    version: 5,
    updatedAt: '2026-11-01T00:00:00.000Z',
    title: 'A match',
    recipients: [{ id: 'state', name: 'Synthetic State XA' }],
    supporters: [{ id: 'giver', name: 'Synthetic Legal Network' }],
    answered: { pledge: true, offer: true },
    legs: [],
    releasedBy: ['state', 'giver'],
    release: { kind: 'released', version: 5, at: '2026-11-01T00:00:00.000Z' },
  } as unknown as MatchForParties;
  const reader = { partyId: 'state', isOfPart: false };
  const page = (world: World): string =>
    rendered(
      [
        createElement(MatchHeading, { key: 'heading', match, search: '' }),
        createElement(AnswerFacts, { key: 'facts', match }),
        createElement(SummaryField, {
          key: 'summary',
          summary: '',
          synthetic: true,
          error: undefined,
        }),
      ],
      { world },
    );
  const sentences = [
    ...steps.map((step) => meaningOf(step, hidden, inEnglish, 'real')),
    ...(['release', 'withdrawRelease'] as const).map((move) =>
      inEnglish.say(moveMeaning(move, match, 'real', reader)),
    ),
    rendered(createElement(WhoSees, { publication: publicationFor({ country: 'XA' }, 'real') })),
    page('real'),
  ].flatMap((text) => text.split(/(?<=\.)\s|<[^>]*>/));

  test('nothing says that it is public, or will be', () => {
    const ofPublication = sentences.filter((sentence) => /public/.test(sentence));

    expect(ofPublication.length).toBeGreaterThan(3);
    for (const sentence of ofPublication)
      expect(sentence).toMatch(
        /stays out of everything public|to the publication of this match|^Not public\.$/,
      );
    expect(sentences.join(' ')).not.toMatch(
      /only what your party releases|stays public|becomes public/,
    );
    expect(sentences).toContain('Not public.');
    expect(page('real')).toContain(inEnglish.say('match.syntheticNotPublic'));
  });

  test('a made-up register says of the same what becomes public', () => {
    expect(publicationFor({ country: 'XA' }, 'made_up')).toBe('public');
    expect(meaningOf('release', hidden, inEnglish, 'made_up')).toContain('the public page');
    expect(page('made_up')).not.toMatch(/Not public|stays out of everything public/);
    expect(
      moveMeaning('release', { ...match, releasedBy: [], release: null }, 'made_up', reader),
    ).toBe('matchStep.release.means');
  });
});
