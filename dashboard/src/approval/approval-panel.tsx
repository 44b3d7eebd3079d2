/** Whether a party wants its approver to submit and release: for its own approvers and the Secretariat. */
import { type FormEvent, useState } from 'react';

import type { PartyView } from '../api/answers.ts';
import type { Problem } from '../api/problem.ts';
import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';

type ChoiceProps = {
  readonly party: PartyView;
  readonly etag: string;
  readonly reload: () => void;
};

const Choice = ({ party, etag, reload }: ChoiceProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saved, setSaved] = useState(false);
  const save = async (form: HTMLFormElement): Promise<void> => {
    const { id, name, units } = party;
    const answer = await client('editParty', {
      path: { id },
      body: { name, units, approverSubmits: new FormData(form).has('approverSubmits') },
      ifMatch: etag,
    });
    setProblem(answer.ok ? null : answer.problem);
    setSaved(answer.ok);
    reload();
  };
  return (
    <form
      onChange={() => setSaved(false)}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <p>{say('approval.lead')}</p>
      {problem && <ProblemNotice problem={problem} />}
      <label className="choice">
        <input
          type="checkbox"
          name="approverSubmits"
          defaultChecked={party.approverSubmits === true}
        />
        <span>{say('approval.choice')}</span>
      </label>
      <p className="actions">
        <button type="submit" className="button button--quiet">
          {say('approval.save')}
        </button>
      </p>
      <p role="status">{saved && say('approval.saved')}</p>
    </form>
  );
};

export const ApprovalPanel = ({ id }: { readonly id: string }) => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, reload } = useRemote(`getParty ${id} approval`, () =>
    client('getParty', { path: { id } }),
  );
  if (remote.state !== 'ready') return null;
  return (
    <section className="panel" aria-labelledby="approval-title">
      <h2 id="approval-title">{say('approval.title')}</h2>
      <Choice key={remote.etag} party={remote.value} etag={remote.etag ?? ''} reload={reload} />
    </section>
  );
};
