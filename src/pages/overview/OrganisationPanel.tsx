import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { Facts } from '../../charts/facts/Facts.tsx';
import type { Statement } from '../../charts/statement.ts';
import { Strip } from '../../charts/strip/Strip.tsx';
import { useNames } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { formatDay, formatPeriod } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { IndicatorLinks } from '../IndicatorLinks.tsx';
import { usePage } from '../page.ts';
import { ofTheme, type Organisation } from './choose.ts';
import { fill, list } from './fill.tsx';
import { LeadFigureNoun } from './LeadFigure.tsx';
import styles from './Overview.module.css';
import { shown } from './shown.ts';

/** The party as an organisation: how many members, branches, organisations; members by region. */
export function OrganisationPanel({
  chosen,
  statements,
}: {
  readonly chosen: Organisation;
  readonly statements: readonly Statement[];
}) {
  const words = useWords();
  const names = useNames();
  const { collection } = usePage();
  const { figures, byRegion, subject, scope } = chosen;
  const who = scope === 'KZ' ? names.subject(subject) : `${names.subject(subject)}, ${names.place(scope)}`;
  const lead =
    figures.length === 0
      ? who
      : fill(words.overview.told, {
          who,
          figures: list(
            figures
              .slice(0, 3)
              .map((statement) => <LeadFigureNoun key={statement.observation.id} statement={statement} />),
            words.charts.and,
          ),
        });
  const first = byRegion[0];
  return (
    <Panel
      id="organisation"
      name={words.themes.organisation}
      lead={lead}
      under={useSaidBy(figures)}
      observations={shown([figures, byRegion])}
    >
      {figures.length > 0 && (
        <div className={styles.part}>
          <Facts statements={figures} />
        </div>
      )}
      {byRegion.length > 1 && first !== undefined && (
        <div className={styles.part}>
          <ChartFrame
            title={`${names.subject(subject)}: ${words.overview.byRegion(words.indicators[first.observation.indicator].name.toLocaleLowerCase())}`}
            sub={`${words.overview.byRegionFound(byRegion.length, collection.reference.regions.length)} ${words.charts.strip.differentDates}`}
            statements={byRegion}
            legend={[]}
          >
            <Strip
              statements={byRegion}
              wordsOf={({ observation }) => ({ name: names.place(observation.region), detail: '' })}
              noteOf={({ observation: { period } }) =>
                period.start === null && period.end === null
                  ? words.charts.strip.noDate
                  : formatPeriod(period, words.lang)
              }
            />
          </ChartFrame>
        </div>
      )}
      <IndicatorLinks statements={ofTheme(statements, 'organisation')} />
    </Panel>
  );
}

/** Whose words they are, where one person of one article said all of them; else from how many articles. */
function useSaidBy(figures: readonly Statement[]): string | undefined {
  const words = useWords();
  const first = figures[0];
  if (first === undefined) return undefined;
  const { speaker } = first.observation;
  const told = figures.slice(0, 3);
  const oneVoice = told.every(
    ({ observation, article }) => article.id === first.article.id && observation.speaker?.name === speaker?.name,
  );
  if (speaker !== null && speaker.name !== null && oneVoice && first.article.published !== null) {
    return words.overview.saidBy(speaker.name, speaker.role, formatDay(first.article.published, words.lang));
  }
  const articles = new Set(figures.map(({ article }) => article.id)).size;
  return words.overview.fromArticles(figures.length, words.charts.articles(articles));
}
