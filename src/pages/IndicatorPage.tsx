import { Fragment, useMemo } from 'react';
import { Link } from 'react-router';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { chartOverTime } from '../charts/charts.ts';
import { Facts } from '../charts/facts/Facts.tsx';
import { fittingScale } from '../charts/scale.ts';
import { isNational, placeOf, regionsOf, type Statement } from '../charts/statement.ts';
import { sameMoment } from '../charts/tiles/tiles.ts';
import { daysOf, spanOf, startOf, type Span, type TimeAxis } from '../charts/time.ts';
import { splitCrowded } from '../charts/timeline/split.ts';
import { Timeline } from '../charts/timeline/Timeline.tsx';
import { useNames } from '../ui/names.ts';
import { indicators, type IndicatorId } from '../model/indicators.ts';
import type { Sign } from '../ui/marks/Mark.tsx';
import { FigureTable } from '../ui/FigureTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import { formatFigure, formatPeriod } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { drawnRelations } from './contradicting.ts';
import { momentName } from './moments.ts';
import { fill } from './overview/fill.tsx';
import { LeadFigure } from './overview/LeadFigure.tsx';
import { newestFirst } from './overview/choose.ts';
import styles from './Page.module.css';
import { usePage } from './page.ts';
import { RegionTiles } from './RegionTiles.tsx';
import { withoutFilters } from './shell/FilterBar.tsx';
import { useSelected } from './use-statements.ts';

const axes: readonly TimeAxis[] = ['refers', 'published'];

/** Every statement of one indicator: over time, by region, and as a table. */
export function IndicatorPage() {
  const words = useWords();
  const { view } = usePage();
  const id = view.page.name === 'indicator' ? view.page.id : 'members';
  const selected = useSelected();
  const statements = useMemo(
    () => selected.filter(({ observation }) => observation.indicator === id).sort(newestFirst),
    [selected, id],
  );
  return (
    <>
      <title>{`${words.indicators[id].name} — Dalel`}</title>
      <Head id={id} statements={statements} />
      {statements.length === 0 ? (
        <NoneLeft id={id} />
      ) : (
        <>
          <OverTime id={id} statements={statements} />
          <ByRegion id={id} statements={statements} />
          <section className={styles.card} aria-labelledby="table-name">
            <h2 id="table-name">{words.indicator.table}</h2>
            <FigureTable
              caption={words.indicators[id].name}
              observations={statements.map(({ observation }) => observation)}
            />
          </section>
        </>
      )}
    </>
  );
}

/** No statement of this indicator: none at all, or none under the filters, which can then be dropped. */
function NoneLeft({ id }: { readonly id: IndicatorId }) {
  const words = useWords();
  const { collection, hrefOf } = usePage();
  const all = collection.ofIndicator.get(id)?.length ?? 0;
  return (
    <section className={styles.card}>
      <p>
        {words.indicator.none} {words.charts.notZero}
      </p>
      {all > 0 && (
        <p className={styles.links}>
          <Link to={hrefOf(withoutFilters)}>{words.indicator.dropFilters(all)}</Link>
        </p>
      )}
    </section>
  );
}

function Head({ id, statements }: { readonly id: IndicatorId; readonly statements: readonly Statement[] }) {
  const words = useWords();
  const { hrefOf } = usePage();
  const ranked = statements.toSorted((a, b) => placeOf(a) - placeOf(b));
  const [low, high] = [ranked[0], ranked.at(-1)];
  const count = words.indicator.range(statements.length, new Set(statements.map(({ article }) => article.id)).size);
  return (
    <header className={styles.head}>
      <nav className={styles.crumbs} aria-label={words.indicator.title}>
        <Link to={hrefOf({ page: { name: 'indicators' } })}>{words.indicator.title}</Link>
        <span aria-hidden="true">›</span>
        <span>{words.themes[indicators[id].theme]}</span>
      </nav>
      <h1>{words.indicators[id].name}</h1>
      <p>{words.indicators[id].definition}</p>
      {low !== undefined && high !== undefined && (
        <p>
          {fill(ranked.length === 1 ? words.indicator.single : words.indicator.lowHigh, {
            count,
            low: <LeadFigure statement={low} />,
            high: <LeadFigure statement={high} />,
          })}
        </p>
      )}
    </header>
  );
}

function OverTime({ id, statements }: { readonly id: IndicatorId; readonly statements: readonly Statement[] }) {
  const words = useWords();
  const { view, change, collection } = usePage();
  const names = useNames();
  const { timeline } = words.charts;
  // Regional figures have their own drawing below; here they would bury those of the country.
  const drawn = useMemo(() => {
    const national = statements.filter(isNational);
    return chartOverTime(national.length) === 'timeline' ? national : statements;
  }, [statements]);
  const chart = chartOverTime(drawn.length);
  const relations = useMemo(() => drawnRelations(drawn), [drawn]);
  const plots = useMemo(() => splitCrowded(drawn), [drawn]);
  const scales = plots.map((plot) => fittingScale(plot.statements.map(placeOf)));
  const spans = drawn.flatMap((statement) => spanOf(statement, view.axis) ?? []);
  const several = plots.length > 1 && spans.length > 0;
  const from = several ? Math.min(...spans.map((span) => span.from)) : null;
  const to = several ? Math.max(...spans.map((span) => span.to)) : null;
  const time = useMemo(() => (from === null || to === null ? undefined : { from, to, open: null }), [from, to]);
  const signs: Sign[] = [
    ...(spans.some((span) => daysOf(span) > 1) ? (['period'] as const) : []),
    ...(relations.some(({ kind }) => kind === 'revision') ? (['revised'] as const) : []),
    ...(relations.some(({ kind }) => kind === 'contradiction') ? (['contradiction'] as const) : []),
    ...(collection.reference.events.some(({ date }) => within(startOf(date), spans)) ? (['event'] as const) : []),
  ];
  const { lang } = words;
  const ranked = drawn.toSorted((a, b) => placeOf(a) - placeOf(b));
  const dated = drawn
    .filter((statement) => spanOf(statement, view.axis) !== null)
    .toSorted((a, b) => (spanOf(a, view.axis)?.from ?? 0) - (spanOf(b, view.axis)?.from ?? 0));
  const [first, last, low, high] = [dated[0], dated.at(-1), ranked[0], ranked.at(-1)];
  const when = (statement: Statement | undefined) =>
    statement === undefined ? '' : formatPeriod(statement.observation.period, lang);
  const number = (statement: Statement | undefined) =>
    statement === undefined ? '' : formatFigure(statement.observation, lang);
  return (
    <Panel
      id="time"
      name={words.indicators[id].name}
      observations={drawn.map(({ observation }) => observation)}
      rail={chart === 'facts'}
    >
      {chart === 'facts' ? (
        <div className={styles.part}>
          <Facts statements={drawn} detail />
        </div>
      ) : (
        <>
          <div className={styles.controls}>
            <span className={styles.field}>
              {timeline.axis}
              <span className={styles.segments}>
                {axes.map((axis) => (
                  <button key={axis} type="button" aria-pressed={view.axis === axis} onClick={() => change({ axis })}>
                    {timeline[axis]}
                  </button>
                ))}
              </span>
            </span>
          </div>
          <div className={styles.part}>
            <ChartFrame
              title={words.indicator.overTime(words.indicators[id].name)}
              sub={
                plots.length > 1
                  ? words.indicator.splitBySubject(drawn.length, statements.length)
                  : drawn === statements
                    ? words.indicator.allShown
                    : words.indicator.nationalOnly(drawn.length, statements.length)
              }
              summary={timeline.summary(drawn.length, when(first), when(last), number(low), number(high))}
              statements={drawn}
              legend={signs}
              note={[...(scales.includes('magnitude') ? [timeline.ten] : []), timeline.never, timeline.how].join(' ')}
            >
              {plots.map((plot, index) => (
                <Fragment key={plot.subject ?? 'others'}>
                  {plots.length > 1 && (
                    <h4 className={styles.plotName}>
                      {plot.subject === null
                        ? words.indicator.ofOthers(plot.statements.length)
                        : words.indicator.ofSubject(names.subject(plot.subject), plot.statements.length)}
                    </h4>
                  )}
                  <Timeline
                    statements={plot.statements}
                    axis={view.axis}
                    scale={scales[index] ?? 'linear'}
                    relations={relations}
                    events={collection.reference.events}
                    time={time}
                  />
                </Fragment>
              ))}
            </ChartFrame>
          </div>
        </>
      )}
    </Panel>
  );
}

const within = (at: number, spans: readonly Span[]): boolean =>
  spans.some(({ from }) => from <= at) && spans.some(({ to }) => to >= at);

function ByRegion({ id, statements }: { readonly id: IndicatorId; readonly statements: readonly Statement[] }) {
  const words = useWords();
  const { collection, hrefOf } = usePage();
  const moments = useMemo(() => sameMoment(statements), [statements]);
  const first = moments[0];
  const regions = new Set(first?.statements.flatMap(regionsOf));
  if (first === undefined || regions.size < 2) return null;
  const name = momentName(first.statements, words, collection.reference.parties);
  return (
    <Panel
      id="regions"
      name={words.overview.byRegion(words.indicators[id].name)}
      observations={first.statements.map(({ observation }) => observation)}
    >
      <div className={styles.part}>
        <RegionTiles title={`${words.indicators[id].name}: ${name}`} statements={first.statements} />
      </div>
      {moments.length > 1 && (
        <p className={styles.links}>
          <Link to={hrefOf({ page: { name: 'map' }, indicators: [id] })}>
            {words.indicator.byRegionOther}: {moments.length - 1}
          </Link>
        </p>
      )}
    </Panel>
  );
}
