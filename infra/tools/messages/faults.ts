/** What is wrong with a translation, before it is taken: told with its key and what to do. */
import type { Message } from './catalogue-file.ts';
import type { CatalogueMessages } from './catalogues.ts';

const namesIn = (message: Message): readonly string[] => {
  const texts = typeof message === 'string' ? [message] : Object.values(message);
  return [...new Set(texts.flatMap((text) => text.match(/\{\w+\}/gu) ?? []))].sort();
};

const isWhole = (message: Message): boolean =>
  typeof message === 'string' || Object.values(message).every((form) => form.trim() !== '');

const faultOf = (
  key: string,
  source: Message | undefined,
  message: Message,
): string | undefined => {
  if (source === undefined) return `${key}: there is no such message any more; leave it out.`;
  if (typeof source !== typeof message)
    return `${key}: one of the two has plural forms; export the messages again.`;
  if (!isWhole(message)) return `${key}: fill in every plural form.`;
  const unknown = namesIn(message).filter((name) => !namesIn(source).includes(name));
  return unknown.length > 0
    ? `${key}: ${unknown.join(', ')} stands for nothing; the English has ${namesIn(source).join(', ') || 'no such names'}.`
    : undefined;
};

export const faultsIn = (
  english: CatalogueMessages,
  translated: CatalogueMessages,
): readonly string[] =>
  Object.entries(translated).flatMap(([key, message]) => faultOf(key, english[key], message) ?? []);
