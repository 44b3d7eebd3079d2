/** Which steps of a record's life the reader may take now. Pure; the server decides in the end. */
import type { World } from '#shared/domain/world';
import { isLive } from '#shared/domain/match-states';
import { isStillOnBehalf } from '#shared/domain/records/on-behalf';
import { canStep, recordSteps, type RecordStep } from '#shared/domain/records/record-transitions';

import type { Me } from '../api/answers.ts';
import { isHidden } from '../records/publication.ts';
import { draftsOnly, isSecretariat, kindsToSubmit } from '../session/roles.ts';
import type { RouteId } from '#shared/contract/routes';
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import type { RecordKind } from '#shared/domain/records/record';

/** In the order of their buttons: the way forward first. */
const order = [
  'submission',
  'acceptance',
  'release',
  'return',
  'withdrawal',
] as const satisfies readonly RecordStep[];

/** What a party that wants it so leaves to its approver. */
const isForApprover = (step: RecordStep): boolean =>
  step === 'submission' || step === 'release' || step === 'confirmation';

const isActor = (step: RecordStep, me: Me, { party }: PledgeView | OfferView): boolean =>
  recordSteps[step].actor === 'secretariat'
    ? me.role === 'secretariat'
    : me.role === 'representative' &&
      me.party?.id === party.id &&
      !(draftsOnly(me) && isForApprover(step));

/** What was only restated may still become what its owner released. */
export const isReleasedAsItStands = ({
  release,
  saysWhatIsReleased,
}: PledgeView | OfferView): boolean => release?.kind === 'released' && saysWhatIsReleased === true;

/** What is released as it stands may still show more or less of itself. */
export const stepWord = (step: RecordStep, record: PledgeView | OfferView) =>
  step === 'release' && isReleasedAsItStands(record)
    ? ('step.release.change' as const)
    : (`step.${step}` as const);

/** Of what is public nowhere nothing can be kept back, and a live match bars the return of what is accepted. */
const isPointless = (step: RecordStep, record: PledgeView | OfferView, world: World): boolean =>
  (step === 'release' && isReleasedAsItStands(record) && isHidden(world, record)) ||
  (step === 'return' &&
    record.state === 'accepted' &&
    record.matches.some(({ state }) => isLive(state)));

export const stepsFor = (
  me: Me,
  record: PledgeView | OfferView,
  world: World,
): readonly RecordStep[] =>
  order.filter(
    (step) =>
      canStep(step, record.state) && isActor(step, me, record) && !isPointless(step, record, world),
  );

/** Whoever may release a record may take back what was announced of it. */
export const mayRelease = (me: Me, record: PledgeView | OfferView): boolean =>
  canStep('release', record.state) && isActor('release', me, record);

/** Whoever has just sent a record in is not asked whether it still holds, unless others wrote it or its day has passed. */
const isAskedToConfirm = (record: PledgeView | OfferView): boolean =>
  record.state !== 'submitted' ||
  isStillOnBehalf(record) ||
  (record.kind === 'offer' && record.unconfirmed);

/** A button of its own, since it asks nothing. */
export const mayConfirm = (me: Me, record: PledgeView | OfferView): boolean =>
  canStep('confirmation', record.state) &&
  isActor('confirmation', me, record) &&
  isAskedToConfirm(record);

export const mayEdit = (me: Me, { state, party }: PledgeView | OfferView): boolean =>
  me.role === 'representative' &&
  me.party?.id === party.id &&
  state !== 'withdrawn' &&
  !(draftsOnly(me) && state !== 'draft' && state !== 'returned');

/** A draft or a returned record goes by its party's approver, where its submitters may not submit. */
export const mayHandOver = (me: Me, record: PledgeView | OfferView): boolean =>
  draftsOnly(me) && mayEdit(me, record);

/** For its party, with the basis that the form asks for. */
export const mayEditForParty = (me: Me, { state }: PledgeView | OfferView): boolean =>
  isSecretariat(me) && state !== 'draft' && state !== 'withdrawn';

/** A withdrawn record stays as it was; what it said may begin another. */
export const mayCopy = (me: Me, { kind, state, party }: PledgeView | OfferView): boolean =>
  state === 'withdrawn' && me.party?.id === party.id && kindsToSubmit(me).includes(kind);

export const stepRoutes = {
  pledge: {
    submission: 'submitPledge',
    acceptance: 'acceptPledge',
    release: 'releasePledge',
    return: 'returnPledge',
    confirmation: 'confirmPledge',
    withdrawal: 'withdrawPledge',
  },
  offer: {
    submission: 'submitOffer',
    acceptance: 'acceptOffer',
    release: 'releaseOffer',
    return: 'returnOffer',
    confirmation: 'confirmOffer',
    withdrawal: 'withdrawOffer',
  },
} as const satisfies Readonly<Record<RecordKind, Readonly<Record<RecordStep, RouteId>>>>;
