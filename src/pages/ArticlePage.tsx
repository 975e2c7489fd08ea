import { Fragment, useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { ArticleCard } from '../model/article.ts';
import type { PublishedObservation } from '../model/snapshot.ts';
import { toSourceAddress } from '../model/source.ts';
import { Figure } from '../ui/Figure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useNames } from '../ui/names.ts';
import { ellipsisAfter, quotationMarksFor } from '../ui/QuoteText.tsx';
import { BlockProvider, findHost, useBlocks, useFigureLit, usePoint, useReading } from '../ui/reading.tsx';
import { EmptyState } from '../ui/states/States.tsx';
import { formatDay, formatPeriod } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { toParts, toPassages, type Passage } from './article/passages.ts';
import styles from './ArticlePage.module.css';
import { usePage } from './page.ts';

const block = 'article';

/** One article: its card, the words that carry its figures in their order, and the figures beside them. */
export function ArticlePage() {
  const words = useWords();
  const { view, collection, hrefOf } = usePage();
  const id = view.page.name === 'article' ? view.page.id : '';
  const card = collection.articleById.get(id);
  if (card === undefined) {
    return (
      <>
        <title>{`${words.articles.missing} — Dalel`}</title>
        <div className={styles.missing}>
          <EmptyState
            level="h1"
            title={words.articles.missing}
            actions={
              <Link className="btn btn-primary" to={hrefOf({ page: { name: 'articles' } })}>
                {words.states.toArticles}
              </Link>
            }
          >
            <p>
              <code>{id}</code>
            </p>
          </EmptyState>
        </div>
      </>
    );
  }
  return <Article key={id} card={card} figures={collection.ofArticle.get(id) ?? []} />;
}

function Article({ card, figures }: { readonly card: ArticleCard; readonly figures: readonly PublishedObservation[] }) {
  const words = useWords();
  const { hrefOf } = usePage();
  const { openId } = useReading();
  const { blocks, current, register } = useBlocks();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const scope = useMemo(() => ({ id: block, keys: new Map<string, string>() }), []);
  const passages = useMemo(() => toPassages(figures), [figures]);
  useEffect(() => register({ id: block, observations: figures, slot }), [register, figures, slot]);
  const hosting = findHost(blocks, current, openId)?.id === block;
  const source = toSourceAddress(card);
  const day = card.published === null ? null : formatDay(card.published, words.lang);
  const title = card.title ?? [card.outlet, day].filter((part) => part !== null).join(', ');

  return (
    <BlockProvider value={scope}>
      <title>{`${title} — Dalel`}</title>
      <nav className={styles.crumbs} aria-label={words.articles.title}>
        <Link to={hrefOf({ page: { name: 'articles' } })}>{words.articles.title}</Link>
        <span aria-hidden="true">›</span>
        <Link to={hrefOf({ page: { name: 'articles' }, q: card.outlet })}>{card.outlet}</Link>
      </nav>
      <div id={block} className={styles.article} data-hosting={hosting ? '' : undefined}>
        <article>
          <p className={styles.card}>
            <b>{card.outlet}</b>
            <span>
              {card.published === null ? words.evidence.noDate : formatDay(card.published, words.lang)}
              {words.evidence.publishedBasis[card.publishedBasis] !== null &&
                card.published !== null &&
                ` (${words.evidence.publishedBasis[card.publishedBasis]})`}
            </span>
            <span>{words.articles.languages[card.lang]}</span>
            {card.origin !== undefined && <span>{words.shell.rail.origin(card.origin)}</span>}
            {card.title === null && <span>{words.articles.untitled}</span>}
          </p>
          <h1 lang={card.title === null ? undefined : card.lang}>{title}</h1>
          <div className={styles.actions}>
            {source === null ? (
              <p className="note">{words.evidence.noAddress}</p>
            ) : (
              <a className="btn btn-primary" href={source} target="_blank" rel="noopener noreferrer">
                <Icon name="open" size={18} />
                {words.evidence.openInOutlet}
              </a>
            )}
          </div>
          {passages.length > 0 && (
            <>
              <div className={styles.text} lang={card.lang}>
                {passages.map((passage) => (
                  <PassageText key={passage.key} passage={passage} card={card} />
                ))}
              </div>
              <p className="note">{words.articles.quotesOnly}</p>
            </>
          )}
          <p className={styles.how}>
            {words.articles.readBy[card.readBy]} · {words.articles.extent[card.extent]}
          </p>
        </article>
        <div ref={setSlot} className={styles.slot} />
        <aside className={styles.figures} aria-label={words.articles.inOrder(figures.length)}>
          <h2>{figures.length === 0 ? words.articles.noFigures : words.articles.inOrder(figures.length)}</h2>
          {figures.length === 0 && <p className={`note ${styles.none}`}>{words.articles.noFiguresWhy}</p>}
          <ol>
            {figures.map((observation, index) => (
              <Row key={observation.id} observation={observation} card={card} number={index + 1} />
            ))}
          </ol>
        </aside>
      </div>
    </BlockProvider>
  );
}

function PassageText({ passage, card }: { readonly passage: Passage; readonly card: ArticleCard }) {
  const { text, figures } = passage;
  const [begin, end] = quotationMarksFor(card.lang, text);
  return (
    <p>
      {begin}
      {passage.opens && '…'}
      {toParts(passage).map(({ from, to, figure }) => (
        <Fragment key={from}>
          {figure === null ? text.slice(from, to) : <mark>{text.slice(from, to)}</mark>}
          {figure !== null && <Reference observation={figure.observation} number={figure.number} />}
        </Fragment>
      ))}
      {passage.closes && ellipsisAfter(text)}
      {end}
      {figures
        .filter(({ mark }) => mark === null)
        .map(({ observation, number }) => (
          <Reference key={observation.id} observation={observation} number={number} />
        ))}
    </p>
  );
}

function Reference({ observation, number }: { readonly observation: PublishedObservation; readonly number: number }) {
  const lit = useFigureLit(observation);
  return (
    <sup className={styles.reference} data-lit={lit ? '' : undefined}>
      <Figure observation={observation}>{number}</Figure>
    </sup>
  );
}

function Row({
  observation,
  card,
  number,
}: {
  readonly observation: PublishedObservation;
  readonly card: ArticleCard;
  readonly number: number;
}) {
  const words = useWords();
  const names = useNames();
  const { hrefOf } = usePage();
  const { openId } = useReading();
  const point = usePoint();
  const lit = useFigureLit(observation);
  const { period, speaker, indicator } = observation;
  const on = lit || openId === observation.id;
  const said = period.basis === 'stated';
  const who = [speaker?.name, speaker?.role].filter((part) => part != null).join(', ');
  return (
    <li
      className={styles.row}
      data-lit={on ? '' : undefined}
      onPointerEnter={() => point({ article: observation.article, observation: observation.id })}
      onPointerLeave={() => point(null)}
    >
      <span className={styles.no}>{number}</span>
      <div>
        <p className={styles.figure}>
          <Figure observation={observation} mark />
          <span>{names.noun(observation) || names.indicator(indicator)}</span>
        </p>
        <p className="sub">
          {[names.subject(observation.subject), names.slices(observation), names.place(observation.region)]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <p className="sub">
          {formatPeriod(period, words.lang)}{' '}
          <span className={styles.tag} data-said={said ? '' : undefined} lang={words.lang}>
            {period.words == null
              ? said
                ? words.evidence.said
                : words.articles.inferred(words.evidence.basis[period.basis])
              : said
                ? words.articles.said(period.words)
                : words.articles.inferred(`«${period.words}»`)}
          </span>
        </p>
        <p className="note" lang={who === '' ? undefined : card.lang}>
          {who === '' ? words.evidence.editors : who}
        </p>
        <p className={styles.links}>
          <Link className="link" to={hrefOf({ page: { name: 'indicator', id: indicator } })}>
            {words.articles.onChart(names.indicator(indicator))}
          </Link>
          <a
            className="link"
            href={toSourceAddress(card, observation.quote) ?? undefined}
            hidden={card.url === null}
            target="_blank"
            rel="noopener noreferrer"
          >
            {words.evidence.openInOutlet}
          </a>
        </p>
      </div>
    </li>
  );
}
