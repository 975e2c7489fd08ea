import type { SaidTable } from '../en/said.ts';

export const said: SaidTable = {
  qualifiers: {
    exact: 'нақты сан',
    about: 'шамамен',
    moreThan: 'астам',
    atLeast: 'кемінде',
    lessThan: 'аз',
    atMost: 'ең көбі',
    almost: 'жуық',
    range: 'аралық',
  },
  periodBases: {
    stated: 'мәтінде айтылған',
    relative: 'сөздер мен жарияланған күннен шығады',
    implied: 'біздің түсінуіміз',
    unknown: 'айтылмаған',
  },
  relations: {
    repetition: 'қайталау',
    rounding: 'дөңгелектеу',
    revision: 'нақтылау',
    'different-scope': 'әртүрлі нәрсе туралы',
    contradiction: 'алшақтық',
  },
  relationReasons: {
    repetition: 'Бір нәрсе туралы сол бір сан.',
    rounding: 'Бір дереккөз екіншісі толық келтірген санды дөңгелектейді.',
    revision: 'Кейінгі есеп бұрынғысын алмастырады.',
    'different-scope': 'Дереккөздер әртүрлі нәрсе, уақыт немесе жер туралы айтады.',
    contradiction: 'Бір нәрсе, бір мезгіл, ал сандар сәйкес келмейді.',
  },
  computedHere: 'Осында есептелген',
  origins: (articles, origins) => `${articles} мақала, ${origins} бастапқы дереккөз`,
  figuresFrom: (figures, _count, articles) => `${articles} мақаладан ${figures} сан`,
};
