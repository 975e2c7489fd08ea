import { Fragment, type ReactNode } from 'react';
import { Facts } from '../charts/facts/Facts.tsx';
import { isNational, type Statement } from '../charts/statement.ts';
import { indicators, type IndicatorId, type Theme } from '../model/indicators.ts';
import { FigureTable } from '../ui/FigureTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useWords } from '../words/words.ts';
import { IndicatorLinks } from './IndicatorLinks.tsx';
import { newestFirst } from './overview/choose.ts';
import { reading, usePanels } from './overview/panels.tsx';
import styles from './Page.module.css';

/**
 * Everything said about one region or party, a panel a theme: the overview's panel where a sentence can lead it,
 * else the newest figures as cards; all of them as a table.
 */
export function ThemePanels({
  statements,
  between,
}: {
  readonly statements: readonly Statement[];
  /** A drawing of one theme to stand after its figures. */
  readonly between?: (theme: Theme, statements: readonly Statement[]) => ReactNode;
}) {
  const panels = usePanels(statements);
  return reading.map((theme) => {
    const own = statements.filter(({ observation }) => indicators[observation.indicator].theme === theme);
    if (own.length === 0) return null;
    const drawing = between?.(theme, own) ?? null;
    const panel = drawing === null ? panels.get(theme) : undefined;
    return <Fragment key={theme}>{panel ?? <Plain theme={theme} statements={own} drawing={drawing} />}</Fragment>;
  });
}

/** Tables longer than this are opened by their own button: a page of one party would never end. */
const rowsAtOnce = 12;

function Plain({
  theme,
  statements,
  drawing,
}: {
  readonly theme: Theme;
  readonly statements: readonly Statement[];
  readonly drawing: ReactNode;
}) {
  const words = useWords();
  const ordered = statements.toSorted(newestFirst);
  const observations = ordered.map(({ observation }) => observation);
  const articles = new Set(ordered.map(({ article }) => article.id)).size;
  return (
    <Panel
      id={theme}
      name={words.themes[theme]}
      lead={words.indicator.range(ordered.length, articles)}
      observations={observations}
    >
      <div className={styles.part}>
        <Facts statements={toCards(ordered)} detail />
      </div>
      {drawing}
      {ordered.length > 3 && ordered.length <= rowsAtOnce && (
        <div className={styles.part}>
          <FigureTable caption={words.themes[theme]} observations={observations} />
        </div>
      )}
      <IndicatorLinks statements={ordered} />
    </Panel>
  );
}

const cardsAtOnce = 3;

/** One card for each of the most told indicators; what room is left goes to the newest of the others, each a different thing. */
function toCards(ordered: readonly Statement[]): readonly Statement[] {
  const cards = [...newestOfIndicators(ordered)];
  const thing = ({ observation: { indicator, subject, region, period, dimensions } }: Statement) =>
    JSON.stringify([indicator, subject, region, period.end, dimensions]);
  for (const statement of ordered.toSorted(
    (a, b) => Number(isNational(b)) - Number(isNational(a)) || newestFirst(a, b),
  )) {
    if (cards.length >= cardsAtOnce) break;
    if (cards.every((card) => thing(card) !== thing(statement))) cards.push(statement);
  }
  return cards;
}

/** The newest statement of each of the three most told indicators, the least sliced first. */
function newestOfIndicators(ordered: readonly Statement[]): readonly Statement[] {
  const groups = [...Map.groupBy(ordered, ({ observation }) => observation.indicator)];
  const slices = ({ observation }: Statement) => Object.keys(observation.dimensions).length;
  return groups
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, cardsAtOnce)
    .flatMap(([, list]: readonly [IndicatorId, readonly Statement[]]) =>
      list
        .toSorted((a, b) => Number(isNational(b)) - Number(isNational(a)) || slices(a) - slices(b) || newestFirst(a, b))
        .slice(0, 1),
    );
}
