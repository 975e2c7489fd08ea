import { useMemo } from 'react';
import { placeOf, regionsOf, type Statement } from '../charts/statement.ts';
import { sameMoment } from '../charts/tiles/tiles.ts';
import { indicatorIds, type IndicatorId } from '../model/indicators.ts';
import { FigureTable } from '../ui/FigureTable.tsx';
import { useNames } from '../ui/names.ts';
import { Panel } from '../ui/Panel.tsx';
import { useWords } from '../words/words.ts';
import { momentName } from './moments.ts';
import { NothingLeft } from './NothingLeft.tsx';
import { fill } from './overview/fill.tsx';
import { LeadFigure } from './overview/LeadFigure.tsx';
import styles from './Page.module.css';
import { usePage } from './page.ts';
import { RegionTiles } from './RegionTiles.tsx';
import { useSelected } from './use-statements.ts';

interface Moment {
  readonly key: string;
  readonly statements: readonly Statement[];
}

/** One indicator at one time as tiles of the regions: the one with most regions first, every other one to choose. */
export function MapPage() {
  const words = useWords();
  const { view, change, collection } = usePage();
  const statements = useSelected();
  const byIndicator = useMemo(() => momentsByIndicator(statements), [statements]);
  const wanted = view.indicators?.find((id) => byIndicator.has(id));
  const id = wanted ?? mostRegions(byIndicator);
  const moments = (id === null ? undefined : byIndicator.get(id)) ?? [];
  // The address holds a figure's id for a moment: it stays true when other figures come.
  const moment = moments.find(({ statements: told }) => told[0]?.observation.id === view.moment) ?? moments[0];
  return (
    <>
      <title>{`${words.map.title} — Dalel`}</title>
      {id === null || moment === undefined ? (
        <>
          <header className={styles.head}>
            <h1>{words.map.title}</h1>
            <p>{words.map.nothing}</p>
          </header>
          {statements.length === 0 && <NothingLeft />}
        </>
      ) : (
        <>
          <Head id={id} moment={moment} />
          <Panel id="map" name={words.map.title} observations={moment.statements.map(({ observation }) => observation)}>
            <div className={styles.controls}>
              <label className={styles.field}>
                {words.map.indicator}
                <select
                  value={id}
                  onChange={(event) => change({ indicators: [event.target.value as IndicatorId], moment: null })}
                >
                  {indicatorIds
                    .filter((candidate) => byIndicator.has(candidate))
                    .map((candidate) => (
                      <option key={candidate} value={candidate}>
                        {words.indicators[candidate].name} (
                        {words.map.regions(regionCount(byIndicator.get(candidate)?.[0]))})
                      </option>
                    ))}
                </select>
              </label>
              <label className={styles.field}>
                {words.map.moment}
                <select
                  value={moment.statements[0]?.observation.id}
                  onChange={(event) =>
                    change({
                      moment:
                        event.target.value === moments[0]?.statements[0]?.observation.id ? null : event.target.value,
                    })
                  }
                >
                  {moments.map((candidate) => (
                    <option key={candidate.key} value={candidate.statements[0]?.observation.id}>
                      {momentName(candidate.statements, words, collection.reference.parties)} (
                      {words.map.regions(regionCount(candidate))})
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <div className={styles.part}>
              <RegionTiles
                title={`${words.indicators[id].name}: ${momentName(moment.statements, words, collection.reference.parties)}`}
                statements={moment.statements}
              />
            </div>
          </Panel>
          <section className={styles.card} aria-labelledby="map-table">
            <h2 id="map-table">{words.map.list}</h2>
            <FigureTable
              caption={words.map.list}
              observations={moment.statements.map(({ observation }) => observation)}
            />
          </section>
        </>
      )}
    </>
  );
}

function Head({ id, moment }: { readonly id: IndicatorId; readonly moment: Moment }) {
  const words = useWords();
  const names = useNames();
  const { collection } = usePage();
  const ranked = moment.statements.toSorted((a, b) => placeOf(a) - placeOf(b));
  const [low, high] = [ranked[0], ranked.at(-1)];
  return (
    <header className={styles.head}>
      <h1>{fill(words.map.heading, { what: words.indicators[id].name })}</h1>
      <p>
        {momentName(moment.statements, words, collection.reference.parties)}.{' '}
        {low !== undefined &&
          high !== undefined &&
          low !== high &&
          fill(words.map.lead, {
            low: <LeadFigure statement={low} />,
            lowPlace: names.place(low.observation.region, 'short'),
            high: <LeadFigure statement={high} />,
            highPlace: names.place(high.observation.region, 'short'),
          })}
      </p>
    </header>
  );
}

function momentsByIndicator(statements: readonly Statement[]): ReadonlyMap<IndicatorId, readonly Moment[]> {
  const groups = [...Map.groupBy(statements, ({ observation }) => observation.indicator)];
  return new Map(
    groups
      // One region is no map.
      .map(([id, list]) => [id, sameMoment(list).filter((moment) => regionCount(moment) > 1)] as const)
      .filter(([, moments]) => moments.length > 0),
  );
}

const regionCount = (moment: Moment | undefined): number => new Set(moment?.statements.flatMap(regionsOf)).size;

function mostRegions(byIndicator: ReadonlyMap<IndicatorId, readonly Moment[]>): IndicatorId | null {
  const ranked = [...byIndicator].toSorted(([, a], [, b]) => regionCount(b[0]) - regionCount(a[0]));
  return ranked[0]?.[0] ?? null;
}
