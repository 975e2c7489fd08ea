import { SeatIcon, Seats, type SeatGroup } from '../charts/seats/Seats.tsx';
import { partyColour } from '../charts/colours.ts';
import type { Statement } from '../charts/statement.ts';
import type { Language } from '../model/observation.ts';
import type { ChamberElection, Party } from '../model/reference.ts';
import { Figure } from '../ui/Figure.tsx';
import { useNames } from '../ui/names.ts';
import { formatDay, formatNumber, formatPercent } from '../words/format.ts';
import { useWords, type Words } from '../words/words.ts';
import styles from './MandatesPage.module.css';
import { chooseChambers } from './overview/choose.ts';
import { fill } from './overview/fill.tsx';
import { MandatesPanel } from './overview/MandatesPanel.tsx';
import page from './Page.module.css';
import { usePage } from './page.ts';
import { useEverything, useSelected } from './use-statements.ts';

/** Who held the seats after each election, one hemicycle each; what the articles say of them opens its words. */
export function MandatesPage() {
  const words = useWords();
  const { collection } = usePage();
  const selected = useSelected();
  const chambers = chooseChambers(selected);
  const elections = collection.reference.elections.toSorted((a, b) => a.date.localeCompare(b.date));
  const held = elections.filter(({ results }) => results.length > 0);
  const open = elections.filter(({ results }) => results.length === 0);
  return (
    <>
      <title>{`${words.themes.mandates} — Dalel`}</title>
      <header className={page.head}>
        <h1>{words.mandates.title}</h1>
        <p>{words.mandates.lead(held[0]?.date.slice(0, 4) ?? '', held.at(-1)?.date.slice(0, 4) ?? '')}</p>
        <p>{words.mandates.inArticles}</p>
      </header>
      <div className={`${page.grid} ${styles.elections}`}>
        {held.map((election) => (
          <Composition key={election.id} election={election} />
        ))}
      </div>
      {open.map((election) => (
        <Unfilled key={election.id} election={election} />
      ))}
      {chambers.length > 0 && <MandatesPanel chambers={chambers} statements={selected} />}
    </>
  );
}

interface Holder {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
  readonly group: SeatGroup;
}

/** Who holds how many seats, largest first; self-nominated and the Assembly last, and what no source tells apart as empty seats. */
function toHolders(
  election: ChamberElection,
  nameOf: (id: string, label: string) => string,
  words: Words,
): readonly Holder[] {
  const parties = election.results
    .filter(({ seats }) => (seats ?? 0) > 0)
    .toSorted((a, b) => Number(isAlone(a.party)) - Number(isAlone(b.party)) || (b.seats ?? 0) - (a.seats ?? 0));
  const holders = parties.map(({ party, label, seats }): Holder => {
    const count = seats ?? 0;
    const name = isAlone(party) ? words.mandates.independents : nameOf(party, label);
    const mark = isAlone(party) ? 'ring' : 'dot';
    return { id: party, name, seats: count, group: { id: party, seats: count, mark, colour: partyColour(party) } };
  });
  const assembly = election.assemblySeats ?? 0;
  if (assembly > 0) {
    const group: SeatGroup = { id: 'assembly', seats: assembly, mark: 'square', colour: '--p-assembly' };
    holders.push({ id: 'assembly', name: words.mandates.assembly, seats: assembly, group });
  }
  const rest = election.seats - holders.reduce((sum, { seats }) => sum + seats, 0);
  if (rest > 0) {
    const group: SeatGroup = { id: 'rest', seats: rest, mark: 'empty', colour: '--axis' };
    holders.push({ id: 'rest', name: words.mandates.vacant, seats: rest, group });
  }
  return holders;
}

/** The name a party bore on a day, where it was another one: ("amanat", 2004-09-19) → "Отан". */
function nameThen(party: Party, date: string, lang: Language): string | null {
  const former = party.former.find(({ from, until }) => (from ?? '') <= date && until !== null && date < until);
  return former === undefined ? null : former.name[lang];
}

const isAlone = (party: string): boolean => party === 'independent' || party === 'independents';

function Composition({ election }: { readonly election: ChamberElection }) {
  const words = useWords();
  const names = useNames();
  const { collection } = usePage();
  const everything = useEverything();
  const { lang } = words;
  // Parties keep today's id; the name is the one under which they stood then.
  const nameOf = (id: string, label: string) => {
    const party = collection.partyById.get(id);
    return party === undefined ? label : (nameThen(party, election.date, lang) ?? names.subject(id));
  };
  const holders = toHolders(election, nameOf, words);
  const number = (value: number | null) => (value === null || value === 0 ? null : formatNumber(value, lang));
  const whole = formatNumber(election.seats, lang);
  return (
    <section className={page.card} aria-labelledby={election.id}>
      <div className={styles.top}>
        <h2 id={election.id}>{formatDay(election.date, lang)}</h2>
        <span>
          {whole} ={' '}
          {words.mandates.sum(
            number(election.listSeats),
            number(election.districtSeats),
            number(election.assemblySeats),
          )}
        </span>
      </div>
      <div className={styles.picture}>
        <Seats
          groups={holders.map(({ group }) => group)}
          total={whole}
          label={words.charts.seats.summary(whole, holders.map(({ name, seats }) => `${name} ${seats}`).join(', '))}
        />
      </div>
      <ul className={styles.holders}>
        {holders.map(({ id, name, seats, group }) => (
          <li key={id}>
            <SeatIcon mark={group.mark} colour={group.colour} />
            <span>{name}</span>
            <b>
              <SeatCount election={election} party={id} seats={seats} everything={everything} />
            </b>
          </li>
        ))}
      </ul>
      {election.turnout !== null && (
        <p className={styles.turnout}>
          {words.mandates.turnout}: {formatPercent(election.turnout, lang)}
        </p>
      )}
      <Sources sources={election.sources} />
    </section>
  );
}

/** A number of seats: where an article of ours states it, it opens the words; else the sources below stand for it. */
function SeatCount({
  election,
  party,
  seats,
  everything,
}: {
  readonly election: ChamberElection;
  readonly party: string;
  readonly seats: number;
  readonly everything: readonly Statement[];
}) {
  const { lang } = useWords();
  const stated = everything.find(
    ({ observation: { indicator, subject, region, quantity, dimensions } }) =>
      indicator === 'seats' &&
      subject === party &&
      region === 'KZ' &&
      quantity.value === seats &&
      dimensions['election'] === election.id &&
      (dimensions['body'] ?? election.body) === election.body,
  );
  return stated === undefined ? formatNumber(seats, lang) : <Figure observation={stated.observation} />;
}

function Unfilled({ election }: { readonly election: ChamberElection }) {
  const words = useWords();
  const { lang } = words;
  const whole = formatNumber(election.seats, lang);
  const group: SeatGroup = { id: 'unknown', seats: election.seats, mark: 'empty', colour: '--axis' };
  return (
    <section className={`${page.card} ${styles.unfilled}`} aria-labelledby={election.id}>
      <div>
        <h2 id={election.id} className={styles.lead}>
          {fill(words.mandates.kurultaiTitle, { seats: words.mandates.seats(election.seats) })}
        </h2>
        <p className={styles.text}>{fill(words.mandates.kurultaiText, { date: formatDay(election.date, lang) })}</p>
        <p className="note">{words.mandates.kurultaiBeware}</p>
        <Sources sources={election.sources} />
      </div>
      <div className={styles.empty}>
        <Seats groups={[group]} total={whole} label={words.charts.seats.summary(whole, words.mandates.unknown)} />
        <p className="sub">{words.mandates.unknown}</p>
      </div>
    </section>
  );
}

function Sources({ sources }: { readonly sources: readonly string[] }) {
  const words = useWords();
  return (
    <details className={styles.sources}>
      <summary>
        {words.mandates.sources}: {sources.length}
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source}>
            <a href={source} rel="noreferrer">
              {new URL(source).hostname.replace(/^www\./, '')}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
