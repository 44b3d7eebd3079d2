/** Who sees what a form asks for, before it is sent: in each state, when it is proposed, and in public. */
import { useWords } from '../i18n/words-context.tsx';
import { audienceIn } from './audience-text.ts';
import type { Publication } from './publication.ts';

const states = ['draft', 'submitted', 'returned'] as const;

type WhoSeesProps = {
  readonly publication: Publication;
};

export const WhoSees = ({ publication }: WhoSeesProps) => {
  const words = useWords();
  const { say } = words;
  return (
    <div className="notice">
      <p>
        <strong>{say('form.whoSees')}</strong>
      </p>
      <ul>
        {states.map((state) => (
          <li key={state}>
            {say(`form.whoSees.${state}`, { audience: audienceIn(state, words) })}
          </li>
        ))}
        <li>{say('form.whoSees.proposed')}</li>
        <li>{say(`form.whoSees.${publication}`)}</li>
      </ul>
    </div>
  );
};
