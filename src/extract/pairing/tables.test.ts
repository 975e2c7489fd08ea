import { expect, test } from 'vitest';
import { extract } from '../extract.ts';

const shares = (text: string) =>
  extract({ text, lang: 'ru', published: '2023-03-27', title: 'ЦИК: итоги выборов в Мажилис' }).observations.map(
    ({ indicator, subject, quantity }) => `${indicator} ${subject} ${quantity.value}`,
  );

test('a column headed "%" holds shares, the one beside it votes', () => {
  expect(
    shares(
      'Итоги голосования на выборах в Мажилис.\n\nПартия | Голосов | %\n«Ауыл» | 693 938 | 10,90\nОСДП | 331 058 | 5,20\n',
    ),
  ).toEqual(['votes auyl 693938', 'vote-share auyl 10.9', 'votes nsdp 331058', 'vote-share nsdp 5.2']);
});

test('without such a column nothing becomes a share', () => {
  expect(
    shares('Итоги голосования на выборах в Мажилис.\n\nПартия | Голосов\n«Ауыл» | 693 938\nОСДП | 331 058\n'),
  ).toEqual(['votes auyl 693938', 'votes nsdp 331058']);
});
