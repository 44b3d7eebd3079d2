/** Enter in a field of a long form goes on to the next one, as it goes on to the next page where a form asks page by page: it sends nothing that nobody looked through. */
import type { KeyboardEvent } from 'react';

const stops = 'input:not([type=hidden]), select, textarea, button';

export const goOnByEnter = (event: KeyboardEvent<HTMLFormElement>): void => {
  const { target, currentTarget, key, nativeEvent } = event;
  if (key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return;
  // What takes the key for itself, such as a list of names, keeps the focus.
  if (event.isDefaultPrevented()) return;
  event.preventDefault();
  const rest = [...currentTarget.querySelectorAll<HTMLInputElement>(stops)];
  rest
    .slice(rest.indexOf(target))
    .find((each) => each.name !== target.name && each.getClientRects().length > 0)
    ?.focus();
};
