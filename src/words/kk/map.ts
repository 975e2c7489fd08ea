import type { map as english } from '../en/map.ts';

export const map: typeof english = {
  title: 'Карта',
  heading: '{what} өңірлер бойынша',
  indicator: 'Көрсеткіш',
  moment: 'Уақыты мен қимасы',
  lead: '{low} ({lowPlace}) мен {high} ({highPlace}) аралығы.',
  regions: (count) => `${count} өңір`,
  list: 'Атаулары бойынша',
  nothing: 'Бұл көрсеткіш бойынша жеке өңірдің саны қалмады.',
  region: {
    lead: (figures, articles) => `${articles} мақаладан ${figures} сан`,
    since: (date) => `Құрылған күні: ${date}`,
    splitFrom: (names) => `Бөлініп шыққан өңірі: ${names}.`,
    capital: (name) => `Орталығы: ${name}.`,
    amongOthers: (what, time) => `${what}: басқа өңірлермен қатар, ${time}`,
    none: 'Жинағымызда ол туралы бірде-бір сан жоқ. Бұл — нөл емес.',
    unknown: 'Мұндай өңір жоқ.',
    others: 'Басқа өңірлер',
  },
  party: {
    former: (names) => `Бұрынғы атауы: ${names}.`,
    renamed: (name, until) => `${name} (${until} дейін)`,
    unknown: 'Жинақта ол туралы бірде-бір сан жоқ.',
    others: 'Басқа партиялар мен органдар',
    seats: 'Әр сайлаудан кейінгі Мәжілістегі орындар',
  },
  contradictions: {
    title: 'Алшақтықтар',
    lead: (count) =>
      `${count} жағдайда дереккөздер бір нәрсе мен бір уақыт туралы бірге дұрыс бола алмайтын сандарды атайды. Әрқайсысын сөздерімен көрсетеміз, ештеңені орташаламаймыз.`,
    none: 'Таңдағаныңызда бірде-бір дереккөз басқасына қайшы келмейді.',
    origins: (articles, origins) => `${articles} мақала, ${origins} бастау`,
    differ: 'айырмасы',
  },
};
