import { describe, expect, it } from 'vitest';
import { findFurniture } from './furniture.ts';

const read = (text: string, title: string | null = null) => {
  const found = findFurniture({ text, lang: 'ru', published: null, title });
  let body = '';
  let from = 0;
  for (const { start, end } of found) {
    body += text.slice(from, start);
    from = end;
  }
  return (body + text.slice(from))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
};

const prose =
  'В общественные приёмные партии за прошлый год обратились 134 тысячи человек, и девять из десяти вопросов были решены положительно.';

describe('findFurniture', () => {
  it('passes over the date line with its view counter', () => {
    expect(read(`27.01.2023, 17:38 125681\n\nПартия подвела итоги\n${prose}`)).toEqual(['Партия подвела итоги', prose]);
  });

  it('passes over a counter in two lines', () => {
    expect(read(`Түркістандықтар жиі келеді\n148\nоқылды\n\n${prose}`)).toEqual(['Түркістандықтар жиі келеді', prose]);
    expect(read(`Итоги года\nПросмотров: 10\n${prose}`)).toEqual(['Итоги года', prose]);
    expect(read(`Итоги года\n1 245 просмотров\n${prose}`)).toEqual(['Итоги года', prose]);
  });

  it('passes over date and counters in one line, with bars or pictures between', () => {
    expect(read(`Итоги года\n03.02.2023, 11:24 | Просмотров: 1487\n\nПАВЛОДАР. ${prose}`)).toEqual([
      'Итоги года',
      prose,
    ]);
    expect(read(`Жыл қорытындысы\n12 қыркүйек 2022, 09:15 👁 642 💬 3\n\n${prose}`)).toEqual(['Жыл қорытындысы', prose]);
    expect(read(`Жыл қорытындысы\n16.05.2024 | 1 203 рет оқылды\n\n${prose}`)).toEqual(['Жыл қорытындысы', prose]);
  });

  it('passes over the share bar before the article and keeps the article', () => {
    expect(read(`Итоги года\n• Facebook\n• Telegram\n• Сообщить об ошибке\n${prose}`)).toEqual(['Итоги года', prose]);
  });

  it('passes over everything after the end of the article', () => {
    expect(read(`Итоги года\n${prose}\nНашли ошибку в тексте?\nВаше мнение\n500 солдат приняли присягу.`)).toEqual([
      'Итоги года',
      prose,
    ]);
  });

  it('passes over headlines with the time under each', () => {
    const list =
      'Қоғам • Бүгін, 21:00\nПавлодарға 40 автобус жеткізілді\nАймақтар • Бүгін, 12:52\nСпортшылар 5 медаль алды\nСпорт • Кеше';
    expect(read(`Итоги года\n${prose}\n${list}`)).toEqual(['Итоги года', prose]);
  });

  it('passes over a list of other headlines under its heading, and reads on where prose goes on', () => {
    expect(
      read(`Итоги года\n${prose}\nПопулярное\nВ Талдыкоргане посадят 15 тыс. деревьев\nБуханка хлеба по 70 тенге`),
    ).toEqual(['Итоги года', prose]);
    expect(read(`Итоги года\n${prose}\nЧитайте также: Завод на 50 млрд тенге построят в области\n${prose}`)).toEqual([
      'Итоги года',
      prose,
      prose,
    ]);
    expect(read(`Итоги года\n${prose} Читайте также: Завод на 50 млрд тенге построят в области`)).toEqual([
      'Итоги года',
      prose,
    ]);
  });

  it('keeps a list of results in the article', () => {
    const results = [
      'Результаты такие:',
      'AMANAT – 53,90%',
      '«Ауыл» – 10,90%',
      'Respublica – 8,59%',
      '«Ак жол» – 8,41%',
      'НПК – 6,80%',
      'ОСДП – 5,20%',
      '«Байтак» – 2,30%',
    ];
    expect(read(`Итоги выборов\n${prose}\n${results.join('\n')}`)).toEqual(['Итоги выборов', prose, ...results]);
    expect(read(`Итоги выборов\n${prose}\n${results.join('\n')}\n${prose}`)).toEqual([
      'Итоги выборов',
      prose,
      ...results,
      prose,
    ]);
  });

  it('keeps a table of region and number', () => {
    const rows = ['Абай', '12', 'Ақмола', '17', 'Ақтөбе', '9', 'Атырау', '14'];
    expect(read(`Депутаттар саны\n${prose}\n${rows.join('\n')}\n${prose}`)).toEqual([
      'Депутаттар саны',
      prose,
      ...rows,
      prose,
    ]);
  });

  it('passes over credits, copyright lines and datelines', () => {
    expect(
      read(`Итоги года\nФото: AMANAT\nАстана. 27 января. KAZAKHSTAN TODAY - ${prose}\n© 2023 Все права защищены`),
    ).toEqual(['Итоги года', prose]);
    expect(read(`Итоги\nNUR-SULTAN. KAZINFORM – ${prose}`)).toEqual(['Итоги', prose]);
    expect(read(`Results\nASTANA – ${prose}`)).toEqual(['Results', prose]);
  });

  it('keeps every word of an article without furniture', () => {
    const text = `Итоги года\n${prose}\nКто пришёл\n${prose}\n– Нас 800 тысяч, – сказал он.\n1. Первое предложение граждан.\n2. Второе.`;
    expect(findFurniture({ text, lang: 'ru', published: null, title: null })).toEqual([]);
  });
});
