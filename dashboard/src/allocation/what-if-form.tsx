/** The form of a what-if: offers that do not exist, and records to do without. */
import { useEffect, useMemo } from 'react';

import type { AllocationView } from '#shared/contract/allocation/allocation-views';

import { useServices } from '../services/services.tsx';
import { FocusedHeading } from '../design/focused-heading.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { givenBy } from '../kept/answers-given.ts';
import { ErrorSummary } from '../forms/faults/error-summary.tsx';
import { FormProvider } from '../forms/controls/form-context.tsx';
import { Repeated } from '../forms/controls/repeated.tsx';
import { shownErrors } from '../forms/faults/error-words.ts';
import { useSending } from '../form-pages/use-sending.ts';
import { SendProblem } from '../sending/send-problem.tsx';
import type { AllocatedRecord } from './allocation-rows.ts';
import { ImaginedOfferFields } from './imagined-offer-fields.tsx';
import { LeftOutFields } from './left-out-fields.tsx';
import { mostImagined } from './most-imagined.ts';
import type { PageSelection } from './selection.ts';
import { whatIfFaultsOf } from './what-if-faults.ts';
import { placedInForm, whatIfChecks, type WhatIfOrder, whatIfOrderOf } from './what-if-order.ts';

const nothingYet = givenBy([]);

type WhatIfFormProps = {
  readonly selection: PageSelection;
  readonly records: readonly AllocatedRecord[];
  readonly onAnswer: (view: AllocationView) => void;
  readonly onChange: () => void;
  readonly onClose: () => void;
  readonly onFailed: (failed: boolean) => void;
};

export const WhatIfForm = (props: WhatIfFormProps) => {
  const { selection, records, onAnswer, onChange, onClose, onFailed } = props;
  const { say, language } = useWords();
  const { client } = useServices();
  const { form, errors, errorOf, failure, sending, attempt } = useSending<WhatIfOrder>({
    kind: 'offer',
    partKey: 'error.inImagined',
    judge: async () => ({
      read: (answers) =>
        whatIfOrderOf(answers, { language, titleOf: (number) => say('whatIf.offer', { number }) }),
      shownErrors,
    }),
    placed: placedInForm,
  });
  const state = useMemo(() => ({ saved: nothingYet, errorOf }), [errorOf]);
  const failed = errors.length > 0;
  useEffect(() => {
    onFailed(failed);
    return () => onFailed(false);
  }, [failed, onFailed]);

  const show = (): void =>
    attempt({
      at: 'show',
      check: async (whatIf) => [
        ...whatIfChecks(whatIf),
        ...(await whatIfFaultsOf({ selection, whatIf })),
      ],
      call: (whatIf) => client('proposeAllocation', { body: { selection, whatIf } }),
      done: onAnswer,
    });
  return (
    <FormProvider value={state}>
      <ErrorSummary errors={errors} />
      <form
        ref={form}
        className="record-form"
        noValidate
        aria-label={say('whatIf.title')}
        onInput={onChange}
        onClick={({ target }) => {
          // Parts are added and removed by buttons, which change no field.
          if (target instanceof Element && target.closest('button[type=button]')) onChange();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <FocusedHeading>{say('whatIf.offers')}</FocusedHeading>
        <p className="quiet">{say('whatIf.offersHint', { most: mostImagined })}</p>
        <Repeated first={['k1']} atMost={mostImagined} addText={say('whatIf.add')}>
          {({ key, index, remove }) => (
            <ImaginedOfferFields offerKey={key} number={index + 1} remove={remove} />
          )}
        </Repeated>
        <h3>{say('whatIf.leftOut')}</h3>
        <LeftOutFields key={JSON.stringify(selection)} records={records} />
        {failure && <SendProblem problem={failure.problem} kept="page" again={failure.again} />}
        <p className="actions">
          <button type="submit" className="button" aria-disabled={sending}>
            {say('whatIf.show')}
          </button>
          <button type="button" className="button button--quiet" onClick={onClose}>
            {say('whatIf.close')}
          </button>
          <span role="status">{sending && say('suggestions.working')}</span>
        </p>
      </form>
    </FormProvider>
  );
};
