/** The best allocation for a selection, and the same with offers that do not exist yet. A proposal: nothing is stored. */
import { proposalView } from '#shared/contract/allocation/proposal-views';
import type { AllocationOrder } from '#shared/contract/allocation/allocation-order';
import { allocate } from '#shared/domain/allocation/allocate';
import { partnerPolicy } from '#shared/domain/allocation/partner-policy';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { type RecordKind, recordKinds } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { authorize } from '../../http/authorize.ts';
import { findGenerations } from '../../store/derived/derived-store.ts';
import { invalid } from '../records/check-references.ts';
import { type Imagined, imaginedOffers } from './imagined-offers.ts';
import { readSelected, type Selected } from './selected-records.ts';
import { selectedSideOf, readShown } from './shown-records.ts';

/** An offer of nobody is neither real nor test data, so it may be tried with both. */
const imaginedFeatures = ({ record, party }: Imagined): RecordFeatures => {
  const { synthetic, ...others } = featuresOf(record);
  return party && synthetic !== undefined ? { ...others, synthetic } : others;
};

/** The selection as it would be; undefined where nothing is to be changed. */
const imaginedSelection = (
  selected: Selected,
  { whatIf }: AllocationOrder,
  imagined: readonly Imagined[],
): Result<Selected | undefined, Refusal> => {
  if (!whatIf) return ok(undefined);
  const { leaveOut } = whatIf;
  for (const kind of recordKinds) {
    const held = new Set(selected[selectedSideOf[kind]].map(({ id }) => id));
    const unknown = leaveOut[selectedSideOf[kind]].findIndex((id) => !held.has(id));
    if (unknown >= 0)
      return invalid(`/whatIf/leaveOut/${selectedSideOf[kind]}/${unknown}`, 'notSelected');
  }
  if (imagined.length + leaveOut.pledges.length + leaveOut.offers.length === 0)
    return ok(undefined);
  const kept = (kind: RecordKind) =>
    selected[selectedSideOf[kind]].filter(({ id }) => !leaveOut[selectedSideOf[kind]].includes(id));
  return ok({
    pledges: kept('pledge'),
    offers: [...kept('offer'), ...imagined.map(imaginedFeatures)],
  });
};

type Input = { readonly actor: Actor; readonly body: AllocationOrder };

export const proposeAllocation =
  (dependencies: Dependencies) =>
  async ({ actor, body }: Input): Promise<Result<Answer, Refusal>> => {
    const allowed = authorize(actor, 'proposeAllocation', null);
    if (!allowed.ok) return allowed;
    const { table, now } = dependencies;
    const asOf = now();
    const imagined = await imaginedOffers(dependencies, body.whatIf?.offers ?? [], asOf);
    if (!imagined.ok) return imagined;
    const selected = await readSelected(table, body);
    if (!selected.ok) return selected;
    const changed = imaginedSelection(selected.value, body, imagined.value);
    if (!changed.ok) return changed;
    const [{ policy }] = await findGenerations(table);
    const proposal = ({ pledges, offers }: Selected) =>
      allocate(pledges, offers, { policy, today: asOf.slice(0, 10), partners: partnerPolicy });
    const allocation = proposal(selected.value);
    const whatIf = changed.value ? proposal(changed.value) : null;
    const proposals = [allocation, ...(whatIf ? [whatIf] : [])];
    return ok({
      body: {
        policyVersion: policy.version,
        partnersPerNeed: partnerPolicy.perNeed,
        partnersPerOffer: partnerPolicy.perOffer,
        asOf,
        records: await readShown(table, proposals, imagined.value),
        allocation: proposalView(allocation, policy),
        whatIf: whatIf && proposalView(whatIf, policy),
      },
    });
  };
