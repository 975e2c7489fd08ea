import { formatNumber } from '../format.ts';
import type { ArticlesWords } from '../en/articles.ts';

const n = (value: number) => formatNumber(value, 'kk');

export const articles = {
  title: 'Мақалалар',
  intro: 'Оқылған мақалалар, жаңасы жоғарыда. Әр мақала өз сандарымен, мәтіндегі ретімен ашылады.',
  untitled: 'тақырыбы сақталмаған',
  untitledNote: 'Тақырыбы сақталмаған мақаланың орнында көлбеу жазумен алғашқы санының сөздері тұр.',
  find: 'Тақырыбы, басылымы не аты бойынша табу',
  sort: 'Реті',
  sorts: { newest: 'Алдымен жаңасы', oldest: 'Алдымен ескісі', figures: 'Саны көбі', outlet: 'Басылым бойынша' },
  noTitle: (typed: string) => `Тақырыптарда да, басылымдарда да «${typed}» жоқ`,
  languages: { kk: 'қазақша', ru: 'орысша', en: 'ағылшынша' },
  inOrder: (count: number) => `Мәтіндегі ретімен ${n(count)} сан`,
  noFigures: 'Бұл мақалада Dalel санайтын сан жоқ',
  noFiguresWhy: 'Ол оқылған, санның жоқтығы да көрінсін деп сақталған. Бұл — нөл емес.',
  said: (words: string) => `айтылған: «${words}»`,
  inferred: (how: string) => `шығарылған: ${how}`,
  extent: { whole: 'бет түгел оқылған', beginning: 'тек басы қолда болған' },
  readBy: { dalel: 'бағдарлама оқыған', hand: 'қолмен оқылған' },
  card: 'Қалай оқылған',
  quotesOnly: 'Басылымның мәтіні қайта жарияланбайды. Мұнда әр сан айтылған сөздер тұр.',
  fullText: 'Толық мәтін, басылымның рұқсатымен',
  missing: 'Бұл көшірмеде мұндай мақала жоқ',
  onChart: (name: string) => `«${name}» бетінде`,
  copyLink: 'Сілтемені көшіру',
  more: (count: number) => `Тағы ${n(count)} көрсету`,
} satisfies ArticlesWords;
