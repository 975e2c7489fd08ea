import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { PublishedObservation } from '../model/snapshot.ts';
import { compare, formatDay, formatPeriod } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { Figure, SourceKey } from './Figure.tsx';
import styles from './FigureTable.module.css';
import { Icon } from './Icon.tsx';
import type { Names } from '../words/describe.ts';
import { useNames } from './names.ts';
import { QuoteText } from './QuoteText.tsx';
import { useReading } from './reading.tsx';

const columns = ['figure', 'what', 'where', 'when', 'source', 'words'] as const;
type Column = (typeof columns)[number];
interface Order {
  readonly column: Column;
  readonly down: boolean;
}

const rowsAtOnce = 40;

/** Observations as rows: the same ones a chart beside it draws. Each figure opens its words; any column sorts. */
export function FigureTable({
  caption,
  observations,
}: {
  readonly caption: string;
  readonly observations: readonly PublishedObservation[];
}) {
  const words = useWords();
  const { articleOf, articlePath } = useReading();
  const names = useNames();
  const [order, setOrder] = useState<Order | null>(null);
  const [limit, setLimit] = useState(rowsAtOnce);

  const rows = useMemo(() => {
    const texts = observations.map((observation) => ({ observation, card: articleOf(observation.article) }));
    if (order === null) return texts;
    const collate = compare(words.lang);
    const keys: Readonly<Record<Column, (row: (typeof texts)[number]) => string | number>> = {
      figure: ({ observation: { quantity } }) => quantity.value ?? quantity.min ?? 0,
      what: ({ observation }) => whatOf(observation, names),
      where: ({ observation }) => names.place(observation.region),
      when: ({ observation: { period } }) => period.start ?? period.end ?? '',
      source: ({ card }) => `${card?.published ?? ''} ${card?.outlet ?? ''}`,
      words: ({ observation }) => observation.quote.exact,
    };
    const key = keys[order.column];
    const sign = order.down ? -1 : 1;
    return texts.toSorted((a, b) => {
      const [x, y] = [key(a), key(b)];
      return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : collate(String(x), String(y)));
    });
  }, [observations, order, articleOf, names, words.lang]);

  const sort = (column: Column) =>
    setOrder(order?.column === column ? { column, down: !order.down } : { column, down: column === 'figure' });

  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={styles[column]}
                aria-sort={order?.column === column ? (order.down ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" onClick={() => sort(column)}>
                  {words.shell.table[column]}
                  {order?.column === column && <Icon name={order.down ? 'sortDown' : 'sortUp'} size={16} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map(({ observation, card }) => (
            <tr key={observation.id}>
              <td className={styles.figure}>
                <Figure observation={observation} mark />
              </td>
              <td className={styles.what}>{whatOf(observation, names)}</td>
              <td className={styles.where}>{names.place(observation.region)}</td>
              <td className={styles.when}>{formatPeriod(observation.period, words.lang)}</td>
              <td className={styles.source}>
                {card !== undefined && (
                  <>
                    <Link to={articlePath(card.id)}>{card.outlet}</Link>
                    <SourceKey observation={observation} />
                    {card.published !== null && <span> · {formatDay(card.published, words.lang)}</span>}
                  </>
                )}
              </td>
              <td className={styles.words}>
                {card !== undefined && (
                  <QuoteText quote={observation.quote} word={observation.quantity.word} lang={card.lang} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > limit && (
        <button type="button" className="btn" onClick={() => setLimit(limit + rowsAtOnce * 5)}>
          {words.shell.table.more(Math.min(rows.length - limit, rowsAtOnce * 5))}
        </button>
      )}
    </div>
  );
}

function whatOf(observation: PublishedObservation, names: Names): string {
  return [names.indicator(observation.indicator), names.subject(observation.subject), names.slices(observation)]
    .filter((part) => part !== '')
    .join(' · ');
}
