/** The ways to tell the Secretariat what a party thinks of a suggestion or a need: one press, or a form where words are asked for. */
import { useState } from 'react';

import type { InterestId } from '#shared/domain/matches/interest';

import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { StatusLine } from '../steps/status-line.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { useStepUnderWay } from '../steps/use-kept-step.ts';
import {
  InterestForm,
  interestName,
  type InterestSubject,
  type SaidInWords,
  saidInWords,
} from './interest-form.tsx';
import { useInterests } from './interests.tsx';
import { SaidInterest } from './said-interest.tsx';
import { useSayingInterest } from './use-saying-interest.ts';

type SayInterestProps = {
  readonly of: InterestSubject;
  readonly ways: readonly InterestId[];
  /** What it is said of, for whoever hears the buttons one by one. */
  readonly describedBy?: string;
};

const needsWords = (says: InterestId): says is SaidInWords =>
  saidInWords.some((each) => each === says);

const Ways = ({
  of,
  ways,
  describedBy,
  interests,
}: SayInterestProps & { readonly interests: NonNullable<ReturnType<typeof useInterests>> }) => {
  const { say } = useWords();
  const { items, reload, open, setOpen } = interests;
  const name = `${of.pledge} ${of.offer ?? ''}`;
  const underWay = useStepUnderWay((says) => interestName(of, says), saidInWords);
  const [isReturned, setReturned] = useState(underWay !== null);
  const opened = open?.of === name ? open.says : isReturned ? underWay : null;
  const { leave, button } = useReturnFocus(opened);
  const interest = items.find(
    ({ pledgeId, offerId }) => pledgeId === of.pledge && offerId === of.offer,
  );

  const { finish, send, choose, done, problem, isSending } = useSayingInterest(of, name, {
    ...interests,
    setReturned,
  });
  if (opened !== null && needsWords(opened)) {
    return (
      <InterestForm
        of={of}
        says={opened}
        onDone={() => finish('said')}
        onCancel={() => {
          leave(opened);
          setOpen(null);
          setReturned(false);
        }}
        reload={reload}
      />
    );
  }
  const said = interest?.says ?? null;
  return (
    <div className="interest" role="group" aria-label={say('interest.label')}>
      <StatusLine key={done} text={done && say(`interest.done.${done}`)} />
      {interest && said !== null ? (
        <SaidInterest
          interest={interest}
          says={said}
          isSending={isSending}
          takeBack={() => void send(null)}
        />
      ) : (
        <p className="actions">
          {ways.map((says) => (
            <button
              key={says}
              ref={button(says)}
              type="button"
              className="button button--quiet"
              aria-describedby={describedBy}
              aria-disabled={isSending}
              onClick={() => choose(says)}
            >
              {say(`interest.${says}`)}
            </button>
          ))}
        </p>
      )}
      {problem && !isSending && <ProblemNotice problem={problem} />}
      <p className="quiet">{say('interest.only')}</p>
    </div>
  );
};

export const SayInterest = (props: SayInterestProps) => {
  const interests = useInterests();
  return interests && <Ways {...props} interests={interests} />;
};
