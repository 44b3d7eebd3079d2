/** The matches of a country or a party: everyone's are read page by page, since no list of them is narrowed. */
import type { MatchForParties } from '#shared/contract/match-views';
import type { MatchView } from '#shared/contract/public-match-view';
import type { PartyReference } from '#shared/domain/party';

import type { ListPage } from '../api/answers.ts';
import type { Answered } from '../api/client.ts';
import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { matchPath } from '../navigation/pages.ts';
import { vocabularyLabel } from '../records/names.ts';
import { PartyLink } from '../records/party-link.tsx';
import { SyntheticMark } from '../records/synthetic-mark.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';

type Match = MatchView | MatchForParties;
type Found = { readonly matches: readonly Match[]; readonly isCut: boolean };

const mostPages = 5;

const findMatches = async (
  load: (cursor: string | undefined) => Promise<Answered<ListPage<Match>>>,
  isOf: (party: PartyReference) => boolean,
): Promise<Answered<Found>> => {
  const matches: Match[] = [];
  let cursor: string | undefined;
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await load(cursor);
    if (!answer.ok) return answer;
    matches.push(
      ...answer.value.items.filter(({ supporters, recipients }) =>
        [...supporters, ...recipients].some(isOf),
      ),
    );
    cursor = answer.value.next;
    if (cursor === undefined) return { ...answer, value: { matches, isCut: false } };
  }
  return { ok: true, value: { matches, isCut: true }, etag: null };
};

const Parties = ({ parties }: { readonly parties: readonly PartyReference[] }) =>
  parties.map((party, index) => (
    <span key={party.id}>
      {index > 0 && ', '}
      <PartyLink party={party} />
    </span>
  ));

type ProfileMatchesProps = {
  /** Names what is looked for. */
  readonly of: string;
  readonly isOf: (party: PartyReference) => boolean;
  readonly scope: 'all' | 'released';
};

export const ProfileMatches = ({ of, isOf, scope }: ProfileMatchesProps) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const route = scope === 'all' ? 'listMatches' : 'listReleasedMatches';
  const { remote, reload } = useRemote(`${route} ${of}`, () =>
    findMatches(
      async (cursor) =>
        (await client(route, { query: { limit: '100', cursor } })) as Answered<ListPage<Match>>,
      isOf,
    ),
  );
  return (
    <section className="profile__list">
      <h2>{say('nav.matches')}</h2>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <>
          {remote.value.matches.length === 0 && <p className="quiet">{say('profile.noMatches')}</p>}
          <ul className="record-lines">
            {remote.value.matches.map((match) => (
              <li key={match.id} className="record-line">
                <p className="record-line__title">
                  {scope === 'all' ? (
                    <Link to={matchPath(match.id)}>
                      <bdi dir="auto">{match.title}</bdi>
                    </Link>
                  ) : (
                    <bdi dir="auto">{match.title}</bdi>
                  )}
                  <SyntheticMark synthetic={match.synthetic} />{' '}
                  <span className="badge">
                    {vocabularyLabel('matchStates', match.state, words)}
                  </span>
                </p>
                <p className="quiet">
                  {say('profile.supports')} <Parties parties={match.supporters} />
                  {' · '}
                  {say('profile.receives')} <Parties parties={match.recipients} />
                </p>
              </li>
            ))}
          </ul>
          {remote.value.isCut && <p className="quiet">{say('profile.cut')}</p>}
        </>
      )}
    </section>
  );
};
