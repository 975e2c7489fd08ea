// How English texts write the regions. See the Russian list for the signs.

export const headedRegionNouns = {
  'KZ-10': ['^abai', '^abay'],
  'KZ-15': ['^aktobe', '^aqtobe', '^aqtöbe', '^aktyubinsk', '^aktubinsk', '^aktyubinskaya'],
  'KZ-19': ['^almaty', '^almatinskaya'],
  'KZ-23': ['^atyrau', '^atirau', '^atyraū'],
  'KZ-31': ['^zhambyl', '^jambyl', '^dzhambul'],
  'KZ-35': ['^karaganda', '^karagandy', '^qaraghandy', '^qaragandy', '^qarağandy'],
  'KZ-39': ['^kostanay', '^kostanai', '^qostanay', '^qostanai', '^kustanai'],
  'KZ-43': ['^kyzylorda', '^qyzylorda', '^kyzyl orda'],
  'KZ-55': ['^pavlodar'],
  'KZ-61': ['^turkistan', '^turkestan', '^türkistan', '^túrkistan', '^south ^kazakhstan'],
} as const;

export const regionNouns = {
  'KZ-11': ['^akmola', '^aqmola'],
  'KZ-27': ['^west ^kazakhstan*', '^western ^kazakhstan*', '^^wko', '^^wkr', '^^bqo'],
  'KZ-33': ['^jetisu', '^jetysu', '^zhetisu', '^zhetysu', '^jetısu', '^zhetyssu'],
  'KZ-47': ['^mangystau', '^mangistau', '^mangghystau', '^mañğystau', '^mańǵystaý'],
  'KZ-59': ['^north ^kazakhstan*', '^northern ^kazakhstan*', '^^nko', '^^nkr'],
  'KZ-61': ['^south ^kazakhstan*', '^southern ^kazakhstan*'],
  'KZ-62': ['^ulytau'],
  'KZ-63': ['^east ^kazakhstan*', '^eastern ^kazakhstan*', '^^eko', '^^ekr'],
} as const;

export const cityNouns = {
  'KZ-71': [
    '^astana*',
    '^nur sultan*',
    '^nursultan*',
    'the capital city',
    'the capital',
    "the capital's",
    'the capital’s',
    'in the capital',
  ],
  'KZ-75': ['^almaty*', '^alma ata*'],
  'KZ-79': ['^shymkent*', '^chimkent*'],
} as const;

export const people = { KZ: ['^kazakhstanis', '^kazakhstani', '^kazakh citizens', '^kazakh*'] } as const;

export const heads = {
  region: ['region*', 'oblast*', 'province*', 'regional*'],
  city: ['city', 'cities', 'town*'],
  district: ['district*', 'rayon', 'raion'],
} as const;

export const country = [
  '^kazakhstan*',
  '^qazaqstan*',
  'nationwide',
  'countrywide',
  'across the country',
  'throughout the country',
  'in the country',
  'around the country',
  'nation wide',
  'across the nation',
  'all regions of the country',
  "the country's regions",
  'all regions',
];
export const abroad = [
  'abroad',
  'overseas',
  'foreign missions',
  'foreign institutions',
  'foreign countries',
  'diplomatic missions',
  'embassies',
  'outside the country',
  'outside kazakhstan',
];

export const streetsBefore = ['fc', 'hc', 'air', 'newspaper', 'hotel'];
export const streetsAfter = [
  'time',
  'street',
  'avenue',
  'times',
  'time',
  'hub',
  'marathon',
  'opera',
  'arena',
  'process',
  'university',
  'international financial',
  'expo',
  'akshamy',
  'group',
  'tv',
  'declaration',
  'economic forum',
  'international',
];
export const notPlaces = [
  'the capital of the region',
  'the capital of the district',
  'regional capital*',
  'the capital of russia',
  'cultural capital',
  'spiritual capital',
  'the capital market',
  '^nursultan nazarbayev*',
  '^nur sultan nazarbayev*',
  "people's party of kazakhstan",
  'republic of kazakhstan',
  'assembly of people of kazakhstan',
  'assembly of the people of kazakhstan',
  'democratic party of kazakhstan',
  'green party of kazakhstan',
  '^new ^kazakhstan',
  '^just ^kazakhstan',
  '^fair ^kazakhstan',
  'national bank of kazakhstan',
  'bank of kazakhstan',
  '^kazakhstan today',
  '^kazakhstan temir zholy',
  'trade unions of kazakhstan',
];
export const needHead = [
  'shar',
  'shu',
  'oral',
  'kurchatov',
  'arys',
  'saran',
  'karatau',
  'zhambyl city',
  'aksu',
  'mai',
  'satpayev',
];
export const joints = ['and', 'or', 'the', 'as', 'well', 'of', 'in'];
