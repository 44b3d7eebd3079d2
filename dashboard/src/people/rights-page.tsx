/** Who may do what, printed from the table by which it is granted. For everyone, since a party wants to know it before it writes anything. */
import {
  type Deed,
  forApprovers,
  forWhoManagesMembers,
  granted,
  type GrantedReach,
} from '#shared/domain/rights/granted-deeds';
import { type Role, roles } from '#shared/domain/parties/role';

import { StackedCell, StackedHead } from '../design/stacked-cell.tsx';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { roleText } from './person-words.ts';

/** In the order in which somebody meets them. A deed that is nobody's would be missing: there is none. */
const deeds = [...new Set(roles.flatMap((role) => Object.keys(granted[role]) as Deed[]))];

const reachText = (reach: GrantedReach | undefined, { say }: Words): string =>
  say(`rights.reach.${reach ?? 'none'}`);

const Cell = ({ role, deed }: { readonly role: Role; readonly deed: Deed }) => {
  const words = useWords();
  return (
    <StackedCell label={roleText(role, words)}>{reachText(granted[role][deed], words)}</StackedCell>
  );
};

const DeedName = ({ deed }: { readonly deed: Deed }) => {
  const { say } = useWords();
  return (
    <th scope="row" role="rowheader">
      {say(`rights.deed.${deed}`)}
      {forApprovers.includes(deed) && <p className="quiet">{say('rights.forApprovers')}</p>}
      {forWhoManagesMembers.includes(deed) && (
        <p className="quiet">{say('rights.forWhoManagesMembers')}</p>
      )}
    </th>
  );
};

export const RightsPage = () => {
  const words = useWords();
  const { say } = words;
  return (
    <>
      <PageHeading>{say('rights.title')}</PageHeading>
      <p className="lead">{say('rights.lead')}</p>
      <p>{say('rights.records')}</p>
      <table className="figures stacked rights" role="table">
        <caption className="figures__caption">{say('rights.caption')}</caption>
        <StackedHead labels={[say('rights.what'), ...roles.map((role) => roleText(role, words))]} />
        <tbody role="rowgroup">
          {deeds.map((deed) => (
            <tr key={deed} role="row">
              <DeedName deed={deed} />
              {roles.map((role) => (
                <Cell key={role} role={role} deed={deed} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
