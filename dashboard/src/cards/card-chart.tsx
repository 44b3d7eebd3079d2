/** Stacked bars of one group of a card. Elements only: every number is decided in the figure. */
import { useState } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';

import { lookColours } from '../design/palette.ts';
import { useWords } from '../i18n/words-context.tsx';
import type { CardGroup, CardRow, CardSeries } from './card-figure.ts';
import { chartHeight, longName } from './chart-size.ts';
import { segmentTexts } from './segment-texts.tsx';

type CardChartProps = {
  readonly group: CardGroup;
  readonly series: readonly CardSeries[];
  /** The same for all groups of a card, so that bars compare. */
  readonly ticks: readonly number[];
  readonly name: string;
};

/** By itself: what the library finds at the top of a row it writes as attributes of the bar, and an id only one may have. */
type Drawn = { readonly row: CardRow };

const tick = { fontSize: 13, fill: '#14212b' };
const roomForTotal = 44;

/** On a narrow screen names give way to bars. */
const narrow = 420;
const labelWidthIn = (width: number, { rows }: CardGroup): number => {
  if (width < narrow) return 108;
  return rows.some(({ label }) => label.length > longName) ? 196 : 148;
};

export const CardChart = ({ group, series, ticks, name }: CardChartProps) => {
  const { number, direction } = useWords();
  const mirrored = direction === 'rtl';
  const [width, setWidth] = useState(narrow);
  const most = ticks.at(-1) ?? 1;
  return (
    <div className="chart" dir="ltr" role="img" aria-label={name}>
      <ResponsiveContainer width="100%" height={chartHeight(group)} onResize={setWidth}>
        <BarChart
          layout="vertical"
          data={group.rows.map((row): Drawn => ({ row }))}
          accessibilityLayer={false}
          barCategoryGap="24%"
          margin={{
            top: 0,
            bottom: 0,
            right: mirrored ? 8 : roomForTotal,
            left: mirrored ? roomForTotal : 8,
          }}
        >
          <CartesianGrid horizontal={false} stroke="#d5dde3" />
          <XAxis
            type="number"
            reversed={mirrored}
            domain={[0, most]}
            ticks={[...ticks]}
            tick={tick}
            tickFormatter={number}
            axisLine={false}
            tickLine={false}
          />
          <YAxis
            type="category"
            dataKey={({ row }: Drawn) => row.label}
            orientation={mirrored ? 'right' : 'left'}
            width={labelWidthIn(width, group)}
            interval={0}
            tick={tick}
            axisLine={{ stroke: '#5b6b78' }}
            tickLine={false}
          />
          {series.map((of) => (
            <Bar
              key={of.key}
              name={of.key}
              dataKey={({ row }: Drawn) => row.values[of.key] ?? 0}
              stackId="all"
              className={`look look--${of.look}`}
              fill={lookColours[of.look]}
              stroke="#ffffff"
              strokeWidth={1}
              isAnimationActive={false}
              // No element as a child: the library freezes it with its settings, and what draws it could not.
              label={{
                valueAccessor: ({ payload }) => (payload as Drawn).row.id,
                content: segmentTexts({ group, series, of, mirrored, number }),
              }}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
};
