/** Deeds of the wrong person, and steps that the state of a record does not allow. */
import { recordKinds } from '#shared/domain/records/record';
import type { RecordStep } from '#shared/domain/records/record-transitions';
import { recordStateIds } from '#shared/vocabulary/record-states';

import type { Call, Persona } from '../world.ts';
import { create, edit, refused } from './calls.ts';
import { canary, conflict, forbidden, invalid, notFound, type Refused } from './refused.ts';
import { etag, type Held, ownerOf, type Scene, stepRoutes } from './scene.ts';

const stepOf =
  (step: RecordStep, as: Persona, record: (scene: Scene) => Held): ((scene: Scene) => Call) =>
  (scene) => ({
    as,
    path: record(scene).path,
    body: step === 'return' ? { reason: 'Say where it applies.' } : {},
    headers: { 'if-match': etag(record(scene).version) },
  });

/** Whose step each is, by this table and not by the code's. */
const doer: Readonly<Record<RecordStep, 'owner' | 'officer'>> = {
  submission: 'owner',
  acceptance: 'officer',
  return: 'officer',
  release: 'owner',
  withdrawal: 'owner',
  confirmation: 'owner',
};
const steps = Object.keys(doer) as RecordStep[];

// oxfmt-ignore
export const refusedPersons: readonly Refused[] = [
  ...recordKinds.flatMap((kind) =>
    steps.flatMap((step) => {
      const wrong: readonly Persona[] =
        doer[step] === 'owner' ? ['officer', 'reader'] : [ownerOf(kind), 'reader'];
      return wrong.map((as) =>
        refused(
          `${step} of a submitted ${kind} by ${as}`,
          stepRoutes[kind][step],
          forbidden,
          stepOf(step, as, ({ records }) => records[kind].submitted),
        ),
      );
    }),
  ),
  ...(['reader', 'administrator', 'otherState', 'stakeholder'] as const).map((as) =>
    refused(`a pledge for a State by ${as}`, 'createPledge', forbidden, (scene) => ({ ...create(scene), as })),
  ),
  refused('an edit by a reader', 'editPledge', forbidden, ({ records }) => edit(records.pledge.submitted, 'reader')),
  refused('a pledge for a State by the Secretariat without a basis', 'createPledge', invalid, (scene) => ({ ...create(scene), as: 'officer' }), ['/onBehalf', 'required']),
  refused('an edit by the Secretariat without a basis', 'editPledge', invalid, ({ records }) => edit(records.pledge.submitted, 'officer'), ['/onBehalf', 'required']),
  ...(['getCoverage', 'getRecordFigures'] as const).map((route) =>
    refused(`${route} by a State`, route, forbidden, () => ({ as: 'state' })),
  ),
  refused('amounts of all records as a file by a State', 'getExport', forbidden, () => ({ as: 'state', path: { name: 'amounts.csv' } })),
  refused('coverage of all records as a file by a State', 'getExport', forbidden, () => ({ as: 'state', path: { name: 'coverage.csv' } })),
  refused('a party registered by a State', 'createParty', forbidden, () => ({ as: 'state', body: { name: canary, type: 'legal' } })),
  refused('a role granted by the Secretariat', 'putUser', forbidden, () => ({
    as: 'officer', path: { sub: 'a' }, body: { role: 'secretariat', partyId: null },
  })),
  ...(['state', 'reader', 'administrator'] as const).map((as) =>
    refused(`an import by ${as}`, 'importRecords', forbidden, () => ({ as, body: { mode: 'commit', records: [{}] } })),
  ),
  ...(['state', 'reader', 'administrator'] as const).map((as) =>
    refused(`an allocation by ${as}`, 'proposeAllocation', forbidden, () => ({ as, body: { selection: {} } })),
  ),
  ...(['getMe', 'listPledges', 'createPledge', 'listParties'] as const).map((route) =>
    refused(`${route} by someone who is registered nowhere`, route, forbidden, () => ({ as: 'stranger', body: {} })),
  ),
];

/** Which steps each state allows, by this table and not by the code's. */
const allowed: Readonly<Record<string, readonly RecordStep[]>> = {
  draft: ['submission', 'withdrawal'],
  submitted: ['acceptance', 'return', 'withdrawal', 'confirmation'],
  returned: ['submission', 'withdrawal'],
  accepted: ['return', 'release', 'withdrawal', 'confirmation'],
  withdrawn: [],
};

export const refusedSteps: readonly Refused[] = recordKinds.flatMap((kind) =>
  recordStateIds.flatMap((state) =>
    steps
      .filter((step) => !allowed[state]?.includes(step))
      .map((step) =>
        refused(
          `${step} of a ${kind} that is ${state}`,
          stepRoutes[kind][step],
          // For the Secretariat a draft is not there at all.
          state === 'draft' && doer[step] === 'officer' ? notFound : conflict,
          stepOf(
            step,
            doer[step] === 'owner' ? ownerOf(kind) : 'officer',
            ({ records }) => records[kind][state],
          ),
        ),
      ),
  ),
);
