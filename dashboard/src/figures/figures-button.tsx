/** Hands over the figures that are shown as a file. What makes the file comes when it is first asked for. */
import { useState } from 'react';

import type { Coverage } from '#shared/contract/figures/coverage-views';
import type { FigureChoice } from '#shared/export/figure-row';

import { noAnswer } from '../api/problem.ts';
import { script } from '../api/script.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import type { FigureFile } from './figure-file.ts';

const loadMaker = script(
  () => import('./coverage-file.ts'),
  (loaded) => loaded.downloadCoverage,
);

type FiguresButtonProps = {
  readonly coverage: Coverage;
  readonly filter: FigureChoice;
  readonly file: Omit<FigureFile, 'filter' | 'asOf'>;
};

export const FiguresButton = ({ coverage, filter, file }: FiguresButtonProps) => {
  const words = useWords();
  const [hasFailed, setFailed] = useState(false);
  const download = (): void => {
    loadMaker().then(
      (make) => {
        setFailed(false);
        make(coverage, { ...file, filter, asOf: coverage.asOf }, words);
      },
      () => setFailed(true),
    );
  };
  return (
    <>
      <button type="button" className="button button--quiet" onClick={download}>
        {words.say('download.csv')}
      </button>
      {hasFailed && <ProblemNotice problem={noAnswer} retry={download} />}
    </>
  );
};
