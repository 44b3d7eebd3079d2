/**
 * What vocabularies are called, in the browser. The build takes the texts out of them (`dashboard/vocabulary-labels.ts`),
 * and they come here with the words of each language; whoever asks for a label sees no difference.
 */
import type { Label, Language } from '#shared/vocabulary/label';

/** Of each vocabulary, its texts in the order in which it has them. */
export type LabelTexts = Readonly<Record<string, readonly string[]>>;

const kept: Record<Language, LabelTexts> = { en: {}, fr: {}, es: {}, ar: {} };

export const keepLabels = (language: Language, texts: LabelTexts): void => {
  kept[language] = { ...kept[language], ...texts };
};

/** Of a vocabulary: the label at a place, read when it is shown. */
export const labelsOf =
  (vocabulary: string) =>
  (place: number): Label => {
    const textIn = (language: Language): string => kept[language][vocabulary]?.[place] ?? '';
    return {
      get en() {
        return textIn('en');
      },
      get fr() {
        return textIn('fr');
      },
      get es() {
        return textIn('es');
      },
      get ar() {
        return textIn('ar');
      },
    };
  };
