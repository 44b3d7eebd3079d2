/** Whether a party wants its approver to submit and release: for its own approvers and the Secretariat. */
import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ChoicesForm } from '../sending/choices-form.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';

export const ApprovalPanel = ({ id }: { readonly id: string }) => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, reload } = useRemote(`getParty ${id} approval`, () =>
    client('getParty', { path: { id } }),
  );
  if (remote.state === 'loading') return null;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  const { units, approverSubmits } = remote.value;
  return (
    <section className="panel" aria-labelledby="approval-title">
      <h2 id="approval-title">{say('approval.title')}</h2>
      <ChoicesForm
        of="approval"
        reload={reload}
        save={(form) =>
          client('editParty', {
            path: { id },
            body: { units, approverSubmits: new FormData(form).has('approverSubmits') },
            ifMatch: remote.etag ?? '',
          })
        }
      >
        <label className="choice">
          <input type="checkbox" name="approverSubmits" defaultChecked={approverSubmits === true} />
          <span>{say('approval.choice')}</span>
        </label>
      </ChoicesForm>
    </section>
  );
};
