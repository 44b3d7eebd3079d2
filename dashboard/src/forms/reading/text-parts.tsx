/** That a text has several parts, each of which may be a component: divided on wish alone. */
import { useWords } from '../../i18n/words-context.tsx';

type TextPartsProps = {
  readonly texts: readonly string[];
  readonly language: string;
  readonly divide: () => void;
  readonly leave: () => void;
};

export const TextParts = ({ texts, language, divide, leave }: TextPartsProps) => {
  const { say } = useWords();
  const count = texts.length;
  return (
    <>
      <p>{say('reading.parts', { count })}</p>
      <ol className="text-parts">
        {texts.map((text) => (
          <li key={text}>
            <bdi dir="auto" lang={language}>
              {text}
            </bdi>
          </li>
        ))}
      </ol>
      <p className="actions">
        <button type="button" className="button button--quiet" onClick={divide}>
          {say('reading.divide', { count })}
        </button>
        <button type="button" className="button button--quiet" onClick={leave}>
          {say('reading.leaveWhole')}
        </button>
      </p>
    </>
  );
};
