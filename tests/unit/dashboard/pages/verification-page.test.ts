/** The page of verification as its reader finds it again: every kind of thing and of difference in words, in each language. */
import { createElement } from 'react';
import { expect, test } from 'vitest';

import { languages } from '#dashboard/i18n/language';
import { looksAfterAll } from '#dashboard/session/roles';
import { keptRun } from '#dashboard/verification/kept-verification';
import { unitSorts } from '#dashboard/verification/unit-of-name';
import { beginWalk, type VerificationWalk } from '#shared/contract/verification-walk';
import { driftSchema } from '#shared/contract/upkeep-views';
import { granted } from '#shared/domain/rights/granted-deeds';
import { roles } from '#shared/domain/parties/role';

import { VerificationPanel } from '../../../../dashboard/src/verification/verification-page.tsx';
import { answersOf, aStorage } from '../a-storage.ts';
import { aDrift, aSuspect } from '../verification/a-verification.ts';
import { inEnglish, inLanguage, rendered } from './rendered.ts';

const differences = driftSchema.shape.differs.element.shape.what.options;

const names = 'LIST CELL INDEX PROJECTIONS TRUTH STRAY LOG NEW'.split(' ');

const everything = names.map((name) => ({
  ...aDrift,
  unit: `${name}#of#x`,
  differs: differences.map((what) => ({ what, of: `${what} of ${name}` })),
  more: 7,
}));

const shown = (walk: Partial<VerificationWalk>, words = inEnglish): string => {
  const answers = answersOf(() => aStorage());
  keptRun(answers).keep({ walk: { ...beginWalk({ repair: true }), ...walk }, key: 'a-key' });
  return rendered(createElement(VerificationPanel), { answers, words }).replaceAll('&amp;', '&');
};

test.each(languages)('in %s every kind of unit and of difference is told in words', (language) => {
  const { say } = inLanguage[language];
  const html = shown({ isWalking: false, drift: everything }, inLanguage[language]);

  for (const sort of unitSorts) expect(html).toContain(say(`verification.unit.${sort}`));
  for (const what of differences) expect(html).toContain(say(`verification.differs.${what}`));
  expect(html).toContain(say('verification.more', { count: inLanguage[language].number(7) }));
  expect(html).not.toContain('undefined');
});

test.each([
  ['that nothing differs', {}, 'verification.allRight'],
  ['that all was put right', { drift: [aDrift] }, 'verification.allRepaired'],
  ['what to do of the rest', { drift: [{ ...aDrift, repaired: false }] }, 'verification.left'],
  [
    'that nothing was put right, as was asked for',
    { repair: false, drift: [{ ...aDrift, repaired: false }] },
    'verification.onlySaid',
  ],
  [
    'what nothing can be said of',
    { look: 3, unsettled: [aSuspect] },
    'verification.unsettledMeans',
  ],
] as const)('one that is done says %s', (_, walk, key) => {
  const outcomes = ['allRight', 'allRepaired', 'left', 'onlySaid', 'unsettledMeans'] as const;
  const html = shown({ isWalking: false, ...walk });
  const said = outcomes.filter((each) => html.includes(inEnglish.say(`verification.${each}`)));

  expect(said.map((each) => `verification.${each}`)).toEqual([key]);
});

test('one that was left is offered to be gone on with, and says nothing of how it ended', () => {
  const html = shown({ cursor: 'two', drift: [aDrift] });

  expect(html).toContain(inEnglish.say('verification.goOn'));
  expect(html).toContain(inEnglish.say('verification.paused'));
  expect(html).not.toContain(inEnglish.say('verification.allRepaired'));
});

test('many findings come in parts', () => {
  const drift = Array.from({ length: 60 }, (_, index) => ({ ...aDrift, unit: `TRUTH#${index}` }));
  const html = shown({ isWalking: false, drift });

  expect(html.match(/TRUTH#/g)).toHaveLength(25);
  expect(html).toContain(inEnglish.say('records.more'));
});

test('the page is offered to whom the API lets verify, and to nobody else', () => {
  const offered = roles.filter((role) => looksAfterAll({ role } as never));

  expect(offered).toEqual(roles.filter((role) => granted[role].upkeep !== undefined));
});
