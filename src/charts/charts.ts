/**
 * The charts, a folder each with its data step (pure, tested), its drawing and its look. What a page draws follows from what
 * it has; a new chart is a folder, a line here, and its use in a page.
 */
type ChartId =
  /** `facts/Facts.tsx`: one to four figures as cards, where there is nothing to compare along. */
  | 'facts'
  /** `timeline/Timeline.tsx`: every statement of one indicator over time; the only one that needs the drawing library. */
  | 'timeline'
  /** `periods/Periods.tsx`: bars as long as the time each figure covers. */
  | 'periods'
  /** `strip/Strip.tsx`: regions or groups, a figure a row, on one scale from zero. */
  | 'strip'
  /** `bars/Bars.tsx`: votes and shares by party, in the parties' colours. */
  | 'bars'
  /** `parts/Parts.tsx`: a part inside its whole. */
  | 'parts'
  /** `seats/Seats.tsx`: a chamber as half rings, a mark a seat. */
  | 'seats'
  /** `tiles/TileGrid.tsx`: the regions at one moment as equal tiles. */
  | 'tiles';

/** From so many statements on an axis says more than cards. */
const fewestOnAxis = 3;

/** Which chart tells statements over time: two are cards, three and more stand on an axis. Never a line, of any number. */
export const chartOverTime = (count: number): Extract<ChartId, 'facts' | 'timeline'> =>
  count < fewestOnAxis ? 'facts' : 'timeline';
