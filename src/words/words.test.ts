import { describe, expect, it } from 'vitest';
import { indicatorIds, themes } from '../model/indicators.ts';
import { languages } from '../model/observation.ts';
import { dimensionsText, dimensionValueName, electionName, regionName, subjectName } from './names.ts';
import { loadWords, type Words } from './words.ts';

const all = await Promise.all(languages.map(loadWords));
const [kk, ru, en] = all as [Words, Words, Words];
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

/** Every text of a table, with the path to it. */
function textsOf(table: object, path = ''): readonly (readonly [path: string, text: string])[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[here, value] as const];
    return typeof value === 'object' && value !== null ? textsOf(value, here) : [];
  });
}

describe('the three languages', () => {
  it('say the same things: every key of one is in the others', () => {
    const keysOf = (words: Words) =>
      textsOf(words)
        .map(([path]) => path)
        .toSorted();
    expect(keysOf(kk)).toEqual(keysOf(en));
    expect(keysOf(ru)).toEqual(keysOf(en));
  });

  it('name every indicator and theme, each by its own name', () => {
    for (const words of all) {
      const names = indicatorIds.map((id) => words.indicators[id].name);
      expect(new Set(names).size).toBe(indicatorIds.length);
      expect(names.every(Boolean)).toBe(true);
      expect(themes.every((theme) => words.themes[theme] !== '')).toBe(true);
    }
  });

  it('are not mixed: no Russian-only letters where Kazakh has none of its own, no Cyrillic in English', () => {
    for (const [path, text] of textsOf(en)) expect(`${path}: ${text}`).not.toMatch(/\p{Script=Cyrillic}/u);
    for (const [path, text] of textsOf(ru))
      expect(`${path}: ${text.replace(/«[^»]*»/gu, '')}`).not.toMatch(/[әғқңөұүһі]/iu);
  });

  it('count in Russian by one, few and many, in Kazakh without a plural', () => {
    const members = (words: Words, count: number) => words.indicators.members.noun(count);
    expect([1, 3, 11, 21, 800000].map((count) => members(ru, count))).toEqual([
      'член партии',
      'члена партии',
      'членов партии',
      'член партии',
      'членов партии',
    ]);
    expect([1, 5].map((count) => members(kk, count))).toEqual(['партия мүшесі', 'партия мүшесі']);
    expect([1, 5].map((count) => members(en, count))).toEqual(['member', 'members']);
    expect(ru.said.figuresFrom('14', 14, 5)).toBe('14 чисел из 5 статей');
    expect(ru.said.figuresFrom('21', 21, 1)).toBe('21 число из 1 статьи');
  });
});

describe('names', () => {
  it('of votes come from their id', () => {
    expect(plain(electionName('mazhilis-2023-03-19', ru))).toBe('выборы в Мажилис, 19 марта 2023 г.');
    expect(plain(electionName('referendum-2026-03-15', kk))).toBe('референдум, 2026 ж. 15 наурыз');
    expect(plain(electionName('primaries-2020', en))).toBe('primaries, 2020');
  });

  it('of subjects fall back to the id’s own words, never to nothing', () => {
    expect(subjectName('mazhilis', ru)).toBe('Мажилис');
    expect(subjectName('sarga-village', en)).toBe('Sarga village');
    expect(subjectName('constructor', en)).toBe('Constructor');
  });

  it('of places: the country, abroad, several together', () => {
    expect(regionName('KZ', kk)).toBe('Қазақстан');
    expect(regionName(['KZ', 'abroad'], ru)).toBe('Казахстан, за рубежом');
  });

  it('of slices mean what they mean under their key', () => {
    expect(dimensionValueName('route', 'district', ru)).toBe('по одномандатным округам');
    expect(dimensionValueName('level', 'district', ru)).toBe('районный уровень');
    expect(dimensionsText({ route: 'list', state: 'won', election: 'x' }, en, [], ['election'])).toBe(
      'by party lists · won',
    );
  });
});
