import { useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { ArticleCard } from '../model/article.ts';
import type { PublishedObservation } from '../model/snapshot.ts';
import { QuoteText } from '../ui/QuoteText.tsx';
import { EmptyState } from '../ui/states/States.tsx';
import { compare, formatDay } from '../words/format.ts';
import { useWords, type Words } from '../words/words.ts';
import type { Sort } from '../view/view.ts';
import styles from './ArticlesPage.module.css';
import { NothingLeft } from './NothingLeft.tsx';
import { usePage } from './page.ts';

const orders = ['newest', 'oldest', 'figures', 'outlet'] as const satisfies readonly Sort[];
const atOnce = 60;

interface Row {
  readonly card: ArticleCard;
  readonly figures: readonly PublishedObservation[];
}

/** All articles that the filters leave: found by title and outlet, in four orders. */
export function ArticlesPage() {
  const words = useWords();
  const { view, change, hrefOf, selection } = usePage();
  const [typed, setTyped] = useState(view.q);
  const [shownFor, setShownFor] = useState(view.q);
  // The address moved under us (Back, the search in the header): the field follows.
  if (shownFor !== view.q) {
    setShownFor(view.q);
    if (typed.trim() !== view.q) setTyped(view.q);
  }
  const [limit, setLimit] = useState(atOnce);
  const order = orders.find((known) => known === view.sort) ?? 'newest';
  const wanted = useDeferredValue(typed.trim());

  const rows = useMemo(() => {
    const figures = Map.groupBy(selection.observations, ({ article }) => article);
    return selection.articles.map((card): Row => ({ card, figures: figures.get(card.id) ?? [] }));
  }, [selection]);
  const found = useMemo(
    () => rows.filter((row) => isNamed(row, wanted)).toSorted(comparing(order, words)),
    [rows, wanted, order, words],
  );

  return (
    <>
      <title>{`${words.articles.title} — Dalel`}</title>
      <header className={styles.head}>
        <h1>{words.articles.title}</h1>
        <p>{words.articles.intro}</p>
      </header>
      {rows.length === 0 ? (
        <NothingLeft />
      ) : (
        <section className={styles.sheet}>
          <div className={styles.controls}>
            <label className={styles.find}>
              <span className="visually-hidden">{words.articles.find}</span>
              <input
                type="search"
                value={typed}
                placeholder={words.articles.find}
                autoComplete="off"
                onChange={(event) => {
                  setTyped(event.target.value);
                  change({ q: event.target.value.trim() }, { replace: true });
                }}
              />
            </label>
            <label className={styles.sort}>
              {words.articles.sort}
              <select
                value={order}
                onChange={(event) => {
                  const next = orders.find((known) => known === event.target.value) ?? 'newest';
                  change({ sort: next === 'newest' ? null : next });
                }}
              >
                {orders.map((known) => (
                  <option key={known} value={known}>
                    {words.articles.sorts[known]}
                  </option>
                ))}
              </select>
            </label>
            <output className={styles.count}>{words.shell.articles(found.length)}</output>
          </div>
          {found.length === 0 && (
            <EmptyState
              level="h3"
              title={words.articles.noTitle(wanted)}
              actions={
                <button type="button" className="btn" onClick={() => change({ q: '' })}>
                  {words.shell.filters.reset}
                </button>
              }
            />
          )}
          {found.slice(0, limit).some(({ card }) => card.title === null) && (
            <p className={styles.untitledNote}>{words.articles.untitledNote}</p>
          )}
          <ul>
            {found.slice(0, limit).map(({ card, figures }) => (
              <li key={card.id} className={styles.article}>
                <span className={styles.day}>
                  {card.published === null ? words.evidence.noDate : formatDay(card.published, words.lang)}
                </span>
                <div>
                  <h2 lang={card.title === null ? undefined : card.lang}>
                    <Link to={hrefOf({ page: { name: 'article', id: card.id } })}>
                      {card.title ?? <Untitled card={card} figures={figures} />}
                    </Link>
                  </h2>
                  <p className="sub">
                    <b>{card.outlet}</b> · {words.articles.languages[card.lang]} · {words.shell.figures(figures.length)}
                    {card.origin !== undefined && ` · ${words.shell.rail.origin(card.origin)}`}
                  </p>
                </div>
              </li>
            ))}
          </ul>
          {found.length > limit && (
            <button type="button" className="btn" onClick={() => setLimit(limit + atOnce * 5)}>
              {words.articles.more(Math.min(found.length - limit, atOnce * 5))}
            </button>
          )}
        </section>
      )}
    </>
  );
}

/** Without a headline an article is told by the first words quoted from it. */
function Untitled({ card, figures }: Row) {
  const { articles } = useWords();
  const first = figures[0];
  if (first === undefined || first.quote.exact === '')
    return <span className={styles.untitled}>{articles.untitled}</span>;
  return (
    <span className={styles.untitled}>
      <QuoteText quote={{ ...first.quote, figure: null }} lang={card.lang} />
    </span>
  );
}

function isNamed({ card: { title, outlet }, figures }: Row, wanted: string): boolean {
  if (wanted === '') return true;
  const speakers = figures.map(({ speaker }) => speaker?.name ?? '').join(' ');
  const text = `${title ?? ''} ${outlet} ${speakers}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

type Order = (a: Row, b: Row) => number;

function comparing(order: (typeof orders)[number], { lang }: Words): Order {
  const collate = compare(lang);
  // Articles without a date stand last in both orders.
  const day = ({ card }: Row, absent: string) => card.published ?? absent;
  const newest: Order = (a, b) => (day(a, '') < day(b, '') ? 1 : day(a, '') > day(b, '') ? -1 : 0);
  const table: Readonly<Record<typeof order, Order>> = {
    newest,
    oldest: (a, b) => (day(a, '9') < day(b, '9') ? -1 : day(a, '9') > day(b, '9') ? 1 : 0),
    figures: (a, b) => b.figures.length - a.figures.length || newest(a, b),
    outlet: (a, b) => collate(a.card.outlet, b.card.outlet) || newest(a, b),
  };
  return table[order];
}
