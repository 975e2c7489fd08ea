import { markOf, type MarkShape } from '../../ui/marks/marks.ts';
import { toScale, type ScaleKind, type ValueScale } from '../scale.ts';
import { placeOf, type Statement } from '../statement.ts';
import { daysOf, spanOf, timeTicks, type Span, type TimeAxis, type TimeTick } from '../time.ts';

/** How two statements of one thing relate where that is drawn. */
export interface DrawnRelation {
  readonly kind: 'revision' | 'contradiction';
  /** For a revision the earlier figure comes first. */
  readonly ids: readonly string[];
}

/** One dot or bar: a statement, or several that say the very same of the same time. */
export interface TimelinePoint {
  readonly statements: readonly Statement[];
  readonly lead: Statement;
  readonly span: Span;
  readonly shape: MarkShape;
  /** Milliseconds and value of the mark, for the drawing library. */
  readonly time: number;
  readonly value: number;
  /** Pixels in the plot: the mark, the ends of its time, the ends of a range. */
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** A bar is drawn only where the time is wider than its mark. */
  readonly bar: boolean;
  /** A later figure of the same source replaced this one. */
  readonly ghost: boolean;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' | 'middle' } | null;
}

export interface TimelineLayout {
  readonly points: readonly TimelinePoint[];
  readonly undated: readonly Statement[];
  readonly from: number;
  readonly to: number;
  readonly timeTicks: readonly TimeTick[];
  readonly scale: ValueScale;
  readonly revisions: readonly { readonly from: TimelinePoint; readonly to: TimelinePoint }[];
  readonly brackets: readonly (readonly TimelinePoint[])[];
  /** x in the plot for a moment. */
  readonly placeTime: (at: number) => number;
}

export interface TimelineInput {
  readonly statements: readonly Statement[];
  readonly axis: TimeAxis;
  readonly scale: ScaleKind;
  /** The time to show where several plots stand under one another; by default the time of the statements. */
  readonly time?: Span | undefined;
  /** Size of the plot in pixels, without axes. */
  readonly width: number;
  readonly height: number;
  readonly relations: readonly DrawnRelation[];
  /** The words beside a mark: their length decides where they fit. */
  readonly labelOf: (point: { readonly lead: Statement; readonly statements: readonly Statement[] }) => string;
}

const markRadius = 8;
const letter = 7.1;
const lineHeight = 16;

/** Places every statement on a true time axis: nothing is joined, averaged or drawn between two of them. */
export function layoutTimeline({
  statements,
  axis,
  scale: kind,
  width,
  height,
  time,
  relations,
  labelOf,
}: TimelineInput): TimelineLayout {
  const dated = statements.flatMap((statement) => {
    const span = spanOf(statement, axis);
    return span === null ? [] : [{ statement, span }];
  });
  const undated = statements.filter((statement) => spanOf(statement, axis) === null);
  const [from, to] = bounds(time === undefined ? dated.map(({ span }) => span) : [time]);
  const placeTime = (at: number) => ((at - from) / (to - from)) * width;
  const scale = toScale(
    dated.flatMap(({ statement }) => {
      const { min, max } = statement.observation.quantity;
      return [placeOf(statement), ...(min === null ? [] : [min]), ...(max === null ? [] : [max])];
    }),
    kind,
  );
  const placeValue = (value: number) => height - scale.place(value) * height;
  const earlier = new Set(relations.flatMap(({ kind: is, ids }) => (is === 'revision' ? ids.slice(0, 1) : [])));

  const placed = merge(dated).map(({ statements: same, span }): TimelinePoint => {
    const lead = same[0] as Statement;
    const { min, max } = lead.observation.quantity;
    const time = (span.from + span.to) / 2;
    const x = placeTime(time);
    const y = placeValue(placeOf(lead));
    const left = placeTime(span.from);
    const right = placeTime(span.to);
    return {
      statements: same,
      lead,
      span,
      shape: markOf(lead.observation),
      time,
      value: placeOf(lead),
      x,
      y,
      left,
      right,
      top: max === null ? y : placeValue(max),
      bottom: min === null ? y : placeValue(min),
      bar: daysOf(span) > 1 && right - left >= 4,
      ghost: same.every(({ observation }) => earlier.has(observation.id)),
      label: null,
    };
  });
  const points = placeLabels(stepAside(placed, width), width, height, labelOf);
  const pointOf = (id: string) =>
    points.find(({ statements: same }) => same.some(({ observation }) => observation.id === id));
  const drawn = relations.map(({ kind: is, ids }) => ({
    is,
    points: [...new Set(ids.map(pointOf))].filter((point) => point !== undefined),
  }));
  return {
    points,
    undated,
    from,
    to,
    timeTicks: timeTicks(from, to, Math.max(3, Math.min(8, Math.floor(width / 110))), dated.some(hasClock)),
    scale,
    revisions: drawn.flatMap(({ is, points: [first, second] }) =>
      is === 'revision' && first !== undefined && second !== undefined ? [{ from: first, to: second }] : [],
    ),
    brackets: drawn.flatMap(({ is, points: both }) => (is === 'contradiction' && both.length > 1 ? [both] : [])),
    placeTime,
  };
}

const day = 86_400_000;

const hasClock = ({ span }: Dated): boolean => span.from % day !== 0;

function bounds(spans: readonly Span[]): readonly [number, number] {
  if (spans.length === 0) return [0, day];
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  const margin = Math.max((to - from) * 0.04, day / 2);
  return [from - margin, to + margin];
}

interface Dated {
  readonly statement: Statement;
  readonly span: Span;
}

/** Statements of one time, thing and quantity are one mark: "3 articles", not three dots on top of each other. */
function merge(dated: readonly Dated[]): readonly { readonly statements: readonly Statement[]; readonly span: Span }[] {
  const groups = new Map<string, { statements: Statement[]; span: Span }>();
  for (const { statement, span } of dated) {
    const { quantity, indicator, subject, region, dimensions, flags } = statement.observation;
    const slices = Object.entries(dimensions)
      .map(([name, value]) => `${name}=${value}`)
      .sort()
      .join(',');
    const key = JSON.stringify([
      span.from,
      span.to,
      indicator,
      subject,
      region,
      quantity.qualifier,
      quantity.value,
      quantity.min,
      quantity.max,
      slices,
      flags,
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { statements: [statement], span });
    else group.statements.push(statement);
  }
  return [...groups.values()];
}

/** Further than this a mark would seem to stand at another time: it covers its neighbour instead. */
const mostSteps = 4;

/** Marks that would cover one another step aside by a fixed offset, in the order of their values: never at random. */
function stepAside(points: readonly TimelinePoint[], width: number): readonly TimelinePoint[] {
  const settled: TimelinePoint[] = [];
  for (const point of [...points].sort((a, b) => a.time - b.time || b.value - a.value)) {
    let x = point.x;
    const covers = (at: number) =>
      settled.some(
        (other) => Math.abs(other.x - at) < markRadius * 1.7 && Math.abs(other.y - point.y) < markRadius * 1.5,
      );
    for (let step = 1; covers(x) && step <= mostSteps; step += 1) {
      const side = step % 2 === 1 ? 1 : -1;
      x = point.x + side * Math.ceil(step / 2) * 14;
    }
    if (covers(x)) ({ x } = point);
    settled.push({ ...point, x: Math.min(Math.max(x, markRadius), width - markRadius) });
  }
  return settled;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function markBox(point: TimelinePoint): readonly Box[] {
  const dot = {
    left: point.x - markRadius,
    right: point.x + markRadius,
    top: Math.min(point.top, point.y) - markRadius - (point.shape === 'moreThan' || point.shape === 'atLeast' ? 8 : 0),
    bottom:
      Math.max(point.bottom, point.y) + markRadius + (point.shape === 'almost' || point.shape === 'atMost' ? 8 : 0),
  };
  return point.bar ? [dot, { left: point.left, right: point.right, top: point.y - 3, bottom: point.y + 3 }] : [dot];
}

/** Each label takes the first free place: right, left, above, below. One without a place is left to the table, focus and pointer. */
function placeLabels(
  points: readonly TimelinePoint[],
  width: number,
  height: number,
  labelOf: TimelineInput['labelOf'],
): readonly TimelinePoint[] {
  const taken: Box[] = points.flatMap(markBox);
  // Extremes first: where room is short they are what a reader looks for.
  const order = points
    .map((point, index) => ({ point, index }))
    .sort((a, b) => Number(a.point.ghost) - Number(b.point.ghost) || b.point.value - a.point.value);
  const labels = new Map<number, TimelinePoint['label']>();
  for (const { point, index } of order) {
    const length = labelOf(point).length * letter;
    const above = Math.min(point.top, point.y) - (point.shape === 'moreThan' || point.shape === 'atLeast' ? 24 : 13);
    const below = Math.max(point.bottom, point.y) + (point.shape === 'almost' || point.shape === 'atMost' ? 30 : 22);
    const rightEdge = Math.max(point.x + 13, point.bar ? point.right + 8 : 0);
    const leftEdge = Math.min(point.x - 13, point.bar ? point.left - 8 : width);
    const places = [
      { x: rightEdge, y: point.y + 4, anchor: 'start' as const },
      { x: leftEdge, y: point.y + 4, anchor: 'end' as const },
      { x: point.x, y: above, anchor: 'middle' as const },
      { x: point.x, y: below, anchor: 'middle' as const },
    ];
    const free = places.find((place) => {
      const box = labelBox(place, length);
      return (
        box.left >= 0 &&
        box.right <= width &&
        box.top >= -14 &&
        box.bottom <= height + 2 &&
        !taken.some((other) => meet(box, other))
      );
    });
    if (free !== undefined) taken.push(labelBox(free, length));
    labels.set(index, free ?? null);
  }
  return points.map((point, index) => ({ ...point, label: labels.get(index) ?? null }));
}

function labelBox(place: { x: number; y: number; anchor: 'start' | 'end' | 'middle' }, length: number): Box {
  const left = place.anchor === 'start' ? place.x : place.anchor === 'end' ? place.x - length : place.x - length / 2;
  return { left: left - 2, right: left + length + 2, top: place.y - lineHeight + 3, bottom: place.y + 4 };
}
