import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { Facts } from '../../charts/facts/Facts.tsx';
import { nounOf } from '../../charts/noun.ts';
import type { Statement } from '../../charts/statement.ts';
import { Strip } from '../../charts/strip/Strip.tsx';
import { useNames } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { formatPeriod } from '../../words/format.ts';
import { dimensionValueName } from '../../words/names.ts';
import { useWords } from '../../words/words.ts';
import { IndicatorLinks } from '../IndicatorLinks.tsx';
import { ofTheme } from './choose.ts';
import { fill } from './fill.tsx';
import { LeadFigure } from './LeadFigure.tsx';
import styles from './Overview.module.css';
import { shown } from './shown.ts';

const rowsShown = 10;

/** Who is among candidates and deputies: the shares that sources give, each beside what it is a share of. */
export function PeoplePanel({
  shares,
  statements,
}: {
  readonly shares: readonly Statement[];
  readonly statements: readonly Statement[];
}) {
  const words = useWords();
  const names = useNames();
  const groupName = (statement: Statement) =>
    dimensionValueName('group', statement.observation.dimensions['group'] ?? '', words);
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
  const byGroup = [...Map.groupBy(shares, (statement) => statement.observation.dimensions['group'] ?? '').values()];
  const leads = byGroup.flatMap(([first]) => (first === undefined ? [] : [first])).slice(0, 2);
  const rows = shares.slice(0, rowsShown);
  return (
    <Panel
      id="people"
      name={words.themes.people}
      lead={leads.map((statement, index) => (
        <span key={statement.observation.id}>
          {index > 0 && '. '}
          {fill(words.overview.groupShare, {
            group: capital(groupName(statement)),
            share: <LeadFigure statement={statement} />,
            noun: nounOf(statement.observation, words),
            who: [
              names.subject(statement.observation.subject),
              ...(statement.observation.region === 'KZ' ? [] : [names.place(statement.observation.region, 'short')]),
            ].join(', '),
          })}
        </span>
      ))}
      observations={shown([leads, rows])}
    >
      <div className={styles.part}>
        {rows.length < 5 ? (
          <Facts statements={rows} detail />
        ) : (
          <ChartFrame
            title={words.overview.shares}
            sub={words.overview.sharesSub}
            statements={rows}
            legend={[]}
            note={shares.length > rows.length ? words.charts.moreRows(shares.length - rows.length) : undefined}
          >
            <Strip
              statements={rows}
              percent
              wordsOf={({ observation, ...statement }) => ({
                name: capital(groupName({ observation, ...statement })),
                detail: [
                  nounOf(observation, words),
                  names.subject(observation.subject),
                  observation.region === 'KZ' ? '' : names.place(observation.region, 'short'),
                  names.slices(observation, ['group', 'election', 'body']),
                ]
                  .filter((text) => text !== '')
                  .join(' · '),
              })}
              noteOf={({ observation: { period } }) => formatPeriod(period, words.lang)}
            />
          </ChartFrame>
        )}
      </div>
      <IndicatorLinks statements={ofTheme(statements, 'people')} />
    </Panel>
  );
}
