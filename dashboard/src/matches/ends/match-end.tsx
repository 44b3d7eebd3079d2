/** One end of a match: its record, the components that the match names, and what is left of them. */
import type { MatchEndView } from '#shared/contract/matches/match-ends-views';
import type { MatchView } from '#shared/contract/published/public-match-view';
import type { RecordKind } from '#shared/domain/records/record';

import type { Me } from '../../api/answers.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { OnBehalfNotice } from '../../records/on-behalf.tsx';
import { isStaff } from '../../session/roles.ts';
import { DisclosedEndFacts } from './disclosed-end.tsx';
import { WholeRecord, KnownEnd } from './known-end.tsx';

type MatchEndProps = {
  readonly kind: RecordKind;
  readonly end: MatchView['pledge'];
  readonly view: MatchEndView | null;
  /** When both ends were last shown. */
  readonly at: string | null;
  readonly me: Me;
  /** How often the page was loaded: each time, the record is read anew. */
  readonly loads: number;
};

export const MatchEndCard = ({ kind, end, view, at, me, loads }: MatchEndProps) => {
  const { say } = useWords();
  const disclosed = view?.disclosed;
  const isTheirs = isStaff(me) || me.party?.id === disclosed?.party.id;
  return (
    <section className="card" aria-labelledby={`end-${kind}`}>
      <h2 id={`end-${kind}`} className="card__title">
        {say(`matches.${kind}`)}
      </h2>
      <OnBehalfNotice onBehalf={view?.onBehalf ?? null} />
      {end.recordId === null ? (
        <p className="quiet">{say('matches.notInRegister')}</p>
      ) : view && disclosed ? (
        <>
          <DisclosedEndFacts view={{ ...view, disclosed }} at={at} />
          {isTheirs && (
            <WholeRecord kind={kind} id={end.recordId} components={end.components} loads={loads} />
          )}
        </>
      ) : (
        <KnownEnd kind={kind} id={end.recordId} components={end.components} loads={loads} />
      )}
    </section>
  );
};
