/** The head of every page: name, the four things people come for, language and sign-in. */
import { useWords } from '../i18n/words-context.tsx';
import { wordsOfFrame } from '../i18n/messages/parts.ts';
import { isSecretariat, kindsToSubmit, managesPeople } from '../session/roles.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { useSession } from '../session/session.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { LanguageSwitcher } from './language-switcher.tsx';
import { Link } from '../navigation/link.tsx';
import { usePath } from '../navigation/location.ts';
import { formNames, formPath, inboxPath, peoplePath } from '../navigation/pages.ts';
import { HeaderAccount } from './account.tsx';

const InboxCount = loadedLater('aside', () => import('../inbox/inbox-count.tsx'), 'InboxCount', {
  words: wordsOfFrame,
});

const SignOutQuestion = loadedLater(
  'part',
  () => import('../session/sign-out-question.tsx'),
  'SignOutQuestion',
);

const useNavigation = () => {
  const { say } = useWords();
  const { session } = useSession();
  const forms = kindsToSubmit(session.status === 'signedIn' ? session.me : null);
  const everyone = [
    { to: '/', text: say('nav.coverage') },
    { to: '/records', text: say('nav.records') },
    { to: '/matches', text: say('nav.matches') },
    { to: '/reports', text: say('nav.reports') },
    ...forms.map((kind) => ({ to: formPath(kind), text: say(formNames[kind]) })),
  ];
  if (session.status !== 'signedIn') return everyone;
  const today = { to: '/today', text: say('nav.today') };
  const inbox = { to: inboxPath, text: say('nav.inbox') };
  const people = { to: peoplePath, text: say('nav.people') };
  const allocation = { to: '/allocation', text: say('nav.allocation') };
  return [
    today,
    inbox,
    ...everyone,
    ...(isSecretariat(session.me) ? [allocation] : []),
    ...(managesPeople(session.me) ? [people] : []),
  ];
};

export const Header = () => {
  const { say } = useWords();
  const path = usePath();
  const { leaving, leave, stay } = useSession();
  const focus = useReturnFocus(leaving && 'signOut');
  return (
    <header className="header">
      <div className="header__bar">
        <Link to="/" className="header__name">
          {say('frame.name')}
        </Link>
        <HeaderAccount signOutButton={focus.button('signOut')} />
        <LanguageSwitcher />
      </div>
      {leaving && (
        <div className="header__question">
          <SignOutQuestion
            leaving={leaving}
            leave={leave}
            moveOn={stay}
            stay={() => {
              focus.leave('signOut');
              stay();
            }}
          />
        </div>
      )}
      <nav className="header__nav" aria-label={say('nav.label')}>
        <ul>
          {useNavigation().map(({ to, text }) => (
            <li key={to}>
              <Link to={to} aria-current={path === to ? 'page' : undefined}>
                {text}
                {to === inboxPath && <InboxCount />}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
};
