/**
 * Currencies by ISO 4217 code, as data: what a runtime knows differs from one to the next, and would decide what is
 * taken here and can be read there.
 */
import data from '../data/currencies.json' with { type: 'json' };

const nameByCode = new Map(data.map(({ code, name }) => [code, name]));

export const currencyCodes: readonly string[] = [...nameByCode.keys()];

export const isCurrency = (code: string): boolean => nameByCode.has(code);

/** Names in a language where the runtime has them, or else the list's English ones. */
export const currencyNames = (language: string): ((code: string) => string) => {
  const names = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' });
  return (code) => names.of(code) ?? nameByCode.get(code) ?? code;
};
