import { useMemo } from 'react';
import { Link } from 'react-router';
import { regionsOf, type Statement } from '../charts/statement.ts';
import { sameMoment } from '../charts/tiles/tiles.ts';
import { indicators, type Theme } from '../model/indicators.ts';
import { useNames } from '../ui/names.ts';
import { compare, formatDay, formatPeriod } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { EmptyState } from '../ui/states/States.tsx';
import styles from './Page.module.css';
import { usePage } from './page.ts';
import { RegionTiles } from './RegionTiles.tsx';
import { ThemePanels } from './ThemePanels.tsx';
import { useEverything, useSelected } from './use-statements.ts';

/** From here on a region is shown among the others. */
const enoughRegions = 5;

/** Everything said about one region, and where it stands among the others. */
export function RegionPage() {
  const words = useWords();
  const names = useNames();
  const { view, collection, hrefOf } = usePage();
  const id = view.page.name === 'region' ? view.page.id : 'KZ';
  const region = collection.regionById.get(id);
  const selected = useSelected();
  const everything = useEverything();
  const statements = useMemo(() => selected.filter((statement) => regionsOf(statement).includes(id)), [selected, id]);
  const name = names.place(id);
  if (region === undefined) return <EmptyState title={words.map.region.unknown} actions={null} />;
  const among = (theme: Theme, own: readonly Statement[]) => {
    const told = new Set(own.map(({ observation }) => observation.indicator));
    const moments = sameMoment(
      everything.filter(
        ({ observation }) => told.has(observation.indicator) && indicators[observation.indicator].theme === theme,
      ),
    );
    const moment = moments.find(
      ({ statements: list }) =>
        new Set(list.flatMap(regionsOf)).size >= enoughRegions && list.some((one) => regionsOf(one).includes(id)),
    );
    const first = moment?.statements[0]?.observation;
    return moment === undefined || first === undefined ? null : (
      <div className={styles.part}>
        <RegionTiles
          title={words.map.region.amongOthers(
            words.indicators[first.indicator].name,
            formatPeriod(first.period, words.lang),
          )}
          statements={moment.statements}
        />
      </div>
    );
  };
  return (
    <>
      <title>{`${name} — Dalel`}</title>
      <header className={styles.head}>
        <nav className={styles.crumbs} aria-label={words.map.title}>
          <Link to={hrefOf({ page: { name: 'map' } })}>{words.map.title}</Link>
          <span aria-hidden="true">›</span>
          <span>{names.place(id, 'short')}</span>
        </nav>
        <h1>{name}</h1>
        <p>
          {[
            `${words.map.region.lead(statements.length, new Set(statements.map(({ article }) => article.id)).size)}.`,
            region.capital === null ? '' : words.map.region.capital(region.capital[words.lang]),
            region.splitFrom.length === 0
              ? ''
              : words.map.region.splitFrom(region.splitFrom.map((from) => names.place(from)).join(', ')),
            region.from === null ? '' : words.map.region.since(formatDay(region.from, words.lang)),
          ]
            .filter((part) => part !== '')
            .join(' ')}
        </p>
      </header>
      {statements.length === 0 && <p className={styles.card}>{words.map.region.none}</p>}
      <ThemePanels statements={statements} between={among} />
      <section className={styles.card} aria-labelledby="other-regions">
        <h2 id="other-regions">{words.map.region.others}</h2>
        <ul className={styles.list}>
          {collection.reference.regions
            .filter((other) => other.id !== id)
            .toSorted((a, b) => compare(words.lang)(a.name[words.lang], b.name[words.lang]))
            .map((other) => (
              <li key={other.id}>
                <Link to={hrefOf({ page: { name: 'region', id: other.id } })}>{other.name[words.lang]}</Link>
                <span>{words.charts.figures(collection.ofRegion.get(other.id)?.length ?? 0)}</span>
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}
