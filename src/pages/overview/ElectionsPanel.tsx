import { useMemo } from 'react';
import { Bars, type BarRow } from '../../charts/bars/Bars.tsx';
import { ChartFrame, SumCheck } from '../../charts/ChartFrame.tsx';
import { nounOf } from '../../charts/noun.ts';
import { placeOf, type Statement } from '../../charts/statement.ts';
import { sameMoment } from '../../charts/tiles/tiles.ts';
import { useNames } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { formatFigure, formatNumber, formatPeriod } from '../../words/format.ts';
import { electionName } from '../../words/names.ts';
import { useWords } from '../../words/words.ts';
import { IndicatorLinks } from '../IndicatorLinks.tsx';
import { RegionTiles } from '../RegionTiles.tsx';
import { ofTheme, type Election } from './choose.ts';
import { fill } from './fill.tsx';
import { LeadFigure, PlainFigure } from './LeadFigure.tsx';
import styles from './Overview.module.css';
import { shown } from './shown.ts';

/** Votes by party of the newest vote told, and the turnout by region at the moment for which most regions have a figure. */
export function ElectionsPanel({
  election,
  turnout,
  statements,
}: {
  readonly election: Election | null;
  /** Turnout of single regions at one moment. */
  readonly turnout: readonly Statement[];
  readonly statements: readonly Statement[];
}) {
  const words = useWords();
  const names = useNames();
  const ranked = useMemo(() => [...turnout].sort((a, b) => placeOf(a) - placeOf(b)), [turnout]);
  const lowest = ranked[0];
  const highest = ranked.at(-1);
  const time = lowest === undefined ? '' : formatPeriod(lowest.observation.period, words.lang);
  const first = election?.votes[0];
  const rows = (election?.votes ?? []).flatMap((row): BarRow[] => {
    const lead = row.votes ?? row.share;
    return lead === null
      ? []
      : [{ id: row.subject, name: names.subject(row.subject), lead, share: row.share, others: row.others }];
  });
  const disputed =
    election?.votes.flatMap(({ others }) => others.filter(({ observation }) => observation.indicator === 'votes')) ??
    [];
  const votesTold = election?.votes.flatMap(({ votes }) => (votes === null ? [] : [votes])) ?? [];
  const sum = votesTold.reduce((total, statement) => total + placeOf(statement), 0);
  const allExact = votesTold.every(({ observation }) => observation.quantity.qualifier === 'exact');
  const cast = election?.cast ?? null;
  return (
    <Panel
      id="elections"
      name={words.themes.elections}
      lead={
        <>
          {election !== null && first !== undefined && (
            <>
              {fill(words.overview.told, {
                who: sentence(electionName(election.id, words)),
                figures: (
                  <>
                    {names.subject(first.subject)} —{' '}
                    {first.votes !== null && (
                      <>
                        <LeadFigure statement={first.votes} /> {nounOf(first.votes.observation, words)}
                      </>
                    )}
                    {first.votes !== null && first.share !== null && ', '}
                    {first.share !== null && <LeadFigure statement={first.share} />}
                  </>
                ),
              })}
              {lowest !== undefined && '. '}
            </>
          )}
          {lowest !== undefined &&
            highest !== undefined &&
            fill(lowest === highest ? words.overview.turnoutOne : words.overview.turnout, {
              time,
              low: <LeadFigure statement={lowest} />,
              lowPlace: names.place(lowest.observation.region, 'short'),
              high: <LeadFigure statement={highest} />,
              highPlace: names.place(highest.observation.region, 'short'),
            })}
        </>
      }
      observations={shown([
        ...(election?.votes.map(({ votes, share, others }) => [votes, share, ...others]) ?? []),
        [cast],
        ranked.toReversed(),
      ])}
    >
      {election !== null && rows.length > 0 && (
        <div className={styles.part}>
          <ChartFrame
            title={words.overview.votes(electionName(election.id, words))}
            statements={votesTold.length > 0 ? votesTold : rows.map(({ lead }) => lead)}
            summary={words.charts.bars.summary(rows.length, first === undefined ? '' : names.subject(first.subject))}
          >
            <Bars rows={rows} />
            {cast !== null && votesTold.length > 2 && allExact && (
              <SumCheck holds={sum === placeOf(cast)}>
                {sum === placeOf(cast)
                  ? words.overview.votesSum(votesTold.length, formatNumber(sum, words.lang))
                  : words.overview.votesSumFails(
                      votesTold.length,
                      formatNumber(sum, words.lang),
                      formatFigure(cast.observation, words.lang),
                    )}
                {': '}
                <PlainFigure statement={cast} />
              </SumCheck>
            )}
            {disputed.map((statement) => (
              <SumCheck key={statement.observation.id} holds={false}>
                {words.overview.otherSays}: {names.subject(statement.observation.subject)} —{' '}
                <PlainFigure statement={statement} /> ({statement.article.outlet})
              </SumCheck>
            ))}
          </ChartFrame>
        </div>
      )}
      {ranked.length > 1 && (
        <div className={styles.part}>
          <RegionTiles title={words.overview.turnoutTitle(time)} statements={turnout} />
        </div>
      )}
      <IndicatorLinks statements={ofTheme(statements, 'elections')} />
    </Panel>
  );
}

const sentence = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The turnout of single regions at the moment most regions share: of the vote named where enough regions tell it, else of any. */
export function turnoutAtOneMoment(statements: readonly Statement[], election: string | null): readonly Statement[] {
  const moments = sameMoment(statements.filter(({ observation }) => observation.indicator === 'turnout'));
  const same = moments.find(
    ({ statements: told }) => told.length >= enoughRegions && told[0]?.observation.dimensions['election'] === election,
  );
  return (same ?? moments[0])?.statements ?? [];
}

const enoughRegions = 5;
