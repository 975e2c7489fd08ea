import { Link } from 'react-router';
import { indicatorIds, indicators, themes } from '../model/indicators.ts';
import { useWords } from '../words/words.ts';
import { NothingLeft } from './NothingLeft.tsx';
import styles from './Page.module.css';
import { usePage } from './page.ts';
import { useSelected } from './use-statements.ts';

/** All indicators by theme, with how many figures the filters leave of each. */
export function IndicatorsPage() {
  const words = useWords();
  const { hrefOf } = usePage();
  const statements = useSelected();
  const counts = Map.groupBy(statements, ({ observation }) => observation.indicator);
  return (
    <>
      <title>{`${words.indicator.title} — Dalel`}</title>
      <header className={styles.head}>
        <h1>{words.indicator.title}</h1>
        <p>{words.indicator.titleLead}</p>
      </header>
      {statements.length === 0 ? (
        <NothingLeft />
      ) : (
        themes.map((theme) => (
          <section key={theme} className={styles.card} aria-labelledby={`theme-${theme}`}>
            <h2 id={`theme-${theme}`}>{words.themes[theme]}</h2>
            <ul className={styles.list}>
              {indicatorIds
                .filter((id) => indicators[id].theme === theme)
                .map((id) => (
                  <li key={id}>
                    <Link to={hrefOf({ page: { name: 'indicator', id } })}>{words.indicators[id].name}</Link>
                    <span>{words.charts.figures(counts.get(id)?.length ?? 0)}</span>
                  </li>
                ))}
            </ul>
          </section>
        ))
      )}
    </>
  );
}
