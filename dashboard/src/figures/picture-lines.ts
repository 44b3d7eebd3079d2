/** Lines of text in a picture: broken where they are too long, each at its height, with a swatch in a legend. */

export const namespace = 'http://www.w3.org/2000/svg';

export const lineHeight = 22;

/** Of the fonts that readers have, few letters are wider on average; a bold one is wider still. */
export const widthOfLetter = 8;

export const widthOfBoldLetter = 9;

export const margin = 16;

const swatch = 14;

export type PictureLine = {
  readonly text: string;
  readonly bold?: boolean;
  readonly colour?: string;
};

export const wrapped = (text: string, charactersInLine: number): readonly string[] => {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > charactersInLine) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
};

export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement => {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

/** One line of text at a height, with a swatch before it where it is of the legend. */
export const drawnLine = (
  line: PictureLine,
  y: number,
  width: number,
  mirrored: boolean,
): SVGElement => {
  const group = element('g', {});
  const indent = margin + (line.colour ? swatch + 8 : 0);
  const text = element('text', {
    x: mirrored ? width - indent : indent,
    y,
    direction: mirrored ? 'rtl' : 'ltr',
    'font-size': 15,
    'font-weight': line.bold ? 650 : 400,
    fill: '#14212b',
  });
  text.textContent = line.text;
  group.append(text);
  if (line.colour) {
    const x = mirrored ? width - margin - swatch : margin;
    group.append(
      element('rect', { x, y: y - 12, width: swatch, height: swatch, fill: line.colour }),
    );
  }
  return group;
};
