/** Packages of support found by words of any language, whatever language their reader has. Pure. */
import { languages } from '../../vocabulary/label.ts';
import {
  type SupportPackage,
  supportPackages,
} from '../../vocabulary/support-packages/support-packages.ts';
import { foldedWords, joinedWords, wordsAnswer } from './search-words.ts';

const wordsOf = ({ label, start }: SupportPackage): string =>
  joinedWords(
    languages.flatMap((language) => foldedWords(`${label[language]} ${start[language]}`)),
  );

/** All of them where nothing is asked. */
export const packagesAnswering = (asked: string): readonly SupportPackage[] => {
  const words = foldedWords(asked);
  return supportPackages.filter((each) => wordsAnswer(wordsOf(each), words));
};
