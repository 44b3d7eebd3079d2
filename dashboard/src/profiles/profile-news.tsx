/** What changed elsewhere in the lists of a country's or a party's page, told once for all of them, and shown on wish. */
import type { LiveLoaded } from '../api/remote.ts';
import type { RemoteList } from '../api/use-list.ts';
import { LiveNote } from '../live/live-note.tsx';
import type { ListedRecord } from '../records/listed-record.ts';
import type { WithReach } from '../records/reached.tsx';
import type { FoundMatches } from './find-matches.ts';

type ProfileNewsProps = {
  readonly lists: readonly RemoteList<WithReach<ListedRecord>>[];
  readonly matches: LiveLoaded<FoundMatches>;
};

export const ProfileNews = ({ lists, matches }: ProfileNewsProps) => {
  const hasNews = matches.hasNews || lists.some(({ changed }) => changed > 0);
  // All of them, as what changed in one may be on its way in another.
  const show = (): void => {
    for (const { reload } of [...lists, matches]) reload();
  };
  return <LiveNote hasNews={hasNews} show={show} />;
};
