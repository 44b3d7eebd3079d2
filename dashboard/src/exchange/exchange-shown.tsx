/** What passes beside a match as it stands, each step where what it changes is shown. */
import { useState } from 'react';

import type { MatchExchangeView } from '#shared/contract/matches/match-exchange-views';
import type { MatchForParties } from '#shared/contract/matches/match-views';

import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { StatusLine } from '../steps/status-line.tsx';
import { ContactsShown } from './contacts-shown.tsx';
import { ExchangeForm, exchangeStepName } from './exchange-form.tsx';
import { introductionText, replyByText, voiceName } from './exchange-words.ts';
import { QuestionsList } from './questions-list.tsx';
import type { OpenStep } from './exchange-fields.tsx';

type ExchangeShownProps = {
  readonly match: MatchForParties;
  readonly exchange: MatchExchangeView;
  readonly etag: string;
  readonly reload: () => void;
};

/** By the name under which it is kept, since a form stands for a step and, of an answer, its question. */
const openable = ({ steps, questions }: MatchExchangeView): readonly OpenStep[] =>
  steps.flatMap((step): readonly OpenStep[] =>
    step === 'answer' ? questions.map(({ id }) => ({ step, question: id })) : [{ step }],
  );

const LastReadings = ({ match, exchange }: Pick<ExchangeShownProps, 'match' | 'exchange'>) => {
  const words = useWords();
  const read = exchange.introduction?.read;
  return (['pledge', 'offer'] as const).map((side) => {
    const at = read?.[side];
    return at ? (
      <p key={side} className="quiet">
        {words.say('exchange.contacts.read', {
          party: voiceName(side, match, words),
          time: words.time(at),
        })}
      </p>
    ) : null;
  });
};

export const ExchangeShown = ({ match, exchange, etag, reload }: ExchangeShownProps) => {
  const words = useWords();
  const { say } = words;
  const named = (each: OpenStep) => exchangeStepName(exchange, each);
  const { answers } = useServices();
  const [open, setOpen] = useState<OpenStep | null>(
    () => openable(exchange).find((each) => answers.read(named(each)) !== undefined) ?? null,
  );
  const [done, setDone] = useState<string | null>(null);
  const { leave, button } = useReturnFocus(open && named(open));
  const trigger = (each: OpenStep, quiet = true) => (
    <button
      ref={button(named(each))}
      type="button"
      className={quiet ? 'button button--quiet' : 'button'}
      onClick={() => {
        setDone(null);
        setOpen(each);
      }}
    >
      {say(`exchangeStep.${each.step}`)}
    </button>
  );
  /** The form stands where its button stood. */
  const step = (each: OpenStep, quiet?: boolean) => {
    if (open === null) return trigger(each, quiet);
    if (named(open) !== named(each)) return null;
    return (
      <ExchangeForm
        of={each}
        exchange={exchange}
        match={match}
        etag={etag}
        reload={reload}
        onCancel={() => {
          leave(named(each));
          setOpen(null);
        }}
        onDone={() => {
          setDone(etag);
          setOpen(null);
          reload();
        }}
      />
    );
  };
  const offered = (id: OpenStep['step'], quiet?: boolean) =>
    exchange.steps.includes(id) && <div className="actions">{step({ step: id }, quiet)}</div>;
  return (
    <>
      <StatusLine key={etag} text={done !== null && done !== etag ? say('exchange.done') : null} />
      {exchange.replyBy && (
        <p>
          <strong>{replyByText(exchange.replyBy, words)}</strong> {say('exchange.silence')}
        </p>
      )}
      {offered('set_reply_by')}
      <h3>{say('exchange.introduction')}</h3>
      <p>{introductionText(exchange, match, words)}</p>
      <LastReadings match={match} exchange={exchange} />
      {exchange.mayReadContacts && (
        <ContactsShown match={match} leg={exchange.leg} onRead={reload} />
      )}
      {offered('propose_introduction')}
      {offered('accept_introduction', false)}
      {offered('give_contact')}
      {offered('end_introduction')}
      <h3>{say('exchange.questions')}</h3>
      <QuestionsList
        exchange={exchange}
        match={match}
        renderAnswer={(question) => (
          <div className="actions">{step({ step: 'answer', question }, false)}</div>
        )}
      />
      {offered('ask')}
    </>
  );
};
