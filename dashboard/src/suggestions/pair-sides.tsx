/** Both ends of a pair beside each other: whose they are, in which words, what each states of the components that fit best, and what became of them. */
import { useWords } from '../i18n/words-context.tsx';
import type { Loaded } from '../api/remote.ts';
import type { EndRecord } from '../matches/ends/use-end.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { PairHistories } from './pair-histories.tsx';
import { type Best, Sides } from './pair-table.tsx';

export type LoadedEnds = Readonly<Record<'pledge' | 'offer', Loaded<EndRecord>>>;
type PairSidesProps = { readonly ends: LoadedEnds; readonly best: Best | null };

export const PairSides = ({ ends: { pledge, offer }, best }: PairSidesProps) => {
  const { say } = useWords();
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
