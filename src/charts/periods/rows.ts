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

/**
 * Bars exactly as long as the time each figure covers, in the order given, with the events that fall among them.
 * `nameLength` is the room an event's name takes, in percent of the track: of events too near one another the newest is drawn.
 */
export function toPeriods(
  statements: readonly Statement[],
  events: readonly PoliticalEvent[],
  nameLength: (event: PoliticalEvent) => number = () => 0,
): PeriodChart {
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
    ticks: timeTicks(from, to, 6, false).map((tick) => ({ ...tick, place: percent(tick.at) })),
    events: fitting(
      events
        .map((event) => ({ event, place: percent(startOf(event.date)) }))
        .filter(({ place }) => place >= 0 && place <= 100),
      nameLength,
    ),
    undated,
  };
}

type PlacedEvent = { readonly event: PoliticalEvent; readonly place: number };

function fitting(events: readonly PlacedEvent[], lengthOf: (event: PoliticalEvent) => number): readonly PlacedEvent[] {
  const kept: PlacedEvent[] = [];
  let free = Number.POSITIVE_INFINITY;
  for (const placed of [...events].sort((a, b) => b.place - a.place)) {
    // A name stands to the right of its line, near the right end to the left of it.
    const length = lengthOf(placed.event);
    const late = placed.place > lateFrom;
    const [left, right] = late ? [placed.place - length, placed.place] : [placed.place, placed.place + length];
    if (right > free) continue;
    kept.push(placed);
    free = left - 2;
  }
  return kept.reverse();
}

/** From here on, in percent, names of events stand to the left of their line. */
export const lateFrom = 70;
