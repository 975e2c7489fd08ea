import { useId, useMemo } from 'react';
import { toRecordJson } from '../../model/record-json.ts';
import { formatDay } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { usePage } from '../page.ts';
import { useAnnounce, useCopy } from '../shell/announce.tsx';
import { saveFile } from '../shell/save-file.ts';
import { Field } from './CorrectionForm.tsx';
import { toRecord, type CardFields } from './record.ts';
import { standsIn, type Sheet } from './sheet.ts';
import styles from './Try.module.css';
import { useTryWords } from './words.ts';

const bases = ['printed', 'given', 'about', 'unknown'] as const;

/** The article's card, and the ways to take the record away. */
export function RecordPanel({
  sheet,
  fields,
  onChange,
  onTaken,
}: {
  readonly sheet: Sheet;
  readonly fields: CardFields;
  readonly onChange: (patch: Partial<CardFields>) => void;
  /** The record was saved or copied. */
  readonly onTaken: () => void;
}) {
  const { lang } = useWords();
  const tryIt = useTryWords();
  const { collection } = usePage();
  const announce = useAnnounce();
  const copy = useCopy();
  const id = useId();
  const { record: said } = tryIt;
  const { opened, read, observations } = sheet;
  const { title, published, basis, lang: told, outlet, url, full, beginning } = fields;
  const written = useMemo(
    () =>
      toRecord(sheet, { title, published, basis, lang: told, outlet, url, full, beginning }, (one) =>
        collection.articleById.has(one),
      ),
    [sheet, collection, title, published, basis, told, outlet, url, full, beginning],
  );
  const record = 'record' in written ? written.record : null;
  const count = (status: string) => observations.filter((one) => one.status === status).length;
  const unfound = read === null ? 0 : observations.filter((one) => !standsIn(read.text, one)).length;

  const download = () => {
    if (record === null) return;
    saveFile(`${record.id}.json`, toRecordJson(record), 'application/json');
    onTaken();
    announce(said.downloaded(`${record.id}.json`));
  };

  return (
    <section className={styles.record} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{said.title}</h2>
      <p className="note">{said.why}</p>
      {opened !== null && (
        <p className={styles.state}>
          <b>{said.opened(opened.id)}</b>{' '}
          {read === null
            ? said.withoutText
            : opened.text === null
              ? ''
              : opened.text.sha256 === read.sha256
                ? said.sameText
                : said.otherText}
          {unfound > 0 && ` ${said.unfound(unfound)}.`}
        </p>
      )}
      <p className={styles.state}>{said.judged(count('reviewed'), count('rejected'), count('unreviewed'))}</p>
      <div className={styles.fields}>
        <Field id={`${id}-outlet`} label={said.outlet} hint={said.outletHint}>
          <input
            id={`${id}-outlet`}
            className={styles.input}
            list={`${id}-outlets`}
            autoComplete="off"
            value={fields.outlet}
            aria-describedby={`${id}-outlet-hint`}
            onChange={(event) => onChange({ outlet: event.target.value })}
          />
          <datalist id={`${id}-outlets`}>
            {collection.reference.outlets.map((outlet) => (
              <option key={outlet.id} value={outlet.name}>
                {outlet.name}
              </option>
            ))}
          </datalist>
        </Field>
        <Field id={`${id}-url`} label={said.url}>
          <input
            id={`${id}-url`}
            className={styles.input}
            type="url"
            autoComplete="off"
            value={fields.url}
            onChange={(event) => onChange({ url: event.target.value })}
          />
        </Field>
        <Field id={`${id}-basis`} label={said.basis}>
          <select
            id={`${id}-basis`}
            className={styles.input}
            value={fields.published === null ? 'unknown' : fields.basis}
            disabled={fields.published === null}
            onChange={(event) => onChange({ basis: event.target.value as CardFields['basis'] })}
          >
            {bases
              .filter((basis) => (basis === 'unknown') === (fields.published === null))
              .map((basis) => (
                <option key={basis} value={basis}>
                  {said.bases[basis]}
                </option>
              ))}
          </select>
        </Field>
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={fields.beginning}
          onChange={(event) => onChange({ beginning: event.target.checked })}
        />
        {said.beginning}
      </label>
      <label className={styles.check}>
        <input type="checkbox" checked={fields.full} onChange={(event) => onChange({ full: event.target.checked })} />
        {said.full}
      </label>
      <output className={styles.state}>
        {record !== null ? (
          <>
            {said.id}: <code>{record.id}</code>
            {record.published !== null && ` · ${formatDay(record.published, lang)}`}
          </>
        ) : (
          'wanting' in written && (
            <>
              {said.wanting}{' '}
              {[
                ...written.wanting.map(
                  (one) => ({ outlet: said.needOutlet, text: said.needText, address: said.badAddress })[one],
                ),
                ...written.problems,
              ].join('; ')}
            </>
          )
        )}
      </output>
      <div className={styles.formActions}>
        <button type="button" className="btn btn-primary" disabled={record === null} onClick={download}>
          {said.download}
        </button>
        <button
          type="button"
          className="btn"
          disabled={record === null}
          onClick={() => {
            if (record === null) return;
            copy(toRecordJson(record), said.copied);
            onTaken();
          }}
        >
          {said.copy}
        </button>
      </div>
    </section>
  );
}
