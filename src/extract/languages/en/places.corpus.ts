/** Sentences and the places in them: "words → code/level". */
export const placesCorpus: readonly (readonly [string, readonly string[]])[] = [
  ['The Turkistan Region and the city of Almaty lead.', ['KZ-61/region', 'KZ-75/city']],
  [
    'Turnout was high in Akmola, Kostanay and North Kazakhstan regions.',
    ['KZ-11/region', 'KZ-39/region', 'KZ-59/region'],
  ],
  ['Almaty Region had more voters than Almaty.', ['KZ-19/region', 'KZ-75/city']],
  ['The Astana Times reported from Nur-Sultan.', ['KZ-71/city']],
  ['Nursultan Nazarbayev chaired the party.', []],
  ['Zhambyl Region and Abai region voted.', ['KZ-31/region', 'KZ-10/region']],
  ['Polling stations opened nationwide and abroad.', ['KZ/country', 'abroad/abroad']],
  ['Deputies of Sairam district and West Kazakhstan Region met.', ['KZ-61/district', 'KZ-27/region']],
  ['The People’s Party of Kazakhstan named 52 candidates.', []],
  ['Turnout in the capital was 42.9 percent.', ['KZ-71/city']],
  ['Turnout: Kyzylorda – 79.9%, Abai – 61%, Zhambyl – 70%.', ['KZ-43/city', 'KZ-10/region', 'KZ-31/region']],
];
