/** One file that is written for its reader: how far it is, and the way to it once it is whole. */
import { useEffect, useState } from 'react';

import type { ExportJobView } from '#shared/contract/files/export-job-views';

import type { Problem } from '../api/problem.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { isOnItsWay, writeUntilDone } from './write-until-done.ts';

const bytesInMegabyte = 1_000_000;

/** Whoever follows it stays where they are: what answers it says that it is a file to keep. */
const follow = (url: string, name: string): void => {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
};

const Progress = ({ job }: { readonly job: ExportJobView }) => {
  const { say, number, time } = useWords();
  const { state, rows, bytes, keptUntil } = job;
  const size = number(Math.round((10 * bytes) / bytesInMegabyte) / 10);
  switch (state) {
    case 'writing':
    case 'closing':
      return <p role="status">{say('written.writing', { rows: number(rows), size })}</p>;
    case 'done':
      return (
        <p role="status">
          {say('written.done', { rows: number(rows), size, time: time(keptUntil) })}
        </p>
      );
    case 'stopped':
    case 'tooLarge':
    case 'failed':
      return <p role="alert">{say(`written.${state}`)}</p>;
  }
};

const DownloadButton = ({ id }: { readonly id: string }) => {
  const { say } = useWords();
  const { client } = useServices();
  const [problem, setProblem] = useState<Problem>();
  const download = async (): Promise<void> => {
    setProblem(undefined);
    const link = await client('getExportLink', { path: { id } });
    if (link.ok) follow(link.value.url, link.value.name);
    else setProblem(link.problem);
  };
  return (
    <>
      <button type="button" className="button button--quiet" onClick={() => void download()}>
        {say('written.download')}
      </button>
      {problem && <ProblemNotice problem={problem} retry={() => void download()} />}
    </>
  );
};

type FileJobProps = { readonly begun: ExportJobView };

const Job = ({ begun, again }: FileJobProps & { readonly again: () => void }) => {
  const { client, newKey, wait } = useServices();
  const [job, setJob] = useState(begun);
  const [problem, setProblem] = useState<Problem>();
  const { id } = begun;
  const isBegun = isOnItsWay(begun);
  useEffect(() => {
    if (!isBegun) return undefined;
    let isShown = true;
    const asked = { client, newKey, wait, told: setJob, isWanted: () => isShown };
    void writeUntilDone(id, asked).then((ended) => {
      if (ended && !ended.ok) setProblem(ended.problem);
    });
    return () => {
      isShown = false;
    };
  }, [client, newKey, wait, id, isBegun]);
  return (
    <>
      <Progress job={job} />
      {job.state === 'done' && <DownloadButton id={job.id} />}
      {problem && <ProblemNotice problem={problem} retry={again} />}
    </>
  );
};

export const FileJob = ({ begun }: FileJobProps) => {
  const [attempt, setAttempt] = useState(1);
  return <Job key={attempt} begun={begun} again={() => setAttempt(attempt + 1)} />;
};
