import { lazy, Suspense, useMemo } from 'react';
import type { PoliticalEvent } from '../../model/reference.ts';
import { Figure, SourceKey } from '../../ui/Figure.tsx';
import { MarkIcon } from '../../ui/marks/Mark.tsx';
import { markOf } from '../../ui/marks/marks.ts';
import { useNames } from '../../ui/names.ts';
import { QuoteText } from '../../ui/QuoteText.tsx';
import { formatDay, formatPeriod, formatShortDay } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { nounOf } from '../noun.ts';
import type { ScaleKind } from '../scale.ts';
import type { Statement } from '../statement.ts';
import { spanOf, startOf, type Span, type TimeAxis } from '../time.ts';
import type { DrawnRelation } from './layout.ts';
import styles from './Timeline.module.css';
import { useWidth } from '../use-width.ts';

const Plot = lazy(() => import('./Plot.tsx').then(({ Plot }) => ({ default: Plot })));

/** Below this width the plot gives way to a dated list with the same marks. */
const narrowest = 640;

/** Every statement of one figure over time: marks on a true axis on wide screens, a dated list on narrow ones. */
export function Timeline({
  statements,
  axis,
  scale,
  relations,
  events,
  time,
}: {
  readonly statements: readonly Statement[];
  readonly axis: TimeAxis;
  readonly scale: ScaleKind;
  /** The time to show where several stand under one another. */
  readonly time?: Span | undefined;
  readonly relations: readonly DrawnRelation[];
  readonly events: readonly PoliticalEvent[];
}) {
  const { ref, width } = useWidth();
  const words = useWords();
  const undated = useMemo(() => statements.filter((statement) => spanOf(statement, axis) === null), [statements, axis]);
  const dated = statements.length - undated.length;
  return (
    <div ref={ref} className={styles.timeline}>
      {width !== null && dated > 0 && (
        <>
          {width >= narrowest ? (
            <Suspense fallback={<div className={styles.waiting} aria-busy="true" />}>
              <Plot {...{ statements, axis, scale, relations, events, time, width }} />
            </Suspense>
          ) : (
            <DatedList {...{ statements, axis, events }} />
          )}
        </>
      )}
      {undated.length > 0 && (
        <details className={styles.undated} open={dated === 0}>
          <summary>{words.charts.undated(undated.length)}</summary>
          <p>{words.charts.undatedNote}</p>
          <ul className={styles.list}>
            {undated.map((statement) => (
              <ListRow key={statement.observation.id} statement={statement} axis={axis} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

type Entry =
  | { readonly at: number; readonly statement: Statement }
  | { readonly at: number; readonly event: PoliticalEvent };

/** The same statements as a list, newest first, with the events as rules between them. */
function DatedList({
  statements,
  axis,
  events,
}: {
  readonly statements: readonly Statement[];
  readonly axis: TimeAxis;
  readonly events: readonly PoliticalEvent[];
}) {
  const { lang } = useWords();
  const entries = useMemo(() => {
    const rows: Entry[] = statements.flatMap((statement) => {
      const span = spanOf(statement, axis);
      return span === null ? [] : [{ at: span.to, statement }];
    });
    const first = Math.min(...rows.map(({ at }) => at));
    const last = Math.max(...rows.map(({ at }) => at));
    const between: Entry[] = events
      .filter(({ kind }) => kind === 'election' || kind === 'referendum')
      .map((event) => ({ at: startOf(event.date), event }))
      .filter(({ at }) => at >= first && at <= last);
    return [...rows, ...between].sort((a, b) => b.at - a.at);
  }, [statements, axis, events]);
  return (
    <ul className={styles.list}>
      {entries.map((entry) =>
        'event' in entry ? (
          <li key={entry.event.id} className={styles.event}>
            {formatDay(entry.event.date, lang)} — {entry.event.name[lang]}
          </li>
        ) : (
          <ListRow key={entry.statement.observation.id} statement={entry.statement} axis={axis} />
        ),
      )}
    </ul>
  );
}

function ListRow({
  statement: { observation, article },
  axis,
}: {
  readonly statement: Statement;
  readonly axis: TimeAxis;
}) {
  const words = useWords();
  const names = useNames();
  const when =
    axis === 'published' && article.published !== null
      ? formatShortDay(article.published, words.lang)
      : formatPeriod(observation.period, words.lang);
  const place = observation.region === 'KZ' ? '' : names.place(observation.region);
  const slices = [names.subject(observation.subject), place, names.slices(observation, ['election', 'body', 'for'])];
  return (
    <li className={styles.row}>
      <span className={styles.when}>{when}</span>
      <span className={styles.icon}>
        <MarkIcon shape={markOf(observation)} />
      </span>
      <span className={styles.said}>
        <b>
          <Figure observation={observation} />
        </b>{' '}
        {nounOf(observation, words)}
        <SourceKey observation={observation} />
        <span className={styles.slices}>{slices.filter((part) => part !== '').join(' · ')}</span>
        <span className={styles.words}>
          <QuoteText quote={observation.quote} word={observation.quantity.word} lang={article.lang} />
        </span>
        <span className={styles.outlet}>{article.outlet}</span>
      </span>
    </li>
  );
}
