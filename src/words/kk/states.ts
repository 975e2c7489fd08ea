import { formatNumber } from '../format.ts';
import type { StatesWords } from '../en/states.ts';

const n = (value: number) => formatNumber(value, 'kk');

export const states = {
  loading: 'Сандар жүктеліп жатыр',
  loadingPage: 'Бет жүктеліп жатыр',
  openRaw: 'Бастапқы файлды ашу',
  offlineTitle: 'Байланыс жоқ, сандар бұл құрылғыға әлі түспеген',
  offlineText: 'Көшірмені алу мүмкін болмады. Байланыс қалпына келген бойда жүктеледі.',
  offlineBanner: 'Байланыс жоқ.',
  offlineBannerText: 'Экранда бұған дейін жүктелгені тұр; басылымға апаратын сілтемелер ашылмайды.',
  notFoundDataTitle: 'Сандар файлы орнында жоқ',
  notFoundDataText: (file: string) => `Біз ${file} сұрадық, серверде ол жоқ.`,
  serverTitle: 'Сервер жауап бере алмады',
  serverText: (file: string, status: number) => `Біз ${file} сұрадық, жауабы — ${status}.`,
  cutOffTitle: 'Сандар толық келмеді',
  cutOffText: (file: string) => `Біз ${file} сұрадық, жауап жартысынан үзілді.`,
  schemaTitle: 'Сандар бұл бет түсінетін түрде келмеді',
  schemaText: (file: string) => `${file} келді, бірақ кіре берістегі тексеру былай дейді:`,
  emptyTitle: 'Барлық сүзгіге бірден сай келетін сан жоқ',
  emptyNotZero: 'Бұл — нөл емес: жинақтағы бірде-бір мақала мұны айтпайды.',
  emptyBecause: (filter: string) => `Бәрін «${filter}» сүзгісі шығарып тұр.`,
  emptyTogether: 'Әр сүзгінің өзі сан қалдырады, бірге алғанда ештеңе қалмайды.',
  emptyMany: 'Бір сүзгіден емес: бәрін бірнешеуі қатар шығарып тұр.',
  drop: (filter: string, count: number) => `«${filter}» сүзгісін алу: ${n(count)} сан`,
  dropAll: 'Барлық сүзгіні алу',
  notFoundTitle: 'Мұндай бет жоқ',
  notFoundText: (path: string) => `${path} мекенжайында ештеңе жоқ. Аты өзгерген болуы мүмкін.`,
  toOverview: 'Шолуға',
  toArticles: 'Мақалаларға',
  problems: (count: number) =>
    count === 1 ? 'Сілтеменің бір бөлігі оқылмады' : `Сілтеменің ${n(count)} бөлігі оқылмады`,
  problemsRest: 'Қалғаны көрсетілді.',
  problemsSetAside: 'және ескерілмеді:',
  reasons: {
    'not-a-date': 'мұндай күн жоқ',
    'unknown-value': 'мұндай мән жоқ',
    'ends-before-start': 'соңы басынан бұрын',
    repeated: 'екі рет берілген',
    'too-long': 'тым ұзын',
    'unknown-page': 'мұндай бет жоқ',
  },
  dismiss: 'Түсінікті',
} satisfies StatesWords;
