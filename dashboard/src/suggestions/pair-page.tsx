/** Why a record and any counterpart of it are suggested to each other, or why not, and what would change that. */
import type { ReactNode } from 'react';

import type { PairExplanationView } from '#shared/contract/suggestions/suggestion-views';
import type { RecordKind } from '#shared/domain/records/record';

import { useRemote } from '../api/remote.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { InterestsOf } from '../interest/interests.tsx';
import { SayOfPair } from '../interest/say-of-pair.tsx';
import { useServices } from '../services/services.tsx';
import { PageProblem } from '../sending/page-problem.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { PageNews, useToldRemote } from '../live/page-news.tsx';
import { useEnd } from '../matches/ends/use-end.ts';
import { pairIds, type RecordIds } from '../matches/legs/proposal.ts';
import { isStaff } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { AskPair } from './ask-pair.tsx';
import { PairExplanation } from './pair-explanation.tsx';
import { matchesOfEnds } from './pair-matches.tsx';
import { PairSides } from './pair-sides.tsx';

type PairPageProps = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly counterpartId: string;
};

type AskAgainProps = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly seesAll: boolean;
};

/** Of a record that is there whoever named a counterpart that is none may name another. */
const AskAgain = ({ kind, id, seesAll }: AskAgainProps) => {
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
  const { remote } = useRemote(`${route} ${id}`, () => client(route, { path: { id } }));
  return remote.state === 'ready' ? <AskPair kind={kind} id={id} seesAll={seesAll} /> : null;
};

type ExplainedPairProps = {
  readonly view: PairExplanationView;
  readonly ids: RecordIds;
  readonly said: ReactNode;
};

const ExplainedPair = ({ view, ids, said }: ExplainedPairProps) => {
  const ends = { pledge: useEnd('pledge', ids.pledge), offer: useEnd('offer', ids.offer) };
  return (
    <PairExplanation
      view={view}
      ids={ids}
      matches={matchesOfEnds(ends)}
      sides={<PairSides ends={ends} best={view.best} />}
      said={said}
    />
  );
};

const Pair = (props: PairPageProps & { readonly seesAll: boolean }) => {
  const { kind, id, counterpartId, seesAll } = props;
  const { say, language } = useWords();
  const { client } = useServices();
  const explain = kind === 'pledge' ? 'explainPledgeSuggestion' : 'explainOfferSuggestion';
  const { remote, reload } = useToldRemote(
    `${explain} ${id} ${counterpartId} ${language}`,
    (ifNoneMatch) =>
      client(explain, { path: { id, counterpartId }, query: { language }, ifNoneMatch }),
  );
  const ids = pairIds(kind, id, counterpartId);
  if (remote.state === 'failed')
    return (
      <>
        <PageProblem title={say('pair.title')} problem={remote.problem} retry={reload} />
        <AskAgain kind={kind} id={id} seesAll={seesAll} />
      </>
    );
  return (
    <>
      <PageHeading>{say('pair.title')}</PageHeading>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'ready' && (
        <ExplainedPair
          view={remote.value}
          ids={ids}
          said={
            <InterestsOf kind={kind} id={id}>
              <SayOfPair ids={ids} own={kind} />
            </InterestsOf>
          }
        />
      )}
      <AskPair kind={kind} id={id} seesAll={seesAll} />
    </>
  );
};

export const PairPage = ({ kind, id, counterpartId }: PairPageProps) => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say('pair.title')} />;
  return (
    <PageNews>
      <Pair kind={kind} id={id} counterpartId={counterpartId} seesAll={isStaff(session.me)} />
    </PageNews>
  );
};
