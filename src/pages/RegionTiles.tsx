import { useMemo } from 'react';
import { Link } from 'react-router';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { placeOf, type Statement } from '../charts/statement.ts';
import { TileGrid } from '../charts/tiles/TileGrid.tsx';
import { toTiles, type Tile } from '../charts/tiles/tiles.ts';
import { SignIcon } from '../ui/marks/Mark.tsx';
import { useNames } from '../ui/names.ts';
import { useWords } from '../words/words.ts';
import { usePage } from './page.ts';
import { PlainFigure } from './overview/LeadFigure.tsx';
import styles from './RegionTiles.module.css';
import { contradicting } from './contradicting.ts';

/** Figures of single regions at one moment as tiles, with the highest, the lowest and the disputed ones named beside them. */
export function RegionTiles({
  title,
  statements,
}: {
  readonly title: string;
  readonly statements: readonly Statement[];
}) {
  const words = useWords();
  const names = useNames();
  const { collection, view, hrefOf } = usePage();
  const map = useMemo(() => {
    const first = statements[0];
    const regions = first === undefined ? [] : collection.ofRegion;
    const withArticle = new Set([...regions].flatMap(([region, said]) => (said.length > 0 ? [region] : [])));
    return toTiles({
      statements,
      regions: collection.reference.regions,
      date: first?.observation.period.end ?? first?.observation.period.start ?? null,
      withArticle,
      disputed: contradicting(statements),
      shown: view.regions === null ? null : new Set(view.regions),
    });
  }, [statements, collection, view.regions]);
  const found = map.tiles
    .filter((tile): tile is Tile & { readonly lead: Statement } => tile.lead !== null)
    .sort((a, b) => placeOf(b.lead) - placeOf(a.lead));
  const disputed = found.filter((tile) => tile.disputed);
  return (
    <ChartFrame
      title={title}
      sub={`${words.charts.tiles.how} ${words.charts.tiles.found(map.found, map.existing)}.`}
      statements={statements}
    >
      <div className={styles.grid}>
        <TileGrid map={map} />
        <div className={styles.side}>
          {isRanked(found) && (
            <>
              <Ranking title={words.charts.tiles.highest} tiles={found.slice(0, 3)} />
              <Ranking title={words.charts.tiles.lowest} tiles={found.slice(-2).reverse()} />
            </>
          )}
          {disputed.length > 0 && (
            <section className={styles.clash}>
              <h4>
                <SignIcon sign="contradiction" size={16} />
                {words.charts.disagree(disputed.length)}
              </h4>
              <ul>
                {disputed.map(({ region, statements: said }) => (
                  <li key={region.id}>
                    <span>{names.place(region.id, 'short')}</span>
                    <span>
                      {distinct(said).map((statement, index) => (
                        <span key={statement.observation.id}>
                          {index > 0 && ' / '}
                          <PlainFigure statement={statement} />
                        </span>
                      ))}
                    </span>
                  </li>
                ))}
              </ul>
              <p className="note">
                {words.charts.tiles.rule}{' '}
                <Link to={hrefOf({ page: { name: 'contradictions' } })}>{words.charts.compare}</Link>
              </p>
            </section>
          )}
        </div>
      </div>
    </ChartFrame>
  );
}

/** Bounds have no rank among one another ("more than 30 000"), and neither have equal figures. */
const isRanked = (found: readonly (Tile & { readonly lead: Statement })[]): boolean =>
  found.length > 4 &&
  found.every(({ lead }) => lead.observation.quantity.qualifier === 'exact') &&
  new Set(found.map(({ lead }) => placeOf(lead))).size > 4;

/** One statement for each value that was said. */
const distinct = (said: readonly Statement[]): readonly Statement[] =>
  [...Map.groupBy(said, ({ observation }) => observation.quantity.value).values()].flatMap((list) => list.slice(0, 1));

function Ranking({
  title,
  tiles,
}: {
  readonly title: string;
  readonly tiles: readonly (Tile & { readonly lead: Statement })[];
}) {
  const names = useNames();
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {tiles.map(({ region, lead }) => (
          <li key={region.id}>
            <span>{names.place(region.id, 'short')}</span>
            <PlainFigure statement={lead} />
          </li>
        ))}
      </ul>
    </section>
  );
}
