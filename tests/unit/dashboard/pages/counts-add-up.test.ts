/** What a figure counts is what its words say: parts make the whole, a filter is named where it counts, and components are not called offers. */
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';

import { languages } from '#dashboard/i18n/language';
import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { spanishScreens } from '#dashboard/i18n/messages/es';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { type Filters, noFilters } from '#dashboard/filters/filters';
import { coverageTable, matchedIn } from '#dashboard/figures/coverage-rows';
import type { AllocationView } from '#shared/contract/allocation/allocation-views';
import type { Coverage } from '#shared/contract/figures/coverage-views';
import type { World } from '#shared/domain/world';

import { ProposedAllocation } from '../../../../dashboard/src/allocation/proposal.tsx';
import { FindingLine } from '../../../../dashboard/src/coverage/coverage-finding.tsx';
import { CoveragePanel } from '../../../../dashboard/src/coverage/coverage-panel.tsx';
import { pledge, record } from '../some-allocation.ts';
import { someCounts, someCoverage, someStakeholder } from '../some-coverage.ts';
import { inLanguage, rendered } from './rendered.ts';

const counted = someStakeholder({
  pledgeComponents: someCounts({
    open: 11,
    not_asked: 5,
    asking_not_stated: 7,
    partly_met: 2,
    met: 1,
    delivered: 3,
    not_stated: 4,
  }),
  openOffers: 9,
});
const coverage = someCoverage([
  { area: 'A1', region: 'europe', ...counted, byStakeholderType: { state: counted } },
]);

const catalogues = { en: englishScreens, fr: frenchScreens, es: spanishScreens, ar: arabicScreens };

const numbersIn = (page: string): readonly number[] =>
  (page.replaceAll(/<[^>]*>/g, ' ').match(/\d+/g) ?? []).map(Number);

describe.each(languages)('in %s', (language) => {
  const words = inLanguage[language];
  const { say } = words;
  const panels = (filters: Filters): string => {
    const panel = {
      remote: { state: 'ready', value: coverage, etag: null } as const,
      filters,
      retry: () => undefined,
    };
    return [CoveragePanel]
      .map((panelOf) => rendered(createElement(panelOf, panel), { words }))
      .join('\n');
  };

  test('the parts of the finding make its whole', () => {
    const { finding } = coverageTable(coverage, noFilters);
    const page = rendered(createElement(FindingLine, { finding, filters: noFilters }), {
      words,
    });

    expect(matchedIn(finding)).toBe(10);
    expect(numbersIn(page).toSorted((left, right) => left - right)).toEqual([5, 7, 10, 11, 33]);
  });

  test('a status is named where it counts, and said not to count where it does not', () => {
    const page = panels({ ...noFilters, area: 'A1', status: 'met' });
    const filtered = say('figure.filter', { filters: '' }).slice(0, 8);

    expect(page).toContain(filtered);
    expect(page).not.toContain(`${say('filter.status')}:`);
    expect(page).toContain(say('figure.statusInCells', { status: '§' }).split('§')[0]);
    const unfiltered = panels({ ...noFilters, status: 'met' });
    expect(unfiltered).not.toContain(filtered);
  });
});

test.each(languages)(
  'test data has a figure of its own in the real record alone, in %s',
  (language) => {
    const words = inLanguage[language];
    const mixed = someCoverage([
      {
        area: 'A1',
        region: 'europe',
        ...counted,
        syntheticPledgeComponents: 6,
        syntheticOfferComponents: 8,
        byStakeholderType: {
          state: { ...counted, syntheticPledgeComponents: 6, syntheticOfferComponents: 8 },
        },
      },
    ]);
    const view = {
      records: [record('pledge', 'p1'), record('pledge', 'p2', { synthetic: false })],
      allocation: {
        notProven: [],
        totals: [],
        pledges: [pledge('p1', null, null), pledge('p2', null, null)],
        offers: [],
      },
      asOf: '2026-11-23T14:02:11.000Z',
      policyVersion: 1,
    } as unknown as AllocationView;
    const pagesOf = (coverageShown: Coverage, world: World): readonly string[] => {
      const remote = { state: 'ready', value: coverageShown, etag: null } as const;
      const panel = {
        remote,
        filters: { ...noFilters, scope: 'all' as const },
        retry: () => undefined,
      };
      const proposal = {
        remote: { state: 'ready', value: view, etag: null },
        reload: () => undefined,
      } as const;
      return [createElement(CoveragePanel, panel), createElement(ProposedAllocation, proposal)].map(
        (part) => rendered(part, { words, world }),
      );
    };
    const said = (pledges: number, offers: number) =>
      words.say('figure.synthetic', { pledges, offers });

    const [coveragePage, allocationPage] = pagesOf(mixed, 'real');

    expect(coveragePage).toContain(said(6, 8));
    expect(allocationPage).toContain(said(1, 0));
    const start = said(0, 0).slice(0, 12);
    for (const page of pagesOf(mixed, 'made_up')) expect(page).not.toContain(start);
    expect(pagesOf(coverage, 'real')[0]).not.toContain(start);
  },
);

const components = { en: /component/, fr: /composante/, es: /componente/, ar: /مكوّن/ };

test.each(languages)('what counts components of offers says so, in %s', (language) => {
  const { say } = inLanguage[language];
  for (const count of [0, 1, 2, 3, 11, 100])
    for (const text of [
      say('cell.offers', { count }),
      say('allocation.usedUp', { count }),
      say('allocation.heldBack', { count }),
      say('allocation.otherMeasure', { count }),
      say('allocation.amountNotStated', { count }),
      say('allocation.doNotFit', { count }),
      say('allocation.barred', { count, alone: 1 }),
    ])
      expect(text).toMatch(components[language]);
});

/** Of a need: that it is asked for and nothing is agreed. What a proposal leaves of it is "still to be covered". */
const open = { en: /\bopen\b/, fr: /(?<!c)ouvert/i, es: /abiert/, ar: /مفتوح/ };

test.each(languages)('nothing on the allocation page is called open, in %s', (language) => {
  const texts = Object.entries(catalogues[language]).filter(
    ([key]) => /^(allocation|whatIf)\./.test(key) && key !== 'whatIf.open',
  );

  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter(([, text]) => open[language].test(JSON.stringify(text)))).toEqual([]);
});
