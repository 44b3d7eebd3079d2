/** For whom the reader is signed in, or fills in a form. The names of countries load after the page: until then the party is called as it calls itself. */
import { useEffect, useState } from 'react';

import type { PartyView } from '../api/answers.ts';
import { script } from '../api/script.ts';
import { useWords } from '../i18n/words-context.tsx';

const loadNames = script(
  () => import('../records/party-name.ts'),
  ({ partyName }) => partyName,
);

type PartyName = Awaited<ReturnType<typeof loadNames>>;

export const OwnParty = ({ party }: { readonly party: PartyView }) => {
  const words = useWords();
  const [nameIn, setNameIn] = useState<PartyName | null>(null);
  useEffect(() => {
    loadNames().then(
      (loaded) => setNameIn(() => loaded),
      () => undefined,
    );
  }, []);
  return <bdi>{nameIn ? nameIn(party, words) : party.name}</bdi>;
};
