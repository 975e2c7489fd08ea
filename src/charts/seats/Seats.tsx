import { useMemo } from 'react';
import { layoutHemicycle } from './layout.ts';
import styles from './Seats.module.css';

export type SeatMark = 'dot' | 'ring' | 'square' | 'empty';

/** A group of seats that sit together. */
export interface SeatGroup {
  readonly id: string;
  readonly seats: number;
  readonly mark: SeatMark;
  /** A colour token: "--p-amanat". */
  readonly colour: string;
}

/** A chamber as half rings of seats, one mark a seat. What is said of it in words stands beside it; this is the picture. */
export function Seats({
  groups,
  total,
  label,
  under,
}: {
  readonly groups: readonly SeatGroup[];
  /** The number of seats in words of the page's language, in the middle: "98". */
  readonly total: string;
  /** The whole picture in a sentence, read aloud in its place. */
  readonly label: string;
  readonly under?: string | undefined;
}) {
  const count = groups.reduce((sum, { seats }) => sum + seats, 0);
  const { width, height, radius, places } = useMemo(() => layoutHemicycle(count), [count]);
  const seats = groups.flatMap((group) => Array.from({ length: group.seats }, () => group));
  return (
    <svg className={styles.chamber} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {places.map(({ x, y }, index) => {
        const group = seats[index];
        return group === undefined ? null : (
          <Seat key={`${x} ${y}`} mark={group.mark} colour={group.colour} x={x} y={y} radius={radius} />
        );
      })}
      <text className={styles.total} x={width / 2} y={height - radius - (under === undefined ? 4 : 22)}>
        {total}
      </text>
      {under !== undefined && (
        <text className={styles.under} x={width / 2} y={height - radius - 2}>
          {under}
        </text>
      )}
    </svg>
  );
}

function Seat({
  mark,
  colour,
  x,
  y,
  radius,
}: {
  readonly mark: SeatMark;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}) {
  const ink = `var(${colour})`;
  if (mark === 'square') {
    const side = radius * 1.7;
    return <rect x={x - side / 2} y={y - side / 2} width={side} height={side} fill={ink} />;
  }
  if (mark === 'dot') return <circle cx={x} cy={y} r={radius} fill={ink} />;
  const width = mark === 'ring' ? radius * 0.36 : 1.2;
  return (
    <circle
      cx={x}
      cy={y}
      r={radius - width / 2}
      fill="none"
      stroke={ink}
      strokeWidth={width}
      strokeDasharray={mark === 'empty' ? '2.4 2' : undefined}
    />
  );
}

/** The mark of a group as an icon of 16 px beside its name. */
export function SeatIcon({ mark, colour }: Pick<SeatGroup, 'mark' | 'colour'>) {
  return (
    <svg viewBox="-8 -8 16 16" width="16" height="16" className={styles.icon} aria-hidden="true">
      <Seat mark={mark} colour={colour} x={0} y={0} radius={6} />
    </svg>
  );
}
