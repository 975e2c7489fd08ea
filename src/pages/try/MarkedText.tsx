import { memo, useMemo, useState } from 'react';
import type { Doubt, Language, Observation } from '../../model/observation.ts';
import { useNames } from '../../ui/names.ts';
import { Popover } from '../../ui/Popover.tsx';
import { quotationMarksFor } from '../../ui/QuoteText.tsx';
import { useWords } from '../../words/words.ts';
import { Explained } from './Explained.tsx';
import { toLines, toMarks, type Line, type Mark } from './marks.ts';
import type { WhatWasRead } from './read.worker.ts';
import { tellClue, tellFigure, tellReason } from './telling.ts';
import styles from './Try.module.css';
import { useTryWords } from './words.ts';

/** Lines shown at first: a long newspaper page. */
const linesAtOnce = 120;

/** The text that was read: its figures under the marker, what was left under dots; each mark a button that explains itself. */
export const MarkedText = memo(function MarkedText({
  read,
  observations,
  onShow,
}: {
  readonly read: WhatWasRead;
  readonly observations: readonly Observation[];
  /** Goes to the card of a figure. */
  readonly onShow: (id: string) => void;
}) {
  const tryIt = useTryWords();
  const [limit, setLimit] = useState(linesAtOnce);
  const [all, setAll] = useState(false);
  const { text, lang } = read;
  const lines = useMemo(
    () => toLines(text, toMarks(text, observations, read.doubts), read.clues),
    [text, observations, read.doubts, read.clues],
  );
  const order = useMemo(() => new Map(observations.map(({ id }, index) => [id, index + 1])), [observations]);
  return (
    <section className={styles.reading} aria-labelledby="try-text">
      <h2 id="try-text">{tryIt.marked}</h2>
      <ul className={styles.legend} aria-label={tryIt.legend}>
        <li>
          <span className={`${styles.mark} ${styles.read}`}>123</span> {tryIt.marks.read}
        </li>
        <li>
          <span className={`${styles.mark} ${styles.left}`}>123</span> {tryIt.marks.left}
        </li>
        {observations.some(({ status }) => status === 'rejected') && (
          <li>
            <span className={`${styles.mark} ${styles.rejected}`}>123</span> {tryIt.marks.rejected}
          </li>
        )}
      </ul>
      {read.clues.length > 0 && (
        <label className={styles.check}>
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
          {tryIt.explainAll}
        </label>
      )}
      <div className={styles.text}>
        {lines.slice(0, limit).map((line) => (
          <TextLine key={line.start} line={line} lang={lang} order={order} explained={all} onShow={onShow} />
        ))}
      </div>
      {lines.length > limit && (
        <button type="button" className="btn" onClick={() => setLimit(limit + linesAtOnce * 4)}>
          {tryIt.moreText}
        </button>
      )}
    </section>
  );
});

function TextLine({
  line,
  lang,
  order,
  explained,
  onShow,
}: {
  readonly line: Line;
  readonly lang: Language;
  readonly order: ReadonlyMap<string, number>;
  readonly explained: boolean;
  readonly onShow: (id: string) => void;
}) {
  const tryIt = useTryWords();
  return (
    <>
      {/* Not <p>: what a mark opens stands beside it. */}
      <div className={styles.line} lang={lang} data-furniture={line.furniture === null ? undefined : ''}>
        {line.parts.map((part) =>
          typeof part === 'string' ? (
            part
          ) : part.doubt === null ? (
            <FigureMark key={part.start} mark={part} lang={lang} order={order} onShow={onShow} />
          ) : (
            <DoubtMark key={part.start} doubt={part.doubt} lang={lang} />
          ),
        )}
      </div>
      {line.furniture !== null && (
        <p className={styles.aside}>
          {tryIt.furniture}: {tellReason(line.furniture, tryIt)}
        </p>
      )}
      {explained && <Clues line={line} lang={lang} />}
    </>
  );
}

function FigureMark({
  mark,
  lang,
  order,
  onShow,
}: {
  readonly mark: Mark;
  readonly lang: Language;
  readonly order: ReadonlyMap<string, number>;
  readonly onShow: (id: string) => void;
}) {
  const words = useWords();
  const tryIt = useTryWords();
  const names = useNames();
  const [open, setOpen] = useState(false);
  const { figures } = mark;
  const [first] = figures;
  if (first === undefined) return null;
  const { exact, figure } = first.quote;
  const own = exact.slice(...(figure ?? [0, exact.length]));
  const rejected = figures.every(({ status }) => status === 'rejected');
  return (
    <Popover
      className={`${styles.mark} ${rejected ? styles.rejected : styles.read}`}
      title={tryIt.howRead}
      open={open}
      onOpen={setOpen}
      button={
        <>
          {own}
          <Spoken>{`: ${figures.map((one) => tellFigure(one, names, words)).join('; ')}`}</Spoken>
          <sup aria-hidden="true">{figures.map(({ id }) => order.get(id)).join(', ')}</sup>
        </>
      }
    >
      <div className={styles.note} lang={words.lang}>
        {figures.map((one, index) => (
          <div key={one.id}>
            <h3 tabIndex={-1} data-first={index === 0 ? '' : undefined}>
              {tellFigure(one, names, words)}
            </h3>
            <Explained observation={one} lang={lang} />
            <button
              type="button"
              className="btn"
              onClick={() => {
                setOpen(false);
                onShow(one.id);
              }}
            >
              {tryIt.correct}
            </button>
          </div>
        ))}
      </div>
    </Popover>
  );
}

function DoubtMark({ doubt, lang }: { readonly doubt: Doubt; readonly lang: Language }) {
  const words = useWords();
  const tryIt = useTryWords();
  const [open, setOpen] = useState(false);
  const left = tryIt.left(tellReason(doubt.reason, tryIt));
  return (
    <Popover
      className={`${styles.mark} ${styles.left}`}
      title={tryIt.howLeft}
      open={open}
      onOpen={setOpen}
      button={
        <>
          {doubt.words}
          <Spoken>{`: ${left}`}</Spoken>
        </>
      }
    >
      <div className={styles.note} lang={words.lang}>
        <h3 tabIndex={-1} data-first="">
          <Quoted words={doubt.words} lang={lang} />
        </h3>
        <p>{left}</p>
      </div>
    </Popover>
  );
}

/** What is read aloud with a mark, in the language of the page; it is not copied with the text. */
function Spoken({ children }: { readonly children: string }) {
  return (
    <span className={`visually-hidden ${styles.spoken}`} lang={useWords().lang}>
      {children}
    </span>
  );
}

const clueKinds = ['noun', 'body', 'place', 'period', 'speech'] as const;

/** What the other words of a line were read as. */
function Clues({ line, lang }: { readonly line: Line; readonly lang: Language }) {
  const words = useWords();
  const tryIt = useTryWords();
  const names = useNames();
  const kinds = clueKinds
    .map((kind) => ({ kind, found: unique(line.clues.filter(({ what }) => what === kind)) }))
    .filter(({ found }) => found.length > 0);
  if (kinds.length === 0) return null;
  return (
    <dl className={styles.clues}>
      {kinds.map(({ kind, found }) => (
        <div key={kind}>
          <dt>{tryIt.clues[kind]}</dt>
          {found.map((clue) => (
            <dd key={clue.start}>
              <Quoted
                words={kind === 'speech' ? `${clue.words.slice(0, 40).replace(/^[«“„"\s]+/u, '')}…` : clue.words}
                lang={lang}
              />{' '}
              {tellClue(clue, names, words)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function unique<T extends { readonly words: string; readonly value: string }>(clues: readonly T[]): readonly T[] {
  return [...new Map(clues.map((clue) => [`${clue.words} ${clue.value}`, clue])).values()];
}

function Quoted({ words, lang }: { readonly words: string; readonly lang: Language }) {
  const [begin, end] = quotationMarksFor(lang, words);
  return (
    <span lang={lang} className={styles.said}>
      {begin}
      {words.replace(/\s+/gu, ' ')}
      {end}
    </span>
  );
}
