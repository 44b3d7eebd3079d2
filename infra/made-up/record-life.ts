/** What became of one made-up pledge or offer: each step by whoever may take it, on the day that its file names. */
import type { RouteId } from '#shared/contract/routes';

import type { Call, CallInProcess, MadeUpCaller, Written } from './calls-in-process.ts';
import type { MadeUpRecord, MadeUpRecordStep } from './made-up-files.ts';

export type Cast = {
  readonly secretariat: MadeUpCaller;
  readonly actingFor: (party: string) => MadeUpCaller;
  readonly partyId: (party: string) => string;
  /** Sets the clock of the calls that follow. */
  readonly on: (day: string) => void;
  /** Eight in the morning so many days after the day that the clock says. */
  readonly inDays: (days: number) => string;
};

type Request = {
  readonly route: RouteId;
  readonly by: 'party' | 'secretariat';
  readonly body: object;
};

const byKind = {
  pledge: {
    create: 'createPledge',
    edit: 'editPledge',
    codes: 'codePledge',
    submission: 'submitPledge',
    acceptance: 'acceptPledge',
    return: 'returnPledge',
    release: 'releasePledge',
    confirmation: 'confirmPledge',
    withdrawal: 'withdrawPledge',
  },
  offer: {
    create: 'createOffer',
    edit: 'editOffer',
    codes: 'codeOffer',
    submission: 'submitOffer',
    acceptance: 'acceptOffer',
    return: 'returnOffer',
    release: 'releaseOffer',
    confirmation: 'confirmOffer',
    withdrawal: 'withdrawOffer',
  },
} as const satisfies Record<MadeUpRecord['kind'], Record<string, RouteId>>;

const requestOf = (
  { kind, of, content }: MadeUpRecord,
  step: MadeUpRecordStep,
  cast: Cast,
): Request => {
  const routes = byKind[kind];
  switch (step.step) {
    case 'draft':
      return { route: routes.create, by: 'party', body: { ...content, draft: true } };
    case 'create':
      return { route: routes.create, by: 'party', body: content };
    case 'record': {
      const body = { ...content, partyId: cast.partyId(of), onBehalf: step.basis };
      return { route: routes.create, by: 'secretariat', body };
    }
    case 'return':
      return { route: routes.return, by: 'secretariat', body: { reason: step.reason } };
    case 'acceptance':
      return { route: routes.acceptance, by: 'secretariat', body: {} };
    case 'edit':
      return { route: routes.edit, by: 'party', body: step.change };
    case 'handOver':
      return { route: routes.edit, by: 'party', body: { handOver: true } };
    case 'codes':
      return { route: routes.codes, by: 'secretariat', body: step.change };
    case 'confirmation': {
      const { validUntil } = step;
      return { route: routes.confirmation, by: 'party', body: validUntil ? { validUntil } : {} };
    }
    case 'announcement': {
      const body = { publicFrom: cast.inDays(step.inDays) };
      return { route: routes.release, by: 'party', body };
    }
    case 'submission':
    case 'release':
    case 'withdrawal':
      return { route: routes[step.step], by: 'party', body: {} };
  }
};

/** Answers the record as it stands after its last step. */
export const liveRecord = async (
  call: Call,
  record: MadeUpRecord,
  cast: Cast,
): Promise<Written> => {
  let made: Written | undefined;
  for (const [index, step] of record.steps.entries()) {
    cast.on(step.on);
    const { route, by, body } = requestOf(record, step, cast);
    const sent: CallInProcess = {
      as: by === 'secretariat' ? cast.secretariat : cast.actingFor(record.of),
      body,
      key: `made-up-${record.kind}-${record.key}-${index}`,
      ...(made && { id: made.id, version: made.version }),
    };
    made = (await call(route, sent)) as Written;
  }
  if (!made) throw new Error(`${record.key} has no step`);
  return made;
};
