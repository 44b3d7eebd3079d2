/** A drawn chart as a picture that stands on its own: with title, unit, legend and source. */

const namespace = 'http://www.w3.org/2000/svg';
const lineHeight = 22;
/** Of the fonts that readers have, few letters are wider on average; a bold one is wider still. */
const widthOfLetter = 8;
const widthOfBoldLetter = 9;
/** A chart on a narrow screen still gets lines that can be read. */
const leastWidth = 480;
const margin = 16;
const swatch = 14;

export type Caption = {
  readonly title: string;
  /** What it counts, of when, and by which filter. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly direction: 'ltr' | 'rtl';
  readonly series: readonly { readonly name: string; readonly colour: string }[];
};

type Line = { readonly text: string; readonly bold?: boolean; readonly colour?: string };

const wrapped = (text: string, charactersInLine: number): readonly string[] => {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > charactersInLine) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
};

const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement => {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

/** One line of text at a height, with a swatch before it where it is of the legend. */
const drawnLine = (line: Line, y: number, width: number, mirrored: boolean): SVGElement => {
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

export const chartPicture = (chart: SVGSVGElement, caption: Caption): string => {
  const { width: drawn, height } = chart.getBoundingClientRect();
  const width = Math.max(drawn, leastWidth);
  const inLine = (letter: number): number => Math.floor((width - 2 * margin) / letter);
  const mirrored = caption.direction === 'rtl';
  const head: readonly Line[] = [
    ...wrapped(caption.title, inLine(widthOfBoldLetter)).map((text) => ({ text, bold: true })),
    ...caption.notes.flatMap((note) =>
      wrapped(note, inLine(widthOfLetter)).map((text) => ({ text })),
    ),
    ...caption.series.map(({ name, colour }) => ({ text: name, colour })),
  ];
  const foot: readonly Line[] = wrapped(caption.source, inLine(widthOfLetter)).map((text) => ({
    text,
  }));
  const top = margin + head.length * lineHeight;
  const whole = top + height + margin + foot.length * lineHeight;
  const at = (lines: readonly Line[], from: number): readonly SVGElement[] =>
    lines.map((line, index) => drawnLine(line, from + (index + 1) * lineHeight, width, mirrored));
  const picture = element('svg', {
    xmlns: namespace,
    viewBox: `0 0 ${width} ${whole}`,
    width,
    height: whole,
    'font-family': 'system-ui, sans-serif',
  });
  const drawing = element('g', { transform: `translate(0 ${top})` });
  drawing.append(...[...chart.children].map((child) => child.cloneNode(true)));
  picture.append(
    element('rect', { width: '100%', height: '100%', fill: '#ffffff' }),
    ...at(head, 0),
    drawing,
    ...at(foot, top + height),
  );
  return new XMLSerializer().serializeToString(picture);
};
