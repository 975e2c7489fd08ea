import type { ReactNode } from 'react';
import type { PoliticalEvent } from '../../model/reference.ts';
import { Figure, SourceKey } from '../../ui/Figure.tsx';
import { MarkIcon } from '../../ui/marks/Mark.tsx';
import { markForms, markOf } from '../../ui/marks/marks.ts';
import { formatRange } from '../../words/format.ts';
import { useLit } from '../../ui/reading.tsx';
import { useWords } from '../../words/words.ts';
import type { Statement } from '../statement.ts';
import { tickWords } from '../tick-words.ts';
import { toPeriods } from './rows.ts';
import styles from './Periods.module.css';

/** One row a figure: a bar as long as the time it covers, then the figure and what it counts. Lengths are time, never amounts. */
export function Periods({
  statements,
  events,
  nameOf,
}: {
  readonly statements: readonly Statement[];
  readonly events: readonly PoliticalEvent[];
  readonly nameOf: (statement: Statement) => ReactNode;
}) {
  const words = useWords();
  const isLit = useLit();
  const { rows, ticks, events: shown } = toPeriods(statements, events);
  return (
    <div className={styles.periods}>
      <div className={styles.grid} aria-hidden="true">
        {ticks.map(({ at, step, place }) => (
          <span key={at} className={styles.tick} style={{ left: `${place}%` }}>
            <em>{tickWords(at, step, words.lang)}</em>
          </span>
        ))}
        {shown.map(({ event, place }) => (
          <span
            key={event.id}
            className={styles.event}
            data-late={place > 70 ? '' : undefined}
            style={{ left: `${place}%` }}
          >
            <em>{event.name[words.lang]}</em>
          </span>
        ))}
      </div>
      <ul className={styles.rows}>
        {rows.map(({ statement: { observation }, left, width, statement }) => {
          const shape = markOf(observation);
          const hollow = markForms[shape].dot === 'hollow';
          const range = formatRange(observation.period.start, observation.period.end, words.lang);
          return (
            <li key={observation.id} className={styles.row} data-lit={isLit(observation) ? '' : undefined}>
              <span className={styles.track} aria-hidden="true">
                <span
                  className={styles.bar}
                  data-hollow={hollow ? '' : undefined}
                  style={{ left: `${left}%`, width: `max(9px, ${width}%)` }}
                >
                  {markForms[shape].caret !== null && (
                    <svg
                      viewBox="-7 -5 14 8"
                      width="14"
                      height="8"
                      className={styles.caret}
                      data-caret={markForms[shape].caret}
                    >
                      <path
                        d="M-5.4 2.6 0-2.6 5.4 2.6"
                        fill="none"
                        stroke="currentColor"
                        strokeWidth="2.1"
                        strokeLinecap="round"
                        strokeLinejoin="round"
                      />
                    </svg>
                  )}
                </span>
                <span
                  className={styles.when}
                  data-side={left + width > 62 ? 'left' : 'right'}
                  style={
                    left + width > 62
                      ? { right: `${100 - left}%` }
                      : { left: `max(calc(${left}% + 9px), ${left + width}%)` }
                  }
                >
                  {range}
                </span>
              </span>
              <span className={styles.label}>
                <span className={styles.icon}>
                  <MarkIcon shape={shape} />
                </span>
                <span>
                  <Figure observation={observation} /> {nameOf(statement)}
                  <SourceKey observation={observation} />
                  <span className={styles.range}>{range}</span>
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
