/** Bars of pledges and offers by stakeholder type. Elements only: every number is decided in the rows. */
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';

import { useWords } from '../i18n/words-context.tsx';
import { series } from './series.ts';
import type { StakeholderRow } from '../figures/stakeholder-rows.ts';

type StakeholderChartProps = { readonly rows: readonly StakeholderRow[]; readonly name: string };

const rowHeight = 52;
const axisHeight = 40;
const tick = { fontSize: 13, fill: '#1d2b36' };

export const StakeholderChart = ({ rows, name }: StakeholderChartProps) => {
  const { label, number, direction } = useWords();
  const mirrored = direction === 'rtl';
  return (
    <div className="chart" dir="ltr" role="img" aria-label={name}>
      <ResponsiveContainer width="100%" height={rows.length * rowHeight + axisHeight}>
        <BarChart
          layout="vertical"
          data={[...rows]}
          accessibilityLayer={false}
          barCategoryGap="22%"
          margin={{ top: 8, right: 16, bottom: 8, left: 16 }}
        >
          <CartesianGrid horizontal={false} stroke="#d5dde3" />
          <XAxis
            type="number"
            reversed={mirrored}
            allowDecimals={false}
            tick={tick}
            tickFormatter={number}
            axisLine={false}
            tickLine={false}
          />
          <YAxis
            type="category"
            dataKey={(row: StakeholderRow) => label(row.label)}
            orientation={mirrored ? 'right' : 'left'}
            width={130}
            tick={tick}
            axisLine={{ stroke: '#5b6b78' }}
            tickLine={false}
          />
          {series.map(({ key, stack, colour }) => (
            <Bar key={key} dataKey={key} stackId={stack} fill={colour} isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
};
