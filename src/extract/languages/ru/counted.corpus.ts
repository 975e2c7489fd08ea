import type { CountedExample } from '../../counted.test.ts';

/** Invented sentences, and what they give: "indicator subject region value" with the qualifier where it is not exact. */
export const corpus: readonly CountedExample[] = [
  ['Партия AMANAT объединяет более 800 тысяч членов партии.', ['members amanat KZ moreThan 800000']],
  [
    'У партии «Ауыл» 17 филиалов и около 1,2 тысячи первичных организаций.',
    ['branches auyl KZ 17', 'primary-organisations auyl KZ about 1200'],
  ],
  [
    'В областном филиале партии AMANAT в Костанайской области 240 «первичек».',
    ['primary-organisations amanat KZ-39 240'],
  ],
  ['Сеть партии AMANAT – это общественные приёмные, их 236.', ['reception-offices amanat KZ 236']],
  [
    'В Мажилисе из 98 мандатов 69 распределят по партийным спискам, а 29 – по одномандатным округам.',
    ['seats mazhilis KZ 98', 'seats mazhilis KZ 69', 'seats mazhilis KZ 29'],
  ],
  [
    'На выборах в Мажилис «Ак жол» и Respublica получили по 6 мандатов.',
    ['seats aq-jol KZ 6', 'seats respublica KZ 6'],
  ],
  [
    'По итогам выборов AMANAT получил 40 мандатов, «Ауыл» – 8, ОСДП – 4.',
    ['seats amanat KZ 40', 'seats auyl KZ 8', 'seats nsdp KZ 4'],
  ],
  [
    'За AMANAT проголосовали 3 431 510 избирателей, или 53,9%, за «Ауыл» – 693 938 (10,9%).',
    ['votes amanat KZ 3431510', 'vote-share amanat KZ 53.9', 'votes auyl KZ 693938', 'vote-share auyl KZ 10.9'],
  ],
  [
    'Явка на выборах составила 54,2%, в Алматы – 25,8%, в Кызылординской области – 66,5%.',
    ['turnout electorate KZ 54.2', 'turnout electorate KZ-75 25.8', 'turnout electorate KZ-43 66.5'],
  ],
  [
    'В Абайской и Актюбинской областях на выборах проголосовали соответственно 57% и 58% избирателей.',
    ['turnout electorate KZ-10 57', 'turnout electorate KZ-15 58'],
  ],
  ['В списки избирателей внесены 12 млн человек.', ['registered-voters electorate KZ 12000000']],
  [
    'В день голосования в Атырауской области работали 269 избирательных участков.',
    ['polling-stations electorate KZ-23 269'],
  ],
  ['За выборами следили свыше 5 тысяч наблюдателей.', ['observers electorate KZ moreThan 5000']],
  [
    'Партия «Ак жол» выдвинула 54 кандидата по партийному списку и 24 – по одномандатным округам.',
    ['candidates aq-jol KZ 54', 'candidates aq-jol KZ 24'],
  ],
  [
    'На выборах акимов зарегистрировано 125 кандидатов, 78 из них – самовыдвиженцы.',
    ['candidates akims KZ 125', 'candidates akims KZ 78'],
  ],
  ['Средний возраст кандидатов в депутаты Мажилиса – 48 лет.', ['candidates-age mazhilis KZ 48']],
  ['Почти треть кандидатов партии «Байтак» – женщины.', ['candidates-share baytaq KZ almost 33.3']],
  [
    'В общественные приёмные партии AMANAT за год обратились 134 тысячи человек, 90% обращений решены положительно.',
    ['appeals amanat KZ 134000', 'appeals-share amanat KZ 90'],
  ],
  ['Девять из десяти обращений в приёмную партии AMANAT решены.', ['appeals-share amanat KZ 90']],
  ['Электронных обращений в приёмные Nur Otan набралось 339 тысяч.', ['appeals amanat KZ 339000']],
  ['Партия AMANAT собрала порядка 42 тысяч наказов.', ['proposals amanat KZ about 42000']],
  ['Фракция AMANAT в Мажилисе направила свыше 500 депутатских запросов.', ['inquiries amanat KZ moreThan 500']],
  ['Мажилис рассмотрел 96 законопроектов и одобрил 53.', ['bills mazhilis KZ 96', 'bills mazhilis KZ 53']],
  ['Мажилис принял 31 закон.', ['laws mazhilis KZ 31']],
  [
    'На референдуме «за» высказались 7 954 667 граждан, против – 898 099.',
    ['votes yes KZ 7954667', 'votes no KZ 898099'],
  ],
  [
    'По программе «Ауыл аманаты» партии AMANAT выдано 17 тысяч микрокредитов на 100 млрд тенге.',
    ['projects amanat KZ 17000', 'funding amanat KZ 100000000000'],
  ],
  ['Порог для прохождения партий в Мажилис – 5 процентов.', []],
  ['Предприниматель создал 600 рабочих мест и заплатил 10 миллиардов тенге налогов.', []],
  ['Встреча началась в 17:38 и длилась два часа.', []],
  ['В правительстве закреплён один вице-премьер.', []],
  ['Для регистрации партии необходимо пять тысяч человек.', []],
];
