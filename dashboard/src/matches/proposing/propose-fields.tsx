/** The form of a proposal: how much, and in which words it is put to both sides. */
import { useId, useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/records/record-views';

import { navigate } from '../../navigation/location.ts';
import { sayAmount } from '../../records/say-amount.ts';
import { proposedPath } from '../../navigation/pages.ts';
import { FromDevice } from '../../forms/kept/from-device.tsx';
import { useServices } from '../../services/services.tsx';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { partyNamesText } from '../../records/party-name.ts';
import { StepForm, type StepFormEnds } from '../../steps/step-form.tsx';
import { amountFaults } from '../amount-faults.ts';
import { AmountField, amountTyped } from '../amount-field.tsx';
import { adviceFor } from '../../forms/faults/field-advice.ts';
import type { Parties } from '../../people/use-parties.ts';
import { legText, PartiesFirst } from '../legs/leg-fields.tsx';
import { MoreLegs } from '../legs/more-legs.tsx';
import { askedToGive, partKeysIn, proposedLegFaults } from '../legs/proposed-legs.ts';
import { type PairToPropose, proposalName, type Room, roomFor } from '../legs/proposal.ts';
import { SummaryField, summaryIn } from '../summary-field.tsx';

type ProposeFieldsProps = Pick<StepFormEnds<unknown>, 'onCancel' | 'reload'> & {
  readonly pledge: PledgeView;
  readonly offer: OfferView;
  readonly pair: PairToPropose;
};

const leftText = ({ left, measure }: Room, words: Words): string =>
  (['pledge', 'offer'] as const)
    .flatMap((side) => {
      const amount = left[side];
      return amount === undefined
        ? []
        : words.say(`propose.left.${side}`, { left: sayAmount(words)(amount, measure) });
    })
    .join(' ');

type ProposalFormProps = ProposeFieldsProps & { readonly parties?: Parties };

const ProposalForm = ({ pledge, offer, pair, parties, ...ends }: ProposalFormProps) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const id = useId();
  const room = roomFor({ pledge, offer }, pair);
  const namesOf = (records: readonly (PledgeView | OfferView)[]): string =>
    partyNamesText(
      records.flatMap(({ party, partners }) => [party, ...partners]),
      words,
    );
  const send = async (form: HTMLFormElement, idempotencyKey: string) => {
    const end = { recordId: offer.id, component: pair.offerComponent };
    const asked = await askedToGive(form, client, end);
    if (!asked.ok) return asked;
    return client('proposeMatch', {
      body: {
        pledge: { recordId: pledge.id, component: pair.pledgeComponent },
        ...asked.value,
        summary: summaryIn(form),
      },
      idempotencyKey,
    });
  };
  return (
    <StepForm
      {...ends}
      name={proposalName({ pledge: pledge.id, offer: offer.id }, pair)}
      version={`${pledge.version} ${offer.version}`}
      title={say('propose.title')}
      standing={say('propose.standing', { pledge: pledge.version, offer: offer.version })}
      meaning={say('propose.means')}
      check={(form) => [
        ...(room ? amountFaults(amountTyped(form), room.required) : []),
        ...proposedLegFaults(form),
      ]}
      send={send}
      textOf={parties && legText(parties, words)}
      onDone={(match) => navigate(proposedPath(match.id))}
    >
      {(problem, keepNow, restored) => (
        <>
          <p className="notice">
            {say('propose.discloses', {
              parties: namesOf([pledge, offer]),
              pledge: pledge.version,
              offer: offer.version,
            })}
          </p>
          {room ? (
            <AmountField
              id={`${id}-amount`}
              amount={room.required && room.most > 0 ? room.most : null}
              hint={leftText(room, words)}
              optional={!room.required}
              error={
                adviceFor(problem, '/amount', words) ?? adviceFor(problem, '/legs/0/amount', words)
              }
            />
          ) : (
            <p className="quiet">{say('propose.noMeasure')}</p>
          )}
          <MoreLegs
            id={`${id}-`}
            asked={{ pledge, component: pair.pledgeComponent }}
            first={namesOf([offer])}
            {...{ parties, restored, problem, keepNow }}
          />
          <SummaryField
            id={`${id}-summary`}
            summary={null}
            synthetic={pledge.synthetic || offer.synthetic}
            error={adviceFor(problem, '/summary', words)}
          />
        </>
      )}
    </StepForm>
  );
};

/** Where others were chosen before, the form opens once the parties are there to be told by their names. */
const ProposeNow = (props: ProposeFieldsProps) => {
  const { pledge, offer, pair, onCancel } = props;
  const { answers } = useServices();
  const [hasOthers] = useState(() => {
    const before = answers.read(proposalName({ pledge: pledge.id, offer: offer.id }, pair));
    return partKeysIn(before?.entries ?? []).length > 0;
  });
  if (!hasOthers) return <ProposalForm {...props} />;
  return (
    <PartiesFirst onCancel={onCancel}>
      {(parties) => <ProposalForm {...props} parties={parties} />}
    </PartiesFirst>
  );
};

export const ProposeFields = (props: ProposeFieldsProps) => {
  const { say } = useWords();
  const { pledge, offer, pair } = props;
  return (
    <FromDevice
      form={proposalName({ pledge: pledge.id, offer: offer.id }, pair)}
      title={say('propose.title')}
    >
      {() => <ProposeNow {...props} />}
    </FromDevice>
  );
};
