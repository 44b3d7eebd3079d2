/** The form of a proposal: how much, and in which words it is put to both sides. */
import { type FormEvent, useId, useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/record-views';

import type { Problem } from '../api/problem.ts';
import { navigate } from '../app/location.ts';
import { matchPath } from '../app/pages.ts';
import { useServices } from '../app/services.tsx';
import { FocusedHeading } from '../design/focused-heading.tsx';
import { LabelledField } from '../design/labelled-field.tsx';
import type { Words } from '../design/words.ts';
import { useWords } from '../design/words-context.tsx';
import { measureText } from '../records/measure-text.ts';
import { textIn } from '../records/reason-field.tsx';
import { AmountField, amountIn } from './amount-field.tsx';
import { adviceFor } from './field-advice.ts';
import { MatchProblem } from './match-problem.tsx';
import { type Pair, type Room, roomFor } from './proposal.ts';

export type ProposeFieldsProps = {
  readonly pledge: PledgeView;
  readonly offer: OfferView;
  readonly pair: Pair;
  readonly onCancel: () => void;
  readonly reload: () => void;
};

const leftText = ({ left, measure }: Room, words: Words): string =>
  (['pledge', 'offer'] as const)
    .flatMap((side) => {
      const amount = left[side];
      return amount === undefined
        ? []
        : words.say(`propose.left.${side}`, { left: measureText(amount, measure, words) });
    })
    .join(' ');

export const ProposeFields = ({ pledge, offer, pair, onCancel, reload }: ProposeFieldsProps) => {
  const words = useWords();
  const { say } = words;
  const { client, newKey } = useServices();
  const id = useId();
  const [idempotencyKey] = useState(newKey);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const room = roomFor({ pledge, offer }, pair);

  const send = async (form: HTMLFormElement): Promise<void> => {
    if (sending) return;
    setSending(true);
    const answer = await client('proposeMatch', {
      body: {
        pledge: { recordId: pledge.id, component: pair.pledgeComponent },
        offer: { recordId: offer.id, component: pair.offerComponent },
        amount: amountIn(form),
        summary: textIn(form, 'summary') || null,
      },
      idempotencyKey,
    });
    setSending(false);
    if (answer.ok) navigate(matchPath(answer.value.id));
    else setProblem(answer.problem);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void send(event.currentTarget);
  };

  return (
    <form className="step-form notice" noValidate onSubmit={submit}>
      <FocusedHeading>{say('propose.title')}</FocusedHeading>
      <p>{say('propose.means')}</p>
      {problem && <MatchProblem problem={problem} reload={reload} />}
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
      <LabelledField
        name="summary"
        id={`${id}-summary`}
        label={say('record.summary')}
        hint={say('match.summaryHint')}
        optional
        error={adviceFor(problem, '/summary', words)}
      >
        {(control) => <textarea {...control} rows={4} dir="auto" className="input--long" />}
      </LabelledField>
      <p className="actions">
        <button type="submit" className="button" aria-disabled={sending}>
          {say('propose.title')}
        </button>
        <button type="button" className="button button--quiet" onClick={onCancel}>
          {say('step.cancel')}
        </button>
      </p>
    </form>
  );
};
