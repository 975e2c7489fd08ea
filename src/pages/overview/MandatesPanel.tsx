import { ChartFrame, SumCheck } from '../../charts/ChartFrame.tsx';
import { partyColour } from '../../charts/colours.ts';
import { Facts } from '../../charts/facts/Facts.tsx';
import { SeatIcon, Seats, type SeatGroup } from '../../charts/seats/Seats.tsx';
import type { Statement } from '../../charts/statement.ts';
import { useNames } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { formatDay, formatFigure, formatNumber } from '../../words/format.ts';
import { dimensionValueName } from '../../words/names.ts';
import { useWords } from '../../words/words.ts';
import { IndicatorLinks } from '../IndicatorLinks.tsx';
import { ofTheme, type Chamber } from './choose.ts';
import { fill, list } from './fill.tsx';
import { LeadFigure, LeadFigureNoun, PlainFigure } from './LeadFigure.tsx';
import styles from './Overview.module.css';
import { shown } from './shown.ts';

/** Chambers larger than this are told, not drawn: single seats would be dust. */
const mostSeatsDrawn = 400;

/** Mandates: each chamber's seats with the ways to them, as one sentence and one picture. */
export function MandatesPanel({
  chambers,
  statements,
}: {
  readonly chambers: readonly Chamber[];
  readonly statements: readonly Statement[];
}) {
  const words = useWords();
  const names = useNames();
  const routeName = (statement: Statement) =>
    dimensionValueName('route', statement.observation.dimensions['route'] ?? '', words);
  const clause = (chamber: Chamber) => {
    const whole = <LeadFigureNoun statement={chamber.total} />;
    const figures =
      chamber.routes.length > 0
        ? fill('{whole}\u00A0— {parts}', {
            whole,
            parts: list(
              chamber.routes.map((route) => (
                <span key={route.observation.id}>
                  <LeadFigure statement={route} /> {routeName(route)}
                </span>
              )),
              words.charts.and,
            ),
          })
        : chamber.assemblies === null
          ? whole
          : list([whole, <LeadFigureNoun key="assemblies" statement={chamber.assemblies} />], words.charts.and);
    return fill(words.overview.told, { who: names.subject(chamber.body), figures });
  };
  const told = chambers.slice(0, 2);
  const drawn = chambers.filter(
    ({ total, routes }) => (total.observation.quantity.value ?? Infinity) <= mostSeatsDrawn && routes.length > 0,
  );
  const rest = chambers.filter((chamber) => !drawn.includes(chamber));
  const dates = new Set(told.map(({ date }) => date));
  const [date] = dates;
  return (
    <Panel
      id="mandates"
      name={words.themes.mandates}
      lead={told.map((chamber, index) => (
        <span key={chamber.body}>
          {index > 0 && '. '}
          {clause(chamber)}
        </span>
      ))}
      under={dates.size === 1 && date != null ? formatDay(date, words.lang) : undefined}
      observations={shown(chambers.map(({ total, routes, assemblies }) => [total, ...routes, assemblies]))}
    >
      <div className={`${styles.part} ${styles.two}`}>
        {drawn.map((chamber) => (
          <ChamberSeats key={chamber.body} chamber={chamber} routeName={routeName} />
        ))}
        <div className={styles.stack}>
          {rest.map((chamber) => (
            <ChartFrame
              key={chamber.body}
              title={words.overview.seatsPlain(names.subject(chamber.body))}
              sub={chamber.date === null ? undefined : formatDay(chamber.date, words.lang)}
              statements={[chamber.total]}
            >
              <Facts statements={[chamber.total, ...(chamber.assemblies === null ? [] : [chamber.assemblies])]} />
            </ChartFrame>
          ))}
        </div>
      </div>
      <IndicatorLinks statements={ofTheme(statements, 'mandates')} />
    </Panel>
  );
}

const routeLooks: Readonly<Record<string, Pick<SeatGroup, 'mark' | 'colour'>>> = {
  list: { mark: 'dot', colour: '--data' },
  district: { mark: 'ring', colour: '--data' },
  'assembly-of-people': { mark: 'square', colour: '--p-assembly' },
  appointed: { mark: 'square', colour: '--data' },
  indirect: { mark: 'ring', colour: '--data-deep' },
};

function ChamberSeats({
  chamber,
  routeName,
}: {
  readonly chamber: Chamber;
  readonly routeName: (statement: Statement) => string;
}) {
  const words = useWords();
  const names = useNames();
  const { total, routes } = chamber;
  const groups = routes.map((route): SeatGroup => ({
    id: route.observation.id,
    seats: route.observation.quantity.value ?? 0,
    ...(routeLooks[route.observation.dimensions['route'] ?? ''] ?? { mark: 'dot', colour: partyColour('other') }),
  }));
  const values = routes.map(({ observation }) => formatNumber(observation.quantity.value ?? 0, words.lang));
  const whole = formatFigure(total.observation, words.lang);
  return (
    <ChartFrame
      title={words.overview.seatsOf(names.subject(chamber.body))}
      sub={chamber.date === null ? undefined : formatDay(chamber.date, words.lang)}
      statements={[total, ...routes]}
    >
      <Seats
        groups={groups}
        total={whole}
        under={words.indicators.seats.noun(total.observation.quantity.value ?? 0)}
        label={words.charts.seats.summary(
          whole,
          routes.map((route, index) => `${values[index]} ${routeName(route)}`).join(', '),
        )}
      />
      <ul className={styles.routes}>
        {routes.map((route, index) => {
          const group = groups[index];
          return (
            <li key={route.observation.id}>
              {group !== undefined && <SeatIcon mark={group.mark} colour={group.colour} />}
              <span>
                <PlainFigure statement={route} /> {routeName(route)}
              </span>
            </li>
          );
        })}
      </ul>
      <SumCheck holds>
        {fill(words.charts.sumHolds, {
          sum: (
            <>
              {values.join(' + ')} = <PlainFigure statement={total} />
            </>
          ),
        })}
      </SumCheck>
    </ChartFrame>
  );
}
