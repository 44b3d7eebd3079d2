/** A text as the service is asked to read it. Pure. */
import type { RecordKind } from '#shared/domain/records/record';
import { type Language, languages } from '#shared/vocabulary/label';

type TextParty = {
  readonly name: string;
  readonly type: string | null;
  readonly country: string | null;
};

export type TextToRead = {
  readonly kind: RecordKind;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly party: TextParty;
};

/** A single word says too little to be asked about. */
const enough = /\S\s+\S/u;

export const isReadable = (language: string): language is Language =>
  (languages as readonly string[]).includes(language);

export const standingOf = ({
  text,
  language,
}: TextToRead): 'nothing' | 'otherLanguage' | 'asked' => {
  if (!enough.test(text)) return 'nothing';
  return isReadable(language) ? 'asked' : 'otherLanguage';
};

/** The service takes what it names and nothing else. */
export const bodyOf = ({ kind, language, title, text, party }: TextToRead) => ({
  kind,
  language,
  text,
  ...(title.trim() !== '' && { title }),
  ...(party.type !== null && {
    party: { name: party.name, type: party.type, country: party.country },
  }),
});
