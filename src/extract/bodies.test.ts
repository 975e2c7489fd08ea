import { describe, expect, it } from 'vitest';
import { findBodies } from './bodies.ts';

const subjects = (text: string, lang: 'ru' | 'kk' | 'en' = 'ru') =>
  findBodies({ text, lang, published: null, title: null }).map(({ subject, level }) =>
    level ? `${subject}/${level}` : subject,
  );

describe('findBodies', () => {
  it.each([
    ['ru', 'Партия «Нур Отан» и Демократическая партия «Ак жол» обошли ОСДП.', ['amanat', 'aq-jol', 'nsdp']],
    ['ru', 'У партии “Аманат” 40 мандатов, у “Ауыла" 8, у Народной партии Казахстана 5.', ['amanat', 'auyl', 'people']],
    ['ru', 'Народно-демократическая патриотическая партия «Ауыл» выдвинула кандидатов.', ['auyl']],
    ['ru', 'Содружество профсоюзов «Аманат» выдвинуло кандидата.', ['amanat-trade-unions']],
    ['ru', 'По программе «Ауыл аманаты» выдали кредиты.', ['auyl-amanaty']],
    [
      'ru',
      'Депутаты областного маслихата и сельские акимы встретились с избирателями.',
      ['maslikhats/region', 'akims/rural', 'electorate'],
    ],
    ['ru', 'Партия «Амanат» работает в ауле и селе.', ['amanat']],
    ['ru', 'КНПК получила 7 мест, «Бірлік» не прошла, «Адал» тоже.', ['people', 'adal', 'adal']],
    ['ru', 'Мажилисмены передали законопроект в Сенат Парламента РК.', ['mazhilis', 'senate']],
    ['ru', 'Против всех проголосовали 3%.', ['against-all']],
    ['kk', '«AMANAT»-тың фракциясы мен «Ауыл» партиясы.', ['amanat', 'auyl']],
    ['kk', 'Ауыл тұрғындары ауылда жиналды.', []],
    ['kk', 'Мәжіліс депутаттары, облыстық мәслихат, ауыл әкімдері.', ['mazhilis', 'maslikhats/region', 'akims/rural']],
    ['kk', 'Комиссия мәжілісінде әділет министрлігі баяндады.', []],
    [
      'kk',
      '«Nur Otan» partııasynyń fraktsııasy, oblystyq máslihat pen Májilis.',
      ['amanat', 'maslikhats/region', 'mazhilis'],
    ],
    ['kk', 'Аманаттықтар сайлаушылармен кездесті.', ['amanat', 'electorate']],
    ['en', 'Aq Zhol named 54 people, the People’s Party of Kazakhstan 52, Auyl 25.', ['aq-jol', 'people', 'auyl']],
    ['en', "Amanat's list and the green party Baitak.", ['amanat', 'baytaq']],
    [
      'en',
      'Voters chose deputies of regional maslikhats and the Mazhilis.',
      ['electorate', 'maslikhats/region', 'mazhilis'],
    ],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(subjects(text, lang)).toEqual(expected);
  });
});
