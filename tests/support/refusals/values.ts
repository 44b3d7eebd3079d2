/** Dates, amounts, texts, lists and links that cannot be. */
import { aComponent, aPledgeBody } from '../submissions.ts';
import { canary, invalid, type Named, type Refused } from './refused.ts';
import { component, hours, pledge } from './submissions.ts';

/** A component whose lowest amount is written by hand, since no value says `1e400` or `-0`. */
const amount = (written: string, code: string, ...more: readonly Named[]): Refused => ({
  says: `an amount of ${written}`,
  call: ({ world }) => {
    const quantity = { min: '@', max: 1_000_000_000_000, unit: 'hours', per: 'once' };
    const body = aPledgeBody(world.parties.state, { components: [aComponent({ quantity })] });
    const rawBody = JSON.stringify(body).replace('"@"', written);
    return world.call('createPledge', { as: 'state', rawBody });
  },
  ...invalid,
  errors: [['/components/0/quantity/min', code], ...more],
});

// oxfmt-ignore
const wrongDates: readonly Refused[] = [
  ...['2023-02-29', '0000-01-01', '9999-12-31', '2026-13', '2026-00', '1 May 2026', '2026-1-1', '1989', ''].map(
    (start) => component(`a start of "${start}"`, { window: { start } }, ['/window/start', 'notADate']),
  ),
  component('a due date that is none', { due: '2026-06-31' }, ['/due', 'notADate']),
  component('an end before the start', { window: { start: '2026-05-02', end: '2026-05-01' } }, ['/window/end', 'endBeforeStart']),
  component('an end in the year before', { window: { start: '2026', end: '2025' } }, ['/window/end', 'endBeforeStart']),
  component('an end in the month before', { window: { start: '2026-05', end: '2026-04' } }, ['/window/end', 'endBeforeStart']),
];

// oxfmt-ignore
const wrongAmounts: readonly Refused[] = [
  amount('1e400', 'wrongType'),
  amount('9007199254740993', 'tooLarge'),
  amount('-0', 'wrongFormat'),
  amount('0.1', 'wrongType'),
  amount('"5"', 'wrongType'),
  amount('-1', 'tooSmall'),
  amount('null', 'wrongType'),
  amount('true', 'wrongType'),
  component('a maximum below the minimum', { quantity: hours({ max: 0 }) }, ['/quantity/max', 'maxBelowMin']),
  component('money without a currency', { quantity: hours({ unit: 'money' }) }, ['/quantity/currency', 'currencyForMoneyOnly']),
  component('hours with a currency', { quantity: hours({ currency: 'EUR' }) }, ['/quantity/currency', 'currencyForMoneyOnly']),
  component('a currency that there is not', { quantity: hours({ unit: 'money', currency: 'ZZZ' }) }, ['/quantity/currency', 'unknownCurrency']),
  component('a currency in small letters', { quantity: hours({ unit: 'money', currency: 'eur' }) }, ['/quantity/currency', 'wrongFormat']),
];

// oxfmt-ignore
const wrongTexts: readonly Refused[] = [
  pledge('an empty title', { title: '' }, ['/title', 'tooShort']),
  pledge('a title of blanks', { title: ' \n\t ' }, ['/title', 'tooShort']),
  pledge('a title of 301 characters', { title: 'a'.repeat(301) }, ['/title', 'tooLong']),
  component('a text of 4,001 characters', { text: 'a'.repeat(4001) }, ['/text', 'tooLong']),
  ...(
    [
      ['NUL', '\u0000'],
      ['an escape character', '\u001B[31m'],
      ['a C1 control', '\u0084'],
      ['a direction override', '\u202E'],
      ['a direction isolate', '\u2066'],
      ['a lone surrogate', '\uD800'],
      ['a hidden tag', '\u{E0061}'],
    ] as const
  ).map(([name, text]) =>
    component(`${name} in a text`, { text: `${canary}${text}${canary}` }, ['/text', 'forbiddenCharacters']),
  ),
  component('a flood of marks in a text', { text: `${canary}${'\u0301'.repeat(12)}` }, ['/text', 'tooManyMarks']),
  component('a text that nobody sees', { text: '\u3164' }, ['/text', 'nothingVisible']),
  ...['javascript:alert(1)', 'data:text/html,canary', 'https://canary:pass@example.org', 'ftp://example.org', '//example.org', 'canary'].map(
    (link) => pledge(`the link ${link}`, { sources: [link] }, ['/sources/0', 'notALink']),
  ),
];

const many = <Value>(length: number, value: Value): readonly Value[] =>
  Array.from({ length }, () => value);

// oxfmt-ignore
const wrongLists: readonly Refused[] = [
  component('a topic twice', { topics: ['rsd', 'rsd'] }, ['/topics', 'repeated']),
  component('anywhere and a country', { places: { anywhere: true, countries: ['XA'] } }, ['/places/anywhere', 'anywhereAndPlaces']),
  component('eleven conditions', { conditions: many(11, { kind: 'other', text: 'a' }) }, ['/conditions', 'tooMany']),
  pledge('twenty-one components', { components: many(21, aComponent()) }, ['/components', 'tooMany']),
  pledge('two components of one id', { components: [aComponent({ id: 'c1' }), aComponent({ id: 'c1' })] }, ['/components', 'repeated']),
  pledge('twenty-one sources', { sources: many(21, 'https://example.org/') }, ['/sources', 'tooMany']),
  pledge('a contact without a real address', { contact: { name: 'A', email: canary } }, ['/contact/email', 'wrongFormat']),
  pledge('a contact with a field too many', { contact: { name: 'A', email: 'a@example.org', iban: canary } }, ['/contact/iban', 'unknownField']),
];

const linked = (says: string, id: (scene: Parameters<Refused['call']>[0]) => string): Refused => ({
  says,
  call: (scene) =>
    scene.world.call('createPledge', {
      as: 'state',
      body: aPledgeBody(scene.world.parties.state, { linkedId: id(scene) }),
    }),
  ...invalid,
  errors: [['/linkedId', 'noSuchRecord']],
});

const wrongLinks: readonly Refused[] = [
  linked('a link to nothing', () => '0'.repeat(16)),
  linked("a link to another party's offer", ({ records }) => records.offer.submitted.id),
  linked('a link to a pledge of its own', ({ records }) => records.pledge.submitted.id),
];

export const refusedValues: readonly Refused[] = [
  ...wrongDates,
  ...wrongAmounts,
  ...wrongTexts,
  ...wrongLists,
  ...wrongLinks,
];
