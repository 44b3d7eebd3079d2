/** What a match is called, its stage, and what of it is out of the ordinary. */
import type { MatchForParties } from '#shared/contract/matches/match-views';

import { PageHeading } from '../navigation/arrival.tsx';
import { isProposal } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { vocabularyLabel } from '../records/names.ts';
import { isHidden } from '../records/publication.ts';

/** At the address to which a proposal leads, until anybody has answered it. */
const isJustProposed = (search: string, { state, version }: MatchForParties): boolean =>
  isProposal(search) && state === 'proposed' && version === 1;

type MatchHeadingProps = {
  readonly match: MatchForParties;
  /** Of the page's address. */
  readonly search: string;
};

export const MatchHeading = ({ match, search }: MatchHeadingProps) => {
  const words = useWords();
  const { say, time } = words;
  const { world } = useServices();
  const { title, state, version, updatedAt, synthetic } = match;
  const isProposed = isJustProposed(search, match);
  return (
    <>
      <p className="eyebrow">{say('match.title')}</p>
      <PageHeading title={title}>
        <bdi dir="auto">{title}</bdi>
      </PageHeading>
      <p className="unit">
        <span className="badge">{vocabularyLabel('matchStates', state, words)}</span>{' '}
        {say('record.version', { version, time: time(updatedAt) })}
      </p>
      {isProposed && (
        <p role="status" className="notice notice--good">
          {say('propose.done')}
        </p>
      )}
      {synthetic && <p className="badge badge--synthetic">{say('record.synthetic')}</p>}
      {synthetic && isHidden(world, match) && (
        <p className="notice">{say('match.syntheticNotPublic')}</p>
      )}
    </>
  );
};
