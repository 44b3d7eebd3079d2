/** The form of a proposal: how much, and in which words it is put to both sides. */
import { useId } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/record-views';

import { navigate } from '../navigation/location.ts';
import { sayAmount } from '../records/say-amount.ts';
import { proposedPath } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { partyNamesText } from '../records/party-name.ts';
import { StepForm, type StepFormEnds } from '../steps/step-form.tsx';
import { amountFaults } from './amount-faults.ts';
import { AmountField, amountTyped } from './amount-field.tsx';
import { adviceFor } from '../forms/field-advice.ts';
import { type PairToPropose, proposalName, type Room, roomFor } from './proposal.ts';
import { SummaryField, summaryIn } from './summary-field.tsx';

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

export const ProposeFields = ({ pledge, offer, pair, ...ends }: ProposeFieldsProps) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const id = useId();
  const room = roomFor({ pledge, offer }, pair);
  return (
    <StepForm
      {...ends}
      name={proposalName({ pledge: pledge.id, offer: offer.id }, pair)}
      version={`${pledge.version} ${offer.version}`}
      title={say('propose.title')}
      standing={say('propose.standing', { pledge: pledge.version, offer: offer.version })}
      meaning={say('propose.means')}
      check={(form) => (room ? amountFaults(amountTyped(form), room.required) : [])}
      send={(form, idempotencyKey) =>
        client('proposeMatch', {
          body: {
            pledge: { recordId: pledge.id, component: pair.pledgeComponent },
            offer: { recordId: offer.id, component: pair.offerComponent },
            amount: amountTyped(form),
            summary: summaryIn(form),
          },
          idempotencyKey,
        })
      }
      onDone={(match) => navigate(proposedPath(match.id))}
    >
      {(problem) => (
        <>
          <p className="notice">
            {say('propose.discloses', {
              parties: partyNamesText(
                [pledge, offer].flatMap(({ party, partners }) => [party, ...partners]),
                words,
              ),
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
              error={adviceFor(problem, '/amount', words)}
            />
          ) : (
            <p className="quiet">{say('propose.noMeasure')}</p>
          )}
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
