/** A drawn chart as a picture that stands on its own: with title, unit, legend and source. */
import {
  namespace,
  lineHeight,
  widthOfLetter,
  widthOfBoldLetter,
  margin,
  type PictureLine,
  wrapped,
  element,
  drawnLine,
} from './picture-lines.ts';

/** A chart on a narrow screen still gets lines that can be read. */
const leastWidth = 480;

export type Caption = {
  readonly title: string;
  /** What it counts, of when, and by which filter. */
  readonly notes: readonly string[];
  readonly source: string;
  readonly direction: 'ltr' | 'rtl';
  readonly series: readonly { readonly name: string; readonly colour: string }[];
};

/** One of the charts of a figure, with what it is called where there are several. */
export type PicturedChart = { readonly svg: SVGSVGElement; readonly name: string | null };

/** Its name above it, and below both room for the next one. */
const drawnChart = (
  { svg, name }: PicturedChart,
  y: number,
  width: number,
  mirrored: boolean,
): { readonly element: SVGElement; readonly height: number } => {
  const named = name === null ? 0 : lineHeight + 8;
  const group = element('g', {});
  if (name !== null)
    group.append(drawnLine({ text: name, bold: true }, y + lineHeight, width, mirrored));
  const box = svg.getBoundingClientRect();
  const drawing = element('g', {
    transform: `translate(${mirrored ? width - box.width : 0} ${y + named})`,
  });
  drawing.append(...[...svg.children].map((child) => child.cloneNode(true)));
  group.append(drawing);
  return { element: group, height: named + box.height };
};

export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

export const chartPicture = (charts: readonly PicturedChart[], caption: Caption): Picture => {
  const widths = charts.map(({ svg }) => svg.getBoundingClientRect().width);
  const width = Math.max(leastWidth, ...widths);
  const inLine = (letter: number): number => Math.floor((width - 2 * margin) / letter);
  const mirrored = caption.direction === 'rtl';
  const head: readonly PictureLine[] = [
    ...wrapped(caption.title, inLine(widthOfBoldLetter)).map((text) => ({ text, bold: true })),
    ...caption.notes.flatMap((note) =>
      wrapped(note, inLine(widthOfLetter)).map((text) => ({ text })),
    ),
    ...caption.series.map(({ name, colour }) => ({ text: name, colour })),
  ];
  const foot: readonly PictureLine[] = wrapped(caption.source, inLine(widthOfLetter)).map(
    (text) => ({
      text,
    }),
  );
  const at = (lines: readonly PictureLine[], from: number): readonly SVGElement[] =>
    lines.map((line, index) => drawnLine(line, from + (index + 1) * lineHeight, width, mirrored));
  let bottom = margin + head.length * lineHeight;
  const drawings = charts.map((chart) => {
    const drawn = drawnChart(chart, bottom, width, mirrored);
    bottom += drawn.height;
    return drawn.element;
  });
  const height = bottom + margin + foot.length * lineHeight;
  const picture = element('svg', {
    xmlns: namespace,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': 'system-ui, sans-serif',
  });
  picture.append(
    element('rect', { width: '100%', height: '100%', fill: '#ffffff' }),
    ...at(head, 0),
    ...drawings,
    ...at(foot, bottom),
  );
  return { svg: new XMLSerializer().serializeToString(picture), width, height };
};

const scale = 2;

/** The same picture for slides and documents that take no drawings; undefined where the browser cannot make one. */
export const pngOf = async ({ svg, width, height }: Picture): Promise<Blob | undefined> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  try {
    await image.decode();
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => {
      canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png');
    });
  } catch {
    return undefined;
  }
};

/** The charts as they are drawn now, each with the name of its group. */
export const chartsIn = (drawing: HTMLElement | null) =>
  [...(drawing?.querySelectorAll<HTMLElement>('[data-group]') ?? [])].flatMap((each) => {
    const svg = each.querySelector<SVGSVGElement>('.recharts-wrapper > svg');
    return svg ? [{ svg, name: each.dataset['group'] || null }] : [];
  });
