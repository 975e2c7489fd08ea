import type { indicator as english } from '../en/indicator.ts';

export const indicator: typeof english = {
  title: 'Көрсеткіштер',
  titleLead:
    'Dalel нені санайды, тақырып бойынша. Әр көрсеткіштің артында дереккөздердің сөздерімен барлық мәлімдеме тұр.',
  range: (figures, articles) => `${articles} мақаладан ${figures} сан`,
  lowHigh: '{count}: ең азы {low}, ең көбі {high}. Мерзімі мен аясы әртүрлі, сондықтан нүктелер сызықпен қосылмаған.',
  single: '{count}: {low}.',
  overTime: (name) => `${name}: уақыт бойынша барлық мәлімдеме`,
  nationalOnly: (shown, all) => `Бүкіл ел туралы ${shown} мәлімдеме; барлық ${all} төмендегі кестеде.`,
  splitBySubject: (shown, all) =>
    `Бүкіл ел туралы ${shown} мәлімдеме: көп айтылған партиялар мен органдар бөлек тұр, уақыты бәріне ортақ. Барлық ${all} төмендегі кестеде.`,
  ofSubject: (name, count) => `${name}: ${count} мәлімдеме`,
  ofOthers: (count) => `Қалғандары: ${count} мәлімдеме`,
  allShown: 'Барлық мәлімдеме: ел және өңірлер туралы.',
  byRegion: (name, time) => `${name} өңірлер бойынша, ${time}`,
  byRegionOther: 'Басқа сәттер',
  moment: 'Сәт',
  table: 'Сол сандар кестеде',
  bySubject: 'Кімге қатысты',
  none: 'Бұл көрсеткіш туралы мәлімдеме қалмады.',
  dropFilters: (count) => `Шарттарсыз барлық ${count} санды көрсету`,
  asOf: (clock) => `сағат ${clock}`,
  newest: 'ең жаңасы',
};
