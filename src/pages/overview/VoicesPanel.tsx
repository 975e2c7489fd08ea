import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { nounOf } from '../../charts/noun.ts';
import { PartBar } from '../../charts/parts/Parts.tsx';
import { shareOf, toPart } from '../../charts/parts/parts.ts';
import { Periods } from '../../charts/periods/Periods.tsx';
import type { Statement } from '../../charts/statement.ts';
import { useNames } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { formatPercent, formatPeriod, formatRange } from '../../words/format.ts';
import { dimensionsText, dimensionValueName, electionName } from '../../words/names.ts';
import { useWords } from '../../words/words.ts';
import { IndicatorLinks } from '../IndicatorLinks.tsx';
import { usePage } from '../page.ts';
import { ofTheme, type Voices } from './choose.ts';
import { fill } from './fill.tsx';
import { LeadFigure, PlainFigure } from './LeadFigure.tsx';
import styles from './Overview.module.css';
import { shown } from './shown.ts';

const rowsShown = 7;

/** What citizens asked for and how it ended: figures with their times as bars, a part in its whole, the outcome. */
export function VoicesPanel({
  chosen,
  statements,
}: {
  readonly chosen: Voices;
  readonly statements: readonly Statement[];
}) {
  const words = useWords();
  const names = useNames();
  const { collection } = usePage();
  const { proposals, part, appeals, share, timed, subject, scope } = chosen;
  const timeOf = ({ observation: { period, dimensions } }: Statement) => {
    const campaign = dimensions['campaign'];
    return campaign !== undefined && /\d{4}-\d\d-\d\d$/.test(campaign)
      ? electionName(campaign, words)
      : formatRange(period.start, period.end, words.lang);
  };
  const told = (statement: Statement) => {
    const figure = fill(words.overview.timed, {
      figure: <LeadFigure statement={statement} />,
      noun: nounOf(statement.observation, words),
      time: timeOf(statement),
    });
    return part === null || part.whole !== statement
      ? figure
      : fill(words.overview.partOf, {
          whole: figure,
          part: <LeadFigure statement={part.part} />,
          place: names.place(part.part.observation.region),
        });
  };
  const clauses = [
    ...proposals.map(told),
    ...(appeals === null
      ? []
      : [
          fill(words.overview.timed, {
            figure: <LeadFigure statement={appeals} />,
            noun: nounOf(appeals.observation, words),
            time: timeOf(appeals),
          }),
        ]),
    ...(share === null
      ? []
      : [
          fill(words.overview.shareFor, {
            share: <LeadFigure statement={share} />,
            noun: nounOf(share.observation, words),
            outcome: dimensionValueName('outcome', share.observation.dimensions['outcome'] ?? '', words),
          }),
        ]),
  ];
  const who = scope === 'KZ' ? names.subject(subject) : `${names.subject(subject)}, ${names.place(scope)}`;
  const rows = timed.slice(0, rowsShown);
  const events = collection.reference.events.filter(({ id }) => /^(president|mazhilis|kurultai)-/.test(id));
  const wholeValue = part?.whole.observation.quantity.value ?? null;
  const drawnPart = part === null || wholeValue === null ? null : toPart(part.part.observation.quantity, wholeValue);
  const drawnShare = share === null ? null : toPart(share.observation.quantity, 100);
  return (
    <Panel
      id="voices"
      name={words.themes.voices}
      lead={
        clauses.length === 0
          ? who
          : fill(words.overview.told, {
              who,
              figures: clauses.map((clause, index) => (
                // The clauses of one sentence never change their order.
                // eslint-disable-next-line react/no-array-index-key
                <span key={index}>
                  {index > 0 && '; '}
                  {clause}
                </span>
              )),
            })
      }
      observations={shown([proposals, [part?.part ?? null, appeals, share], rows])}
    >
      {rows.length > 1 && (
        <div className={styles.part}>
          <ChartFrame
            title={`${who}: ${words.charts.periods.title}`}
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
                detail: dimensionsText(observation.dimensions, words, collection.reference.parties, [
                  'counting',
                  'election',
                ]),
              })}
            />
          </ChartFrame>
        </div>
      )}
      {(drawnPart !== null || drawnShare !== null) && (
        <div className={`${styles.part} ${styles.two}`}>
          {part !== null && drawnPart !== null && wholeValue !== null && (
            <ChartFrame
              title={`${words.indicators[part.whole.observation.indicator].name}: ${timeOf(part.whole)}`}
              statements={[part.whole, part.part]}
            >
              <PartBar part={drawnPart} rest="whole" />
              <p className="sub">
                <PlainFigure statement={part.part} /> — {names.place(part.part.observation.region)}; {words.charts.of}{' '}
                <PlainFigure statement={part.whole} />.{' '}
                {words.charts.shareHere(
                  `${drawnPart.open ? '> ' : drawnPart.loose ? '≈ ' : ''}${formatPercent(shareOf(part.part.observation.quantity.value ?? 0, wholeValue), words.lang)}`,
                )}
              </p>
            </ChartFrame>
          )}
          {share !== null && drawnShare !== null && (
            <ChartFrame
              title={`${words.overview.howEnded}: ${formatPeriod(share.observation.period, words.lang)}`}
              statements={[share]}
            >
              <PartBar part={drawnShare} rest="unsaid" />
              <p className="sub">
                <PlainFigure statement={share} />{' '}
                {dimensionValueName('outcome', share.observation.dimensions['outcome'] ?? '', words)}.{' '}
                {words.charts.parts.rest}
              </p>
            </ChartFrame>
          )}
        </div>
      )}
      <IndicatorLinks statements={ofTheme(statements, 'voices')} />
    </Panel>
  );
}
