/** Writing a comment, kept as it is typed, and erasing one of one's own, which nobody can take back. */
import type { CommentsView } from '#shared/contract/records/comment-views';
import type { RecordKind } from '#shared/domain/records/record';

import { LabelledField } from '../design/labelled-field.tsx';
import { adviceOn } from '../forms/faults/problem-advice.ts';
import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';
import { textIn } from '../steps/reason-field.tsx';
import { StepForm } from '../steps/step-form.tsx';
import type { StepName } from '../steps/step-name.ts';

type OfRecord = { readonly kind: RecordKind; readonly id: string };

/** `new`, or the comment that is to be erased. */
export const commentFormName = ({ kind, id }: OfRecord, comment: string): StepName =>
  `step-${kind}-${id}-comment-${comment}`;

type FormProps = {
  readonly of: OfRecord;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly reload: () => void;
};

/** Comments have no version that whoever writes one would decide on. */
const nothingDecidedOn = { version: '', standing: '' } as const;

type WriteProps = FormProps & Pick<CommentsView, 'circle'>;

export const WriteComment = ({ of, circle, ...ends }: WriteProps) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const route = of.kind === 'pledge' ? 'commentPledge' : 'commentOffer';
  return (
    <StepForm
      {...ends}
      {...nothingDecidedOn}
      name={commentFormName(of, 'new')}
      title={say('comments.write')}
      meaning={say(`comments.${circle}.means`)}
      check={(form) =>
        textIn(form, 'text') === '' ? [{ pointer: '/text', code: 'required', detail: '' }] : []
      }
      send={(form, idempotencyKey) =>
        client(route, {
          path: { id: of.id },
          body: { text: textIn(form, 'text') },
          idempotencyKey,
        })
      }
    >
      {(problem) => {
        const error = problem?.errors.find(({ pointer }) => pointer === '/text');
        return (
          <LabelledField
            name="text"
            label={say('comments.field')}
            error={error && adviceOn(error, words)}
          >
            {(control) => <textarea {...control} rows={3} dir="auto" className="input--long" />}
          </LabelledField>
        );
      }}
    </StepForm>
  );
};

export const EraseComment = ({
  of,
  comment,
  ...ends
}: FormProps & { readonly comment: string }) => {
  const { say } = useWords();
  const { client } = useServices();
  const route = of.kind === 'pledge' ? 'erasePledgeComment' : 'eraseOfferComment';
  return (
    <StepForm
      {...ends}
      {...nothingDecidedOn}
      name={commentFormName(of, comment)}
      title={say('comments.erase')}
      meaning={say('comments.erase.means')}
      dangerous
      send={(_, idempotencyKey) =>
        client(route, { path: { id: of.id, comment }, body: {}, idempotencyKey })
      }
    />
  );
};
