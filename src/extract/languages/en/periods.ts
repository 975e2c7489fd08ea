// Words that say when, in English. See the Russian list.

export const months = [
  'january',
  'february',
  '^march',
  'april',
  '^may',
  'june',
  'july',
  '^august',
  'september',
  'october',
  'november',
  'december',
] as const;
export const monthsShort = [
  '^jan',
  '^feb',
  '^mar',
  '^apr',
  '',
  '^jun',
  '^jul',
  '^aug',
  '^sept',
  '^oct',
  '^nov',
  '^dec',
] as const;
export const monthsShorter = { 9: ['^sep'] } as const;
export const monthPrepositions = [
  'in',
  'since',
  'by',
  'from',
  'of',
  'last',
  'this',
  'until',
  'between',
  'and',
  'to',
  'through',
] as const;
export const yearPrepositions = [
  'in',
  'since',
  'of',
  'by',
  'from',
  'to',
  'until',
  'during',
  'for',
  'between',
  'and',
  'through',
  'the',
  'year',
  'early',
  'late',
  'mid',
] as const;
export const yearWords = ['year', 'years'] as const;
export const weekdays = ['monday*', 'tuesday*', 'wednesday*', 'thursday*', 'friday*', 'saturday*', 'sunday*'] as const;

export const units = {
  day: ['day*', 'hours'],
  week: ['week*'],
  month: ['month*'],
  quarter: ['quarter*'],
  half: ['half', 'half year', 'half a year'],
  year: ['year*'],
  decade: ['decade*'],
} as const;

export const numbers = {
  1: ['one', 'a'], 1.5: ['one and a half'], 2: ['two'], 3: ['three'], 4: ['four'], 5: ['five'], 6: ['six'], 7: ['seven'], 8: ['eight'], 9: ['nine'], 10: ['ten'], 11: ['eleven'], 12: ['twelve'], 15: ['fifteen'], 20: ['twenty'], 30: ['thirty'],
} as const; // prettier-ignore
export const ordinals = {
  1: ['first'],
  2: ['second'],
  3: ['third'],
  4: ['fourth'],
  5: ['fifth'],
  6: ['sixth'],
  7: ['seventh'],
  8: ['eighth'],
  9: ['ninth'],
} as const;

export const lastWords = ['last', 'past', 'previous', 'preceding', 'recent'] as const;
export const nextWords = ['next', 'coming', 'upcoming', 'forthcoming', 'following'] as const;
export const pastWords = ['last', 'past', 'previous', 'recent', 'latest', 'preceding'] as const;
export const spanBefore = [
  'over the',
  'in the',
  'during the',
  'for the',
  'over',
  'within',
  'during',
  'in',
  'for',
] as const;
export const spanAfter = [] as const;
export const since = ['from', 'since', 'between'] as const;
export const until = ['to', 'until', 'till', 'through', 'and'] as const;
export const sinceStartOf = [
  'since the beginning of',
  'since the start of',
  'from the beginning of',
  'since the beginning of its work in',
  'since the opening of',
] as const;
export const thisWords = ['this', 'current'] as const;
export const betweenWords = ['between'] as const;
export const andWords = ['and'] as const;

export const relative = {
  today: ['today', 'as of today', 'to date'],
  now: ['now', 'currently', 'at present', 'at the moment', 'presently', 'so far'],
  yesterday: ['yesterday'],
  'this-year': ['this year', 'the current year', 'current year', "this year's", 'this year’s'],
  'last-year': [
    'last year',
    'the previous year',
    'previous year',
    'the past year',
    "last year's",
    'last year’s',
    'a year ago',
    'a year earlier',
    'the year before',
  ],
  'year-before-last': ['the year before last'],
  'next-year': ['next year'],
  'this-month': ['this month', 'the current month'],
  'last-month': ['last month', 'the previous month', 'the past month'],
  'this-week': ['this week'],
  'last-week': ['last week', 'the past week', 'the previous week'],
  'since-new-year': [
    'since the beginning of the year',
    'since the start of the year',
    'since the beginning of this year',
    'since the start of this year',
    'since january 1',
    'year to date',
    'so far this year',
    'from the beginning of the year',
  ],
  'winter-holidays': ['winter holidays', 'winter break', 'winter school holidays'],
  'from-now': ['from now on', 'from this day on', 'henceforth'],
  'since-pandemic': ['since the start of the pandemic', 'since the beginning of the pandemic'],
} as const;

export const votes = {
  president: [
    'presidential election*',
    'presidential vote',
    'presidential poll*',
    'presidential race',
    'early presidential election*',
    'snap presidential election*',
    'election* of the president',
    'presidential campaign',
    'presidential election campaign',
  ],
  mazhilis: [
    'mazhilis election*',
    'majilis election*',
    'parliamentary election*',
    'elections to the mazhilis',
    'elections to the majilis',
    'election to the mazhilis',
    'mazhilis vote',
    'parliamentary vote',
    'legislative election*',
    'vote to the mazhilis',
    'elections of mazhilis deputies',
    'elections of deputies of the mazhilis',
    'elections of deputies of the majilis',
    'early parliamentary election*',
    'snap parliamentary election*',
    'mazhilis race',
    'elections for the mazhilis',
    'majilis vote',
    'parliamentary race',
    'election of mazhilis deputies',
    'election of deputies of the mazhilis',
  ],
  'mazhilis-maslikhats': [
    'mazhilis and maslikhat* election*',
    'majilis and maslikhat* election*',
    'elections to the mazhilis and maslikhats',
    'elections to the majilis and maslikhats',
    'elections of mazhilis and maslikhat deputies',
    'elections of deputies of the mazhilis and maslikhats',
    'parliamentary and maslikhat* election*',
    'elections to the mazhilis and local councils',
  ],
  maslikhats: [
    'maslikhat* election*',
    'elections to maslikhat*',
    'elections to the maslikhat*',
    'elections of maslikhat deputies',
    'local election*',
    'elections of deputies of maslikhats',
    'elections to local councils',
    'maslikhat* vote',
  ],
  'by-election': ['by election*', 'special election*'],
  senate: [
    'senate election*',
    'elections to the senate',
    'senatorial election*',
    'election of senators',
    'election of senate deputies',
    'elections of senate deputies',
    'senate vote',
    'elections of deputies of the senate',
  ],
  akims: [
    'akim election*',
    'elections of akims',
    'election of akims',
    'elections of rural akims',
    'direct elections of akims',
    'rural akim elections',
    'elections of district akims',
    'village akim elections',
    'mayoral election*',
  ],
  referendum: ['referendum*', 'national referendum*', 'constitutional referendum*', 'plebiscite'],
  primaries: ['primaries', 'primary election*', 'party primaries', "party's primaries"],
  kurultai: ['kurultai election*', 'elections to the kurultai', 'kurultay election*', 'quryltay election*'],
  any: ['election*', 'election campaign*', 'snap election*', 'early election*'],
  voting: ['vote', 'voting', 'polls', 'ballot'],
} as const;
export const notVotes = [
  'election commission*',
  'electoral commission*',
  'referendum commission*',
  'election law*',
  'election code',
  'election commissioner*',
  'party election*',
] as const;
export const campaignBefore = [
  'during',
  'ahead of',
  'in the run up to',
  'before',
  'in the course of',
  'during the',
  'ahead of the',
  'in the run up to the',
  'during the last',
  'before the',
] as const;
export const campaignWords = [
  'election campaign*',
  'pre election campaign*',
  'campaign period',
  'pre election period',
  'campaigning',
] as const;
export const campaignAfter = ['campaign*'] as const;

export const convocations = ['convocation*'] as const;
export const sessions = ['session*'] as const;
export const convocationStart = [
  'since the beginning of the convocation',
  'since the start of the convocation',
  'since it began its work',
  'since the beginning of its work in the mazhilis',
  'since the start of its work in the mazhilis',
] as const;

export const asOf = ['as of', 'by', 'at', 'as at'] as const;
export const asOfAfter = ['p.m', 'a.m', 'pm', 'am', 'o’clock', "o'clock"] as const;
export const evening = ['p', 'pm'] as const;
