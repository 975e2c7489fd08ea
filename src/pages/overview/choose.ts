import type { Theme } from '../../model/indicators.ts';
import { indicators, type IndicatorId } from '../../model/indicators.ts';
import { isNational, regionsOf, type Statement } from '../../charts/statement.ts';
import { endOf, startOf } from '../../charts/time.ts';

// Which figures lead a theme: general rules over whatever the reader's filters leave. No article, party or figure is named here.

/** The statements of one theme, in the order given. */
export const ofTheme = (statements: readonly Statement[], theme: Theme): readonly Statement[] =>
  statements.filter(({ observation }) => indicators[observation.indicator].theme === theme);

/** What a statement speaks of ends then, in milliseconds; else when it was published; else the beginning of time. */
export function whenOf({ observation: { period }, article }: Statement): number {
  const end = period.end ?? period.start ?? article.published;
  return end === null ? Number.NEGATIVE_INFINITY : endOf(end);
}

/** Newest first; of one time the exact before the approximate, then by id, so that every reader sees the same. */
export const newestFirst = (a: Statement, b: Statement): number =>
  whenOf(b) - whenOf(a) ||
  Number(a.observation.quantity.qualifier !== 'exact') - Number(b.observation.quantity.qualifier !== 'exact') ||
  a.observation.id.localeCompare(b.observation.id);

/** Whether a figure is of the whole, not of a slice: only the named dimensions may be given. */
export const isWhole = (statement: Statement, allowed: readonly string[] = []): boolean =>
  Object.keys(statement.observation.dimensions).every((name) => allowed.includes(name));

/** The country where a figure speaks of it, else the region of which most figures speak. Null when there is none. */
export function scopeOf(statements: readonly Statement[]): string | null {
  return statements.some(isNational) ? 'KZ' : mostStated(statements.flatMap(regionsOf));
}

/** The most frequent of some names; of equally frequent ones the first in the alphabet. */
export function mostStated(names: readonly string[]): string | null {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }));
  counts.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  return counts[0]?.name ?? null;
}

const within = (scope: string | null) => (statement: Statement) =>
  scope === null || regionsOf(statement).includes(scope);

/** One statement for each of several indicators, told by one article where one tells most of them. */
export function leadFigures(
  statements: readonly Statement[],
  wanted: readonly IndicatorId[],
  allowed: readonly string[],
): readonly Statement[] {
  const fitting = statements
    .filter((statement) => wanted.includes(statement.observation.indicator) && isWhole(statement, allowed))
    .sort(newestFirst);
  const byArticle = [...Map.groupBy(fitting, ({ article }) => article.id).values()];
  const told = (list: readonly Statement[]) => new Set(list.map(({ observation }) => observation.indicator)).size;
  const main = byArticle.sort((a, b) => told(b) - told(a) || compareLists(a, b))[0] ?? [];
  return wanted.flatMap((indicator) => {
    const is = ({ observation }: Statement) => observation.indicator === indicator;
    const chosen = main.find(is) ?? fitting.find(is);
    return chosen === undefined ? [] : [chosen];
  });
}

const compareLists = (a: readonly Statement[], b: readonly Statement[]): number =>
  a[0] === undefined || b[0] === undefined ? 0 : newestFirst(a[0], b[0]);

export interface Organisation {
  readonly subject: string;
  readonly scope: string;
  /** Members, branches, primary organisations, reception offices: those that are stated. */
  readonly figures: readonly Statement[];
  /** Members (or, where nobody gives them, primary organisations) by region, one row a statement, most first. */
  readonly byRegion: readonly Statement[];
}

const organisationIndicators = ['members', 'branches', 'primary-organisations', 'reception-offices'] as const;

/** The party of which the articles say most: its members, branches and organisations, and its members by region. */
export function chooseOrganisation(statements: readonly Statement[]): Organisation | null {
  const theme = ofTheme(statements, 'organisation').filter((statement) => isWhole(statement, ['level', 'area']));
  const whole = theme.filter(({ observation }) => observation.dimensions['area'] === undefined);
  const scope = scopeOf(whole);
  const subject = mostStated(whole.filter(within(scope)).map(({ observation }) => observation.subject));
  if (scope === null || subject === null) return null;
  const own = whole.filter(({ observation }) => observation.subject === subject);
  const figures = leadFigures(own.filter(within(scope)), organisationIndicators, ['level']).slice(0, 4);
  const regional = (indicator: IndicatorId) =>
    newestOfEach(
      own.filter(
        (statement) =>
          statement.observation.indicator === indicator &&
          !isNational(statement) &&
          isWhole(statement) &&
          regionsOf(statement).length === 1,
      ),
      (statement) => regionsOf(statement)[0] ?? '',
    );
  const members = regional('members');
  const organisations = regional('primary-organisations');
  return { subject, scope, figures, byRegion: members.length > 1 ? members : organisations };
}

/** The newest statement for each key, largest first. */
function newestOfEach(statements: readonly Statement[], keyOf: (statement: Statement) => string): readonly Statement[] {
  return [...Map.groupBy(statements, keyOf).values()]
    .flatMap((list) => [...list].sort(newestFirst).slice(0, 1))
    .sort((a, b) => (b.observation.quantity.value ?? 0) - (a.observation.quantity.value ?? 0));
}

export interface Chamber {
  readonly body: string;
  /** ISO day of the vote or of the statement; null when not said. */
  readonly date: string | null;
  readonly total: Statement;
  /** Parts of the total that add up to it, by route: 69 from lists, 29 from districts. Empty when no article gives them. */
  readonly routes: readonly Statement[];
  /** How many bodies share the seats: 223 maslikhats. */
  readonly assemblies: Statement | null;
}

const electionDate = /(\d{4}(?:-\d{2}){0,2})$/;

function dateOf(statement: Statement): string | null {
  const election = statement.observation.dimensions['election'];
  return (
    electionDate.exec(election ?? '')?.[1] ?? statement.observation.period.end ?? statement.observation.period.start
  );
}

// By-elections fill some seats of a body, never the whole.
const isByElection = ({ observation }: Statement): boolean => /-by-/.test(observation.dimensions['election'] ?? '');

/**
 * For each body the statement of all its seats in the country (or the region chosen): of the size told last, with the parts that
 * make it up where an article tells them.
 */
export function chooseChambers(statements: readonly Statement[]): readonly Chamber[] {
  const seats = ofTheme(statements, 'mandates').filter((statement) => !isByElection(statement));
  const scope = scopeOf(seats);
  const here = seats.filter((statement) => scope !== null && statement.observation.region === scope);
  const isTotal = ({ observation: { indicator, subject, dimensions } }: Statement) =>
    indicator === 'seats' &&
    (dimensions['body'] ?? subject) === subject &&
    dimensions['route'] === undefined &&
    dimensions['level'] === undefined &&
    dimensions['area'] === undefined &&
    (dimensions['state'] === undefined || dimensions['state'] === 'up');
  const totals = here.filter(isTotal).sort(newestFirst);
  return [...Map.groupBy(totals, ({ observation }) => observation.subject)]
    .flatMap(([body, list]): Chamber[] => {
      const newest = list.map(dateOf).sort((one, other) => (other ?? '').localeCompare(one ?? ''))[0] ?? null;
      const newestSizes = new Set(
        list.filter((one) => dateOf(one) === newest).map((one) => one.observation.quantity.value),
      );
      // Of the statements of that size the one whose article also tells the parts leads, though it be older.
      const chosen = list
        .filter(({ observation }) => newestSizes.has(observation.quantity.value))
        .map((total) => {
          const ofDay = here.filter((one) => one.observation.subject === body && dateOf(one) === dateOf(total));
          return { total, routes: partsOf(total, ofDay) };
        })
        .sort(
          (one, other) =>
            ownParts(other) - ownParts(one) ||
            other.routes.length - one.routes.length ||
            newestFirst(one.total, other.total),
        )[0];
      if (chosen === undefined) return [];
      const date = dateOf(chosen.total);
      const assemblies = leadOf(
        here.filter(
          (statement) =>
            statement.observation.indicator === 'assemblies' &&
            statement.observation.subject === body &&
            dateOf(statement) === date &&
            isWhole(statement, ['election', 'body', 'state']),
        ),
        chosen.total,
      );
      return [{ body, date, assemblies, ...chosen }];
    })
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || size(a) - size(b) || a.body.localeCompare(b.body));
}

/** How many of the parts the article of the total tells itself. */
const ownParts = ({ total, routes }: { readonly total: Statement; readonly routes: readonly Statement[] }): number =>
  routes.filter(({ article }) => article.id === total.article.id).length;

const size = (chamber: Chamber): number => chamber.total.observation.quantity.value ?? 0;

const leadOf = (statements: readonly Statement[], near: Statement): Statement | null =>
  [...statements].sort(
    (a, b) => Number(b.article.id === near.article.id) - Number(a.article.id === near.article.id) || newestFirst(a, b),
  )[0] ?? null;

/** The routes whose seats add up exactly to the total, told by its own article where it tells them. Never a guess at what is missing. */
function partsOf(total: Statement, ofBody: readonly Statement[]): readonly Statement[] {
  const routed = ofBody.filter(
    ({ observation: { indicator, dimensions } }) =>
      indicator === 'seats' &&
      dimensions['route'] !== undefined &&
      dimensions['level'] === undefined &&
      (dimensions['state'] === undefined || dimensions['state'] === 'up'),
  );
  const ownFirst = routed.toSorted(
    (a, b) =>
      Number(b.article.id === total.article.id) - Number(a.article.id === total.article.id) || newestFirst(a, b),
  );
  const byRoute = [...Map.groupBy(ownFirst, ({ observation }) => observation.dimensions['route'] ?? '').values()];
  const parts = byRoute.flatMap((list) => list.slice(0, 1));
  const sum = parts.reduce((whole, { observation }) => whole + (observation.quantity.value ?? Number.NaN), 0);
  return parts.length > 1 && sum === total.observation.quantity.value
    ? parts.toSorted((a, b) => (b.observation.quantity.value ?? 0) - (a.observation.quantity.value ?? 0))
    : [];
}

export interface Voices {
  readonly subject: string;
  readonly scope: string;
  /** Proposals, newest first: at most two of different times. */
  readonly proposals: readonly Statement[];
  /** A part of one of them, told by the same article of a region: "of these more than 3 000". */
  readonly part: { readonly whole: Statement; readonly part: Statement } | null;
  readonly appeals: Statement | null;
  /** What share of the appeals was resolved, of the same time where it is told. */
  readonly share: Statement | null;
  /** All statements with a time, newest first: for bars as long as their time. */
  readonly timed: readonly Statement[];
}

const voiceSlices = ['campaign', 'channel', 'election', 'counting', 'topic'];

/** What citizens brought to the party or body of which most is said: proposals, appeals, and how they ended. */
export function chooseVoices(statements: readonly Statement[]): Voices | null {
  const theme = ofTheme(statements, 'voices').filter((statement) =>
    ['proposals', 'appeals', 'appeals-share', 'receptions'].includes(statement.observation.indicator),
  );
  const scope = scopeOf(theme);
  const here = theme.filter((statement) => scope !== null && statement.observation.region === scope);
  const subject = mostStated(here.map(({ observation }) => observation.subject));
  if (scope === null || subject === null) return null;
  const own = here.filter(({ observation }) => observation.subject === subject);
  const told = (indicator: IndicatorId) =>
    own
      .filter((statement) => statement.observation.indicator === indicator && isWhole(statement, voiceSlices))
      .sort(newestFirst);
  const hasTime = ({ observation: { period } }: Statement) => period.start !== null && period.end !== null;
  const proposals = newestOfTimes(told('proposals').filter(hasTime)).slice(0, 2);
  const parts = proposals.flatMap((whole) =>
    theme
      .filter((part) => isPart(part, whole))
      .toSorted(newestFirst)
      .map((part) => ({ whole, part })),
  );
  // A figure without slices or of one channel speaks of more than one of a topic.
  const appeals =
    told('appeals')
      .filter(hasTime)
      .find(({ observation }) => observation.dimensions['topic'] === undefined) ?? null;
  const resolved = own
    .filter(
      ({ observation }) =>
        observation.indicator === 'appeals-share' && observation.dimensions['outcome'] === 'resolved',
    )
    .sort(newestFirst);
  const share = resolved.find((candidate) => sameTime(candidate, appeals)) ?? resolved[0] ?? null;
  const timed = newestOfTimes([...told('proposals'), ...told('appeals')].filter(hasTime)).toSorted(newestFirst);
  return { subject, scope, proposals, part: parts[0] ?? null, appeals, share, timed };
}

function isPart(part: Statement, whole: Statement): boolean {
  const [a, b] = [part.observation, whole.observation];
  return (
    a.indicator === b.indicator &&
    a.article === b.article &&
    a.subject === b.subject &&
    b.region === 'KZ' &&
    a.region !== 'KZ' &&
    a.period.start === b.period.start &&
    a.period.end === b.period.end &&
    a.dimensions['campaign'] === b.dimensions['campaign'] &&
    (a.quantity.value ?? Number.POSITIVE_INFINITY) < (b.quantity.value ?? 0)
  );
}

const sameTime = (a: Statement, b: Statement | null): boolean =>
  b !== null &&
  a.observation.period.start === b.observation.period.start &&
  a.observation.period.end === b.observation.period.end;

/** One statement for each time, indicator and quantity: repetitions by other articles are told once here, all in the table. */
export function newestOfTimes(statements: readonly Statement[]): readonly Statement[] {
  const key = ({ observation: { indicator, period, quantity, dimensions } }: Statement) =>
    JSON.stringify([
      indicator,
      period.start,
      period.end,
      quantity.qualifier,
      quantity.value,
      dimensions['state'] ?? '',
    ]);
  return [...Map.groupBy(statements, key).values()].flatMap((list) => list.slice(0, 1));
}

export interface Work {
  /** The party or body of which most is said, its figures of one article first. */
  readonly leads: readonly { readonly subject: string; readonly figures: readonly Statement[] }[];
  readonly timed: readonly Statement[];
}

/** What deputies did: inquiries, bills, laws, sessions; a party's faction first where one is told, then the chambers. */
export function chooseWork(statements: readonly Statement[], parties: ReadonlySet<string>): Work | null {
  const theme = ofTheme(statements, 'deputies').filter(({ observation }) =>
    ['inquiries', 'bills', 'laws', 'sessions'].includes(observation.indicator),
  );
  const scope = scopeOf(theme);
  const here = theme.filter((statement) => scope !== null && statement.observation.region === scope);
  if (here.length === 0) return null;
  const subjects = [...Map.groupBy(here, ({ observation }) => observation.subject)].toSorted(
    ([a, said], [b, told]) =>
      Number(parties.has(b)) - Number(parties.has(a)) || told.length - said.length || a.localeCompare(b),
  );
  const leads = subjects.slice(0, 2).flatMap(([subject, list]) => {
    const figures = leadFigures(list, ['inquiries', 'bills', 'laws'], ['body', 'state', 'kind']).slice(0, 2);
    return figures.length === 0 ? [] : [{ subject, figures }];
  });
  const timed = newestOfTimes(
    here
      .filter(
        (statement) => statement.observation.period.start !== null && isWhole(statement, ['body', 'state', 'kind']),
      )
      .sort(newestFirst),
  );
  return leads.length === 0 ? null : { leads, timed };
}

export interface Election {
  readonly id: string;
  /** Votes by party in the country, most first; several statements of one party where sources disagree. */
  readonly votes: readonly Row[];
  /** All votes cast, where an article gives them. */
  readonly cast: Statement | null;
}

/** One party or answer: its votes and its share, each as stated, with what other sources say. */
export interface Row {
  readonly subject: string;
  readonly votes: Statement | null;
  readonly share: Statement | null;
  readonly others: readonly Statement[];
}

/** The newest vote for which at least two parties' votes (or shares) are told for the whole country. */
export function chooseElection(statements: readonly Statement[], parties: ReadonlySet<string>): Election | null {
  const told = statements.filter(
    (statement) =>
      (statement.observation.indicator === 'votes' || statement.observation.indicator === 'vote-share') &&
      isNational(statement) &&
      isWhole(statement, ['election', 'for', 'route', 'count', 'body']),
  );
  const byElection = Map.groupBy(told, ({ observation }) => observation.dimensions['election'] ?? '');
  const candidates = [...byElection]
    .map(([id, list]) => ({ id, list, rows: toRows(list) }))
    .filter(({ id, rows }) => id !== '' && rows.filter(({ subject }) => parties.has(subject)).length > 1)
    .sort((a, b) => startOf(lastDate(b.id)) - startOf(lastDate(a.id)));
  const newest = candidates[0];
  if (newest === undefined) return null;
  const cast = newest.list
    .filter(
      ({ observation }) =>
        observation.indicator === 'votes' &&
        observation.subject === 'electorate' &&
        observation.dimensions['for'] === 'all',
    )
    .sort(newestFirst)[0];
  return { id: newest.id, votes: newest.rows, cast: cast ?? null };
}

const lastDate = (election: string): string => electionDate.exec(election)?.[1] ?? '0001';

/** One row a subject, by votes. Of several statements the one most articles give leads; the others stay with the row. */
function toRows(list: readonly Statement[]): readonly Row[] {
  const parties = list.filter(({ observation }) => observation.subject !== 'electorate');
  return [...Map.groupBy(parties, ({ observation }) => observation.subject)]
    .map(([subject, all]): Row => {
      const votes = mostTold(all.filter(({ observation }) => observation.indicator === 'votes'));
      const share = mostTold(all.filter(({ observation }) => observation.indicator === 'vote-share'));
      const others = all.filter((statement) => !saysSame(statement, votes) && !saysSame(statement, share));
      return { subject, votes, share, others };
    })
    .sort((a, b) => heightOf(b) - heightOf(a) || a.subject.localeCompare(b.subject));
}

const heightOf = (row: Row): number =>
  row.votes?.observation.quantity.value ?? (row.share?.observation.quantity.value ?? 0) / 1e6;

const saysSame = (a: Statement, b: Statement | null): boolean =>
  b !== null &&
  a.observation.indicator === b.observation.indicator &&
  a.observation.quantity.value === b.observation.quantity.value;

/** The statement whose value most articles give: 3 431 510 in four against 3 341 510 in one. Never a mean. */
function mostTold(statements: readonly Statement[]): Statement | null {
  const groups = [...Map.groupBy(statements, ({ observation }) => observation.quantity.value).values()];
  groups.sort((a, b) => b.length - a.length || compareLists(a.toSorted(newestFirst), b.toSorted(newestFirst)));
  return groups[0]?.toSorted(newestFirst)[0] ?? null;
}

/** Shares of women, the young, people with disabilities among candidates and deputies: newest votes first. */
export function choosePeople(statements: readonly Statement[]): readonly Statement[] {
  return newestOfTimes(
    ofTheme(statements, 'people')
      .filter(
        ({ observation: { indicator, dimensions } }) =>
          (indicator === 'candidates-share' || indicator === 'deputies-share') &&
          peopleGroups.includes(dimensions['group'] ?? ''),
      )
      .sort(
        (a, b) =>
          Number(isNational(b)) - Number(isNational(a)) ||
          peopleGroups.indexOf(a.observation.dimensions['group'] ?? '') -
            peopleGroups.indexOf(b.observation.dimensions['group'] ?? '') ||
          newestFirst(a, b),
      ),
  );
}

const peopleGroups = ['women', 'youth', 'women-youth-disabled', 'women-and-youth', 'disabled'];
