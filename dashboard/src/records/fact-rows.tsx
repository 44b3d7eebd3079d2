/** Facts as the rows of a list of terms. */
import { useWords } from '../i18n/words-context.tsx';
import { Ago } from './ago.tsx';
import { type Fact, labelSaid } from './described-facts.ts';
import { OriginalText } from './original-text.tsx';

type FactRowsProps = { readonly facts: readonly Fact[]; readonly language: string };

export const FactRows = ({ facts, language }: FactRowsProps) => {
  const words = useWords();
  return facts.map(({ key, text, original, past }) => (
    <div key={key}>
      <dt>{labelSaid(key, words)}</dt>
      <dd>
        {original ? <OriginalText text={text} language={language} /> : text}
        {past !== undefined && <Ago since={past} />}
      </dd>
    </div>
  ));
};
