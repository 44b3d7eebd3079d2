/** How far these pages are accessible: what is aimed at, what tests hold at each change, what is known to be missing, and whom to tell. */
import { PageHeading } from '../navigation/arrival.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { heldByTests } from './accessibility-claims.ts';

const gaps = ['people', 'languages', 'colours', 'files', 'translations', 'signIn'] as const;

/** When what stands here was last compared with the pages. */
const comparedOn = '2026-11-29';

export const AccessibilityPage = () => {
  const { say, date } = useWords();
  return (
    <>
      <PageHeading>{say('nav.accessibility')}</PageHeading>
      <p className="lead">{say('accessibility.lead')}</p>
      <section className="about" aria-labelledby="held-title">
        <h2 id="held-title">{say('accessibility.held')}</h2>
        <ul>
          {heldByTests.map((claim) => (
            <li key={claim}>{say(`accessibility.held.${claim}`)}</li>
          ))}
        </ul>
      </section>
      <section className="about" aria-labelledby="gaps-title">
        <h2 id="gaps-title">{say('accessibility.gaps')}</h2>
        <ul>
          {gaps.map((gap) => (
            <li key={gap}>{say(`accessibility.gaps.${gap}`)}</li>
          ))}
        </ul>
      </section>
      <section className="about" aria-labelledby="tell-title">
        <h2 id="tell-title">{say('accessibility.tell')}</h2>
        <p>{say('accessibility.tell.text')}</p>
        <p>{say('accessibility.otherForms')}</p>
      </section>
      <p className="quiet">{say('accessibility.date', { date: date(comparedOn) })}</p>
    </>
  );
};
