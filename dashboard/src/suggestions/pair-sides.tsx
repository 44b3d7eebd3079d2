/** Both ends of a pair beside each other: whose they are, in which words, what each states of the components that fit best, and what became of them. */
import { useWords } from '../i18n/words-context.tsx';
import { useEnd } from '../matches/ends/use-end.ts';
import type { RecordIds } from '../matches/legs/proposal.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { PairHistories } from './pair-histories.tsx';
import { type Best, Sides } from './pair-table.tsx';

type PairSidesProps = { readonly ids: RecordIds; readonly best: Best | null };

export const PairSides = ({ ids, best }: PairSidesProps) => {
  const { say } = useWords();
  const pledge = useEnd('pledge', ids.pledge);
  const offer = useEnd('offer', ids.offer);
  const failed = [pledge, offer].find(({ remote }) => remote.state === 'failed');
  if (failed?.remote.state === 'failed')
    return <ProblemNotice problem={failed.remote.problem} retry={failed.reload} />;
  if (pledge.remote.state !== 'ready' || offer.remote.state !== 'ready')
    return <p role="status">{say('state.loading')}</p>;
  const ends = { pledge: pledge.remote.value, offer: offer.remote.value };
  return (
    <>
      <Sides {...ends} best={best} />
      <PairHistories {...ends} />
    </>
  );
};
