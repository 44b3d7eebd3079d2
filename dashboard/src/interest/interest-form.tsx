/** What a party says in words: why a suggestion is not for it, what it asks, or how it could help. */
import type { RecordKind } from '#shared/domain/records/record';

import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { textIn } from '../steps/reason-field.tsx';
import { StepForm } from '../steps/step-form.tsx';
import type { StepName } from '../steps/step-name.ts';
import { WordsField, wordsMissing } from './words-field.tsx';

export const saidInWords = ['notForUs', 'question', 'couldHelp'] as const;
export type SaidInWords = (typeof saidInWords)[number];

/** The pledge, and the offer where there is a pair; and on whose page it is said. */
export type InterestSubject = {
  readonly pledge: string;
  readonly offer: string | null;
  readonly page: { readonly kind: RecordKind; readonly id: string };
};

export const interestName = (
  { page, pledge, offer }: InterestSubject,
  says: SaidInWords,
): StepName => `step-${page.kind}-${page.id}-interest-${says}-${pledge}-${offer ?? ''}`;

type InterestFormProps = {
  readonly of: InterestSubject;
  readonly says: SaidInWords;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly reload: () => void;
};

export const InterestForm = ({ of, says, ...ends }: InterestFormProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const isOptional = says === 'couldHelp';
  return (
    <StepForm
      {...ends}
      name={interestName(of, says)}
      version="said"
      title={say(`interest.${says}`)}
      meaning={say(`interest.${says}.means`)}
      standing=""
      check={(form) => (isOptional ? [] : wordsMissing(form))}
      send={(form) =>
        client('sayInterest', {
          path: { id: of.pledge },
          body: { says, offerId: of.offer, words: textIn(form, 'words') || null },
        })
      }
    >
      {(problem) => (
        <WordsField label={say(`interest.${says}.field`)} problem={problem} optional={isOptional} />
      )}
    </StepForm>
  );
};
