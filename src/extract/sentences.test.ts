import { describe, expect, it } from 'vitest';
import type { ReadingContext } from './mentions.ts';
import { findSentences } from './sentences.ts';

const article = (text: string, title: string | null = null): ReadingContext => ({
  text,
  lang: 'ru',
  published: null,
  title,
});
const sentencesOf = (text: string) => findSentences(article(text)).map(({ start, end }) => text.slice(start, end));

describe('findSentences', () => {
  it.each([
    ['Принято 1,2 млн. обращений. Решено 90%.', 2],
    ['В 2022 г. партия приняла 134 тыс. человек.', 1],
    ['Это было в 2022 г. Партия приняла граждан.', 2],
    ['Приём вёл Е. Кошанов и А.С. Иванов в г. Алматы на ул. Абая.', 1],
    ['Открыто 16 приёмных.Сегодня их больше.', 2],
    ['Об этом пишет Liter.kz со ссылкой на пресс-службу.', 1],
    ['Turnout stood at 54.19% by 8 p.m. Voting continued abroad.', 2],
    ['The vote ended on Feb. 8. Seven parties named 283 candidates.', 2],
    ['Олардың қатарында «Жер аманаты» және т.б. жобалар бар.', 1],
    ['Жиынға 2021 ж. сайланған депутаттар келді.', 1],
    ['Сколько поступило наказов? – спросили журналисты. Около 500.', 2],
    ['1. Партия AMANAT. 2. Партия «Ауыл».', 2],
    ['– Мы приняли 40 человек. – сказал он. – Это много.', 2],
  ] as const)('"%s" holds %i sentences', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it('numbers paragraphs and knows the repeated headline', () => {
    const text =
      'Партия подвела итоги года\nПартия подвела итоги года\n\nВ приёмные обратились 134 тысячи человек. Решены 90%.\nЭто всё.';
    const found = findSentences(article(text));
    expect(found.map(({ paragraph, headline }) => [paragraph, headline])).toEqual([
      [0, true],
      [1, true],
      [2, false],
      [2, false],
      [3, false],
    ]);
  });

  it('joins a hard-wrapped line with the one that goes on in lower case', () => {
    const text =
      'В общественные приёмные партии за год обратились\n134 тысячи человек, из них большинство получили\nположительный ответ. Остальные ждут.';
    expect(sentencesOf(text).some((sentence) => sentence.includes('получили\nположительный'))).toBe(true);
  });

  it('keeps a dateline out of the first sentence', () => {
    const text = 'Заголовок статьи\nАСТАНА. КАЗИНФОРМ – В партии состоит 800 тысяч человек. Это много.';
    expect(sentencesOf(text)).toContain('В партии состоит 800 тысяч человек.');
  });
});
