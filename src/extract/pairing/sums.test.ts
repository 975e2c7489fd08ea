import { describe, expect, test } from 'vitest';
import type { Language } from '../../model/observation.ts';
import { extract } from '../extract.ts';

interface Case {
  readonly lang: Language;
  readonly text: string;
  /** Figure and flag: "98 parts-differ". */
  readonly flagged: readonly string[];
}

const cases: readonly Case[] = [
  { lang: 'ru', text: 'В Мажилисе 98 мандатов: 68 распределят по партийным спискам, 29 – по одномандатным округам.', flagged: ['98 parts-differ'] },
  { lang: 'ru', text: 'В Мажилисе 98 мандатов: 69 распределят по партийным спискам, 29 – по одномандатным округам.', flagged: [] },
  { lang: 'ru', text: 'На выборах акимов выдвинуто 125 кандидатов, 78 из них – самовыдвиженцы (64,4%).', flagged: ['64.4 share-differs'] },
  { lang: 'ru', text: 'На выборах акимов выдвинуто 125 кандидатов, 78 из них – самовыдвиженцы (62,4%).', flagged: [] },
  { lang: 'ru', text: 'На выборах акимов выдвинуто около 125 кандидатов, 78 из них – самовыдвиженцы (64,4%).', flagged: [] },
  { lang: 'ru', text: 'На выборах из 12 035 578 избирателей проголосовали 6 521 860 человек, явка составила 45,19%.', flagged: ['45.19 share-differs'] },
  { lang: 'ru', text: 'На выборах из 12 035 578 избирателей проголосовали 6 521 860 человек, явка составила 54,19%.', flagged: [] },
  { lang: 'ru', text: 'На выборах в маслихат 281 кандидат, из них 201 мужчина и 81 женщина.', flagged: ['281 parts-differ'] },
  { lang: 'kk', text: 'Мәслихат сайлауына 281 үміткер тіркелді: 201 ер адам және 81 әйел.', flagged: ['281 parts-differ'] },
  { lang: 'kk', text: 'Мәслихат сайлауына 281 үміткер тіркелді: 201 ер адам және 80 әйел.', flagged: [] },
]; // prettier-ignore

describe('a text that contradicts itself', () => {
  test.each(cases)('$text', ({ lang, text, flagged }) => {
    const { observations } = extract({ text, lang, published: '2023-03-20' });
    expect(observations.length).toBeGreaterThan(1);
    expect(
      observations.flatMap((one) =>
        one.flags.filter((flag) => flag !== 'plan').map((flag) => `${one.quantity.value} ${flag}`),
      ),
    ).toEqual(flagged);
  });
});
