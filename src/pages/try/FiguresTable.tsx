import type { Language, Observation } from '../../model/observation.ts';
import { MarkIcon } from '../../ui/marks/Mark.tsx';
import { markOf } from '../../ui/marks/marks.ts';
import { useNames } from '../../ui/names.ts';
import { QuoteText } from '../../ui/QuoteText.tsx';
import { formatFigure, formatPeriod, spokenFigure } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { nounOf, slicesOf, speakerOf } from './telling.ts';
import styles from './Try.module.css';
import { useTryWords } from './words.ts';

/** The figures of the text as rows, in its order. */
export function FiguresTable({
  observations,
  lang,
}: {
  readonly observations: readonly Observation[];
  readonly lang: Language;
}) {
  const words = useWords();
  const tryIt = useTryWords();
  const names = useNames();
  const { table } = words.shell;
  const heads = [table.figure, table.what, table.who, table.where, table.when, tryIt.says, table.words];
  return (
    // The table scrolls by itself where it is wider than the window: so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={tryIt.figures(observations.length)}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {observations.map((observation) => (
            <tr key={observation.id} data-status={observation.status}>
              <th scope="row">
                <span className={styles.icon}>
                  <MarkIcon shape={markOf(observation)} />
                </span>
                <span aria-hidden="true">{formatFigure(observation, words.lang)}</span>
                <span className="visually-hidden">{spokenFigure(observation, words.lang)}</span>
              </th>
              <td>{[nounOf(observation, names), slicesOf(observation, names)].filter(Boolean).join(' · ')}</td>
              <td>{names.subject(observation.subject)}</td>
              <td>{names.place(observation.region)}</td>
              <td>{formatPeriod(observation.period, words.lang)}</td>
              <td>{speakerOf(observation.speaker, words)}</td>
              <td className="quote">
                <QuoteText quote={observation.quote} word={observation.quantity.word} lang={lang} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
