import type { overview as english } from '../en/overview.ts';
import { russian } from '../plural.ts';

const figure = russian('число', 'числа', 'чисел');

export const overview: typeof english = {
  title: 'Политика Казахстана в числах. За каждым\u00A0— чьи-то слова',
  document: 'Обзор',
  intro:
    'Dalel собирает числа о партиях, выборах и работе депутатов из новостей на трёх языках. Нажмите на любое — откроются слова, в которых оно названо.',
  example: 'Так читается число',
  told: '{who}: {figures}',
  toldFor: '{who}: {figures} ({time})',
  timed: '{figure} {noun} ({time})',
  partOf: '{whole}, из них {part}\u00A0— {place}',
  parts: '{whole}: {parts}',
  ofNoun: '{figure} {noun}',
  shareFor: '{share} {noun}\u00A0— {outcome}',
  turnout: 'Явка, {time}: от {low} ({lowPlace}) до {high} ({highPlace})',
  turnoutOne: 'Явка, {time}: {low} ({lowPlace})',
  groupShare: '{group}: {share} {noun} ({who})',
  saidBy: (name, role, date) => `Говорит ${name}${role ? `, ${role}` : ''}, ${date}`,
  fromArticles: (figures, articles) => `${figures} ${figure(figures)}, ${articles}`,
  byRegion: (what) => `${what} по регионам`,
  byRegionFound: (found, of) => `Числа названы для ${found} из ${of} регионов.`,
  seatsOf: (body) => `${body}: места и как их занимают`,
  seatsPlain: (body) => `${body}: места`,
  howEnded: 'Чем закончились обращения',
  partTitle: 'Область в общем числе',
  votes: (election) => `Голоса за партии: ${election}`,
  turnoutTitle: (time) => `Явка по регионам, ${time}`,
  shares: 'Женщины, молодёжь, люди с инвалидностью: доли',
  sharesSub: 'У каждой доли своё целое: оно названо рядом.',
  votesSum: (count, sum) => `Сумма ${count} строк = ${sum}, вычислена здесь. Совпадает с числом голосов`,
  votesSumFails: (count, sum, stated) =>
    `Сумма ${count} строк = ${sum}, вычислена здесь; всего голосов источник называет ${stated}`,
  otherSays: 'Другой источник пишет',
  none: 'Чего нет в выбранном',
  noneNote: 'В этих темах по вашему выбору нет ни одного числа. Это не ноль:',
  inCollection: (count) => `в собрании ${count}`,
  more: 'Все высказывания',
};
