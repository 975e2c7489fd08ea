import { Figure, SourceKey } from '../../ui/Figure.tsx';
import { MarkPath } from '../../ui/marks/Mark.tsx';
import { markOf } from '../../ui/marks/marks.ts';
import { formatNumber } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import type { RowWords, Statement } from '../statement.ts';
import { toStrip } from './rows.ts';
import styles from './Strip.module.css';

/** Figures of several regions or groups on one horizontal scale: a mark a row, its number beside it. */
export function Strip({
  statements,
  wordsOf,
  noteOf,
  percent = false,
}: {
  readonly statements: readonly Statement[];
  readonly wordsOf: (statement: Statement) => RowWords;
  /** What stands at the end of a row: its date. */
  readonly noteOf: (statement: Statement) => string;
  readonly percent?: boolean;
}) {
  const { lang } = useWords();
  const { rows, scale } = toStrip(statements, percent ? 50 : 0);
  return (
    <div className={styles.strip}>
      <ul>
        {rows.map(({ statement, place, ends, side }) => (
          <li key={statement.observation.id} className={styles.row}>
            <span className={styles.name}>
              {wordsOf(statement).name}
              {wordsOf(statement).detail !== '' && <span>{wordsOf(statement).detail}</span>}
            </span>
            <span className={styles.track}>
              {ends !== null && (
                <span className={styles.range} style={{ left: `${ends[0]}%`, width: `${ends[1] - ends[0]}%` }} />
              )}
              {ends === null && (
                <svg className={styles.mark} style={{ left: `${place}%` }} width="1" height="1" aria-hidden="true">
                  <MarkPath shape={markOf(statement.observation)} scale="horizontal" />
                </svg>
              )}
              <span
                className={styles.label}
                data-side={side}
                style={
                  side === 'right' ? { left: `${ends?.[1] ?? place}%` } : { right: `${100 - (ends?.[0] ?? place)}%` }
                }
              >
                <Figure observation={statement.observation} />
                <SourceKey observation={statement.observation} />
              </span>
            </span>
            <span className={styles.note}>{noteOf(statement)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.axis} aria-hidden="true">
        {scale.ticks.map(({ value }) => (
          <span key={value} style={{ left: `${scale.place(value) * 100}%` }}>
            {formatNumber(value, lang)}
            {percent && value === scale.high ? (lang === 'ru' ? ' %' : '%') : ''}
          </span>
        ))}
      </div>
    </div>
  );
}
