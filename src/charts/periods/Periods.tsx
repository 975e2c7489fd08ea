import type { PoliticalEvent } from '../../model/reference.ts';
import { Figure, SourceKey } from '../../ui/Figure.tsx';
import { MarkIcon } from '../../ui/marks/Mark.tsx';
import { markForms, markOf } from '../../ui/marks/marks.ts';
import { formatRange } from '../../words/format.ts';
import { useLit } from '../../ui/reading.tsx';
import { useWords } from '../../words/words.ts';
import type { RowWords, Statement } from '../statement.ts';
import { tickWords } from '../tick-words.ts';
import { useWidth } from '../use-width.ts';
import { lateFrom, toPeriods } from './rows.ts';
import styles from './Periods.module.css';

// Pixels of a letter in an event's name, and of a track before it is measured.
const letter = 6.4;
const usualTrack = 460;

/** One row a figure: a bar as long as the time it covers, then the figure and what it counts. Lengths are time, never amounts. */
export function Periods({
  statements,
  events,
  wordsOf,
}: {
  readonly statements: readonly Statement[];
  readonly events: readonly PoliticalEvent[];
  readonly wordsOf: (statement: Statement) => RowWords;
}) {
  const words = useWords();
  const isLit = useLit();
  const { ref, width } = useWidth();
  const {
    rows,
    ticks,
    events: shown,
  } = toPeriods(
    statements,
    events,
    (event) => ((event.name[words.lang].length * letter) / (width ?? usualTrack)) * 100,
  );
  return (
    <div className={styles.periods}>
      <div ref={ref} className={styles.grid} aria-hidden="true">
        {ticks.map(({ at, step, place }) => (
          <span key={at} className={styles.tick} style={{ left: `${place}%` }}>
            <em>{tickWords(at, step, words.lang)}</em>
          </span>
        ))}
        {shown.map(({ event, place }) => (
          <span
            key={event.id}
            className={styles.event}
            data-late={place > lateFrom ? '' : undefined}
            style={{ left: `${place}%` }}
          >
            <em>{event.name[words.lang]}</em>
          </span>
        ))}
      </div>
      <ul className={styles.rows}>
        {rows.map(({ statement: { observation }, left, width, statement }) => {
          const shape = markOf(observation);
          const side = sideOf(left, width);
          const hollow = markForms[shape].dot === 'hollow';
          const { name, detail } = wordsOf(statement);
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
                <span className={styles.when} data-side={side} style={sideStyle(side, left, width)}>
                  {range}
                </span>
              </span>
              <span className={styles.label}>
                <span className={styles.icon}>
                  <MarkIcon shape={shape} />
                </span>
                <span>
                  <Figure observation={observation} /> {name}
                  <SourceKey observation={observation} />
                  {detail !== '' && <span className={styles.detail}>{detail}</span>}
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

/** On which side of its bar a time is written: where there is room for it, else above. */
function sideOf(left: number, width: number): 'right' | 'left' | 'above' {
  if (100 - left - width > 40) return 'right';
  return left > 40 ? 'left' : 'above';
}

function sideStyle(side: 'right' | 'left' | 'above', left: number, width: number): React.CSSProperties {
  if (side === 'right') return { left: `max(calc(${left}% + 9px), ${left + width}%)` };
  return side === 'left' ? { right: `${100 - left}%` } : { left: `${Math.min(left, 50)}%` };
}
