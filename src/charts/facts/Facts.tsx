import type { CSSProperties } from 'react';
import { Figure, SourceKey } from '../../ui/Figure.tsx';
import { QuoteText } from '../../ui/QuoteText.tsx';
import { formatFigure, formatPeriod } from '../../words/format.ts';
import { useNames } from '../../ui/names.ts';
import { useWords } from '../../words/words.ts';
import { nounOf } from '../noun.ts';
import type { Statement } from '../statement.ts';
import styles from './Facts.module.css';

/** One to four figures as cards: the number, what it counts, the words, whose they are. No axis: there is nothing to compare along. */
export function Facts({
  statements,
  detail = false,
}: {
  readonly statements: readonly Statement[];
  readonly detail?: boolean;
}) {
  const words = useWords();
  const names = useNames();
  return (
    <ul className={styles.cards} data-count={Math.min(statements.length, 4)}>
      {statements.map(({ observation, article }) => {
        const dated =
          new Set(statements.map(({ observation: { period } }) => `${period.start}/${period.end}`)).size > 1;
        const slices = names.slices(observation, ['election', 'body']);
        return (
          <li key={observation.id} className={styles.card}>
            <div className={styles.number} style={lettersOf(formatFigure(observation, words.lang))}>
              <Figure observation={observation} look="fact" mark />
            </div>
            <div className={styles.what}>
              {nounOf(observation, words)}
              {'\u2060'}
              <SourceKey observation={observation} />
            </div>
            {(detail || dated || slices !== '') && (
              <div className={styles.scope}>
                {[
                  ...(detail ? [names.subject(observation.subject), names.place(observation.region)] : []),
                  slices,
                  ...(detail || dated ? [formatPeriod(observation.period, words.lang)] : []),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </div>
            )}
            <div className={styles.words}>
              <QuoteText quote={observation.quote} word={observation.quantity.word} lang={article.lang} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** How long a number is, for the style that fits it into its card. */
const lettersOf = (figure: string) => ({ '--letters': figure.length }) as CSSProperties;
