import { votes } from '../calendar.ts';

/** One election or referendum: "mazhilis-2023-03-19". */
export interface Election {
  readonly id: string;
  readonly body: string;
  readonly date: string;
}

const known: readonly Election[] = votes.map((vote) => ({ id: vote.id, body: vote.kind, date: vote.date }));

const sameBody: Readonly<Record<string, readonly string[]>> = {
  mazhilis: ['mazhilis', 'mazhilis-maslikhats'],
  maslikhats: ['maslikhats', 'maslikhat', 'maslikhats-by', 'mazhilis-maslikhats'],
  senate: ['senate'],
  president: ['president'],
  akims: ['akims', 'akim'],
  referendum: ['referendum'],
  parliament: ['mazhilis'],
  'mazhilis-maslikhats': ['mazhilis'],
};

/** Reads an event's id: "mazhilis-2023-03-19", or "mazhilis-2021" with the day left out; null for an id with no date. */
export function electionsOf(id: string, body: string | null): Election | null {
  const parts = /^(?<body>\p{L}[\p{L}-]*?)-(?<date>\d{4}(?:-\d\d-\d\d)?)$/u.exec(id)?.groups;
  const name = parts?.['body'];
  const date = parts?.['date'];
  if (!name || !date) return null;
  if (date.length === 10) return { id, body: name, date };
  return (
    known.find((election) => bodiesOf(name ?? body ?? '').includes(election.body) && election.date.startsWith(date)) ??
    null
  );
}

function bodiesOf(body: string): readonly string[] {
  return sameBody[body] ?? [body];
}

/** Whether an election is one of this body. */
export function isOf(election: Election, body: string): boolean {
  return bodiesOf(body).includes(election.body);
}

const nearDays = 150;

/** The election of a body nearest to a day, if within five months; the day may be a month or year. */
export function electionNear(day: string, body: string | null): Election | null {
  const key = `${day} ${body ?? ''}`;
  const there = nearest.get(key);
  if (there !== undefined) return there;
  const found = findNear(day, body);
  if (nearest.size >= mostNearest) nearest.clear();
  nearest.set(key, found);
  return found;
}

// every figure of an article asks for the same day
const nearest = new Map<string, Election | null>();
const mostNearest = 2000;

function findNear(day: string, body: string | null): Election | null {
  const at = Date.parse(day.length === 4 ? `${day}-07-01` : day.length === 7 ? `${day}-15` : day.slice(0, 10));
  if (Number.isNaN(at)) return null;
  let best: Election | null = null;
  let least = Infinity;
  for (const election of known) {
    if (body !== null && !bodiesOf(body).includes(election.body)) continue;
    const distance = Math.abs(Date.parse(election.date) - at) / 86_400_000;
    const reach = day.length === 4 ? 190 : nearDays;
    if (distance < least && distance <= reach) {
      least = distance;
      best = election;
    }
  }
  return best;
}
