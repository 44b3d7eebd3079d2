/** The key under which content goes: the same content, however often it is sent, has the same key, so that it is never two records. */
import { digestOfText } from './digest.ts';
import type { AnswersStore } from './answers-store.ts';

export const sentKey = async (
  store: AnswersStore,
  form: string,
  body: unknown,
  newKey: () => string,
): Promise<string> => {
  // The content itself names whom a record excludes, which no tab keeps.
  const content = await digestOfText(JSON.stringify(body));
  const known = store.read(form);
  if (known?.sent?.content === content) return known.sent.key;
  const key = newKey();
  store.keep(form, { entries: [], ...known, sent: { content, key } });
  return key;
};
