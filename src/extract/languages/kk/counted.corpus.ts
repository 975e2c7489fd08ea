import type { CountedExample } from '../../counted.test.ts';

/** Invented sentences, and what they give: "indicator subject region value" with the qualifier where it is not exact. */
export const corpus: readonly CountedExample[] = [
  [
    '«AMANAT» партиясының 249 филиалы мен 4 мыңға жуық бастауыш партия ұйымы бар.',
    ['branches amanat KZ 249', 'primary-organisations amanat KZ almost 4000'],
  ],
  ['«Ауыл» партиясының Жамбыл облыстық филиалында 18 300 мүше бар.', ['members auyl KZ-31 18300']],
  [
    'Сайлау кезінде «AMANAT» партиясына халықтан 51 мың ұсыныс пен тілек түсті. Соның 3 мыңнан астамы Түркістан облысының халқынан жиналды.',
    ['proposals amanat KZ 51000', 'proposals amanat KZ-61 moreThan 3000'],
  ],
  [
    'Мәжіліс сайлауында AMANAT партиясы 40 мандат алды, «Ауыл» – 8, «Ақ жол» – 6.',
    ['seats amanat KZ 40', 'seats auyl KZ 8', 'seats aq-jol KZ 6'],
  ],
  [
    'Сайлауда AMANAT партиясы 53,9 пайыз дауыс жинады, «Ауыл» – 10,9 пайыз.',
    ['vote-share amanat KZ 53.9', 'vote-share auyl KZ 10.9'],
  ],
  [
    'Сайлауда ел бойынша сайлаушылардың 54,2 пайызы дауыс берді, Алматы қаласында – 25,8 пайыз.',
    ['turnout electorate KZ 54.2', 'turnout electorate KZ-75 25.8'],
  ],
  [
    'Атырау облысында референдум тізімінде 416 мыңнан астам тұрғын бар.',
    ['registered-voters electorate KZ-23 moreThan 416000'],
  ],
  ['Сайлау күні Маңғыстау облысында 231 сайлау учаскесі жұмыс істеді.', ['polling-stations electorate KZ-47 231']],
  ['Сенат депутаттығына 55 кандидат тіркелді.', ['candidates senate KZ 55']],
  [
    'Қабылдау бөлмелеріне «AMANAT» партиясына 27 мың өтініш түсіп, 62 пайызы оң шешімін тапты.',
    ['appeals amanat KZ 27000', 'appeals-share amanat KZ 62'],
  ],
  ['Мәжіліс депутаттары 253 депутаттық сауал жолдады.', ['inquiries mazhilis KZ 253']],
  ['Мәжіліс 31 заң қабылдады.', ['laws mazhilis KZ 31']],
  ['Saılaýda 7 mln 450 myń 395 adam daýys berdi.', ['voters electorate KZ 7450395']],
  ['Túrkistan oblysynda saılaýshylardyń 80,09 paıyzy daýys berdi.', ['turnout electorate KZ-61 80.09']],
  ['Жастар жасы 35 жасқа дейін ұлғаяды.', []],
  ['Жиын сағат 18.10-да басталды.', []],
  ['Ауданда 12 мың тонна көмір бар.', []],
  // a noun said once for a list of names
  [
    'Әкім сайлауына Тасқала ауданында алты, Қаратөбе ауданында төрт үміткер тіркелді.',
    ['candidates akims KZ-27 6', 'candidates akims KZ-27 4'],
  ],
  ['Биыл Мәжіліс 21, Сенат 17 жалпы отырыс өткізді.', ['sessions mazhilis KZ 21', 'sessions senate KZ 17']],
  // a part of a noun in the genitive
  [
    'Ауыл әкімдерінің сайлауы өтті. Сайланған әкімдердің 31-і – AMANAT партиясынан, төртеуі – өзін-өзі ұсынған.',
    ['seats amanat KZ 31', 'seats self-nominated KZ 4'],
  ],
  ['Сайлауға түскен бес партияның үшеуі межеден өтті.', ['parties mazhilis KZ 5', 'parties mazhilis KZ 3']],
  ['Сайлауға тіркелген партиялық тізім саны бесеуге жетті.', ['party-lists mazhilis KZ 5']],
  // where the number only says how far, when or of whom
  ['«AMANAT» партиясының кездесуіне 45 мектеп түлегі келді.', []],
  ['Дауыс беру сағат 7.00-ден 20.00-ге дейін өтеді.', []],
  ['Сайлау учаскелері таңғы 7-ден кешкі 8-ге дейін ашық.', []],
  ['Мәслихат депутаттарының 5 жылдық өкілеттігі аяқталады.', []],
  // percent said once, figures in the order of their names, the clock of the capital
  [
    'Мәжіліс сайлауында «Ауыл» – 3,05, ЖСДП – 2,13, «Бірлік» – 0,41 пайыз дауыс алды.',
    ['vote-share auyl KZ 3.05', 'vote-share nsdp KZ 2.13', 'vote-share adal KZ 0.41'],
  ],
  [
    'Сайлауда Ақмола облысы мен Шымкент тұрғындарының 61 және 47 пайызы дауыс берді.',
    ['turnout electorate KZ-11 61', 'turnout electorate KZ-79 47'],
  ],
  ['Елорда уақытымен сағат 18.10-да сайлаушылардың 51,3 пайызы бюллетень алды.', ['turnout electorate KZ 51.3']],
  [
    'Облыстардың, Астана және Алматы қалаларының сайлау комиссиялары мәліметінше, сайлаушылардың 71,2 пайызы дауыс берді.',
    ['turnout electorate KZ 71.2'],
  ],
  // ages of the youngest and of the oldest; no ages, claims, changes, games, averages
  [
    'Әкімдікке үміткерлердің жасы – 29 мен 58 аралығында.',
    ['candidates-age akims KZ 29', 'candidates-age akims KZ 58'],
  ],
  ['Сайлауда бір мандатқа орташа есеппен 3,2 үміткерден келеді.', []],
  ['Мәслихат депутаттары футбол ойнады. Сайысқа 24 депутат қатысты.', []],
  ['Сайлаушылардың жартысы ауылда тұрады деу қате.', []],
  // parties counted before they are named; a chamber of its own beats the list
  ['Мәжіліс сайлауында межеден үш партия – AMANAT, «Ауыл» және Respublica өтті.', ['parties mazhilis KZ 3']],
  [
    'Бірлескен отырысқа Сенаттың 48 депутаты және Мәжілістің 95 депутаты қатысты.',
    ['deputies senate KZ 48', 'deputies mazhilis KZ 95'],
  ],
  [
    'Ауыл әкімін сайлауға 9 кандидат ұсынылды: 1 – AMANAT партиясынан, 8 – өзін-өзі ұсынғандар.',
    ['candidates akims KZ 9', 'candidates amanat KZ 1', 'candidates akims KZ 8'],
  ],
  [
    'Мәслихат депутаттарының ішінде әйелдердің үлесі – 22,5 пайыз, яғни жиырма жеті адам.',
    ['deputies-share maslikhats KZ 22.5', 'deputies maslikhats KZ 27'],
  ],
  // whole names of parties, headings of lists, thresholds, averages, quotas
  [
    'Сайлау қорытындысы. Партияларға берілген дауыстар саны:\n\n«Ауыл» Халықтық-демократиялық патриоттық партиясы – 41 310\n\n«Ақ жол» Қазақстанның Демократиялық партиясы – 63 105\n\nБес және одан көп процентін алған партиялар арасында мандаттар былай бөлінді:\n\n«Ауыл» партиясы – 2\n\n«Ақ жол» партиясы – 3',
    ['votes auyl KZ 41310', 'votes aq-jol KZ 63105', 'seats auyl KZ 2', 'seats aq-jol KZ 3'],
  ],
  ['Мәслихаттың бір орнына орташа есеппен үш үміткерден тіркелді.', []],
  [
    'Мәслихаттарға барлығы 68 депутат сайланады. Оның ішінде: 5 облыстық мәслихат депутаты, 14 қалалық мәслихат депутаты.',
    ['seats maslikhats KZ 68', 'seats maslikhats KZ 5', 'seats maslikhats KZ 14'],
  ],
  ['Конференцияға «Nur Otan» партиясының 50 мүшесінен 1 делегат өкілеттік мөлшері белгіленді.', []],
  [
    'Qaraǧandy oblysynda sailauşylardyŋ 61,4%-y, Şyǧys Qazaqstan oblysynda 68,42%-y dauys berdı.',
    ['turnout electorate KZ-35 61.4', 'turnout electorate KZ-63 68.42'],
  ],
  // words in one case before the figures of a list; persons whose number is told; the right to vote; hyphens
  [
    'Президент сайлауына ТМД миссиясының 38, халықаралық ұйымдардың 31, шетелдердің 74 бақылаушысы тіркелді.',
    ['observers electorate KZ 38', 'observers electorate KZ 31', 'observers electorate KZ 74'],
  ],
  ['Сайлауды бақылайтын шетелдік байқаушылардың жалпы саны 793 адамды құрады.', ['observers electorate KZ 793']],
  [
    'Президент сайлауында облыс бойынша 483 мыңға жуық адам дауыс беру құқығына ие.',
    ['registered-voters electorate KZ almost 483000'],
  ],
  [
    '«AMANAT» партиясына 8 мыңнан аса талап-тілек пен 300 арыз-шағым түсті.',
    ['proposals amanat KZ moreThan 8000', 'appeals amanat KZ 300'],
  ],
  [
    'Сенат сайлауы өтті. 16 депутат сайланды – 14 облыстан және Астана мен Алматы қалаларынан.',
    ['deputies senate KZ 16'],
  ],
  // a referendum: shares of those who voted, of those entitled, of a region pointed back to
  [
    'Референдумда дауыс беруге қатысқан азаматтардың 71,4 проценті немесе 5 миллион 601 мың адам ұсынысты қолдады.',
    ['vote-share yes KZ 71.4', 'votes yes KZ 5601000'],
  ],
  [
    'Референдумда дауыс беру құқына ие 12 201 300 Қазақстан азаматының 63,5 пайызы таңдау жасады.',
    ['registered-voters electorate KZ 12201300', 'turnout electorate KZ 63.5'],
  ],
  [
    'Референдум күні Түркістан облысында 888 415 адам дауыс берді. Бұл өңірде Қазақстанда жаңа нысан салуды 693 766 адам қолдады.',
    ['voters electorate KZ-61 888415', 'votes yes KZ-61 693766'],
  ],
  // those elected, groups of them, two parties with as many seats each, places reached
  [
    'Ауыл әкімдерінің сайлауы өтті. Жеңімпаздардың 61-і – AMANAT партиясынан. Сайланған әкімдердің арасында 7 әйел бар.',
    ['seats amanat KZ 61', 'deputies akims KZ 7'],
  ],
  [
    'Májilis saılaýynda 107 orynnyń 84-i «Nur Otan» partııasyna, jetiden «Aq jol» men Kommýnıstik halyq partııasyna tıesili.',
    ['seats mazhilis KZ 107', 'seats amanat KZ 84', 'seats aq-jol KZ 7', 'seats people KZ 7'],
  ],
  ['Сайлау комиссиясы екі партияның тізімін тіркеді.', ['party-lists mazhilis KZ 2']],
  ['Сайлаушылар бес учаскеге келіп, дауыс берді.', ['polling-stations electorate KZ 5']],
  // ages reached, meetings counted by times, parties in a list of shares
  ['Сайлауда әрбір бесінші үміткер отыз беске толмаған.', ['candidates-share mazhilis KZ 20']],
  ['Мәжілісте пленарлық отырыс 37 рет шақырылды.', ['sessions mazhilis KZ 37']],
  [
    'Әкім сайлауында 41 кандидат тіркелді. Олардың жиырма біреуі – өзін-өзі ұсынған.',
    ['candidates akims KZ 41', 'candidates akims KZ 21'],
  ],
];
