import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { nounOf } from '../../charts/noun.ts';
import { Periods } from '../../charts/periods/Periods.tsx';
import type { Statement } from '../../charts/statement.ts';
import { useNames } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { formatRange } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { IndicatorLinks } from '../IndicatorLinks.tsx';
import { usePage } from '../page.ts';
import { ofTheme, type Work } from './choose.ts';
import { fill, list } from './fill.tsx';
import { LeadFigureNoun } from './LeadFigure.tsx';
import styles from './Overview.module.css';
import { shown } from './shown.ts';

const rowsShown = 10;

/** Inquiries, bills, laws: who counted and for what time. */
export function WorkPanel({
  chosen,
  statements,
}: {
  readonly chosen: Work;
  readonly statements: readonly Statement[];
}) {
  const words = useWords();
  const names = useNames();
  const { collection } = usePage();
  const { leads, timed } = chosen;
  const ledBy = leads.flatMap(({ figures }) => figures);
  // The figures of the sentence first, then the newest others.
  const rows = [...ledBy, ...timed.filter((statement) => !ledBy.includes(statement))].slice(0, rowsShown);
  const events = collection.reference.events.filter(({ kind, id }) => kind === 'election' && id.startsWith('mazhilis'));
  return (
    <Panel
      id="deputies"
      name={words.themes.deputies}
      lead={leads.map(({ subject, figures }, index) => {
        const { start, end } = timeOf(figures);
        return (
          <span key={subject}>
            {index > 0 && '. '}
            {fill(words.overview.toldFor, {
              who: names.subject(subject),
              figures: list(
                figures.map((statement) => <LeadFigureNoun key={statement.observation.id} statement={statement} />),
                words.charts.and,
              ),
              time: formatRange(start, end, words.lang),
            })}
          </span>
        );
      })}
      observations={shown([rows])}
    >
      {rows.length > 1 && (
        <div className={styles.part}>
          <ChartFrame
            title={words.charts.periods.title}
            sub={words.charts.periods.how}
            statements={rows}
            legend={['period']}
            note={timed.length > rows.length ? words.charts.moreRows(timed.length - rows.length) : undefined}
          >
            <Periods
              statements={rows}
              events={events}
              wordsOf={({ observation }) => ({
                name: nounOf(observation, words),
                detail: [names.subject(observation.subject), names.slices(observation, ['body', 'election'])]
                  .filter((text) => text !== '')
                  .join(' · '),
              })}
            />
          </ChartFrame>
        </div>
      )}
      <IndicatorLinks statements={ofTheme(statements, 'deputies')} />
    </Panel>
  );
}

/** The time that all of some figures fall in: their own where it is one, else from the first beginning to the last end. */
function timeOf(figures: readonly Statement[]): { readonly start: string | null; readonly end: string | null } {
  const starts = figures.map(({ observation }) => observation.period.start).filter((start) => start !== null);
  const ends = figures.map(({ observation }) => observation.period.end).filter((end) => end !== null);
  return { start: starts.toSorted()[0] ?? null, end: ends.toSorted().at(-1) ?? null };
}
