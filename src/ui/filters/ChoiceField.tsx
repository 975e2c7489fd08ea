import { useId, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../words/words.ts';
import { Popover } from '../Popover.tsx';
import styles from './filters.module.css';

export interface Option {
  readonly id: string;
  readonly name: string;
  /** How many figures it holds, with the other filters as they are. */
  readonly count: number;
}

/**
 * A filter of three states: all (null), a chosen list, explicitly none ([]). Every tick takes effect at once.
 * Typing narrows the list; arrows walk it.
 */
export function ChoiceField({
  label,
  chosen,
  options,
  total = options.length,
  onToggle,
  onSet,
}: {
  readonly label: string;
  readonly chosen: readonly string[] | null;
  readonly options: readonly Option[];
  /** How many "all" are, where the options hold more than what the name promises. */
  readonly total?: number;
  readonly onToggle: (id: string) => void;
  /** All: null; none: []. */
  readonly onSet: (ids: null | readonly []) => void;
}) {
  const { filters } = useWords().shell;
  const [open, setOpen] = useState(false);
  const value =
    chosen === null
      ? filters.allOf(total)
      : chosen.length === 0
        ? filters.none
        : chosen.length === 1
          ? (options.find(({ id }) => id === chosen[0])?.name ?? chosen[0] ?? '')
          : filters.chosen(chosen.length);
  return (
    <Popover
      className={`${styles.field} ${chosen === null ? '' : styles.on}`}
      title={filters.options(label)}
      open={open}
      onOpen={setOpen}
      button={
        <>
          <small>{label}</small>
          <b>{value}</b>
        </>
      }
    >
      <Choices label={label} chosen={chosen} options={options} onToggle={onToggle} onSet={onSet} />
    </Popover>
  );
}

function Choices({
  label,
  chosen,
  options,
  onToggle,
  onSet,
}: {
  readonly label: string;
  readonly chosen: readonly string[] | null;
  readonly options: readonly Option[];
  readonly onToggle: (id: string) => void;
  readonly onSet: (ids: null | readonly []) => void;
}) {
  const { shell } = useWords();
  const { filters } = shell;
  const id = useId();
  const [typed, setTyped] = useState('');
  const wanted = fold(typed);
  const found = options.filter(({ name }) => fold(name).includes(wanted));

  return (
    // Arrows are heard here on their way up from the boxes, which are the controls.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.choices} onKeyDown={walk}>
      <div className={styles.choiceHead}>
        <label className="visually-hidden" htmlFor={`${id}-find`}>
          {filters.find}
        </label>
        <input
          id={`${id}-find`}
          data-first=""
          type="search"
          className={styles.input}
          placeholder={filters.find}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="button" className="link" aria-pressed={chosen === null} onClick={() => onSet(null)}>
          {filters.selectAll}
        </button>
        <button
          type="button"
          className="link"
          aria-pressed={chosen !== null && chosen.length === 0}
          onClick={() => onSet([])}
        >
          {filters.selectNone}
        </button>
      </div>
      <fieldset className={styles.list}>
        <legend className="visually-hidden">{label}</legend>
        {found.map((option) => (
          <label key={option.id} className={styles.option}>
            <input
              type="checkbox"
              checked={chosen?.includes(option.id) ?? false}
              onChange={() => onToggle(option.id)}
            />
            <span>{option.name}</span>
            <span className={styles.optionCount}>{shell.figures(option.count)}</span>
          </label>
        ))}
        {found.length === 0 && <p className="note">{filters.nothingFound(typed)}</p>}
      </fieldset>
    </div>
  );
}

const keysThatWalk: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

function walk(event: KeyboardEvent<HTMLDivElement>) {
  const target = event.target as HTMLElement;
  const typing = target.matches('input[type=search]');
  if (typing && event.key !== 'ArrowDown') return;
  const step = keysThatWalk[event.key];
  if (step === undefined) return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const at = boxes.indexOf(target as HTMLInputElement);
  if (at === 0 && event.key === 'ArrowUp') {
    event.currentTarget.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  } else {
    boxes[step(at, boxes.length - 1)]?.focus();
  }
  event.preventDefault();
}

/** "Ұлытау" → "ұлытау"; "Жетісу" is found by "жетису" too: Kazakh letters fold to the Russian ones people type instead. */
function fold(name: string): string {
  const alike: Readonly<Record<string, string>> = {
    ә: 'а',
    ғ: 'г',
    қ: 'к',
    ң: 'н',
    ө: 'о',
    ұ: 'у',
    ү: 'у',
    һ: 'х',
    і: 'и',
    ё: 'е',
  };
  return name.toLowerCase().replaceAll(/[әғқңөұүһіё]/g, (letter) => alike[letter] ?? letter);
}
