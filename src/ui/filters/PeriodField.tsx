import { useId, useState, type FormEvent } from 'react';
import { formatRange } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { closePopover, Popover } from '../Popover.tsx';
import styles from './filters.module.css';

export interface Preset {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** A stretch of time from two typed dates or a named event; says how many figures are inside before it takes effect. */
export function PeriodField(props: {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  /** "21.10.2022", "2022-10-21", "10.2022", "2022" → ISO of that precision; null when it is no date. */
  readonly readDate: (typed: string) => string | null;
  readonly countInside: (from: string | null, to: string | null) => number;
  readonly presets: () => readonly Preset[];
  readonly onApply: (from: string | null, to: string | null) => void;
}) {
  const { shell, lang } = useWords();
  const [open, setOpen] = useState(false);
  const { from, to } = props;
  const on = from !== null || to !== null;
  return (
    <Popover
      className={`${styles.field} ${on ? styles.on : ''}`}
      title={shell.filters.options(props.label)}
      open={open}
      onOpen={setOpen}
      width="wide"
      button={
        <>
          <small>{props.label}</small>
          <b>{on ? formatRange(from, to, lang) : shell.filters.anyTime}</b>
        </>
      }
    >
      <PeriodForm {...props} />
    </Popover>
  );
}

function PeriodForm({ from, to, readDate, countInside, presets, onApply }: Parameters<typeof PeriodField>[0]) {
  const { shell, lang } = useWords();
  const { filters } = shell;
  const id = useId();
  const [typed, setTyped] = useState({ from: typedDate(from), to: typedDate(to) });
  const [named] = useState(presets);

  const read = { from: readDate(typed.from.trim()), to: readDate(typed.to.trim()) };
  const bad = (['from', 'to'] as const).filter((end) => typed[end].trim() !== '' && read[end] === null);
  // ISO texts of unequal precision compare rightly by their common beginning.
  const length = Math.min(read.from?.length ?? 0, read.to?.length ?? 0);
  const backwards = read.from !== null && read.to !== null && read.from.slice(0, length) > read.to.slice(0, length);
  const usable = bad.length === 0 && !backwards;

  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!usable) return;
    onApply(read.from, read.to);
    closePopover(event.currentTarget);
  };

  return (
    <form className={styles.period} onSubmit={apply} noValidate>
      <div className={styles.ends}>
        {(['from', 'to'] as const).map((end) => (
          <div key={end}>
            <label htmlFor={`${id}-${end}`}>{filters[end]}</label>
            <input
              id={`${id}-${end}`}
              data-first={end === 'from' ? '' : undefined}
              className={styles.input}
              inputMode="text"
              autoComplete="off"
              spellCheck={false}
              value={typed[end]}
              aria-invalid={bad.includes(end)}
              aria-describedby={`${id}-hint`}
              onChange={(event) => setTyped({ ...typed, [end]: event.target.value })}
            />
          </div>
        ))}
      </div>
      <output id={`${id}-hint`} className={styles.hint} data-bad={usable ? undefined : ''}>
        {bad[0] !== undefined
          ? filters.dateBad(typed[bad[0]].trim())
          : backwards
            ? filters.dateOrder
            : filters.dateHint}
      </output>
      <div className={styles.periodActions}>
        <button type="submit" className="btn btn-primary" disabled={!usable}>
          {filters.apply}
        </button>
        <output className="sub" htmlFor={`${id}-from ${id}-to`}>
          {usable && filters.inside(countInside(read.from, read.to))}
        </output>
        <button
          type="button"
          className="link"
          onClick={(event) => {
            onApply(null, null);
            closePopover(event.currentTarget);
          }}
        >
          {filters.anyTime}
        </button>
      </div>
      {named.length > 0 && (
        <fieldset className={styles.presets}>
          <legend>{filters.presets}</legend>
          {named.map((preset) => (
            <button
              key={preset.id}
              type="button"
              className={styles.preset}
              onClick={(event) => {
                onApply(preset.from, preset.to);
                closePopover(event.currentTarget);
              }}
            >
              <span>{preset.name}</span>
              <span className={styles.presetWhen}>{formatRange(preset.from, preset.to, lang)}</span>
              <span className={styles.optionCount}>{shell.figures(preset.count)}</span>
            </button>
          ))}
        </fieldset>
      )}
    </form>
  );
}

/** ISO as people here write it: "2022-10-21" → "21.10.2022", "2022-10" → "10.2022". */
function typedDate(iso: string | null): string {
  return iso === null ? '' : iso.split('-').toReversed().join('.');
}
