/** Text that a spreadsheet would run as a formula gets a leading quote, also behind characters that nobody sees; numbers stay numbers. */

const startsLikeFormula = /^[\p{Cf}\s]*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/u;

export const spreadsheetSafe = <Value>(value: Value): Value | string =>
  typeof value === 'string' && startsLikeFormula.test(value) ? `'${value}` : value;
