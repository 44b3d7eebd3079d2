/** The name of a file, with the filter that it was made by: `acsg-coverage-area-A1-status-open.csv`. One of a made-up register says so first. */
import type { World } from '../domain/world.ts';
import type { FigureChoice } from './figure-row.ts';

const spelled = (text: string): string =>
  text.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const fileNameOf = (
  world: World,
  name: string,
  filter: FigureChoice,
  format: string,
): string => {
  const chosen = Object.entries(filter).flatMap(([field, value]) =>
    value ? [`${spelled(field)}-${value.replaceAll(/[^\w-]/g, '-')}`] : [],
  );
  return `${[...(world === 'made_up' ? ['made-up'] : []), 'acsg', name, ...chosen].join('-')}.${format}`;
};
