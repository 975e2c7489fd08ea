import { describe, expect, it } from 'vitest';
import { findPeople, findSpeech } from './speech.ts';

const heard = (lang: 'ru' | 'kk' | 'en', text: string) =>
  findSpeech({ text, lang, published: null, title: null }).map(({ start, end, name, role, direct }) => ({
    words: text.slice(start, end),
    name,
    role,
    direct,
  }));

describe('findSpeech', () => {
  it('hears direct speech before its speaker and office', () => {
    const text =
      'Партия готовится к выборам.\n\nЗа неделю поступило около 500 предложений", - сказала заведующая РОП Алия Садырбаева.';
    expect(heard('ru', text)).toEqual([
      {
        words: 'За неделю поступило около 500 предложений"',
        name: 'Алия Садырбаева',
        role: 'заведующая РОП',
        direct: true,
      },
    ]);
  });

  it('hears reported speech and keeps the speaker for "он"', () => {
    const text =
      'Секретарь партии Елнур Бейсенбаев сообщил, что выдвинуты 90 кандидатов. Всего их 283.\n\n– У нас 249 филиалов, – добавил он.';
    expect(heard('ru', text)).toMatchObject([
      {
        words: 'Секретарь партии Елнур Бейсенбаев сообщил, что выдвинуты 90 кандидатов. Всего их 283.',
        name: 'Елнур Бейсенбаев',
        role: 'Секретарь партии',
        direct: false,
      },
      { words: '– У нас 249 филиалов', name: 'Елнур Бейсенбаев', direct: true },
    ]);
  });

  it('lets "по словам" reach to the end of the paragraph or to the writer', () => {
    const text =
      'По словам Нурлана Абдирова, участков 10 тысяч. Из них 77 за рубежом. Напомним, в 2021 году их было меньше.';
    expect(heard('ru', text)).toMatchObject([
      { words: 'По словам Нурлана Абдирова, участков 10 тысяч. Из них 77 за рубежом.', name: 'Нурлан Абдиров' },
    ]);
  });

  it('knows the office after the name', () => {
    const text =
      'С докладом выступил Бауыржан Байбек, первый заместитель председателя партии.\nВ партии 800 тысяч членов, отметил Байбек.';
    expect(heard('ru', text).at(-1)).toMatchObject({
      name: 'Бауыржан Байбек',
      role: 'первый заместитель председателя партии',
    });
  });

  it('hears Kazakh direct speech and finds the chairman by his office', () => {
    const text =
      'Жиынға партия Төрағасы Ерлан Қошанов қатысты.\n«Бізге 51 мың ұсыныс түсті», деді партия Төрағасы.\nОл 3 мың адам келгенін атап өтті.';
    expect(heard('kk', text)).toEqual([
      { words: '«Бізге 51 мың ұсыныс түсті»', name: 'Ерлан Қошанов', role: 'партия Төрағасы', direct: true },
      { words: 'Ол 3 мың адам келгенін атап өтті.', name: 'Ерлан Қошанов', role: 'партия Төрағасы', direct: false },
    ]);
  });

  it('hears "айтуынша" after a name in the genitive', () => {
    const text = 'Әсия Қыстаубаеваның айтуынша, тізімде 416 мың адам бар.';
    expect(heard('kk', text)).toMatchObject([{ name: 'Әсия Қыстаубаева', direct: false }]);
  });

  it('hears English speech before and after', () => {
    const text =
      'Seven parties sent lists, deputy chair Konstantin Petrov said on Feb. 9.\nPetrov counted 609 nominees.\n“We have 98 seats,” he said.';
    expect(heard('en', text)).toMatchObject([
      { name: 'Konstantin Petrov', role: 'deputy chair', direct: false },
      { name: 'Konstantin Petrov', direct: false },
      { words: '“We have 98 seats,”', name: 'Konstantin Petrov', direct: true },
    ]);
  });

  it('knows a woman named in the nominative from a man in the genitive', () => {
    expect(heard('ru', '– Мы провели 40 встреч, – рассказала председатель Илмира Айтова.')).toMatchObject([
      { name: 'Илмира Айтова' },
    ]);
    expect(heard('ru', 'По словам министра Каната Мусина, уведомлений десять.')).toMatchObject([
      { name: 'Канат Мусин' },
    ]);
  });

  it('lets "об этом сообщил" answer for the words before it', () => {
    const text = 'В филиале состоит 38 тысяч человек. Об этом сообщила секретарь Гульнара Ахметова.';
    expect(heard('ru', text)).toMatchObject([{ words: text, name: 'Гульнара Ахметова' }]);
  });

  it('does not take an organisation for the person named before', () => {
    expect(heard('en', 'Results give Kassym-Jomart Tokayev 81 percent, the Central Election Commission said.')).toEqual(
      [],
    );
  });

  it('hears nobody where nobody speaks', () => {
    expect(heard('ru', 'В партии 800 тысяч членов. Об этом сообщает пресс-служба партии.')).toEqual([]);
    expect(heard('kk', 'Партияда 800 мың мүше бар.')).toEqual([]);
  });
});

describe('findPeople', () => {
  it.each([
    [
      'ru',
      'Тимур Кабдешев набрал 811 голосов, Олеся Руденко – 770. Кабдешев избран.',
      ['timur-kabdeshev', 'olesya-rudenko', 'timur-kabdeshev'],
    ],
    ['kk', 'Тимур Қабдешев 811 дауыс жинады.', ['timur-kabdeshev']],
    ['ru', 'В партии AMANAT 800 тысяч членов.', []],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(findPeople({ text, lang, published: null, title: null }).map(({ subject }) => subject)).toEqual(expected);
  });
});
