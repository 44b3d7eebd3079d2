/** The Secretariat's answer to what a party said. */
import type { InterestView } from '#shared/contract/matches/interest-views';
import type { RecordKind } from '#shared/domain/records/record';

import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';
import { textIn } from '../steps/reason-field.tsx';
import { StepForm } from '../steps/step-form.tsx';
import { WordsField } from './words-field.tsx';

type ReplyFormProps = {
  readonly interest: InterestView;
  readonly of: { readonly kind: RecordKind; readonly id: string };
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly reload: () => void;
};

export const ReplyForm = ({ interest, of, ...ends }: ReplyFormProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const version = `"v${interest.version}"`;
  return (
    <StepForm
      {...ends}
      name={`step-${of.kind}-${of.id}-reply-${interest.id}`}
      version={version}
      title={say('interest.reply')}
      meaning={say('interest.reply.means')}
      standing={interest.words ?? ''}
      send={(form) =>
        client('replyToInterest', {
          path: { id: interest.id },
          body: { words: textIn(form, 'words') || null },
          ifMatch: version,
        })
      }
    >
      {(problem) => <WordsField label={say('interest.reply.field')} problem={problem} optional />}
    </StepForm>
  );
};
