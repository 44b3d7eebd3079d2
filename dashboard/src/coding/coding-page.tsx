/** The Secretariat's page for coding texts: one record after the other, imported ones first, with how far the sitting has come. */
import { useState } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { isSecretariat } from '../session/roles.ts';
import { CodingRecord } from './coding-record.tsx';
import { useWorklist } from './use-worklist.ts';
import { type RecordToCode, isCoded, neighbourOf } from './worklist.ts';

type SittingProps = { readonly records: readonly RecordToCode[] };

const Sitting = ({ records }: SittingProps) => {
  const { say } = useWords();
  const [saved, setSaved] = useState<ReadonlySet<string>>(() => new Set());
  const waits = (record: RecordToCode): boolean => !isCoded(record) && !saved.has(record.id);
  const [current, setCurrent] = useState(() => neighbourOf(records, undefined, waits, 1));
  const done = records.filter((record) => !waits(record)).length;
  const move = (step: 1 | -1): void =>
    setCurrent((at) => neighbourOf(records, at?.id, waits, step) ?? at);
  const onSaved = (id: string): void => {
    const next = new Set([...saved, id]);
    setSaved(next);
    setCurrent(neighbourOf(records, id, (record) => !isCoded(record) && !next.has(record.id), 1));
  };
  return (
    <>
      <p role="status">
        {saved.size > 0 && `${say('coding.saved')} `}
        {say('coding.progress', { done, total: records.length })}
      </p>
      {current ? (
        <CodingRecord
          key={current.id}
          kind={current.kind}
          id={current.id}
          next={() => move(1)}
          previous={() => move(-1)}
          onSaved={() => onSaved(current.id)}
        />
      ) : (
        <p>{say('coding.done')}</p>
      )}
    </>
  );
};

const Worklist = () => {
  const { say } = useWords();
  const { remote, reload } = useWorklist();
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  return <Sitting records={remote.value} />;
};

export const CodingPage = () => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say('coding.title')} />;
  return (
    <>
      <PageHeading>{say('coding.title')}</PageHeading>
      {isSecretariat(session.me) ? (
        <>
          <p className="lead">{say('coding.lead')}</p>
          <Worklist />
        </>
      ) : (
        <p className="notice">{say('problem.forbidden')}</p>
      )}
    </>
  );
};
