import type { BodyMention, ReadingContext } from '../mentions.ts';
import { findPeople } from '../speech.ts';

const votes = /голос|дауыс|daýys|dauys|votes?(?!\p{L})/iu;
/** "Тимур Кабдешев (AMANAT) – 811", "Olesya Rudenko: 770 votes": a name, perhaps who put it forward, and a number. */
const nameAndNumber = /\p{L}\)?\s*[–—:-]\s*\d/u;
const afterName = /^(?<by>\s*\([^()]{1,60}\))?\s*[–—:-]\s*\d/u;

/**
 * Adds the local candidates whose votes are listed by name: "Тимур Кабдешев (AMANAT) – 811" is a figure of timur-kabdeshev, so
 * the party in the bracket names no figure of its own and is left out. Bodies in the order of the text.
 */
export function withContenders(context: ReadingContext, bodies: readonly BodyMention[]): readonly BodyMention[] {
  const { text } = context;
  if (!votes.test(text) || !nameAndNumber.test(text)) return bodies;
  // who stood for president is known by a slug of his own
  const known = bodies.filter((body) => body.role === 'person');
  const named = findPeople(context).flatMap((person) => {
    if (known.some((body) => body.start < person.end && person.start < body.end)) return [];
    const found = afterName.exec(text.slice(person.end, person.end + 80));
    return found === null ? [] : [{ person, until: person.end + (found.groups?.['by']?.length ?? 0) }];
  });
  if (named.length < 2) return bodies;
  const covered = (body: BodyMention) =>
    named.some(({ person, until }) => body.start < until && person.start < body.end);
  return [...bodies.filter((body) => !covered(body)), ...named.map(({ person }) => person)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
