import { Link } from 'react-router';
import type { Statement } from '../charts/statement.ts';
import type { IndicatorId } from '../model/indicators.ts';
import { useWords } from '../words/words.ts';
import styles from './IndicatorLinks.module.css';
import { usePage } from './page.ts';

/** Ways from a panel to all statements of the indicators in it: "Предложения и наказы 14". */
export function IndicatorLinks({ statements }: { readonly statements: readonly Statement[] }) {
  const words = useWords();
  const { hrefOf } = usePage();
  const counts = Map.groupBy(statements, ({ observation }) => observation.indicator);
  if (counts.size === 0) return null;
  return (
    <div className={styles.links}>
      <span>{words.overview.more}:</span>
      <ul>
        {[...counts]
          .toSorted(([, a], [, b]) => b.length - a.length)
          .map(([id, list]: readonly [IndicatorId, readonly Statement[]]) => (
            <li key={id}>
              <Link to={hrefOf({ page: { name: 'indicator', id } })}>{words.indicators[id].name}</Link> {list.length}
            </li>
          ))}
      </ul>
    </div>
  );
}
