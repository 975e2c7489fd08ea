import { array, assert, constantFrom, nat, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../model/observation.ts';
import { findQuantities } from '../quantities.ts';
import { add, readDecimal, scale, toNumber } from './decimal.ts';
import { findTokens } from './tokens.ts';

const pieces = constantFrom(
  '12 035 578', '62, 34 %', '7 млн 954 мың 666', 'более', 'около', 'тысяч', 'тысячи', 'мыңнан', 'астам', 'үштен бірі', '27 января 2023 года', '18.10', '17:38', '№ 5',
  'каждый пятый', 'один', 'бір', 'one in five', 'half a million', 'twenty-three', 'екі-екіден', 'от 10 до 12', '–', '-', ',', '.', '%', '(', '\n', '\u00A0', 'XXII', '8-й', '29-ын',
  'человек', 'адам', 'votes', '+7 701 123 45 67', 'https://kt.kz/1377946058.html', '🙂', 'http', '2022', '5-бап', 'жарым', 'с половиной',
); // prettier-ignore
const articles = oneof(
  array(pieces, { maxLength: 14 }).map((words) => words.join(' ')),
  array(pieces, { maxLength: 10 }).map((words) => words.join('')),
  string({ unit: 'binary', maxLength: 60 }),
);
const anyLanguage = constantFrom(...languages);

describe('laws of finding numbers', () => {
  test('every mention stands at its offsets, in order, and never overlaps the one before', () => {
    assert(
      property(articles, anyLanguage, (text, lang) => {
        const { quantities, notFigures } = findQuantities({ text, lang });
        for (const mention of [...quantities, ...notFigures]) {
          expect(mention.start).toBeGreaterThanOrEqual(0);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
        }
        for (const { number, start, end } of quantities) {
          expect(number.start).toBeGreaterThanOrEqual(start);
          expect(number.end).toBeLessThanOrEqual(end);
        }
        for (const list of [quantities, notFigures]) {
          for (const [index, mention] of list.entries()) {
            expect(mention.start).toBeGreaterThanOrEqual(list[index - 1]?.end ?? 0);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('a value is finite, and a range has its smaller end first', () => {
    assert(
      property(articles, anyLanguage, (text, lang) => {
        for (const { value, min, max, qualifier } of findQuantities({ text, lang }).quantities) {
          expect(qualifier === 'range' ? (min ?? 0) < (max ?? 0) : Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('composed or decomposed letters give the same figures', () => {
    assert(
      property(array(pieces, { maxLength: 12 }), anyLanguage, (words, lang) => {
        const values = (form: 'NFC' | 'NFD'): unknown =>
          findQuantities({ text: words.join(' ').normalize(form), lang }).quantities.map(
            ({ value, min, max, qualifier, unit }) => [value, min, max, qualifier, unit],
          );
        expect(values('NFD')).toEqual(values('NFC'));
      }),
    );
  });

  test('the kind of blank does not matter', () => {
    assert(
      property(
        array(pieces, { maxLength: 12 }),
        anyLanguage,
        constantFrom('\u00A0', '\u202F', '\u2009'),
        (words, lang, blank) => {
          const text = words.join(' ').replaceAll('\u00A0', ' ');
          const spans = (given: string): unknown =>
            findQuantities({ text: given, lang }).quantities.map(({ start, end, value }) => [start, end, value]);
          expect(spans(text.replaceAll(' ', blank))).toEqual(spans(text));
        },
      ),
    );
  });

  test('grouped digits are the number they spell', () => {
    assert(
      property(nat({ max: 999_999_999 }), constantFrom(' ', '\u00A0', '\u202F'), (value, blank) => {
        const grouped = value.toString().replaceAll(/\B(?=(?:\d{3})+$)/g, blank);
        const [figure] = findQuantities({ text: `проголосовали ${grouped} человек`, lang: 'ru' }).quantities;
        expect(figure?.value).toBe(value);
      }),
    );
  });

  test('nothing is lost to floating point: "8,2 млн" is 8 200 000', () => {
    assert(
      property(nat({ max: 999 }), nat({ max: 99 }), (head, tail) => {
        const written = `${head}.${tail.toString().padStart(2, '0')}`;
        expect(toNumber(scale(readDecimal(written), 6))).toBe(head * 1_000_000 + tail * 10_000);
        expect(toNumber(add(readDecimal(written), readDecimal('0.01')))).toBe(
          Number(`${head + (tail === 99 ? 1 : 0)}.${((tail + 1) % 100).toString().padStart(2, '0')}`),
        );
      }),
    );
  });
});

describe('long and hostile texts', () => {
  /** Work is counted in tokens looked at, not in time: each is visited a bounded number of times. */
  test('a text ten times as long has ten times the tokens and figures', () => {
    const once = 'Более 40 тысяч человек, 62, 34 % из 12 035 578, каждый пятый – 29-ын. ';
    const { quantities } = findQuantities({ text: once, lang: 'ru' });
    const ten = findQuantities({ text: once.repeat(10), lang: 'ru' });
    expect(ten.quantities.length).toBe(quantities.length * 10);
    expect(findTokens(once.repeat(10)).length).toBe(findTokens(once).length * 10);
  });

  test.each([
    ['a million digits', '7'.repeat(1_000_000)],
    ['ten million letters without a blank', 'а'.repeat(10_000_000)],
    ['groups of three without end', '123 '.repeat(200_000)],
    ['hyphens and digits', '1-'.repeat(50_000)],
    ['commas and digits', '1,'.repeat(50_000)],
    ['points and threes', '123.'.repeat(200_000)],
    ['scales without end', 'тысяч '.repeat(100_000)],
    ['number words without end', 'бес жүз '.repeat(100_000)],
    ['slashes and ats', 'a@b/'.repeat(100_000)],
    ['brackets', '('.repeat(500_000)],
  ])(
    '%s neither throws nor hangs',
    (_, text) => {
      const { quantities, notFigures } = findQuantities({ text, lang: 'kk' });
      expect(quantities.length + notFigures.length).toBeLessThanOrEqual(text.length);
    },
    60_000,
  );
});
