import { useWords } from '../../words/words.ts';
import { Icon } from '../Icon.tsx';
import styles from './filters.module.css';

export interface Chip {
  readonly id: string;
  /** The filter's name: "Регион". */
  readonly filter: string;
  /** What it is set to: "Туркестанская область". */
  readonly value: string;
  readonly remove: () => void;
}

/** What is on, one chip each; its cross takes it off. Nothing on, nothing drawn. */
export function Chips({ chips, onReset }: { readonly chips: readonly Chip[]; readonly onReset: () => void }) {
  const { filters } = useWords().shell;
  if (chips.length === 0) return null;
  return (
    <>
      <ul className={styles.chips} aria-label={filters.on}>
        {chips.map(({ id, filter, value, remove }) => (
          <li key={id} className={styles.chip}>
            <i>{filter}</i>
            <span>{value}</span>
            <button type="button" aria-label={filters.remove(`${filter}, ${value}`)} onClick={remove}>
              <Icon name="close" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="link" onClick={onReset}>
        {filters.reset}
      </button>
    </>
  );
}
