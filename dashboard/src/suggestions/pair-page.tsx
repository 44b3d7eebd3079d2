/** Why a record and any counterpart of it are suggested to each other, or why not, and what would change that. */
import type { RecordKind } from '#shared/domain/record';

import { useRemote } from '../api/remote.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { recordPath } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { pairIds } from '../matches/proposal.ts';
import { OriginalText } from '../records/original-text.tsx';
import { SyntheticMark } from '../records/synthetic-mark.tsx';
import { isStaff } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { AskPair } from './ask-pair.tsx';
import { PairExplanation } from './pair-explanation.tsx';

type PairPageProps = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly counterpartId: string;
};

type Side = {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly synthetic: boolean;
};

const SideLine = ({ kind, side }: { readonly kind: RecordKind; readonly side: Side }) => {
  const { say } = useWords();
  return (
    <div>
      <dt>{say(`record.${kind}`)}</dt>
      <dd>
        <Link to={recordPath(kind, side.id)}>
          <OriginalText text={side.title} language={side.language} />
        </Link>
        <SyntheticMark synthetic={side.synthetic} />
      </dd>
    </div>
  );
};

const Pair = ({ kind, id, counterpartId }: PairPageProps) => {
  const { say, language } = useWords();
  const { client } = useServices();
  const read = kind === 'pledge' ? 'getPledge' : 'getOffer';
  const own = useRemote(`${read} ${id}`, () => client(read, { path: { id } }));
  const explain = kind === 'pledge' ? 'explainPledgeSuggestion' : 'explainOfferSuggestion';
  const { remote, reload } = useRemote(`${explain} ${id} ${counterpartId} ${language}`, () =>
    client(explain, { path: { id, counterpartId }, query: { language } }),
  );
  const { counterpart } = remote.state === 'ready' ? remote.value : {};
  return (
    <>
      <dl className="facts pair__sides">
        {own.remote.state === 'ready' && <SideLine kind={kind} side={own.remote.value} />}
        {counterpart && <SideLine kind={counterpart.kind} side={counterpart} />}
      </dl>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <PairExplanation view={remote.value} ids={pairIds(kind, id, counterpartId)} />
      )}
    </>
  );
};

export const PairPage = ({ kind, id, counterpartId }: PairPageProps) => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say('pair.title')} />;
  return (
    <>
      <PageHeading>{say('pair.title')}</PageHeading>
      <Pair kind={kind} id={id} counterpartId={counterpartId} />
      <AskPair kind={kind} id={id} seesAll={isStaff(session.me)} />
    </>
  );
};
