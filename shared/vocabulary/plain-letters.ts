/** Text as it is compared, whatever its accents, case and seats of letters. Pure. */

/** Letters that no decomposition makes plain. */
const otherLetters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  // Arabic letters that are written one for another.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  گ: 'غ',
};

const otherLetter = new RegExp(`[${Object.keys(otherLetters).join('')}]`, 'g');

/** In lower case, without accents and vowel marks, one letter for those that are written one for another. */
export const plainLetters = (text: string): string =>
  text
    // Before decomposition, which would take the hamza off its letter in some forms alone.
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(otherLetter, (letter) => otherLetters[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replaceAll(otherLetter, (letter) => otherLetters[letter] ?? letter);
