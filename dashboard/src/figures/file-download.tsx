/** A link to a file that comes in parts: a plain link would fetch its first part alone. */
import { type MouseEvent, type ReactNode, useState } from 'react';

import type { Problem } from '../api/problem.ts';
import type { FileRead } from '../api/read-file.ts';
import { downloadFile } from './download.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';

type FileDownloadProps = {
  readonly address: string;
  readonly read: () => Promise<FileRead>;
  readonly children: ReactNode;
  /** What takes its place where it is too large to come at once. */
  readonly large?: ReactNode;
};

type State = 'ready' | 'reading' | 'large' | Problem;

export const FileDownload = ({ address, read, children, large }: FileDownloadProps) => {
  const { say } = useWords();
  const [state, setState] = useState<State>('ready');
  const readNow = async (): Promise<void> => {
    if (state === 'reading') return;
    setState('reading');
    const file = await read();
    if (!file.ok) return setState(file.problem);
    setState(file.isLarge ? 'large' : 'ready');
    for (const each of file.files) downloadFile(each.name, each.content);
  };
  const download = (event: MouseEvent): void => {
    event.preventDefault();
    void readNow();
  };
  return (
    <>
      <a href={address} onClick={download}>
        {children}
      </a>
      {state === 'reading' && <span role="status">{say('state.loading')}</span>}
      {state === 'large' && large}
      {typeof state === 'object' && <ProblemNotice problem={state} retry={() => void readNow()} />}
    </>
  );
};
