import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { useDescribe } from '../ui/names.ts';
import { useBlock, useLit, usePoint, useReading } from '../ui/reading.tsx';
import type { Statement } from './statement.ts';
import styles from './FigureMark.module.css';

/** A drawn figure: a link inside an SVG that opens the words, lights its article, and reads itself aloud in words. */
export function FigureMark({
  statements,
  children,
  x,
  y,
  label,
  focusable = true,
  onShow,
}: {
  /** One statement, or several that say the very same: the first one opens. */
  readonly statements: readonly Statement[];
  readonly children: ReactNode;
  readonly x: number;
  readonly y: number;
  /** More to say after the figure itself: "3 articles". */
  readonly label?: string | undefined;
  /** Whether Tab stops here; in a chart of many marks one does and the arrow keys do the rest. */
  readonly focusable?: boolean;
  /** Told when the mark is pointed at or focused, and with false when it no longer is. */
  readonly onShow?: (shown: boolean) => void;
}) {
  const { hrefOf, open, openId } = useReading();
  const describe = useDescribe();
  const point = usePoint();
  const block = useBlock();
  const isLit = useLit();
  const lead = statements[0]?.observation;
  if (lead === undefined) return null;
  const lit = statements.some(({ observation }) => isLit(observation) || openId === observation.id);
  const pointed = { article: lead.article, observation: lead.id };
  const show = (shown: boolean) => {
    point(shown ? pointed : null);
    onShow?.(shown);
  };
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    open(lead.id, block.id);
  };
  return (
    <a
      className={styles.mark}
      href={hrefOf(lead.id)}
      tabIndex={focusable ? undefined : -1}
      data-figure={lead.id}
      data-lit={lit ? '' : undefined}
      aria-label={label === undefined ? describe(lead) : `${describe(lead)}, ${label}`}
      onClick={onClick}
      onPointerEnter={() => show(true)}
      onPointerLeave={() => show(false)}
      onFocus={() => show(true)}
      onBlur={() => show(false)}
      onKeyDown={walkMarks}
    >
      <g transform={`translate(${x} ${y})`}>
        <rect className={styles.target} x="-13" y="-19" width="26" height="34" rx="4" />
        {children}
      </g>
    </a>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrow keys walk through the figures of a drawing in the order in which they are drawn; Home and End go to the ends. */
function walkMarks(event: KeyboardEvent<Element>): void {
  const marks = [...(event.currentTarget.closest('svg')?.querySelectorAll<SVGAElement>('a[data-figure]') ?? [])];
  const at = marks.indexOf(event.currentTarget as SVGAElement);
  const step = steps[event.key];
  const ends: Readonly<Record<string, number>> = { Home: 0, End: marks.length - 1 };
  const next = ends[event.key] ?? (step === undefined ? undefined : at + step);
  if (next === undefined) return;
  event.preventDefault();
  marks[Math.min(Math.max(next, 0), marks.length - 1)]?.focus();
}
