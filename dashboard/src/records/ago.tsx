/** How long ago a day is at which something was said, beside the day itself, reckoned as it is shown. Nothing is made of it. */
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { agoText } from './ago-text.ts';

export const Ago = ({ since }: { readonly since: string }) => {
  const { language, say } = useWords();
  const { now } = useServices();
  const ago = agoText(since, now(), language);
  return ago === '' ? null : <span className="quiet"> {say('fact.ago', { ago })}</span>;
};
