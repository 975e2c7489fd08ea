import type { ArticleCard } from '../model/article.ts';
import type { Reference } from '../model/reference.ts';
import type { PublishedObservation, Snapshot, SnapshotManifest } from '../model/snapshot.ts';

// Everything here is invented for tests: outlets, headlines, words and figures.

const names = (kk: string, ru: string, en: string) => ({ kk, ru, en });

const reference: Reference = {
  regions: [
    {
      id: 'KZ-61',
      formerCode: 'KZ-YUZ',
      type: 'region',
      name: names('Түркістан облысы', 'Туркестанская область', 'Turkistan region'),
      short: names('Түркістан', 'Туркестан', 'Turkistan'),
      from: null,
      splitFrom: [],
      tile: { row: 4, col: 3 },
      capital: null,
      point: [68.25, 43.3],
    },
    {
      id: 'KZ-79',
      formerCode: 'KZ-SHY',
      type: 'city',
      name: names('Шымкент', 'Шымкент', 'Shymkent'),
      short: names('Шымкент', 'Шымкент', 'Shymkent'),
      from: null,
      splitFrom: [],
      tile: { row: 5, col: 3 },
      capital: null,
      point: [69.6, 42.3],
    },
  ],
  parties: [
    {
      id: 'amanat',
      name: names('AMANAT партиясы', 'Партия AMANAT', 'AMANAT party'),
      short: names('Amanat', 'Amanat', 'Amanat'),
      status: 'registered',
      former: [],
      beware: [],
    },
  ],
  events: [
    {
      id: 'mazhilis-2023-03-19',
      kind: 'election',
      date: '2023-03-19',
      name: names('Мәжіліс сайлауы', 'Выборы в Мажилис', 'Mazhilis election'),
      source: null,
    },
  ],
  elections: [],
  outlets: [],
};

const card = (id: string, more: Partial<ArticleCard>): ArticleCard => ({
  id,
  url: `https://paper.example/${id}`,
  outlet: 'paper.example',
  title: 'Выдуманная заметка о приёмной',
  lang: 'ru',
  published: '2023-01-27',
  publishedBasis: 'printed',
  rights: 'quote',
  readBy: 'hand',
  extent: 'whole',
  text: null,
  ...more,
});

const articles: readonly ArticleCard[] = [
  card('paper-2023-01-27-1', {}),
  card('gazet-2022-12-09-1', {
    outlet: 'gazet.example',
    title: 'Ойдан шығарылған хабар',
    lang: 'kk',
    published: '2022-12-09',
    url: null,
  }),
  card('wire-2023-02-01-1', { outlet: 'wire.example', title: null, lang: 'en', published: '2023-02-01' }),
];

const stated = { how: 'stated', words: null } as const;
const implied = { how: 'implied', words: null } as const;

const observation = (
  id: string,
  article: string,
  exact: string,
  figure: string,
  more: Partial<PublishedObservation>,
): PublishedObservation => ({
  id,
  article,
  status: 'reviewed',
  indicator: 'proposals',
  subject: 'amanat',
  region: 'KZ',
  quantity: { qualifier: 'exact', word: null, value: 0, min: null, max: null, unit: 'count' },
  period: { start: '2023-01-19', end: '2023-01-27', basis: 'relative', words: null },
  dimensions: {},
  speaker: null,
  quote: {
    exact,
    prefix: '',
    suffix: '',
    start: null,
    end: null,
    figure: [exact.indexOf(figure), exact.indexOf(figure) + figure.length],
  },
  attribution: { subject: stated, region: implied },
  flags: [],
  rule: 'by hand',
  ...more,
});

const quantity = (value: number, qualifier: PublishedObservation['quantity']['qualifier'], word: string | null) =>
  ({ qualifier, word, value, min: null, max: null, unit: 'count' }) as const;

const observations: readonly PublishedObservation[] = [
  observation('gazet-2022-12-09-1.000003', 'gazet-2022-12-09-1', '3 мыңнан астамы осы облыстан', '3 мыңнан астамы', {
    region: 'KZ-61',
    quantity: quantity(3000, 'moreThan', 'астам'),
    period: { start: '2022-10-21', end: '2022-11-20', basis: 'stated', words: 'науқан кезінде' },
    attribution: { subject: implied, region: stated },
  }),
  observation('paper-2023-01-27-1.000001', 'paper-2023-01-27-1', 'к нам поступило около 500 предложений', 'около 500', {
    quantity: quantity(500, 'about', 'около'),
    speaker: { name: 'Придуманная Заведующая', role: 'заведующая приёмной' },
  }),
  observation('paper-2023-01-27-1.000002', 'paper-2023-01-27-1', '249 филиалов по стране', '249', {
    indicator: 'branches',
    quantity: quantity(249, 'exact', null),
    period: { start: '2023-01-27', end: '2023-01-27', basis: 'implied', words: null },
  }),
  observation('wire-2023-02-01-1.000004', 'wire-2023-02-01-1', 'the party has 251 branches', '251', {
    indicator: 'branches',
    quantity: quantity(251, 'exact', null),
    period: { start: '2023-02-01', end: '2023-02-01', basis: 'implied', words: null },
  }),
];

/** An invented snapshot of three articles and four figures, in three languages. */
export const inventedSnapshot: Snapshot = { schema: 1, articles, observations, reference };

/** The manifest that leads to it. */
export const inventedManifest: SnapshotManifest = {
  schema: 1,
  version: 'aaaaaaaaaaaa',
  file: 'dalel-aaaaaaaaaaaa.json',
  bytes: JSON.stringify(inventedSnapshot).length,
  articles: articles.length,
  observations: observations.length,
  newest: '2023-02-01',
};
