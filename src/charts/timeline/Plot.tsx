import { useEffect, useMemo, useRef, useState } from 'react';
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { PoliticalEvent } from '../../model/reference.ts';
import { MarkPath } from '../../ui/marks/Mark.tsx';
import { markForms } from '../../ui/marks/marks.ts';
import { useNames } from '../../ui/names.ts';
import { useLit } from '../../ui/reading.tsx';
import { formatDay, formatFigure, formatNumber, formatPercent } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { FigureMark } from '../FigureMark.tsx';
import type { ScaleKind } from '../scale.ts';
import type { Statement } from '../statement.ts';
import { isoDay, startOf, type Span, type TimeAxis } from '../time.ts';
import { tickWords } from '../tick-words.ts';
import { layoutTimeline, type DrawnRelation, type TimelineLayout, type TimelinePoint } from './layout.ts';
import { Detail } from './Detail.tsx';
import { toEventLines, type EventLine } from './events.ts';
import styles from './Timeline.module.css';

const frame = { left: 74, right: 24, bottom: 34 } as const;
const eventLine = 17;

/** Which vote and chamber a figure belongs to stands on the time axis and in the table; other slices stand beside the mark. */
const votes = ['election', 'campaign', 'body', 'for', 'counting'] as const;

/** A slice is told in so many letters beside a mark, and whole in its detail and the table. */
const longestSlice = 34;

/** Where room is short: votes for parliament and president first (4), other votes, reforms, the rest. */
const weights: Readonly<Record<PoliticalEvent['kind'], number>> = {
  election: 3,
  referendum: 3,
  reform: 2,
  party: 1,
  decree: 1,
};

/** The drawing for wide screens. Recharts keeps axes and grid; every mark, bar, label and bracket is placed by the layout step. */
export function Plot({
  statements,
  axis,
  scale,
  relations,
  events,
  time,
  width,
}: {
  readonly statements: readonly Statement[];
  readonly axis: TimeAxis;
  readonly scale: ScaleKind;
  readonly relations: readonly DrawnRelation[];
  readonly events: readonly PoliticalEvent[];
  readonly time?: Span | undefined;
  readonly width: number;
}) {
  const words = useWords();
  const names = useNames();
  const plotWidth = width - frame.left - frame.right;
  const plotHeight = Math.min(520, Math.max(220, 140 + statements.length * 18));

  const shortWords = useMemo(
    () =>
      toShortWords(
        statements,
        (statement) => names.place(statement.observation.region, 'short'),
        (id) => names.subject(id),
        (statement) => names.slices(statement.observation, votes),
        new Set(relations.flatMap(({ kind, ids }) => (kind === 'contradiction' ? ids : []))),
      ),
    [statements, names, relations],
  );
  const numberOf = (point: Pick<TimelinePoint, 'lead'>) => formatFigure(point.lead.observation, words.lang);
  const layout = useMemo(
    () =>
      layoutTimeline({
        statements,
        axis,
        scale,
        relations,
        time,
        width: plotWidth,
        height: plotHeight,
        labelOf: (point) => `${formatFigure(point.lead.observation, words.lang)} ${shortWords(point.lead)}`,
      }),
    [statements, axis, scale, relations, time, plotWidth, plotHeight, words.lang, shortWords],
  );
  const eventLines = useMemo(
    () =>
      toEventLines(
        events.map((event) => ({
          id: event.id,
          weight: /^(mazhilis|president|kurultai)-/.test(event.id) ? 4 : weights[event.kind],
          x: layout.placeTime(startOf(event.date)),
          name: event.name[words.lang],
        })),
        plotWidth,
      ),
    [events, layout, plotWidth, words.lang],
  );
  const top = 14 + eventLines.rows * eventLine;
  const percent = statements[0]?.observation.quantity.unit === 'percent';
  const height = top + plotHeight + frame.bottom;

  const { shown, show, keep } = useShown();
  const detailed = layout.points.find(({ lead }) => lead.observation.id === shown);
  const unlabelled = layout.points.filter(({ label }) => label === null).length;

  return (
    <div className={styles.plot}>
      <ScatterChart
        width={width}
        height={height}
        margin={{ top, right: frame.right, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          type="number"
          dataKey="time"
          scale="time"
          domain={[layout.from, layout.to]}
          allowDataOverflow
          ticks={layout.timeTicks.map(({ at }) => at)}
          tickFormatter={(at: number) => tickWords(at, layout.timeTicks[0]?.step ?? 'year', words.lang)}
          height={frame.bottom}
          stroke="var(--axis)"
          tick={{ fontSize: 12, fill: 'var(--ink-3)' }}
          interval={0}
        />
        <YAxis
          type="number"
          dataKey="place"
          domain={[0, 1]}
          allowDataOverflow
          ticks={layout.scale.ticks.filter(({ major }) => major).map(({ value }) => layout.scale.place(value))}
          tickFormatter={(place: number) => {
            const tick = layout.scale.ticks.find(({ value }) => Math.abs(layout.scale.place(value) - place) < 1e-9);
            if (tick === undefined) return '';
            return percent ? formatPercent(tick.value, words.lang) : formatNumber(tick.value, words.lang);
          }}
          width={frame.left}
          axisLine={false}
          tickLine={false}
          tick={{ fontSize: 12, fill: 'var(--ink-3)' }}
          interval={0}
        />
        {/* The library draws axes only where there is something to draw; the marks below are placed by the layout step. */}
        <Scatter data={[{ time: layout.from, place: 0 }]} isAnimationActive={false} shape={NoShape} />
        <Layer
          {...{ layout, top, height: plotHeight, numberOf, shortWords, percent, show, eventLines: eventLines.lines }}
        />
        <g transform={`translate(${frame.left} 0)`}>
          {eventLines.lines.map(({ id, x, row, anchor, name }) => (
            <text key={id} className={styles.eventName} x={x} y={10 + row * eventLine} textAnchor={anchor}>
              {name}
              <title>{formatDay(events.find((event) => event.id === id)?.date ?? isoDay(0), words.lang)}</title>
            </text>
          ))}
        </g>
      </ScatterChart>
      {detailed !== undefined && (
        <Detail
          point={detailed}
          left={frame.left + detailed.x}
          top={top + detailed.y}
          width={width}
          onEnter={() => keep(true)}
          onLeave={() => keep(false)}
        />
      )}
      {unlabelled > 0 && <p className="note">{words.charts.timeline.crowded(unlabelled)}</p>}
    </div>
  );
}

const NoShape = () => <g />;

/** Long enough to move the pointer from a mark to its detail, too short to be in the way. */
const lingering = 180;

/** Which mark's detail is shown: it stays while the pointer is on it, and Escape closes it. */
function useShown() {
  const [shown, setShown] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const show = (id: string | null) => {
    clearTimeout(timer.current);
    if (id === null) timer.current = setTimeout(() => setShown(null), lingering);
    else setShown(id);
  };
  const keep = (kept: boolean) => {
    clearTimeout(timer.current);
    if (!kept) timer.current = setTimeout(() => setShown(null), lingering);
  };
  useEffect(() => {
    if (shown === null) return;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShown(null);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [shown]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { shown, show, keep };
}

interface LayerProps {
  readonly layout: TimelineLayout;
  readonly top: number;
  readonly height: number;
  readonly percent: boolean;
  readonly numberOf: (point: Pick<TimelinePoint, 'lead'>) => string;
  readonly shortWords: (statement: Statement) => string;
  readonly show: (id: string | null) => void;
  readonly eventLines: readonly EventLine[];
}

/** Everything that stands in the plot, in the order in which it covers: bars, arrows and brackets, marks, labels. */
function Layer({ layout, top, height, percent, numberOf, shortWords, show, eventLines }: LayerProps) {
  const words = useWords();
  const isLit = useLit();
  const minor = layout.scale.ticks.filter(({ major }) => !major);
  return (
    <g transform={`translate(${frame.left} ${top})`}>
      {minor.map(({ value }) => {
        const y = height - layout.scale.place(value) * height;
        return (
          <g key={value}>
            <path d={`M0 ${y}H${layout.placeTime(layout.to)}`} stroke="var(--line)" strokeDasharray="1 4" />
            <text className={styles.minor} x="-8" y={y + 4} textAnchor="end">
              {percent ? formatPercent(value, words.lang) : formatNumber(value, words.lang)}
            </text>
          </g>
        );
      })}
      {/* Ours, not the library's: its lines would be drawn over the labels. */}
      {eventLines.map(({ id, x }) => (
        <path key={id} d={`M${x} 0V${height}`} stroke="var(--axis)" strokeDasharray="3 3" />
      ))}
      {layout.points.map((point) => (
        <PeriodBar key={point.lead.observation.id} point={point} />
      ))}
      {layout.revisions.map(({ from, to }) => (
        <Arrow key={from.lead.observation.id} from={from} to={to} />
      ))}
      {layout.brackets.map((points) => (
        <Bracket key={points[0]?.lead.observation.id} points={points} />
      ))}
      {layout.points.map((point, index) => (
        <FigureMark
          key={point.lead.observation.id}
          statements={point.statements}
          x={point.x}
          y={point.y}
          focusable={index === 0}
          onShow={(shown) => show(shown ? point.lead.observation.id : null)}
          label={point.statements.length > 1 ? words.charts.articles(point.statements.length) : undefined}
        >
          <MarkPath shape={point.shape} ghost={point.ghost} length={Math.max(8, point.bottom - point.top)} />
        </FigureMark>
      ))}
      <g aria-hidden="true" className={styles.labels}>
        {layout.points.map((point) =>
          point.label === null ? null : (
            <text
              key={point.lead.observation.id}
              className={styles.label}
              data-lit={point.statements.some(({ observation }) => isLit(observation)) ? '' : undefined}
              x={point.label.x}
              y={point.label.y}
              textAnchor={point.label.anchor}
            >
              <tspan className={styles.number}>{numberOf(point)}</tspan>
              <tspan> {shortWords(point.lead)}</tspan>
              {point.statements.length > 1 && <tspan className={styles.times}> ×{point.statements.length}</tspan>}
            </text>
          ),
        )}
      </g>
    </g>
  );
}

function PeriodBar({ point }: { readonly point: TimelinePoint }) {
  if (!point.bar) return null;
  const hollow = markForms[point.shape].dot === 'hollow';
  return hollow || point.ghost ? (
    <rect
      x={point.left}
      y={point.y - 3}
      width={point.right - point.left}
      height="6"
      fill="var(--surface)"
      stroke="var(--data)"
      strokeWidth="1.6"
      strokeDasharray={point.ghost ? '3 2.4' : undefined}
    />
  ) : (
    <rect x={point.left} y={point.y - 2.5} width={point.right - point.left} height="5" fill="var(--data)" />
  );
}

function Arrow({ from, to }: { readonly from: TimelinePoint; readonly to: TimelinePoint }) {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const at = (point: TimelinePoint, gap: number) =>
    [point.x + Math.cos(angle) * gap, point.y + Math.sin(angle) * gap] as const;
  const [x1, y1] = at(from, 8);
  const [x2, y2] = at(to, -9);
  if (Math.hypot(to.x - from.x, to.y - from.y) < 20) return null;
  const wing = (turn: number) => `M${x2} ${y2}L${x2 - Math.cos(angle + turn) * 6} ${y2 - Math.sin(angle + turn) * 6}`;
  return (
    <path d={`M${x1} ${y1}L${x2} ${y2}${wing(0.5)}${wing(-0.5)}`} fill="none" stroke="var(--ink-2)" strokeWidth="1.3" />
  );
}

function Bracket({ points }: { readonly points: readonly TimelinePoint[] }) {
  const x = Math.min(...points.map((point) => point.x)) - 14;
  const ys = points.map(({ y }) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return <path d={`M${x + 6} ${top}H${x}V${bottom}H${x + 6}`} fill="none" stroke="var(--alert)" strokeWidth="1.8" />;
}

/** What tells the marks of one drawing apart: the subject and the region where there are several, and the slice: new members are not the members. */
function toShortWords(
  statements: readonly Statement[],
  placeOf: (statement: Statement) => string,
  subjectOf: (id: string) => string,
  slicesOf: (statement: Statement) => string,
  contradicting: ReadonlySet<string>,
): (statement: Statement) => string {
  const regions = new Set(statements.map(({ observation }) => String(observation.region)));
  const subjects = new Set(statements.map(({ observation }) => observation.subject));
  return (statement) =>
    [
      subjects.size > 1 && statement.observation.subject !== 'electorate'
        ? subjectOf(statement.observation.subject)
        : '',
      regions.size > 1 && statement.observation.region !== 'KZ' ? placeOf(statement) : '',
      shorten(slicesOf(statement)),
      // Who says so matters where another one says otherwise.
      contradicting.has(statement.observation.id) ? statement.article.outlet : '',
    ]
      .filter((part) => part !== '')
      .join(', ');
}

const shorten = (text: string): string =>
  text.length <= longestSlice ? text : `${text.slice(0, longestSlice).replace(/[\s·,]+\S*$/u, '')}…`;
