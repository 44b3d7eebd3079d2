/** The stored contact of a record of one's own: seen here, changed and deleted where the record is edited. */
import type { OfferView, PledgeView } from '#shared/contract/record-views';

import { useRemote } from '../api/remote.ts';
import { Link } from '../app/link.tsx';
import { editPath } from '../app/pages.ts';
import { useServices } from '../app/services.tsx';
import { ProblemNotice } from '../design/notice.tsx';
import { useWords } from '../design/words-context.tsx';

type ContactPanelProps = { readonly record: PledgeView | OfferView; readonly mayEdit: boolean };

export const ContactPanel = ({ record: { kind, id }, mayEdit }: ContactPanelProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledgeContact' : 'getOfferContact';
  const { remote, reload } = useRemote(`${route} ${id}`, () => client(route, { path: { id } }));
  if (remote.state === 'loading') return null;
  return (
    <section>
      <h2>{say('field.contact')}</h2>
      {remote.state === 'failed' ? (
        <ProblemNotice problem={remote.problem} retry={reload} />
      ) : (
        <ul>
          {[remote.value.name, remote.value.email, remote.value.phone]
            .filter((value) => value !== undefined)
            .map((value) => (
              <li key={value}>
                <bdi dir="auto">{value}</bdi>
              </li>
            ))}
        </ul>
      )}
      {mayEdit && <Link to={editPath(kind, id)}>{say('contact.change')}</Link>}
    </section>
  );
};
