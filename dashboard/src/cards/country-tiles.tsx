/** Countries by region as tiles, in the order of their names: what is open, and whether any support is agreed. */
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { StatusMark } from '../figures/status-mark.tsx';
import type { CardFigure, CardRow } from './card-figure.ts';

const agreedIn = ({ values }: CardRow): number =>
  (values['partly_met'] ?? 0) + (values['met'] ?? 0) + (values['delivered'] ?? 0);

const Tile = ({ row }: { readonly row: CardRow }) => {
  const { say } = useWords();
  const open = row.values['open'] ?? 0;
  const agreed = agreedIn(row);
  const look = open > 0 ? (agreed > 0 ? 'some' : 'none') : agreed > 0 ? 'all' : 'quiet';
  return (
    <li>
      <Link to={row.to ?? '/'} className={`tile tile--${look}`}>
        <b>{row.label}</b>
        <span>
          <StatusMark mark="open" /> {say('card.tile.open', { count: open })}
        </span>
        <span>
          <StatusMark mark="partly_met" /> {say('card.tile.agreed', { count: agreed })}
        </span>
      </Link>
    </li>
  );
};

export const CountryTiles = ({ figure }: { readonly figure: CardFigure }) => (
  <div className="tile-regions">
    {figure.groups.map(({ id, label, rows }) => (
      <div key={id}>
        <h4 className="card-group__name">{label}</h4>
        <ul className="tiles">
          {rows.map((row) => (
            <Tile key={row.id} row={row} />
          ))}
        </ul>
      </div>
    ))}
  </div>
);
