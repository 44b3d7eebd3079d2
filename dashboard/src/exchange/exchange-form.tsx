/** Taking one step beside a match: what it means, and the fields that it asks for. */
import type { MatchExchangeView } from '#shared/contract/matches/match-exchange-views';
import { firstLegId } from '#shared/domain/matches/leg-ids';
import type { MatchForParties } from '#shared/contract/matches/match-views';

import type { FieldProblem } from '../api/problem.ts';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';
import { textIn } from '../steps/reason-field.tsx';
import { StepForm } from '../steps/step-form.tsx';
import type { StepName } from '../steps/step-name.ts';
import { contactFaults, contactGiven, givesContact } from './contact-given.tsx';
import { exchangeStanding } from './exchange-words.ts';
import { type OpenStep, ExchangeFields } from './exchange-fields.tsx';

/** What passes beside the first leg keeps the name that it had when a match had two ends. */
export const exchangeStepName = (
  { matchId, leg }: Pick<MatchExchangeView, 'matchId' | 'leg'>,
  { step, question = '' }: OpenStep,
): StepName => `step-exchange-${matchId}-${step}-${question}${leg === firstLegId ? '' : `-${leg}`}`;

const bodyOf = ({ step, question }: OpenStep, form: HTMLFormElement): object => {
  switch (step) {
    case 'set_reply_by':
      return { step, date: textIn(form, 'date') || null };
    case 'ask':
      return {
        step,
        to: textIn(form, 'to'),
        text: textIn(form, 'text'),
        by: textIn(form, 'by'),
      };
    case 'answer':
      return { step, question, text: textIn(form, 'text') };
    case 'accept_introduction':
    case 'give_contact':
      return { step, ...contactGiven(form) };
    case 'propose_introduction':
    case 'end_introduction':
      return { step };
  }
};

/** As the API would refuse it, told before anything is sent. */
const missingIn = (
  { step }: OpenStep,
  exchange: MatchExchangeView,
  form: HTMLFormElement,
): readonly FieldProblem[] => {
  if (givesContact(step, exchange)) return contactFaults(form);
  const needed = step === 'ask' ? ['text', 'by'] : step === 'answer' ? ['text'] : [];
  return needed
    .filter((name) => textIn(form, name) === '')
    .map((name) => ({ pointer: `/${name}`, code: 'required', detail: '' }));
};

const meaningOf = ({ step }: OpenStep, exchange: MatchExchangeView, { say }: Words): string =>
  step === 'accept_introduction' && exchange.givesContact
    ? say('exchangeStep.accept_introduction.meansGiven')
    : say(`exchangeStep.${step}.means`);

type ExchangeFormProps = {
  readonly of: OpenStep;
  readonly exchange: MatchExchangeView;
  readonly match: MatchForParties;
  readonly etag: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly reload: () => void;
};

export const ExchangeForm = ({ of, exchange, match, etag, ...ends }: ExchangeFormProps) => {
  const words = useWords();
  const { client } = useServices();
  return (
    <StepForm
      {...ends}
      name={exchangeStepName(exchange, of)}
      version={etag}
      title={words.say(`exchangeStep.${of.step}`)}
      meaning={meaningOf(of, exchange, words)}
      dangerous={of.step === 'end_introduction'}
      standing={exchangeStanding(exchange, match, words)}
      check={(form) => missingIn(of, exchange, form)}
      send={(form, idempotencyKey) =>
        client('stepMatchExchange', {
          path: { id: match.id },
          body: { ...bodyOf(of, form), leg: exchange.leg },
          ifMatch: etag,
          idempotencyKey,
        })
      }
    >
      {(problem) => <ExchangeFields of={of} exchange={exchange} match={match} problem={problem} />}
    </StepForm>
  );
};
