import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from './extract.ts';
import type { Language } from '../model/observation.ts';
import { languageOf } from './language.ts';

const languages: readonly Language[] = ['kk', 'ru', 'en'];

/** Pieces of news from which texts are put together: figures, names, marks, furniture, noise. */
const pieces = fc.constantFrom(
  'Партия AMANAT ', '«Ауыл» – 8', ' 3 431 510 голосов', ' 53,90 %', ', ', '; ', '. ', '\n\n', 'в Алматы ', 'Түркістан облысында ', '29-ын ', 'из них ', 'соответственно ',
  '12 млн ', 'мың ', 'дауыс берді', ' кандидатов', 'of them ', ' seats', 'Мажилис ', '(', ')', '17:38', '27.01.2023', '№ 5', 'үштен бірі ', 'одна треть ', '-', '%', '😀', 'é', 'ө', '\u00a0', '𝟗',
); // prettier-ignore
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('laws of reading', () => {
  test('every quote stands where it says, at most 12 words, with its number inside', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (text, lang) => {
        for (const { quote } of extract({ text, lang, published: '2023-03-20' }).observations) {
          expect(text.slice(quote.start ?? -1, quote.end ?? -1)).toBe(quote.exact);
          expect(quote.exact.split(/\s+/u).filter(Boolean).length).toBeLessThanOrEqual(12);
          expect(quote.prefix.length).toBeLessThanOrEqual(32);
          expect(quote.suffix.length).toBeLessThanOrEqual(32);
          expect(text.slice((quote.start ?? 0) - quote.prefix.length, quote.start ?? 0)).toBe(quote.prefix);
          const [from, to] = quote.figure ?? [-1, -1];
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(quote.exact.length);
          expect(to).toBeGreaterThan(from);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('doubts stand where they say', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (text, lang) => {
        for (const doubt of extract({ text, lang }).doubts)
          expect(text.slice(doubt.start, doubt.end)).toBe(doubt.words);
      }),
      { numRuns: 200 },
    );
  });

  test('the same text gives the same reading', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(extract({ text }).observations).toEqual(extract({ text }).observations);
      }),
      { numRuns: 100 },
    );
  });

  test('a further paragraph without figures, names or places changes nothing', () => {
    const text = 'По итогам выборов AMANAT получил 40 мандатов, «Ауыл» – 8.\n\nЯвка составила 54,2%, в Алматы – 25,8%.';
    const more = `${text}\n\nСобравшиеся поблагодарили организаторов за тёплый приём и вкусный чай.`;
    const values = (from: string) =>
      extract({ text: from, lang: 'ru', published: '2023-03-20' }).observations.map(
        ({ indicator, subject, region, quantity, period, quote }) => ({
          indicator,
          subject,
          region,
          quantity,
          period,
          exact: quote.exact,
        }),
      );
    expect(values(more)).toEqual(values(text));
  });

  test('work grows with the text, not with its square', () => {
    const sentence = 'В Алматы на выборах проголосовали 25,8% избирателей, «Ауыл» получил 8 мандатов, AMANAT – 40. ';
    const once = extract({ text: sentence.repeat(10), lang: 'ru', published: '2023-03-20' }).observations.length;
    const tenfold = extract({ text: sentence.repeat(100), lang: 'ru', published: '2023-03-20' }).observations.length;
    expect(tenfold).toBe(once * 10);
  });

  test.each([
    '1'.repeat(100_000),
    'а'.repeat(1_000_000),
    '5 '.repeat(20_000),
    '('.repeat(50_000),
    'из 5 '.repeat(10_000),
    '«Ауыл» – 8, '.repeat(3_000),
  ])(
    'endless monotony is read to its end (%#)',
    (text) => {
      expect(extract({ text, lang: 'ru' }).lang).toBe('ru');
    },
    20_000,
  );
});

describe('what goes with a figure', () => {
  test('who said it', () => {
    const text = '«У партии AMANAT 249 филиалов», – сказал Елнур Бейсенбаев, исполнительный секретарь партии.';
    expect(extract({ text, lang: 'ru' }).observations[0]?.speaker?.name).toBe('Елнур Бейсенбаев');
  });

  test('a list goes on over sentences, and says so', () => {
    const text = 'Партия «Ак жол» подвела итоги отбора. Выдвинуто 54 кандидата.';
    const [first] = extract({ text, lang: 'ru', published: '2023-02-01' }).observations;
    expect(first).toMatchObject({
      indicator: 'candidates',
      subject: 'aq-jol',
      attribution: { subject: { how: 'carried' } },
    });
  });

  test('results are dated by the vote, states by the day of speaking, flows by the words', () => {
    const periodOf = (text: string) => extract({ text, lang: 'ru', published: '2023-03-21' }).observations[0]?.period;
    expect(periodOf('Явка на выборах в Мажилис составила 54,2%.')).toMatchObject({
      start: '2023-03-19',
      end: '2023-03-19',
    });
    expect(periodOf('У партии AMANAT 249 филиалов.')).toMatchObject({ start: '2023-03-21', basis: 'implied' });
    expect(periodOf('В 2022 году в приёмные AMANAT обратились 134 тысячи человек.')).toMatchObject({
      start: '2022-01-01',
      end: '2022-12-31',
      basis: 'stated',
    });
  });

  test('without a publication date nothing reads the clock', () => {
    expect(extract({ text: 'У партии AMANAT 249 филиалов.', lang: 'ru' }).observations[0]?.period).toMatchObject({
      start: null,
      end: null,
      basis: 'unknown',
    });
  });

  test('what is left is told with a reason', () => {
    const { doubts } = extract({ text: 'Предприниматель создал 600 рабочих мест 5 мая.', lang: 'ru' });
    expect(doubts.find((doubt) => doubt.words === '600')?.reason).toBe('jobs');
  });

  test('the explanation shows words, meaning and rule', () => {
    const { explanation } = extract({ text: 'У партии AMANAT 249 филиалов.', lang: 'ru' });
    expect(explanation.find((line) => line.what === 'figure')).toMatchObject({
      words: '249',
      value: 'branches amanat KZ',
    });
    expect(explanation.find((line) => line.what === 'body')).toMatchObject({ words: 'AMANAT', value: 'amanat' });
  });
});

describe('the time of a figure', () => {
  const times = (text: string, published: string) =>
    extract({ text, lang: 'kk', published }).observations.map(
      ({ quantity, period }) => `${quantity.value}: ${period.start}–${period.end}`,
    );

  test('members who joined last year are of that year, members there are of the day of speaking', () => {
    expect(times('Былтыр «Ауыл» партиясына 1 915 жаңа мүше қабылданды.', '2025-04-08')).toEqual([
      '1915: 2024-01-01–2024-12-31',
    ]);
    expect(times('«Ауыл» партиясында 44 мың мүше бар.', '2025-04-08')).toEqual(['44000: 2025-04-08–2025-04-08']);
  });

  test('voters on the lists as of a day are of that day, and their parts with them', () => {
    const text = 'Сайлау тізіміне 26 ақпандағы жағдай бойынша 12 032 550 сайлаушы енгізілді. Оның 6 млн-ы – әйелдер.';
    expect(times(text, '2023-02-27')).toEqual(['12032550: 2023-02-26–2023-02-26', '6000000: 2023-02-26–2023-02-26']);
  });
});

test('the language is told by its letters', () => {
  expect(languageOf('Явка на выборах составила 54,2 процента')).toBe('ru');
  expect(languageOf('Сайлаушылардың 54,2 пайызы дауыс берді')).toBe('kk');
  expect(languageOf('Voter turnout was 54.2 percent')).toBe('en');
  expect(languageOf('Saılaýda 7 mln adam daýys berdi dep habarlady, oblysy boıynsha jáne basqa')).toBe('kk');
});
