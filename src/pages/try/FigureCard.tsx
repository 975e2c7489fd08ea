import { useRef, useState } from 'react';
import type { Language, Observation, ReviewStatus } from '../../model/observation.ts';
import { MarkIcon } from '../../ui/marks/Mark.tsx';
import { markOf } from '../../ui/marks/marks.ts';
import { useNames } from '../../ui/names.ts';
import { QuoteText } from '../../ui/QuoteText.tsx';
import { formatFigure, formatPeriod, spokenFigure } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { Explained } from './Explained.tsx';
import { nounOf, slicesOf, speakerOf, tellFigure } from './telling.ts';
import styles from './Try.module.css';
import { useTryWords } from './words.ts';

/** One figure as a card: what it says, its words, and what a reviewer may do with it. */
export function FigureCard({
  observation,
  number,
  lang,
  correcting,
  unfound,
  corrected,
  onStatus,
  onCorrecting,
  onCorrect,
}: {
  readonly observation: Observation;
  readonly number: number;
  /** The language of the article. */
  readonly lang: Language;
  readonly correcting: boolean;
  /** Its words are not in the text at hand. */
  readonly unfound: boolean;
  readonly corrected: boolean;
  readonly onStatus: (id: string, status: ReviewStatus) => void;
  readonly onCorrecting: (id: string, correcting: boolean) => void;
  readonly onCorrect: (corrected: Observation) => void;
}) {
  const words = useWords();
  const tryIt = useTryWords();
  const names = useNames();
  const [explained, setExplained] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { id, status, period, quantity } = observation;
  const told = tellFigure(observation, names, words);
  const slices = slicesOf(observation, names);

  const close = () => {
    onCorrecting(id, false);
    opener.current?.focus();
  };
  const judge = (wanted: ReviewStatus) => onStatus(id, status === wanted ? 'unreviewed' : wanted);

  return (
    <li className={styles.card} data-status={status}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div>
        <p className={styles.value}>
          <span className={styles.icon}>
            <MarkIcon shape={markOf(observation)} />
          </span>
          <b aria-hidden="true">{formatFigure(observation, words.lang)}</b>
          <span className="visually-hidden">{spokenFigure(observation, words.lang)}</span>{' '}
          <span>{nounOf(observation, names)}</span>
          <span className={styles.status}>{tryIt.status[status]}</span>
        </p>
        <p className="sub">
          {[names.subject(observation.subject), slices, names.place(observation.region)]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <p className="sub">
          {formatPeriod(period, words.lang)} · {speakerOf(observation.speaker, words)}
        </p>
        <p className="quote">
          <QuoteText quote={observation.quote} word={quantity.word} lang={lang} context />
        </p>
        {unfound && <p className={styles.bad}>{tryIt.record.unfound(1)}</p>}
        <div className={styles.actions}>
          <button
            type="button"
            className={styles.act}
            aria-pressed={status === 'reviewed'}
            aria-label={tryIt.of(tryIt.accept, told)}
            onClick={() => judge('reviewed')}
          >
            {tryIt.accept}
          </button>
          <button
            ref={opener}
            type="button"
            className={styles.act}
            aria-expanded={correcting}
            aria-label={tryIt.of(tryIt.correct, told)}
            onClick={() => onCorrecting(id, !correcting)}
          >
            {tryIt.correct}
          </button>
          <button
            type="button"
            className={styles.act}
            aria-pressed={status === 'rejected'}
            aria-label={tryIt.of(tryIt.reject, told)}
            onClick={() => judge('rejected')}
          >
            {tryIt.reject}
          </button>
          <button
            type="button"
            className="link"
            aria-expanded={explained}
            aria-label={tryIt.of(tryIt.howRead, told)}
            onClick={() => setExplained(!explained)}
          >
            {tryIt.howRead}
          </button>
          {corrected && (
            <button
              type="button"
              className="link"
              aria-label={tryIt.of(tryIt.asRead, told)}
              onClick={() => {
                onStatus(id, 'unreviewed');
                opener.current?.focus();
              }}
            >
              {tryIt.asRead}
            </button>
          )}
        </div>
        {explained && <Explained observation={observation} lang={lang} />}
        {correcting && (
          <CorrectionForm
            observation={observation}
            title={tryIt.form.title(told)}
            onSave={(next) => {
              onCorrect(next);
              close();
            }}
            onCancel={close}
          />
        )}
      </div>
    </li>
  );
}
