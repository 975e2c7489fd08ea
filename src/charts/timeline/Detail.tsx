import { Figure } from '../../ui/Figure.tsx';
import { useNames } from '../../ui/names.ts';
import { QuoteText } from '../../ui/QuoteText.tsx';
import { formatDay, formatPeriod } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { nounOf } from '../noun.ts';
import type { TimelinePoint } from './layout.ts';
import styles from './Timeline.module.css';

/** What a mark says, beside it while it is pointed at or focused: the figure, its words, scope, outlet. The table has the same. */
export function Detail({
  point,
  left,
  top,
  width,
  onEnter,
  onLeave,
}: {
  readonly point: TimelinePoint;
  /** The mark in the drawing, and the drawing's width, in pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}) {
  const words = useWords();
  const names = useNames();
  const { observation, article } = point.lead;
  const scope = [
    names.subject(observation.subject),
    names.place(observation.region),
    names.slices(observation, ['election', 'body', 'for']),
  ];
  // On the side where there is room, never over its own mark.
  const side = left > width - 330 ? { right: width - left + 18 } : { left: left + 18 };
  return (
    <div
      className={styles.detail}
      style={{ ...side, top: top + 14 }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      aria-hidden="true"
    >
      <p className={styles.detailFigure}>
        <b>
          <Figure observation={observation} />
        </b>{' '}
        {nounOf(observation, words)}
      </p>
      <p className={styles.words}>
        <QuoteText quote={observation.quote} lang={article.lang} />
      </p>
      <p>{scope.filter((part) => part !== '').join(' · ')}</p>
      <p>{formatPeriod(observation.period, words.lang)}</p>
      <p>
        {article.outlet}
        {article.published === null ? '' : `, ${formatDay(article.published, words.lang)}`}
        {point.statements.length > 1 && ` · ${words.charts.articles(point.statements.length)}`}
      </p>
    </div>
  );
}
