import type { Language } from '../model/observation.ts';
import * as en from './languages/en/bodies.ts';
import * as kk from './languages/kk/bodies.ts';
import * as ru from './languages/ru/bodies.ts';
import { findFurniture } from './furniture.ts';
import { makeLexicon } from './lexicon.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { BodyMention, ReadingContext } from './mentions.ts';
import { once } from './once.ts';
import { outside } from './outside.ts';
import { tokensOf } from './tokens.ts';

type Body = Pick<BodyMention, 'subject' | 'role' | 'level'> | null;
type Group = Readonly<Record<string, readonly string[]>>;

const lists = { ru, kk, en } as const;

function entriesOf(language: Language): readonly LexiconEntry<Body>[] {
  const list = lists[language];
  const entries: LexiconEntry<Body>[] = [];
  const add = (group: Group, bodyOf: (key: string) => Body) => {
    for (const [key, phrases] of Object.entries(group)) {
      for (const words of phrases) entries.push({ language, words, value: bodyOf(key) });
    }
  };
  add(list.parties, (subject) => ({ subject, role: 'party', level: null }));
  add(list.chambers, (subject) => ({ subject, role: 'chamber', level: null }));
  add(list.levels, (level) => ({ subject: 'maslikhats', role: 'chamber', level }));
  add(list.akimLevels, (level) => ({ subject: 'akims', role: 'office', level }));
  add(list.offices, (subject) => ({ subject, role: 'office', level: null }));
  add(list.organisations, (subject) => ({ subject, role: 'organisation', level: null }));
  add(list.persons, (subject) => ({ subject, role: 'person', level: null }));
  for (const words of list.others) entries.push({ language, words, value: null });
  return entries;
}

const lexicon = makeLexicon([...entriesOf('ru'), ...entriesOf('kk'), ...entriesOf('en')]);

/**
 * Finds parties, chambers, offices and groups in any spelling and case: "«Нұр Отан»-ның" is amanat, "облыстық мәслихатта" is
 * maslikhats at region level. The programme "Ауыл аманаты" and the trade unions «Аманат» are not the parties of these names.
 */
export const findBodies = once((context: ReadingContext): readonly BodyMention[] => {
  const found: BodyMention[] = [];
  for (const match of lexicon.matches(tokensOf(context.text), context.lang)) {
    if (!match.value) continue;
    found.push({
      kind: 'body',
      start: match.start,
      end: match.end,
      ...match.value,
      rule: `${match.language}: ${match.words}`,
    });
  }
  return outside(findFurniture(context), found);
});
