import type { PoliticalEvent } from '../../model/reference.ts';
import type { Statement } from '../statement.ts';
import { daysOf, spanOf, startOf, timeTicks, type Span, type TimeTick } from '../time.ts';

export interface PeriodRow {
  readonly statement: Statement;
  readonly span: Span;
  /** Percent of the track. */
  readonly left: number;
  readonly width: number;
}

export interface PeriodChart {
  readonly rows: readonly PeriodRow[];
  readonly ticks: readonly (TimeTick & { readonly place: number })[];
  readonly events: readonly { readonly event: PoliticalEvent; readonly place: number }[];
  /** Statements whose time nobody gave. */
  readonly undated: readonly Statement[];
}

/** Bars exactly as long as the time each figure covers, in the order given, with the events that fall among them. */
export function toPeriods(statements: readonly Statement[], events: readonly PoliticalEvent[]): PeriodChart {
  const timed = statements.flatMap((statement) => {
    const span = spanOf(statement, 'refers');
    return span === null ? [] : [{ statement, span }];
  });
  const undated = statements.filter((statement) => spanOf(statement, 'refers') === null);
  if (timed.length === 0) return { rows: [], ticks: [], events: [], undated };
  const first = Math.min(...timed.map(({ span }) => span.from));
  const last = Math.max(...timed.map(({ span }) => span.to));
  const margin = Math.max((last - first) * 0.02, 86_400_000);
  const [from, to] = [first - margin, last + margin];
  const percent = (at: number) => ((at - from) / (to - from)) * 100;
  return {
    rows: timed.map(({ statement, span }) => ({
      statement,
      span,
      left: percent(span.from),
      width: daysOf(span) === 1 ? 0 : percent(span.to) - percent(span.from),
    })),
    ticks: timeTicks(from, to, 6).map((tick) => ({ ...tick, place: percent(tick.at) })),
    events: events
      .map((event) => ({ event, place: percent(startOf(event.date)) }))
      .filter(({ place }) => place >= 0 && place <= 100),
    undated,
  };
}
