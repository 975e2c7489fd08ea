import type { Part } from './parts.ts';
import styles from './Parts.module.css';

/** One part inside its whole: an open end for "more than", hatching for what a source says nothing of. The words beside it say it too. */
export function PartBar({ part, rest }: { readonly part: Part; readonly rest: 'whole' | 'unsaid' }) {
  return (
    <div className={styles.whole} data-rest={rest} aria-hidden="true">
      <span
        className={styles.part}
        data-loose={part.loose ? '' : undefined}
        style={{ width: `${part.share * 100}%` }}
      />
      {part.open && (
        <svg className={styles.open} viewBox="0 0 16 26" width="16" height="26">
          <path
            d="m3 5 8 8-8 8"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      )}
    </div>
  );
}
