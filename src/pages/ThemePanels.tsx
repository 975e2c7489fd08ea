import type { ReactNode } from 'react';
import { Facts } from '../charts/facts/Facts.tsx';
import { isNational, type Statement } from '../charts/statement.ts';
import { indicators, themes, type IndicatorId } from '../model/indicators.ts';
import { FigureTable } from '../ui/FigureTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useWords } from '../words/words.ts';
import { IndicatorLinks } from './IndicatorLinks.tsx';
import { newestFirst } from './overview/choose.ts';
import styles from './Page.module.css';

/** Everything said about one region or party, a panel a theme: the newest figures as cards, then all of them as a table. */
export function ThemePanels({
  statements,
  between,
}: {
  readonly statements: readonly Statement[];
  /** A drawing of one theme to stand between the cards and the table. */
  readonly between?: (theme: string, statements: readonly Statement[]) => ReactNode;
}) {
  const words = useWords();
  return themes.map((theme) => {
    const own = statements.filter(({ observation }) => indicators[observation.indicator].theme === theme);
    if (own.length === 0) return null;
    const ordered = own.toSorted(newestFirst);
    const articles = new Set(own.map(({ article }) => article.id)).size;
    return (
      <Panel
        key={theme}
        id={theme}
        name={words.themes[theme]}
        lead={words.indicator.range(own.length, articles)}
        observations={ordered.map(({ observation }) => observation)}
      >
        <div className={styles.part}>
          <Facts statements={newestOfIndicators(ordered)} detail />
        </div>
        {between?.(theme, ordered)}
        {ordered.length > 3 && (
          <div className={styles.part}>
            <FigureTable caption={words.themes[theme]} observations={ordered.map(({ observation }) => observation)} />
          </div>
        )}
        <IndicatorLinks statements={own} />
      </Panel>
    );
  });
}

/** The newest statement of each of the three most told indicators, the least sliced first. */
function newestOfIndicators(ordered: readonly Statement[]): readonly Statement[] {
  const groups = [...Map.groupBy(ordered, ({ observation }) => observation.indicator)];
  const slices = ({ observation }: Statement) => Object.keys(observation.dimensions).length;
  return groups
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, 3)
    .flatMap(([, list]: readonly [IndicatorId, readonly Statement[]]) =>
      list
        .toSorted((a, b) => Number(isNational(b)) - Number(isNational(a)) || slices(a) - slices(b) || newestFirst(a, b))
        .slice(0, 1),
    );
}
