import { useId, type ReactNode } from 'react';
import { SourceKey } from '../ui/Figure.tsx';
import { MarkIcon, SignIcon, type Sign } from '../ui/marks/Mark.tsx';
import { markOf, markShapes } from '../ui/marks/marks.ts';
import { useWords } from '../words/words.ts';
import type { Statement } from './statement.ts';
import styles from './ChartFrame.module.css';

/** What stands around every drawing: a title that says what, where, when; a summary for ears; sources; then the drawing. */
export function ChartFrame({
  title,
  sub,
  summary,
  statements,
  note,
  legend,
  children,
}: {
  readonly title: ReactNode;
  /** Scope or caution. */
  readonly sub?: ReactNode;
  /** One sentence that says the drawing to those who do not see it. */
  readonly summary?: string;
  readonly statements: readonly Statement[];
  readonly note?: ReactNode;
  /** Signs in use beside the marks of the statements; null leaves the legend out where each mark is worded beside it. */
  readonly legend?: readonly Sign[] | null;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <figure className={styles.frame} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
        <Keys statements={statements} />
      </h3>
      {sub !== undefined && sub !== null && <p className={styles.sub}>{sub}</p>}
      {summary !== undefined && <p className="visually-hidden">{summary}</p>}
      <div className={styles.plot}>{children}</div>
      {legend !== undefined && legend !== null && <Legend statements={statements} signs={legend} />}
      {note !== undefined && note !== null && <div className={styles.note}>{note}</div>}
    </figure>
  );
}

/** The letters of the articles a chart draws from, each once: ‹a› ‹c›. At most four; the rail has them all. */
export function Keys({ statements }: { readonly statements: readonly Statement[] }) {
  const first = [...new Map(statements.map((statement) => [statement.article.id, statement] as const)).values()];
  return (
    <span className={styles.keys}>
      {first.slice(0, 4).map(({ observation }) => (
        <SourceKey key={observation.article} observation={observation} />
      ))}
      {first.length > 4 && <span aria-hidden="true">…</span>}
    </span>
  );
}

/** Exactly the marks in use, each in a word, with how many there are. Nothing when all of them are plain exact dots. */
export function Legend({
  statements,
  signs = [],
  counts = true,
}: {
  readonly statements: readonly Statement[];
  readonly signs?: readonly Sign[];
  readonly counts?: boolean;
}) {
  const words = useWords();
  const byShape = Map.groupBy(statements, ({ observation }) => markOf(observation));
  const shapes = markShapes.filter((shape) => byShape.has(shape));
  if (signs.length === 0 && shapes.every((shape) => shape === 'exact')) return null;
  return (
    <ul className={styles.legend} aria-label={words.charts.legend}>
      {shapes.map((shape) => (
        <li key={shape}>
          <MarkIcon shape={shape} className={styles.icon} />
          {words.charts.marks[shape]}
          {counts && <span>{byShape.get(shape)?.length}</span>}
        </li>
      ))}
      {signs.map((sign) => (
        <li key={sign}>
          <span className={styles.icon}>
            <SignIcon sign={sign} />
          </span>
          {words.charts.signs[sign]}
        </li>
      ))}
    </ul>
  );
}

/** A sum that was checked here, with its operands: ✓ when it holds, ≠ when it does not. */
export function SumCheck({ holds, children }: { readonly holds: boolean; readonly children: ReactNode }) {
  return (
    <p className={styles.check} data-holds={holds ? '' : undefined}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={holds ? 'm2.6 8.6 3.6 3.6L13.4 4.4' : 'M3 6h10M3 10h10M10.5 3l-5 10'}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span>{children}</span>
    </p>
  );
}
