/**
 * What reads the answers of a record's form and words what is wrong with them. It arrives while the first question is
 * answered; where it has not come in time, whoever pressed a button is told that nothing was sent.
 */
import type { RecordKind } from '#shared/domain/records/record';

import { script } from '../api/script.ts';
import { loadRules } from '../forms/answers/check-answers.ts';
import type { Read } from '../forms/answers/read-submission.ts';
import { useLaterWords } from '../i18n/later-words.ts';
import { wordsOfForm } from '../i18n/messages/parts.ts';
import { useServices } from '../services/services.tsx';
import type { JudgeInTime, Judge } from './use-sending.ts';

const loadReader = script(
  () => import('../forms/answers/read-submission.ts'),
  (loaded) => loaded.readForm,
);
const loadErrorWords = script(
  () => import('../forms/faults/error-words.ts'),
  (loaded) => loaded.shownErrors,
);

export const loadForLater = (): void => {
  loadReader().catch(() => undefined);
  loadErrorWords().catch(() => undefined);
  loadRules();
};

/** On a line that is gone a script neither comes nor fails. */
const patience = 8000;

export const useRecordJudge = (kind: RecordKind): (() => Promise<JudgeInTime<Read>>) => {
  const later = useLaterWords();
  const { wait } = useServices();
  const judge = async (): Promise<Judge<Read>> => {
    const [read, shownErrors] = await Promise.all([
      loadReader(),
      loadErrorWords(),
      later.load(wordsOfForm),
    ]);
    return { read: (answers) => read(kind, answers), shownErrors };
  };
  return () => Promise.race([judge(), wait(patience).then(() => null)]);
};
