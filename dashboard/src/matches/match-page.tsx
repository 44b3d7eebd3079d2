/** The page of one match: where it stands, what the reader may do, both ends, and its history. */
import { useState } from 'react';

import type { Me } from '../api/answers.ts';
import { useRemote } from '../api/remote.ts';
import { PageNews, useTold, useToldRemote } from '../live/page-news.tsx';
import { isToAnswer, legIn, matchPath, withShownLeg } from '../navigation/pages.ts';
import { navigate, useSearch } from '../navigation/location.ts';
import { useServices } from '../services/services.tsx';
import { PageProblem } from '../sending/page-problem.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { HistoryPanel } from '../steps/history-panel.tsx';
import { SourceLinks } from '../records/source-links.tsx';
import { CasePanel } from '../exchange/case-panel.tsx';
import { ExchangePanel } from '../exchange/exchange-panel.tsx';
import { isSecretariat, isStaff } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { AnswerFacts } from './answer-facts.tsx';
import { EndCards } from './ends/end-cards.tsx';
import { MatchHeading } from './match-heading.tsx';
import { MatchFacts } from './match-facts.tsx';
import { hasParts, matchByPart, partNamed, partShown } from './match-parts.ts';
import { MatchParts } from './match-parts-panel.tsx';
import { MatchSteps } from './match-steps.tsx';
import { PairReasons } from './proposing/pair-reasons.tsx';
import { StandingNotices } from './standing-notices.tsx';

const OneMatch = ({ id, me }: { readonly id: string; readonly me: Me }) => {
  const { say, language } = useWords();
  const { client } = useServices();
  const search = useSearch();
  const [loads, setLoads] = useState(0);
  const { remote, reload, hasNews } = useRemote(
    `getMatch ${id}`,
    (ifNoneMatch) => client('getMatch', { path: { id }, ifNoneMatch }),
    'told',
  );
  const chosen = remote.state === 'ready' ? partNamed(remote.value, legIn(search)) : null;
  const leg = chosen === null ? {} : { leg: chosen };
  const ends = useToldRemote(`getMatchEnds ${id} ${chosen ?? ''} ${language}`, (ifNoneMatch) =>
    client('getMatchEnds', { path: { id }, query: { language, ...leg }, ifNoneMatch }),
  );
  const reloadAll = (): void => {
    ends.reload();
    setLoads((count) => count + 1);
    reload();
  };
  useTold({ hasNews, reload: reloadAll });
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') {
    return <PageProblem title={say('match.title')} problem={remote.problem} retry={reload} />;
  }
  const match = remote.value;
  const partyId = me.party?.id ?? null;
  const part = partShown(match, chosen);
  const byPart = matchByPart(match, part);
  const steps = { etag: remote.etag ?? '', partyId, reload: reloadAll, ends };
  const shown = ends.remote.state === 'ready' ? ends.remote.value : undefined;
  return (
    <>
      <MatchHeading match={match} search={search} />
      <StandingNotices match={match} partyId={partyId} />
      <MatchSteps {...steps} match={match} toAnswer={isToAnswer(search) && !hasParts(match)} />
      <MatchParts
        {...steps}
        match={match}
        part={part}
        onShow={(chosenLeg) => navigate(withShownLeg(matchPath(id), search, chosenLeg))}
        toAnswer={isToAnswer(search)}
      />
      <ExchangePanel match={byPart} leg={chosen} />
      {isSecretariat(me) && <CasePanel matchId={id} sub={me.sub} />}
      <dl className="facts">
        <AnswerFacts match={match} />
        <MatchFacts match={match} />
      </dl>
      <EndCards match={byPart} ends={ends} me={me} loads={loads} />
      {shown?.explanation && <PairReasons explanation={shown.explanation} seesAll={isStaff(me)} />}
      {match.sources.length > 0 && <SourceLinks sources={match.sources} />}
      <HistoryPanel
        key={`history ${match.version}`}
        kind="match"
        id={id}
        parties={[...match.recipients, ...match.legs.flatMap(({ supporters }) => supporters)]}
      />
    </>
  );
};

export const MatchPage = ({ id }: { readonly id: string }) => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say('match.title')} />;
  return (
    <PageNews>
      <OneMatch id={id} me={session.me} />
    </PageNews>
  );
};
