/** The lines of an allocation: some at once, each with what it would get and the way to propose it. */
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';

import { allocationRows, recordFinder } from '#dashboard/allocation/allocation-rows';

import { AllocationLines } from '../../../../dashboard/src/allocation/allocation-lines.tsx';
import { PartnerSummary } from '../../../../dashboard/src/allocation/partner-summary.tsx';
import { offer, pledge, record } from '../some-allocation.ts';
import { inEnglish, inLanguage, rendered } from './rendered.ts';

const { say } = inEnglish;
const partner = { component: 'c1', score: 61, tooLittle: false, parts: [], bothAccepted: true };

const linesOf = (pledges: readonly ReturnType<typeof pledge>[], offers: readonly string[]) => {
  const records = [
    ...pledges.map(({ id }) => record('pledge', id)),
    ...offers.map((id) => record('offer', id, { whatIf: id === 'imagined' })),
  ];
  const proposal = {
    totals: [],
    notProven: [],
    pledges: [...pledges],
    offers: [offer('given', { counted: 3 })],
  };
  return rendered(
    createElement(AllocationLines, {
      rows: allocationRows(proposal, records),
      find: recordFinder(records),
    }),
  );
};

describe('the lines', () => {
  test('are 25, and more when asked', () => {
    const many = Array.from({ length: 26 }, (_, at) => pledge(`p${at}`, null, null));

    const page = linesOf(many, []);

    expect(page.match(/Title of p\d+/g)).toHaveLength(25);
    expect(page).toContain(say('records.more'));
    expect(linesOf(many.slice(1), [])).not.toContain(say('records.more'));
  });

  test('propose a partner as an amount, and neither what does not exist nor what is not accepted', () => {
    const page = (given: object, id = 'given') =>
      linesOf([pledge('silent', null, null, { partners: [{ ...partner, id, ...given }] })], [id]);
    const counted = linesOf([pledge('counted', 5, 3)], ['given']);
    const button = `aria-label="${say('propose.title')}: Title of given"`;

    for (const each of [page({}), counted]) expect(each).toContain(button);
    expect(page({})).toContain(say('allocation.partner'));
    expect(counted).not.toContain(say('allocation.partner'));
    expect(page({}, 'imagined')).not.toContain(say('propose.title'));
    expect(page({ bothAccepted: false })).toContain(say('allocation.notAccepted'));
    expect(page({ bothAccepted: false })).not.toContain(say('propose.title'));
  });
});

test.each(Object.entries(inLanguage))(
  'the summary tells partners and their rule, in %s',
  (_, words) => {
    const totals = {
      measure: null,
      pledgeComponents: 18,
      withPartnerBefore: 4,
      withPartner: 11,
    };
    const view = (given: object) =>
      ({
        partnersPerNeed: 2,
        partnersPerOffer: 3,
        allocation: { totals: [{ ...totals, ...given }] },
      }) as unknown as Parameters<typeof PartnerSummary>[0]['view'];
    const shown = (given: object): string =>
      rendered(createElement(PartnerSummary, { view: view(given) }), { words });

    for (const number of [18, 4, 11, 2, 3]) expect(shown({})).toContain(words.number(number));
    expect(shown({ pledgeComponents: 0 })).toBe('');
  },
);
