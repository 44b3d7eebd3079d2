/** What the Secretariat recorded for a party says so on every page that shows it, and its form asks for the basis. */
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';

import type { Me, PartyView } from '#dashboard/api/answers';
import { checkAnswers } from '#dashboard/forms/answers/check-answers';
import { basisOf, readForm } from '#dashboard/forms/answers/read-submission';
import { givenBy } from '#dashboard/kept/answers-given';
import { forPartyPath } from '#dashboard/navigation/pages';
import { mayEditForParty } from '#dashboard/record-pages/record-actions';
import { unsentPlace } from '#dashboard/session/unsent-places';
import type { PledgeView } from '#shared/contract/records/record-views';
import { recordingBases } from '#shared/vocabulary/recording-bases';
import { languages } from '#shared/vocabulary/label';
import { recordStateIds } from '#shared/vocabulary/record-states';
import { pageAt } from '#dashboard/navigation/page-at';

import { FormProvider } from '../../../../dashboard/src/forms/controls/form-context.tsx';
import { LastFields } from '../../../../dashboard/src/forms/questions/last-fields.tsx';
import { RecordFieldset } from '../../../../dashboard/src/forms/questions/record-fields.tsx';
import { ConfirmUnchanged } from '../../../../dashboard/src/record-pages/confirm-unchanged.tsx';
import { OnBehalfMark, onBehalfText } from '../../../../dashboard/src/records/on-behalf.tsx';
import { inEnglish, inLanguage, rendered } from './rendered.ts';

const onBehalf = {
  basis: 'note_verbale',
  date: '2025-11-03',
  recordedAt: '2025-11-04T09:00:00.000Z',
  confirmedAt: null,
} as const;
const confirmed = { ...onBehalf, confirmedAt: '2025-12-24T09:00:00.000Z' };
const aPledge = (fields: object): PledgeView =>
  ({ kind: 'pledge', id: 'a1', state: 'accepted', party: { id: 'own' }, ...fields }) as never;
const party = { name: 'A State', type: 'state', country: 'XA' } as unknown as PartyView;
const me = (role: string): Me => ({ role, party: null }) as never;

describe('what the Secretariat recorded for a party', () => {
  it.each(languages)(
    'names its basis in %s, and the day on which the party confirmed it',
    (language) => {
      const words = inLanguage[language];
      const basis = recordingBases.find(({ id }) => id === 'note_verbale')?.label[language] ?? '';

      expect(onBehalfText(onBehalf, words)).toContain(basis);
      expect(onBehalfText(onBehalf, words)).not.toBe(onBehalfText(confirmed, words));
      expect(onBehalfText(confirmed, words)).toContain(words.date('2025-12-24'));
    },
  );

  it('is marked in lists until its party confirms it', () => {
    const mark = (record: object) => rendered(createElement(OnBehalfMark, { record }));

    expect(mark({ onBehalf })).toContain('Recorded by the Secretariat, not confirmed');
    expect([mark({ onBehalf: confirmed }), mark({ onBehalf: null }), mark({})]).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('is confirmed with the one button that also says that nothing has changed', () => {
    const page = (record: PledgeView) =>
      rendered(createElement(ConfirmUnchanged, { record, etag: '"v2"', reload: () => undefined }));

    expect(page(aPledge({ onBehalf }))).toContain('Confirm as ours');
    expect(page(aPledge({ onBehalf: confirmed }))).toContain('Nothing has changed');
  });

  it('may be edited by the Secretariat wherever it may read it, and by no reader', () => {
    const may = (role: string) =>
      recordStateIds.filter((state) => mayEditForParty(me(role), aPledge({ state })));

    expect(may('secretariat')).toEqual(['submitted', 'returned', 'accepted']);
    expect([...may('reader'), ...may('administrator')]).toEqual([]);
  });
});

describe('the form of what is recorded for a party', () => {
  const inForm = (part: ReturnType<typeof createElement>): string =>
    rendered(
      createElement(
        FormProvider,
        { value: { saved: givenBy([]), errorOf: () => undefined } },
        part,
      ),
      { words: inEnglish },
    );

  it('asks for the basis, and for no contact', () => {
    const form = (isForParty: boolean) =>
      inForm(createElement(RecordFieldset, { kind: 'pledge', party, isForParty })) +
      inForm(
        createElement(LastFields, {
          kind: 'pledge',
          publication: 'public',
          check: null,
          isForParty,
        }),
      );

    expect(form(true)).toContain('name="onBehalf.basis"');
    expect(form(true)).not.toContain('name="contact.name"');
    expect(form(false)).not.toContain('name="onBehalf.basis"');
    expect(form(false)).toContain('name="contact.name"');
  });

  it('reads the basis as the API takes it, and leaves out what is blank', () => {
    const answers = givenBy([
      ['onBehalf.basis', 'letter'],
      ['onBehalf.date', ' '],
    ]);

    expect(basisOf(answers)).toEqual({ basis: 'letter' });
  });

  it('tells that the basis or its date is missing or wrong together with everything else', async () => {
    const faults = async (basis: string, date: string) => {
      const answers = givenBy([
        ['onBehalf.basis', basis],
        ['onBehalf.date', date],
        ['supportRequested', 'yes'],
      ]);
      const problems = await checkAnswers('pledge', readForm('pledge', answers));
      return problems.map(({ pointer }) => pointer);
    };

    expect(await faults('', '')).toEqual(
      expect.arrayContaining(['/onBehalf/basis', '/onBehalf/date', '/title']),
    );
    expect(await faults('letter', '3.11.2026')).toContain('/onBehalf/date');
    expect((await faults('letter', '2026-11-03')).join(' ')).not.toContain('/onBehalf');
  });

  it('asks no party for a basis', async () => {
    const problems = await checkAnswers('pledge', readForm('pledge', givenBy([])));

    expect(problems.map(({ pointer }) => pointer).join(' ')).not.toContain('/onBehalf');
  });

  it('has an address of its own, at which unsent answers are found again', () => {
    const address = forPartyPath('offer', 'abc');

    expect(pageAt(address.split('?')[0] ?? '')).toEqual({ name: 'form', kind: 'offer' });
    expect(unsentPlace({ form: 'offer-for-abc', isEdit: false })).toEqual({
      address,
      title: 'onBehalf.title.offer',
    });
  });
});
