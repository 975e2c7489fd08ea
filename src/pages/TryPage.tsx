import { useCallback, useEffect, useId, useMemo, useRef, useState, type DragEvent } from 'react';
import { useBlocker } from 'react-router';
import { languageOf } from '../extract/language.ts';
import type { ArticleRecord } from '../model/article.ts';
import { languages, type Language, type Observation, type ReviewStatus } from '../model/observation.ts';
import { useNames } from '../ui/names.ts';
import { readDate } from '../view/dates.ts';
import { languageName } from '../words/names.ts';
import { useWords } from '../words/words.ts';
import pageStyles from './Page.module.css';
import { useAnnounce } from './shell/announce.tsx';
import { Field } from './try/CorrectionForm.tsx';
import { isTooLarge, readDropped, readRecord, type Dropped } from './try/dropped.ts';
import { FigureCard } from './try/FigureCard.tsx';
import { FiguresTable } from './try/FiguresTable.tsx';
import { MarkedText } from './try/MarkedText.tsx';
import { RecordPanel } from './try/RecordPanel.tsx';
import type { CardFields } from './try/record.ts';
import {
  emptySheet,
  openRecord,
  standsIn,
  withCorrection,
  withReading,
  withRestAccepted,
  withStatus,
  type Sheet,
} from './try/sheet.ts';
import { tellFigure, tellReason } from './try/telling.ts';
import styles from './try/Try.module.css';
import { useReader } from './try/use-reader.ts';
import { useTryWords } from './try/words.ts';

interface Fields extends Omit<CardFields, 'published' | 'lang'> {
  readonly text: string;
  /** As typed. */
  readonly published: string;
  /** Null: told from the text. */
  readonly lang: Language | null;
}

const noFields: Fields = {
  text: '',
  title: '',
  published: '',
  basis: 'given',
  lang: null,
  outlet: '',
  url: '',
  full: false,
  beginning: false,
};

const cardsAtOnce = 60;

/** Read an article here and now: its figures marked and explained, corrected by hand, taken away as a record. Nothing leaves the browser. */
export function TryPage() {
  const words = useWords();
  const tryIt = useTryWords();
  const names = useNames();
  const announce = useAnnounce();
  const id = useId();
  const [fields, setFields] = useState(noFields);
  const [sheet, setSheet] = useState<Sheet>(emptySheet);
  const [problem, setProblem] = useState<Extract<Dropped, { kind: 'problem' }> | null>(null);
  const [dragging, setDragging] = useState(false);
  const [asTable, setAsTable] = useState(false);
  const [limit, setLimit] = useState(cardsAtOnce);
  const [correcting, setCorrecting] = useState<ReadonlySet<string>>(new Set());
  const file = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);

  const published = fields.published.trim() === '' ? null : readDate(fields.published);
  const shownText = useMemo(() => fields.text.replaceAll('\r\n', '\n'), [fields.text]);
  const badDate = fields.published.trim() !== '' && published === null;
  const tooLarge = useMemo(() => isTooLarge(fields.text), [fields.text]);
  const title = fields.title.trim();
  const state = useReader(
    {
      text: tooLarge ? '' : fields.text,
      lang: fields.lang,
      published,
      title: title === '' ? null : title,
    },
    useCallback((read) => setSheet((now) => withReading(now, read)), []),
  );
  useLeaving(sheet.unsaved, tryIt.leave);

  const { read, observations } = sheet;
  const lang = fields.lang ?? read?.lang ?? sheet.opened?.lang ?? words.lang;
  const nothing = fields.text.trim() === '' && sheet.opened === null;

  const change = (patch: Partial<Fields>) => setFields({ ...fields, ...patch });
  const startAnew = () => {
    setFields(noFields);
    setSheet(emptySheet);
    setProblem(null);
    area.current?.focus();
  };
  const open = (record: ArticleRecord) => {
    setSheet(openRecord(record));
    setFields({
      text: record.fullText ?? '',
      title: record.title ?? '',
      published: record.published ?? '',
      basis: record.publishedBasis,
      lang: record.lang,
      outlet: record.outlet,
      url: record.url ?? '',
      full: record.rights === 'full',
      beginning: record.extent === 'beginning',
    });
    announce(tryIt.record.opened(record.id));
  };
  const take = (dropped: Dropped) => {
    setProblem(dropped.kind === 'problem' ? dropped : null);
    if (dropped.kind === 'record') open(dropped.record);
    if (dropped.kind !== 'article') return;
    const { text, card } = dropped;
    // Beside an open record the file is its text: the card is the record's.
    if (sheet.opened !== null) {
      change({ text });
      return;
    }
    setSheet(emptySheet);
    setFields({
      ...noFields,
      text,
      title: card.title ?? '',
      published: card.published ?? '',
      basis: card.publishedBasis ?? 'given',
      lang: null,
      outlet: card.outlet ?? '',
      url: card.url ?? '',
    });
  };
  const takeFile = (files: FileList | null) => {
    const first = files?.[0];
    if (first !== undefined) void readDropped(first).then(take, () => setProblem({ kind: 'problem', problem: 'text' }));
  };
  const type = (text: string) => {
    const dropped = readRecord(text, '');
    if (dropped?.kind === 'record') take(dropped);
    else change({ text });
    if (text.trim() === '' && sheet.opened === null) setSheet(emptySheet);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    takeFile(event.dataTransfer.files);
  };

  const judge = (one: string, status: ReviewStatus) => {
    const judged = observations.find((observation) => observation.id === one);
    setSheet(withStatus(sheet, one, status));
    if (judged === undefined) return;
    const say = { reviewed: tryIt.accepted, rejected: tryIt.rejectedNow, unreviewed: tryIt.takenBack }[status];
    announce(say(tellFigure(judged, names, words)));
  };
  const correct = (corrected: Observation) => {
    setSheet(withCorrection(sheet, corrected));
    announce(tryIt.corrected(tellFigure(corrected, names, words)));
  };
  const unjudged = observations.filter(({ status }) => status === 'unreviewed').length;
  const openForm = useCallback(
    (one: string, wanted: boolean) =>
      setCorrecting((now) => new Set([...now].filter((other) => other !== one).concat(wanted ? one : []))),
    [],
  );
  const showCard = useCallback(
    (one: string) => {
      const place = observations.findIndex(({ id: other }) => other === one) + 1;
      setAsTable(false);
      setLimit((now) => Math.max(now, place));
      openForm(one, true);
    },
    [observations, openForm],
  );

  return (
    <div
      className={styles.page}
      data-dragging={dragging ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDragging(false);
      }}
      onDrop={onDrop}
    >
      <title>{`${tryIt.title} — Dalel`}</title>
      <header className={pageStyles.head}>
        <h1>{tryIt.title}</h1>
        <p>{tryIt.intro}</p>
        <p>{tryIt.stays}</p>
      </header>

      <section className={styles.editor} aria-label={tryIt.text}>
        <Field id={`${id}-text`} label={tryIt.text} hint={dragging ? tryIt.dropHere : tryIt.textHint} wide>
          <textarea
            ref={area}
            id={`${id}-text`}
            className={styles.area}
            rows={nothing ? 9 : 6}
            spellCheck={false}
            lang={lang}
            aria-describedby={`${id}-text-hint`}
            // The browser writes every line's end as \n; the text itself keeps its own, and its offsets.
            value={shownText}
            onChange={(event) => type(event.target.value)}
          />
        </Field>
        <div className={styles.fields}>
          <Field id={`${id}-title`} label={tryIt.headline} hint={tryIt.headlineHint}>
            <input
              id={`${id}-title`}
              className={styles.input}
              autoComplete="off"
              value={fields.title}
              aria-describedby={`${id}-title-hint`}
              onChange={(event) => change({ title: event.target.value })}
            />
          </Field>
          <Field
            id={`${id}-published`}
            label={tryIt.published}
            hint={badDate ? tryIt.publishedBad(fields.published.trim()) : tryIt.publishedHint}
          >
            <input
              id={`${id}-published`}
              className={styles.input}
              autoComplete="off"
              spellCheck={false}
              value={fields.published}
              aria-invalid={badDate}
              aria-describedby={`${id}-published-hint`}
              onChange={(event) => change({ published: event.target.value })}
            />
          </Field>
          <Field
            id={`${id}-lang`}
            label={tryIt.language}
            hint={
              fields.lang === null && fields.text.trim() !== ''
                ? tryIt.languageTold(languageName(languageOf(fields.text)))
                : undefined
            }
          >
            <select
              id={`${id}-lang`}
              className={styles.input}
              value={fields.lang ?? ''}
              onChange={(event) => change({ lang: languages.find((one) => one === event.target.value) ?? null })}
            >
              <option value="">{tryIt.languageAuto}</option>
              {languages.map((one) => (
                <option key={one} value={one}>
                  {languageName(one)}
                </option>
              ))}
            </select>
          </Field>
        </div>
        <div className={styles.formActions}>
          <button
            type="button"
            className="btn"
            aria-describedby={`${id}-file-hint`}
            onClick={() => file.current?.click()}
          >
            {tryIt.open}
          </button>
          <input
            ref={file}
            type="file"
            hidden
            accept=".txt,.html,.htm,.json,text/plain,text/html,application/json"
            aria-label={tryIt.open}
            onChange={(event) => {
              takeFile(event.target.files);
              event.target.value = '';
            }}
          />
          <small id={`${id}-file-hint`} className={styles.hint}>
            {tryIt.openHint}
          </small>
          {!nothing && (
            <button type="button" className="link" onClick={startAnew}>
              {tryIt.clear}
            </button>
          )}
        </div>
        <div role="alert" className={styles.bad}>
          {tooLarge && <p>{tryIt.tooLarge}</p>}
          {state === 'failed' && <p>{tryIt.failed}</p>}
          {problem !== null && (
            <>
              <p>{tryIt.problems[problem.problem]}</p>
              {problem.problem === 'record' && (
                <ul>
                  {problem.details.map((detail) => (
                    <li key={detail}>{detail}</li>
                  ))}
                </ul>
              )}
            </>
          )}
        </div>
      </section>

      <output className={styles.state}>
        {state === 'reading'
          ? tryIt.reading
          : read !== null && !nothing
            ? tryIt.readIn(read.observations.length, read.doubts.length, Math.max(1, Math.round(read.took)))
            : ''}
      </output>

      {nothing && (
        <section className={styles.example}>
          <p>{tryIt.exampleWhy}</p>
          <blockquote className={styles.exampleText}>{tryIt.exampleText}</blockquote>
          <button
            type="button"
            className="btn btn-primary"
            onClick={() => {
              setFields({ ...noFields, text: tryIt.exampleText, published: tryIt.exampleDate });
              area.current?.focus();
            }}
          >
            {tryIt.example}
          </button>
        </section>
      )}

      {!nothing && (read !== null || sheet.opened !== null) && (
        <div className={styles.result}>
          <div className={styles.column}>
            {read !== null && (
              <>
                <MarkedText read={read} observations={observations} onShow={showCard} />
                <Doubts read={read} />
              </>
            )}
          </div>
          <section className={styles.figures} aria-labelledby={`${id}-figures`}>
            <div className={styles.figuresHead}>
              <h2 id={`${id}-figures`}>
                {observations.length === 0 ? tryIt.nothingRead : tryIt.figures(observations.length)}
              </h2>
              {observations.length > 0 && (
                <span className={pageStyles.segments}>
                  <button type="button" aria-pressed={!asTable} onClick={() => setAsTable(false)}>
                    {tryIt.cards}
                  </button>
                  <button type="button" aria-pressed={asTable} onClick={() => setAsTable(true)}>
                    {tryIt.table}
                  </button>
                </span>
              )}
            </div>
            {observations.length === 0 && <p className="note">{tryIt.nothingReadWhy}</p>}
            {asTable ? (
              <FiguresTable observations={observations} lang={lang} />
            ) : (
              <ol>
                {observations.slice(0, limit).map((observation, index) => (
                  <FigureCard
                    key={observation.id}
                    observation={observation}
                    number={index + 1}
                    lang={lang}
                    correcting={correcting.has(observation.id)}
                    unfound={read !== null && !standsIn(read.text, observation)}
                    corrected={sheet.before.has(observation.id)}
                    onStatus={judge}
                    onCorrecting={openForm}
                    onCorrect={correct}
                  />
                ))}
              </ol>
            )}
            {!asTable && observations.length > limit && (
              <button type="button" className="btn" onClick={() => setLimit(limit + cardsAtOnce * 4)}>
                {tryIt.moreFigures(Math.min(observations.length - limit, cardsAtOnce * 4))}
              </button>
            )}
            {unjudged > 1 && (
              <button
                type="button"
                className="btn"
                onClick={() => {
                  setSheet(withRestAccepted(sheet));
                  announce(tryIt.acceptedAll(unjudged));
                }}
              >
                {tryIt.acceptAll}
              </button>
            )}
          </section>
          <RecordPanel
            sheet={sheet}
            fields={{ ...fields, published, lang }}
            onChange={(patch) => change(patch as Partial<Fields>)}
            onTaken={() => setSheet({ ...sheet, unsaved: false })}
          />
        </div>
      )}
    </div>
  );
}

/** What was left, with its reasons, in the order of the text. */
function Doubts({ read }: { readonly read: NonNullable<Sheet['read']> }) {
  const tryIt = useTryWords();
  const [limit, setLimit] = useState(cardsAtOnce);
  const { doubts, lang } = read;
  if (doubts.length === 0) return null;
  return (
    <section className={styles.doubts} aria-labelledby="try-doubts">
      <h2 id="try-doubts">{tryIt.doubts(doubts.length)}</h2>
      <p className="note">{tryIt.doubtsWhy}</p>
      <dl>
        {doubts.slice(0, limit).map((doubt) => (
          <div key={`${doubt.start}–${doubt.end}`}>
            <dt lang={lang}>{doubt.words.replace(/\s+/gu, ' ')}</dt>
            <dd>{tellReason(doubt.reason, tryIt)}</dd>
          </div>
        ))}
      </dl>
      {doubts.length > limit && (
        <button type="button" className="btn" onClick={() => setLimit(limit + cardsAtOnce * 4)}>
          {tryIt.moreFigures(Math.min(doubts.length - limit, cardsAtOnce * 4))}
        </button>
      )}
    </section>
  );
}

const ownAddress = /\/try\/?$/u;

/** While there are corrections that nobody has taken away, the reader is asked before the page is closed or left. */
function useLeaving(unsaved: boolean, question: string): void {
  const blocker = useBlocker(
    ({ nextLocation }) => unsaved && !ownAddress.test(nextLocation.pathname) && !confirm(question),
  );
  useEffect(() => {
    if (blocker.state === 'blocked') blocker.reset();
  }, [blocker]);
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      return question;
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved, question]);
}
