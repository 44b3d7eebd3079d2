/** The key under which content goes: the same content, however often it is sent, has the same key, so that it is never two records. */
import type { AnswersStore } from './answers-store.ts';

/** Tells whether two texts are the same without keeping either. */
const digestOfText = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

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

/** Tells whether two texts are the same without keeping either. */
