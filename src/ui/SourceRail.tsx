import { useState } from 'react';
import { Link } from 'react-router';
import type { ArticleCard } from '../model/article.ts';
import type { PublishedObservation } from '../model/snapshot.ts';
import { formatDay } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { MarkedWords, quotationMarksFor, toMark } from './QuoteText.tsx';
import { useArticleLit, useBlock, usePoint, useReading } from './reading.tsx';
import styles from './SourceRail.module.css';
import { usePrinting } from './use-printing.ts';

const shownAtFirst = 3;

/** The articles of a block's figures beside its chart, each with its letter and words; pointing at one lights its figures. */
export function SourceRail({ observations }: { readonly observations: readonly PublishedObservation[] }) {
  const words = useWords();
  const { articleOf } = useReading();
  const [all, setAll] = useState(false);
  const printing = usePrinting();
  const byArticle = Map.groupBy(observations, ({ article }) => article);
  const sources = [...byArticle].flatMap(([id, figures]) => {
    const card = articleOf(id);
    return card === undefined ? [] : [{ card, figures }];
  });
  const shown = all || printing ? sources : sources.slice(0, shownAtFirst);
  const hidden = sources.length - shown.length;
  return (
    <>
      <h3 className={styles.title}>
        {words.shell.rail.title}
        <span>{sources.length}</span>
      </h3>
      <ul className={styles.list}>
        {shown.map(({ card, figures }) => (
          <Source key={card.id} card={card} figures={figures} />
        ))}
      </ul>
      {sources.length > shownAtFirst && !printing && (
        <button type="button" className={`link ${styles.more}`} onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? words.shell.rail.fewer : words.shell.rail.more(hidden)}
        </button>
      )}
    </>
  );
}

function Source({ card, figures }: { readonly card: ArticleCard; readonly figures: readonly PublishedObservation[] }) {
  const words = useWords();
  const { articlePath } = useReading();
  const { keys } = useBlock();
  const point = usePoint();
  const lit = useArticleLit(card.id);
  const key = keys.get(card.id);
  // Without a headline the article is told by the words of its first figure, and they are not said twice.
  const said = toQuotes(figures);
  const [first, ...others] = said;
  const quotes = card.title === null ? others : said;
  const named = card.title ?? (first === undefined ? null : <Quoted quote={first} lang={card.lang} />);
  return (
    // Pointing only lights the figures; the link inside is the control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles.source}
      data-lit={lit ? '' : undefined}
      onPointerEnter={() => point({ article: card.id, observation: null })}
      onPointerLeave={() => point(null)}
      onFocus={() => point({ article: card.id, observation: null })}
      onBlur={() => point(null)}
    >
      <div className={styles.meta}>
        {key !== undefined && <span className={styles.key}>‹{key}›</span>}
        <b>{card.outlet}</b>
        <span>{card.published === null ? words.evidence.noDate : formatDay(card.published, words.lang)}</span>
      </div>
      <h4 lang={named === null ? undefined : card.lang} data-untitled={card.title === null ? '' : undefined}>
        <Link to={articlePath(card.id)}>{named ?? card.outlet}</Link>
      </h4>
      {quotes.map((quote) => (
        <blockquote key={quote.exact} lang={card.lang}>
          <Quoted quote={quote} lang={card.lang} />
        </blockquote>
      ))}
      <div className={styles.count}>
        {words.shell.rail.here(figures.length)}
        {card.origin !== undefined && ` · ${words.shell.rail.origin(card.origin)}`}
        {card.title === null && ` · ${words.articles.untitled}`}
      </div>
      {card.url !== null && <p className="print-only">{card.url}</p>}
    </li>
  );
}

interface QuotedWords {
  readonly exact: string;
  readonly marks: readonly (readonly [number, number])[];
}

function Quoted({
  quote: { exact, marks },
  lang,
}: {
  readonly quote: QuotedWords;
  readonly lang: ArticleCard['lang'];
}) {
  const [begin, end] = quotationMarksFor(lang, exact);
  return (
    <>
      {begin}
      <MarkedWords words={exact} figures={marks} />
      {end}
    </>
  );
}

/** At most two different quotations of an article, each with all of the figures that stand in it. */
export function toQuotes(figures: readonly PublishedObservation[]): readonly QuotedWords[] {
  const byWords = Map.groupBy(
    figures.filter(({ quote }) => quote.exact !== ''),
    ({ quote }) => quote.exact,
  );
  return [...byWords]
    .map(([exact, said]) => ({
      exact,
      marks: said.map(({ quote, quantity }) => toMark(quote, quantity.word)).filter((mark) => mark !== null),
    }))
    .slice(0, 2);
}
