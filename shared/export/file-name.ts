/** The name of a file, with the filter that it was made by: `acsg-coverage-area-A1-status-open.csv`. */
import type { Choice } from './figure-row.ts';

const spelled = (text: string): string =>
  text.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const fileNameOf = (name: string, filter: Choice, format: string): string => {
  const chosen = Object.entries(filter).flatMap(([field, value]) =>
    value ? [`${spelled(field)}-${value.replaceAll(/[^\w-]/g, '-')}`] : [],
  );
  return `${['acsg', name, ...chosen].join('-')}.${format}`;
};
