/** A link within the product: an ordinary one, except that it does not load the page anew. */
import type { AnchorHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { inLanguage } from './language-path.ts';
import { navigate } from './location.ts';

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly to: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLAnchorElement>;
};

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

export const Link = ({ to, children, ...rest }: LinkProps) => {
  const { language } = useWords();
  const address = inLanguage(to, language);
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (!isPlain(event)) return;
    event.preventDefault();
    navigate(address);
  };
  return (
    <a {...rest} href={address} onClick={follow}>
      {children}
    </a>
  );
};
