/**
 * Text that a spreadsheet would run as a formula gets a leading quote, also behind characters that nobody sees; numbers
 * stay numbers. A spreadsheet that divides by semicolons or tabs, as in French, Spanish and German settings, takes no
 * notice of quotation marks that begin elsewhere, so whatever follows such a sign or a line break is a cell as well.
 */

const divider = /([;\t\r\n\v\f\u0085\u2028\u2029])/u;
const startsLikeFormula = /^["\p{Cf}\s]*[=+\-@\0\uFF1D\uFF0B\uFF0D\uFF20]/u;
const startsWithControl = /^[\p{Cf}\s]*[\t\r\n]/u;

const guarded = (piece: string): string => (startsLikeFormula.test(piece) ? `'${piece}` : piece);

export const spreadsheetSafe = <Value>(value: Value): Value | string => {
  if (typeof value !== 'string') return value;
  const text = divider.test(value) ? value.split(divider).map(guarded).join('') : guarded(value);
  return startsWithControl.test(value) ? `'${text}` : text;
};
