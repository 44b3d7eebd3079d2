/** One file that is written for its reader: how far it is, and the way to it once it is whole. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { ExportJobView } from '#shared/contract/export-job-views';

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

const useJob = (begun: ExportJobView) => {
  const { client, newKey, wait } = useServices();
  const [job, setJob] = useState(begun);
  const [problem, setProblem] = useState<Problem>();
  const isShown = useRef(true);
  const goOn = useEffectEvent(async (): Promise<void> => {
    setProblem(undefined);
    const isWanted = (): boolean => isShown.current;
    const asked = { client, newKey, wait, told: setJob, isWanted };
    const answer = await writeUntilDone(begun.id, asked);
    if (answer && !answer.ok) setProblem(answer.problem);
  });
  useEffect(() => {
    isShown.current = true;
    if (isOnItsWay(begun)) void goOn();
    return () => {
      isShown.current = false;
    };
  }, [begun]);
  return { job, problem, goOn };
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

export const FileJob = ({ begun }: { readonly begun: ExportJobView }) => {
  const { job, problem, goOn } = useJob(begun);
  return (
    <>
      <Progress job={job} />
      {job.state === 'done' && <DownloadButton id={job.id} />}
      {problem && <ProblemNotice problem={problem} retry={() => void goOn()} />}
    </>
  );
};
