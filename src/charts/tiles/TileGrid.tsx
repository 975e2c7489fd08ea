import { Figure } from '../../ui/Figure.tsx';
import { SignIcon } from '../../ui/marks/Mark.tsx';
import { formatFigure, formatNumber, formatPercent } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import type { Unit } from '../../model/indicators.ts';
import { withSoftHyphens } from './hyphens.ts';
import type { Tile, TileLook, TileMap } from './tiles.ts';
import styles from './TileGrid.module.css';

/** The regions as equal tiles, north at the top. A tile with a figure opens its words; one without says why it has none. */
export function TileGrid({ map, small = false }: { readonly map: TileMap; readonly small?: boolean }) {
  const words = useWords();
  const looks = [...new Set(map.tiles.map(({ look }) => look))];
  const unit = map.tiles.find(({ lead }) => lead !== null)?.lead?.observation.quantity.unit;
  return (
    <div className={styles.map} data-small={small ? '' : undefined}>
      <ul className={styles.tiles}>
        {map.tiles.map((tile) => (
          <TileCell key={tile.region.id} tile={tile} />
        ))}
      </ul>
      {map.breaks.length > 0 && unit !== undefined && <Scale breaks={map.breaks} unit={unit} />}
      {!small && <Looks looks={looks} />}
      <span className="visually-hidden">{words.charts.tiles.found(map.found, map.existing)}</span>
    </div>
  );
}

function TileCell({ tile: { region, look, lead, disputed, step } }: { readonly tile: Tile }) {
  const words = useWords();
  const { lang } = words;
  const place = { gridRow: region.tile.row + 1, gridColumn: region.tile.col + 1 };
  if (lead === null) {
    return (
      <li className={styles.tile} data-look={look} style={place}>
        <span className={styles.name}>{withSoftHyphens(region.short[lang])}</span>
        {look === 'article' && <SignIcon sign="article" size={16} />}
        <span className="visually-hidden">{words.charts.signs[look === 'figure' ? 'nothing' : look]}</span>
      </li>
    );
  }
  // The scale below says that these are percent; a sign may stand above its number where a tile is narrow.
  const text = formatFigure(lead.observation, lang)
    .replace(/[\u00A0 ]?%$/, '')
    .replace(/^([<>≈≥])\u00A0/, '$1 ');
  return (
    <li
      className={styles.tile}
      data-look="figure"
      data-step={step ?? 1}
      data-disputed={disputed ? '' : undefined}
      style={place}
    >
      <Figure observation={lead.observation}>
        <span className={styles.name}>{withSoftHyphens(region.short[lang])}</span>
        <b data-long={text.length > 7 ? '' : undefined}>{text}</b>
      </Figure>
    </li>
  );
}

function Scale({ breaks, unit }: { readonly breaks: readonly number[]; readonly unit: Unit }) {
  const { charts, lang } = useWords();
  const format = (value: number) => (unit === 'percent' ? formatPercent(value, lang) : formatNumber(value, lang));
  return (
    <div className={styles.scale} aria-hidden="true">
      {[...breaks, null].map((_, index) => (
        <div key={breaks[index] ?? 'last'}>
          <i data-step={index + 1} />
          {index === 0
            ? charts.tiles.under(format(breaks[0] ?? 0))
            : index === breaks.length
              ? charts.tiles.over(format(breaks[index - 1] ?? 0))
              : formatNumber(breaks[index - 1] ?? 0, lang)}
        </div>
      ))}
    </div>
  );
}

const explained: readonly TileLook[] = ['article', 'nothing', 'before', 'hidden'];

function Looks({ looks }: { readonly looks: readonly TileLook[] }) {
  const { charts } = useWords();
  const shown = explained.filter((look) => looks.includes(look));
  if (shown.length === 0) return null;
  return (
    <ul className={styles.looks}>
      {shown.map((look) => (
        <li key={look}>
          {look === 'hidden' ? <i className={styles.sunk} /> : look === 'figure' ? null : <SignIcon sign={look} />}
          {charts.signs[look === 'figure' ? 'nothing' : look]}
        </li>
      ))}
      <li className={styles.zero}>{charts.notZero}</li>
    </ul>
  );
}
