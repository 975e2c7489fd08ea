import type { CountedExample } from '../../counted.test.ts';

/** Invented sentences, and what they give: "indicator subject region value" with the qualifier where it is not exact. */
export const corpus: readonly CountedExample[] = [
  [
    'The Amanat party has more than 800,000 members and 249 branches.',
    ['members amanat KZ moreThan 800000', 'branches amanat KZ 249'],
  ],
  [
    'In the election, 29 of the 98 seats in the Mazhilis depend on single-mandate districts.',
    ['seats mazhilis KZ 29', 'seats mazhilis KZ 98'],
  ],
  [
    'Amanat won 40 seats in the Mazhilis, Auyl eight and the OSDP four.',
    ['seats amanat KZ 40', 'seats auyl KZ 8', 'seats nsdp KZ 4'],
  ],
  [
    'In the vote Amanat received 53.9 percent, or 3,431,510 votes.',
    ['vote-share amanat KZ 53.9', 'votes amanat KZ 3431510'],
  ],
  [
    'Voter turnout in the election was 54.2 percent, with 25.8 percent in Almaty.',
    ['turnout electorate KZ 54.2', 'turnout electorate KZ-75 25.8'],
  ],
  ['Some 12 million people are eligible to vote in the election.', ['registered-voters electorate KZ about 12000000']],
  ['On election day 10,223 polling stations opened.', ['polling-stations electorate KZ 10223']],
  ['The commission accredited 793 foreign observers for the election.', ['observers electorate KZ 793']],
  ['Aq Zhol nominated 54 candidates on its party list for the Mazhilis.', ['candidates aq-jol KZ 54']],
  ['The average age of the candidates for the Senate is 50.5 years.', ['candidates-age senate KZ 50.5']],
  [
    'The Mazhilis adopted 100 laws and sent more than 500 inquiries to the executive.',
    ['laws mazhilis KZ 100', 'inquiries mazhilis KZ moreThan 500'],
  ],
  [
    'Amanat’s reception offices received 160,000 appeals, and 90 percent of them were resolved.',
    ['appeals amanat KZ 160000', 'appeals-share amanat KZ 90'],
  ],
  ['By noon voter turnout in the election was 30 percent local Astana time.', ['turnout electorate KZ 30']],
  [
    'By the data of the regions, Astana, Almaty and Shymkent cities, turnout in the election reached 46.8 percent.',
    ['turnout electorate KZ 46.8'],
  ],
  [
    'For the election 10,300 polling stations open at home and abroad, where 80 stations in 60 countries await voters.',
    ['polling-stations electorate KZ 10300', 'polling-stations electorate abroad 80'],
  ],
  ['The election will be watched by 90 observers from foreign countries.', ['observers electorate KZ 90']],
  [
    'In the Senate election, the upper house of the Parliament, 60 candidates run; maslikhats nominated four candidates.',
    ['candidates senate KZ 60', 'candidates senate KZ 4'],
  ],
  [
    'Members of the Senate and the Mazhilis sent more than 300 requests to the government.',
    ['inquiries parliament KZ moreThan 300'],
  ],
  [
    'A single chamber will replace the 98-member Mazhilis and the 50-member Senate after the vote.',
    ['seats mazhilis KZ 98', 'seats senate KZ 50'],
  ],
  [
    'Amanat has 5,800 primary cells, its secretary told the political council in Astana.',
    ['primary-organisations amanat KZ 5800'],
  ],
  [
    'In the Senate election of 2023 there are 130 candidates, 94 in 2020 and 88 in 2014.',
    ['candidates senate KZ 130', 'candidates senate KZ 94', 'candidates senate KZ 88'],
  ],
  [
    'All but three of the 60 Senate candidates nominated themselves; each needs signatures of at least ten percent of electors.',
    ['candidates senate KZ 60'],
  ],
  [
    'In the election the Auyl and Aq Jol parties garnered 10.2 percent and 9.1 percent respectively.',
    ['vote-share auyl KZ 10.2', 'vote-share aq-jol KZ 9.1'],
  ],
  [
    'The Amanat faction numbers 60 deputies, Auyl eight, Aq Jol and Respublica six apiece after the vote.',
    ['deputies amanat KZ 60', 'deputies auyl KZ 8', 'deputies aq-jol KZ 6', 'deputies respublica KZ 6'],
  ],
  [
    'In the election 29 seats went to single-mandate districts, and self-nominated candidates won five of them.',
    ['seats mazhilis KZ 29', 'seats self-nominated KZ 5'],
  ],
  ['Baytaq failed to gather 5 percent of the vote in the election; a 30 percent mandatory quota holds for lists.', []],
  [
    'Of the registered candidates for the Mazhilis 80 are women; the lists name 12 nationalities in three categories.',
    ['candidates mazhilis KZ 80'],
  ],
  [
    'Deputies of the Mazhilis initiated 20 bills out of 82 considered.',
    ['bills mazhilis KZ 20', 'bills mazhilis KZ 82'],
  ],
  [
    'The Mazhilis passed 69 laws, and the President has signed fifty-one of the laws.',
    ['laws mazhilis KZ 69', 'laws mazhilis KZ 51'],
  ],
  [
    'In the referendum 5,500 voters of the district supported the plan and 300 opposed it.',
    ['votes yes KZ 5500', 'votes no KZ 300'],
  ],
  [
    'For the referendum 74 polling places were established in 59 countries with 12,300 voters.',
    ['polling-stations electorate abroad 74', 'registered-voters electorate abroad 12300'],
  ],
  [
    'In the presidential election Zhiguli Dairabayev, a candidate of the Auyl Party, won 3.42 percent (271,641 votes).',
    ['vote-share zhiguli-dairabayev KZ 3.42', 'votes zhiguli-dairabayev KZ 271641'],
  ],
  ['In the presidential election the rest of the candidates have not exceeded four percent of the vote.', []],
  [
    'In the referendum 77 percent of voters chose a positive decision, and 18.7 percent a negative decision.',
    ['vote-share yes KZ 77', 'vote-share no KZ 18.7'],
  ],
  [
    'The Mazhilis was made up of 29 women and 78 men after the election.',
    ['deputies mazhilis KZ 29', 'deputies mazhilis KZ 78'],
  ],
  [
    'For the referendum 630 polling stations open in hospitals, as well as at missions abroad.',
    ['polling-stations electorate KZ 630'],
  ],
  ['For the election Amanat nominated 90 members of the party on its party list.', ['candidates amanat KZ 90']],
  ['The Auyl Amanaty project of the Amanat party received KZT6.5bn.', ['funding amanat KZ 6500000000']],
  [
    'The Mazhilis faction lists are led by Aq Jol with 214 inquiries, the People’s Party with 180 and Respublica, 165.',
    ['inquiries aq-jol KZ 214', 'inquiries people KZ 180', 'inquiries respublica KZ 165'],
  ],
  [
    'In the election turnout in the Turkistan region was 90.4 percent, and Almaty closed the table with just under 50 percent.',
    ['turnout electorate KZ-61 90.4', 'turnout electorate KZ-75 lessThan 50'],
  ],
  ['The People’s Party. Ninety thousand members; ten seats.', ['members people KZ 90000', 'seats people KZ 10']],
  ['“We are about eight hundred thousand people,” the Amanat party says.', ['members amanat KZ about 800000']],
  ['The law asks for 5,000 members at least, says the Baytaq party.', []],
  ['Associations may send one observer each to a station in the election.', []],
  [
    'Sixty draft laws are before the Mazhilis; since spring it has passed twelve to the Senate. Deputies made 190 inquiries.',
    ['bills mazhilis KZ 60', 'bills mazhilis KZ 12', 'inquiries mazhilis KZ 190'],
  ],
  [
    'Turnout in the election averaged 71 percent. It peaked in Otes, at 88.4, and bottomed out in Shetpe (52.9).',
    ['turnout electorate KZ 71', 'turnout electorate KZ 88.4', 'turnout electorate KZ 52.9'],
  ],
  ['Amanat told of its candidates; the oldest visitor was 94.', []],
  ['A party must have 5,000 members to be registered.', []],
  ['The threshold for parties in the Mazhilis is 5 percent.', []],
  ['The firm created 600 jobs and paid 10 billion tenge in taxes.', []],
];
