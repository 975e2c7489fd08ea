import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { ArticleCard } from '../model/article.ts';
import type { Attribution } from '../model/observation.ts';
import type { PublishedObservation } from '../model/snapshot.ts';
import { formatDay, formatFigure, formatPeriod } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { Rhombus } from './Emblem.tsx';
import styles from './Evidence.module.css';
import { Icon } from './Icon.tsx';
import { MarkIcon } from './marks/Mark.tsx';
import { markOf } from './marks/marks.ts';
import { useNames } from './names.ts';
import { QuoteText } from './QuoteText.tsx';
import { useReading } from './reading.tsx';

export type Relation = 'repetition' | 'rounding' | 'revision' | 'different-scope' | 'contradiction';

/** Another statement of the same thing, and how it stands to this one. */
export interface Related {
  readonly relation: Relation;
  readonly observation: PublishedObservation;
  readonly card: ArticleCard;
}

/** Numbers that must fit together: "3 431 510 ÷ 6 366 441 = 53,90 %". */
export interface Arithmetic {
  readonly id: string;
  readonly holds: boolean;
  /** "69 + 29" with each operand a figure that opens its own words. */
  readonly sum: ReactNode;
  readonly result: ReactNode;
  readonly note?: string | undefined;
}

/** A citation in one form: { form: "BibTeX", text: "@online{…" }. */
export interface Citation {
  readonly form: string;
  readonly text: string;
}

export interface EvidenceProps {
  readonly observation: PublishedObservation;
  readonly card: ArticleCard;
  /** Its place among the figures of its block, from 1. */
  readonly position: { readonly index: number; readonly total: number } | null;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  readonly onClose: () => void;
  readonly related: readonly Related[];
  /** How many independent origins the agreeing articles come down to; 0 where it is not known. */
  readonly origins: number;
  readonly arithmetic: readonly Arithmetic[];
  /** The outlet's page at the quoted words; null where no address is known. */
  readonly sourceHref: string | null;
  /** The citation in several forms, plain text first. */
  readonly citations: readonly Citation[];
  readonly onCopy: (text: string) => void;
  readonly onCopyLink: () => void;
  /** Where a wrong reading is reported; null leaves the link out. */
  readonly reportHref: string | null;
}

const agreeing: readonly Relation[] = ['repetition', 'rounding'];

/** The words behind one figure: who said them, where and when; what is said and what inferred; who agrees and who differs. */
export function Evidence(props: EvidenceProps) {
  const { observation, card, position, related } = props;
  const words = useWords();
  const { evidence } = words;
  const names = useNames();
  const { articlePath } = useReading();
  const id = useId();
  const agree = related.filter(({ relation }) => agreeing.includes(relation));
  const differ = related.filter(({ relation }) => relation === 'contradiction');
  const revised = related.filter(({ relation }) => relation === 'revision');
  const wider = related.filter(({ relation }) => relation === 'different-scope');
  const speaker = [observation.speaker?.name, observation.speaker?.role].filter((part) => part != null).join(', ');

  return (
    <section className={styles.evidence} aria-labelledby={`${id}-title`}>
      <div className={styles.top}>
        <h2 id={`${id}-title`} className={styles.eyebrow}>
          <Rhombus />
          <span>{evidence.title}</span>
        </h2>
        {position !== null && position.total > 1 && (
          <>
            <span className={styles.position}>{evidence.position(position.index, position.total)}</span>
            <button
              type="button"
              className={styles.icon}
              aria-label={evidence.previous}
              disabled={props.onPrevious === null}
              onClick={() => props.onPrevious?.()}
            >
              <Icon name="previous" />
            </button>
            <button
              type="button"
              className={styles.icon}
              aria-label={evidence.next}
              disabled={props.onNext === null}
              onClick={() => props.onNext?.()}
            >
              <Icon name="next" />
            </button>
          </>
        )}
        <button type="button" className={styles.icon} data-close="" aria-label={evidence.close} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </div>

      <p className={styles.number}>
        <span className={styles.mark}>
          <MarkIcon shape={markOf(observation)} />
        </span>
        <b>{formatFigure(observation, words.lang)}</b>
        <span>
          {[names.noun(observation), names.subject(observation.subject)].filter((part) => part !== '').join(' · ')}
        </span>
      </p>
      <p className="sub">
        {names.scope(observation).join(' · ')}
        {observation.flags.includes('plan') && ` · ${evidence.plan}`}
      </p>

      {observation.quote.exact === '' ? (
        <p className={styles.quote}>{evidence.wordsUnkept}</p>
      ) : (
        <blockquote className={styles.quote}>
          <QuoteText quote={observation.quote} word={observation.quantity.word} lang={card.lang} context />
        </blockquote>
      )}

      <dl className={styles.facts}>
        <dt>{evidence.speaker}</dt>
        <dd lang={speaker === '' ? undefined : card.lang}>{speaker === '' ? evidence.editors : speaker}</dd>
        <dt>{evidence.outlet}</dt>
        <dd>
          <b>{card.outlet}</b>
          {' · '}
          <Link to={articlePath(card.id)} lang={card.title === null ? undefined : card.lang}>
            {card.title ?? evidence.openArticle}
          </Link>
        </dd>
        {card.origin !== undefined && (
          <>
            <dt>{evidence.origin}</dt>
            <dd>{card.origin}</dd>
          </>
        )}
        <dt>{evidence.published}</dt>
        <dd>{publishedText(card, words)}</dd>
      </dl>

      <div className={styles.actions}>
        {props.sourceHref === null ? (
          <p className="note">{evidence.noAddress}</p>
        ) : (
          <a className="btn btn-primary" href={props.sourceHref} target="_blank" rel="noopener noreferrer">
            <Icon name="open" size={18} />
            {evidence.openInOutlet}
          </a>
        )}
        <button type="button" className="btn" onClick={props.onCopyLink}>
          <Icon name="link" size={18} />
          {evidence.link}
        </button>
        <Cite citations={props.citations} onCopy={props.onCopy} />
      </div>

      {differ.length > 0 && (
        <>
          <h3 className={styles.heading} data-alert="">
            <Icon name="warning" size={18} />
            {evidence.differ(countArticles(differ))}
          </h3>
          <div className={styles.differ}>
            <Statements related={differ} />
            <p className="note">{evidence.notCorrected}</p>
          </div>
        </>
      )}

      <h3 className={styles.heading}>{evidence.saidAndInferred}</h3>
      <ul className={styles.said}>
        <Said said label={evidence.words}>
          {saidNumber(observation, words)}
        </Said>
        <Said said={observation.attribution.subject.how === 'stated'} label={evidence.about}>
          {names.subject(observation.subject)}
          <Because attribution={observation.attribution.subject} lang={card.lang} />
        </Said>
        <Said said={observation.attribution.region.how === 'stated'} label={evidence.where}>
          {names.place(observation.region)}
          <Because attribution={observation.attribution.region} lang={card.lang} />
        </Said>
        <Said said={observation.period.basis === 'stated'} label={evidence.when}>
          {formatPeriod(observation.period, words.lang)}
          {observation.period.basis !== 'stated' && ` — ${evidence.basis[observation.period.basis]}`}
          {observation.period.words != null && (
            <>
              {' '}
              <q lang={card.lang}>«{observation.period.words}»</q>
            </>
          )}
        </Said>
      </ul>
      {observation.flags.includes('parts-differ') && <p className="note">{evidence.partsDiffer}</p>}
      {observation.flags.includes('share-differs') && <p className="note">{evidence.shareDiffers}</p>}

      {props.arithmetic.length > 0 && (
        <>
          <h3 className={styles.heading}>{evidence.arithmetic}</h3>
          <ul className={styles.sums}>
            {props.arithmetic.map(({ id: key, sum, result, holds, note }) => (
              <li key={key}>
                <span className={styles.sum}>
                  {sum} <i>{holds ? '=' : '≠'}</i> <b>{result}</b>
                  <span className={styles.verdict} data-holds={holds ? '' : undefined}>
                    <Icon name={holds ? 'check' : 'unequal'} size={18} />
                    <span className="visually-hidden">{holds ? evidence.holds : evidence.fails}</span>
                  </span>
                </span>
                {note !== undefined && <p className="note">{note}</p>}
              </li>
            ))}
          </ul>
        </>
      )}

      {agree.length > 0 && (
        <>
          <h3 className={styles.heading}>{evidence.agree(countArticles(agree), props.origins)}</h3>
          <Statements related={agree} />
        </>
      )}
      {revised.length > 0 && (
        <>
          <h3 className={styles.heading}>{evidence.revised}</h3>
          <Statements related={revised} />
        </>
      )}
      {wider.length > 0 && (
        <>
          <h3 className={styles.heading}>{evidence.otherScope}</h3>
          <Statements related={wider} />
        </>
      )}

      <div className={styles.foot}>
        {observation.note !== undefined && (
          <p className="note">
            {evidence.note}: <span lang={languageOfNote(observation.note)}>{observation.note}</span>
          </p>
        )}
        <p className="note">{observation.status === 'reviewed' ? evidence.reviewed : evidence.unreviewed}</p>
        <p className={styles.report}>
          {props.reportHref !== null && (
            <a className="link" href={props.reportHref}>
              <Icon name="flag" size={16} />
              {evidence.report}
            </a>
          )}
          <span className="note">{observation.id}</span>
        </p>
      </div>
    </section>
  );
}

/** The citation to read, and a button for each of its forms to copy. */
function Cite({ citations, onCopy }: Pick<EvidenceProps, 'citations' | 'onCopy'>) {
  const { evidence } = useWords();
  return (
    <details className={styles.cite}>
      <summary className="btn">
        <Icon name="cite" size={18} />
        {evidence.cite}
      </summary>
      <div>
        <p>{citations[0]?.text}</p>
        {citations.map(({ form, text }) => (
          <button
            key={form}
            type="button"
            className="btn"
            aria-label={evidence.copyAs(form)}
            onClick={() => onCopy(text)}
          >
            {form}
          </button>
        ))}
      </div>
    </details>
  );
}

function Said({
  said,
  label,
  children,
}: {
  readonly said: boolean;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const { evidence } = useWords();
  return (
    <li>
      <span className={styles.tag} data-said={said ? '' : undefined}>
        {said ? evidence.said : evidence.inferred}
      </span>
      <span>
        <span className="visually-hidden">{label}: </span>
        {children}
      </span>
    </li>
  );
}

// Whoever reads writes remarks in English, or in the words of the source.
const languageOfNote = (note: string) => (/\p{Script=Cyrillic}/u.test(note) ? undefined : 'en');

function Because({ attribution, lang }: { readonly attribution: Attribution; readonly lang: ArticleCard['lang'] }) {
  const { evidence } = useWords();
  return (
    <>
      {attribution.how !== 'stated' && ` — ${evidence.attribution[attribution.how]}`}
      {attribution.words !== null && (
        <>
          {' '}
          <q lang={lang}>«{attribution.words}»</q>
        </>
      )}
    </>
  );
}

function Statements({ related }: { readonly related: readonly Related[] }) {
  const words = useWords();
  const { hrefOf, open } = useReading();
  return (
    <ul className={styles.statements}>
      {related.map(({ observation, card, relation }) => (
        <li key={observation.id}>
          <a
            href={hrefOf(observation.id)}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              open(observation.id);
            }}
          >
            {card.outlet}
          </a>
          <span>
            <b>{formatFigure(observation, words.lang)}</b>{' '}
            {relation !== 'repetition' && relation !== 'contradiction' && (
              <span className="note">({words.evidence.relation[relation]}) </span>
            )}
            <span className="quote">
              <QuoteText quote={observation.quote} word={observation.quantity.word} lang={card.lang} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

type Words = ReturnType<typeof useWords>;

/** "27 января 2023 г.", with how we know it where the page did not print it. */
function publishedText(card: ArticleCard, { lang, evidence }: Words): string {
  const how = evidence.publishedBasis[card.publishedBasis];
  const day = card.published === null ? evidence.noDate : formatDay(card.published, lang);
  return card.published === null || how === null ? day : `${day} (${how})`;
}

/** The number as the article has it, with the source's own word for how sure it is. */
function saidNumber({ quote, quantity }: PublishedObservation, { evidence }: Words): ReactNode {
  const figure = quote.figure === null ? quote.exact : quote.exact.slice(...quote.figure);
  return (
    <>
      «{figure}»
      {quantity.word !== null && !figure.includes(quantity.word) && `, ${evidence.qualifierWord(quantity.word)}`}
    </>
  );
}

function countArticles(related: readonly Related[]): number {
  return new Set(related.map(({ card }) => card.id)).size;
}
