/** Whether a text looks as if it had been read in another encoding than it was written in. */

/** UTF-8 read as a Western code page: a letter of two bytes becomes one of these and a sign. */
const misreadWestern = /[ÃÂ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]|â€[\u0080-\u00BF™œ“”˜¦]/u;
const misreadArabic = /(?:[ØÙ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ§©ª]){2}/u;
const replaced = /\uFFFD|\p{L}\?\p{Ll}/u;

export const looksDamaged = (text: string): boolean =>
  replaced.test(text) || misreadWestern.test(text) || misreadArabic.test(text);
