import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language, Qualifier } from '../model/observation.ts';
import { toNumber } from './numbers/decimal.ts';
import { readNumeral } from './numbers/numeral.ts';
import { findTokens } from './numbers/tokens.ts';
import { findQuantities } from './quantities.ts';

const shared = process.env.DALEL_SHARED ?? '../shared';
const present = existsSync(join(shared, 'peers'));

function peers<T>(file: string): readonly T[] {
  return present ? (JSON.parse(readFileSync(join(shared, 'peers', file), 'utf8')) as readonly T[]) : [];
}

/** Every number of a phrase, also those that an article's reader leaves: dates, ordinals, articles. */
function numbersOf(text: string, lang: Language): number[] {
  const tokens = findTokens(text);
  const values: number[] = [];
  for (let at = 0; at < tokens.length;) {
    const numeral = readNumeral({ text, lang, tokens }, at);
    if (numeral) values.push(toNumber(numeral.value));
    at = numeral?.end ?? at + 1;
  }
  return values;
}

/** The figures that an article's reader makes of a phrase; a range gives both ends. */
function figuresOf(text: string, lang: Language): number[] {
  return findQuantities({ text, lang }).quantities.flatMap(({ value, min, max }) =>
    value === null ? [min ?? 0, max ?? 0] : [value],
  );
}

interface Spellout {
  readonly lang: 'ru' | 'kk';
  readonly text: string;
  readonly value: number;
}

describe.skipIf(!present)('spelled-out integers of CLDR', () => {
  test('every Russian gender and case and every Kazakh cardinal gives its value', () => {
    const wrong = peers<Spellout>('cldr-spellouts.json').filter(({ lang, text, value }) => {
      const values = numbersOf(text, lang);
      return values.length !== 1 || values[0] !== value;
    });
    expect(wrong).toEqual([]);
  });

  test('each of them above one is one figure of an article', () => {
    const wrong = peers<Spellout>('cldr-spellouts.json').filter(({ lang, text, value }) => {
      const { quantities } = findQuantities({ text, lang });
      return value > 1 && (quantities.length !== 1 || quantities[0]?.value !== value);
    });
    expect(wrong).toEqual([]);
  });

  test('ё and a capital change nothing', () => {
    const wrong = peers<Spellout>('cldr-spellouts.json').filter(({ lang, text, value }) => {
      const values = numbersOf(`${text[0]?.toUpperCase()}${text.slice(1).replaceAll('четырех', 'четырёх')}`, lang);
      return values.length !== 1 || values[0] !== value;
    });
    expect(wrong).toEqual([]);
  });
});

interface Pair {
  readonly type: string;
  readonly words: string;
  readonly figures: string;
  readonly values: readonly number[];
  readonly qualifier: 'exact' | 'about' | 'more_than' | 'up_to' | 'at_least' | 'range';
  readonly suspect?: boolean;
}

/** Why a pair is read otherwise, looked at by hand. */
const explained: readonly (readonly [RegExp, string])[] = [
  [/\(/, 'the words hold an annotator’s mark of hesitation in brackets: two numbers are read'],
  [/дегені|даған|деген/, '"тысячи": very many, read as its scale, and left by findQuantities'],
  [/үштен (?:бірі|екісі)|3-тен (?:1-і|2-сі)/, 'a share, in percent: 33.3 and 66.7'],
  [/жарты /, 'half a million is 500 000, not a million'],
  [/^бір(?:де|ін|і|інің|іне|інде|ге)?$|бір-бір|1-1/, '"one of them" and "one each" alone are idioms'],
  [/тоқсан(?:ында|дағы|да)$/, 'a quarter of the year, not ninety: left by findQuantities'],
  [/^бірден |[дт][ыі]ң (?:оны|біріне)/, 'idioms elsewhere: "at once", "him", "to one of them"'],
  [/төрттік|4-тік/, '"a four" (the mark at school) is no count'],
  [/нөл-нөл|[дт][ае] (?:он|қырық)|бір де бір/, 'speech as transcribed, without the words that name the decimal'],
];

/** The corpus writes its signs apart: "2 , 5 %". */
const joined = (text: string): string =>
  text
    .replaceAll(/(\d) , (\d)/g, '$1,$2')
    .replaceAll(' %', '%')
    .replaceAll(/ ([–—]) /g, '$1');

const pairs = peers<Pair>('kaznerd-pairs.json').filter(({ suspect }) => !suspect);
const reads = (text: string, values: readonly number[]): boolean =>
  same(figuresOf(text, 'kk'), values) || same(numbersOf(text, 'kk'), values);
const same = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

describe.skipIf(!present)('Kazakh phrases of KazNERD, in words and in figures', () => {
  for (const side of ['words', 'figures'] as const) {
    test(`at least 97 % of the ${side} give the values of the corpus; the rest is explained or wrong there`, () => {
      const wrong = pairs.filter((pair) => !reads(joined(pair[side]), pair.values));
      const share = 1 - wrong.length / pairs.length;
      const unexplained = wrong.filter((pair) => !explained.some(([pattern]) => pattern.test(pair[side])));
      expect(share).toBeGreaterThanOrEqual(0.97);
      // rows whose words and figures are different numbers ("он екісі" beside 9, "төртінші" beside 40)
      expect(unexplained.map((pair) => `${pair[side]} = ${pair.values.join(', ')}`).length).toBeLessThanOrEqual(15);
    });
  }

  test('words and figures of a pair agree where the corpus itself does', () => {
    const apart = pairs.filter(
      (pair) => !same(numbersOf(joined(pair.words), 'kk'), numbersOf(joined(pair.figures), 'kk')),
    );
    expect(apart.length / pairs.length).toBeLessThan(0.03);
  });

  const meaning: Readonly<Record<Pair['qualifier'], readonly Qualifier[]>> = {
    exact: ['exact'],
    about: ['about', 'almost'],
    more_than: ['moreThan'],
    up_to: ['atMost'],
    at_least: ['atLeast'],
    range: ['range'],
  };

  test('at least 95 % of the counts, sums and shares carry the qualifier of the corpus', () => {
    const counted = pairs.filter(({ type }) => type !== 'DATE' && type !== 'ORDINAL');
    const agree = counted.filter(({ words, qualifier }) =>
      findQuantities({ text: words, lang: 'kk' }).quantities.some((quantity) =>
        meaning[qualifier].includes(quantity.qualifier),
      ),
    );
    expect(agree.length / counted.length).toBeGreaterThanOrEqual(0.95);
  });
});
