import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { indicatorIds, indicators, themes } from '../../model/indicators.ts';
import { qualifiers, type Observation } from '../../model/observation.ts';
import { useNames } from '../../ui/names.ts';
import { compare } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { usePage } from '../page.ts';
import { fromCorrection, toCorrection, type Correction, type Mistake } from './correction.ts';
import styles from './Try.module.css';
import { useTryWords } from './words.ts';

const hows = ['stated', 'carried', 'implied'] as const;
const bases = ['stated', 'relative', 'implied', 'unknown'] as const;
/** Whom figures are about besides parties. */
const bodies = ['electorate', 'mazhilis', 'senate', 'maslikhats', 'mazhilis-maslikhats', 'parliament', 'akims'];

/** Everything a person may correct of one figure, in the browser's own controls. */
export function CorrectionForm({
  observation,
  title,
  onSave,
  onCancel,
}: {
  readonly observation: Observation;
  readonly title: string;
  readonly onSave: (corrected: Observation) => void;
  readonly onCancel: () => void;
}) {
  const words = useWords();
  const tryIt = useTryWords();
  const names = useNames();
  const { collection } = usePage();
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  const [fields, setFields] = useState(() => toCorrection(observation, words.lang));
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);
  const { form } = tryIt;

  useEffect(() => first.current?.focus(), []);

  const change = (patch: Partial<Correction>) => setFields({ ...fields, ...patch });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const result = fromCorrection(fields, observation, words.lang);
    if ('observation' in result) onSave(result.observation);
    else setMistakes(result.mistakes);
  };

  const input = (key: keyof Correction & TextField, label: string, { hint, wide = false }: InputLook = {}) => (
    <Field id={`${id}-${key}`} label={label} hint={hint} wide={wide}>
      <input
        id={`${id}-${key}`}
        className={styles.input}
        autoComplete="off"
        spellCheck={false}
        value={fields[key]}
        aria-describedby={hint === undefined ? undefined : `${id}-${key}-hint`}
        onChange={(event) => change({ [key]: event.target.value })}
      />
    </Field>
  );
  const select = <Key extends 'qualifier' | 'basis' | 'subjectHow' | 'regionHow'>(
    key: Key,
    label: string,
    options: readonly (readonly [Correction[Key], string])[],
    wide = false,
  ) => (
    <Field id={`${id}-${key}`} label={label} wide={wide}>
      <select
        id={`${id}-${key}`}
        className={styles.input}
        value={fields[key]}
        onChange={(event) => change({ [key]: event.target.value })}
      >
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );

  const collate = compare(words.lang);
  const regions = collection.reference.regions
    .map((region) => [region.id, names.place(region.id)] as const)
    .toSorted((a, b) => collate(a[1], b[1]));
  const codes = [['KZ', names.place('KZ')] as const, ...regions, ['abroad', names.place('abroad')] as const];
  const known = codes.some(([code]) => code === fields.region);

  return (
    <form className={styles.form} aria-label={title} onSubmit={save} noValidate>
      <Field id={`${id}-indicator`} label={form.indicator} wide>
        <select
          ref={first}
          id={`${id}-indicator`}
          className={styles.input}
          value={fields.indicator}
          onChange={(event) => change({ indicator: event.target.value as Correction['indicator'] })}
        >
          {themes.map((theme) => (
            <optgroup key={theme} label={words.themes[theme]}>
              {indicatorIds
                .filter((indicator) => indicators[indicator].theme === theme)
                .map((indicator) => (
                  <option key={indicator} value={indicator}>
                    {names.indicator(indicator)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </Field>
      {select(
        'qualifier',
        form.qualifier,
        qualifiers.map((one) => [one, words.said.qualifiers[one]] as const),
      )}
      {fields.qualifier === 'range' ? (
        <>
          {input('word', form.word)}
          {input('min', form.min)}
          {input('max', form.max)}
        </>
      ) : (
        <>
          {input('value', form.value)}
          {input('word', form.word, { wide: true })}
        </>
      )}
      <Field id={`${id}-subject`} label={form.subject} hint={form.subjectHint}>
        <input
          id={`${id}-subject`}
          className={styles.input}
          list={`${id}-subjects`}
          autoComplete="off"
          spellCheck={false}
          value={fields.subject}
          aria-describedby={`${id}-subject-hint`}
          onChange={(event) => change({ subject: event.target.value })}
        />
        <datalist id={`${id}-subjects`}>
          {[...collection.reference.parties.map((party) => party.id), ...bodies].map((one) => (
            <option key={one} value={one}>
              {names.subject(one)}
            </option>
          ))}
        </datalist>
      </Field>
      {select(
        'subjectHow',
        form.how,
        hows.map((how) => [how, tryIt.how[how]] as const),
      )}
      <Field id={`${id}-region`} label={form.region}>
        <select
          id={`${id}-region`}
          className={styles.input}
          value={fields.region}
          onChange={(event) => change({ region: event.target.value })}
        >
          {!known && <option value={fields.region}>{names.place(fields.region.split('+'))}</option>}
          {codes.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {select(
        'regionHow',
        form.how,
        hows.map((how) => [how, tryIt.how[how]] as const),
      )}
      {input('start', form.start, { hint: words.shell.filters.dateHint })}
      {input('end', form.end)}
      {select(
        'basis',
        form.basis,
        bases.map((basis) => [basis, words.evidence.basis[basis]] as const),
        true,
      )}
      {input('speaker', form.speaker)}
      {input('role', form.role)}
      <Field id={`${id}-slices`} label={form.slices} hint={form.slicesHint} wide>
        <textarea
          id={`${id}-slices`}
          className={styles.input}
          rows={3}
          spellCheck={false}
          value={fields.slices}
          aria-describedby={`${id}-slices-hint`}
          onChange={(event) => change({ slices: event.target.value })}
        />
      </Field>
      {input('note', form.note, { wide: true })}
      <label className={styles.check}>
        <input type="checkbox" checked={fields.plan} onChange={(event) => change({ plan: event.target.checked })} />
        {form.plan}
      </label>
      <output className={styles.bad}>
        {mistakes.length > 0 && (
          <>
            {form.bad}
            <ul>
              {mistakes.map((mistake) => (
                <li key={`${mistake.kind} ${mistake.typed}`}>{sayMistake(mistake, form)}</li>
              ))}
            </ul>
          </>
        )}
      </output>
      <div className={styles.formActions}>
        <button type="submit" className="btn btn-primary">
          {form.save}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {form.cancel}
        </button>
      </div>
    </form>
  );
}

interface InputLook {
  readonly hint?: string;
  /** Over the whole form. */
  readonly wide?: boolean;
}

type TextField = 'word' | 'value' | 'min' | 'max' | 'start' | 'end' | 'speaker' | 'role' | 'note';

function sayMistake({ kind, typed }: Mistake, form: ReturnType<typeof useTryWords>['form']): string {
  if (kind === 'record') return typed;
  return { number: form.badNumber, date: form.badDate, slice: form.badSlice }[kind](typed);
}

/** A label, its control, and a hint below. */
export function Field({
  id,
  label,
  hint,
  wide = false,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.field} data-wide={wide ? '' : undefined}>
      <label htmlFor={id}>{label}</label>
      {children}
      {hint !== undefined && (
        <small id={`${id}-hint`} className={styles.hint}>
          {hint}
        </small>
      )}
    </div>
  );
}
