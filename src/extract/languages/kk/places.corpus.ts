/** Sentences and the places in them: "words → code/level". */
export const placesCorpus: readonly (readonly [string, readonly string[]])[] = [
  ['Соның 3 мыңнан астамы Түркістан облысының халқынан жиналды.', ['KZ-61/region']],
  ['Атырау, Ақтөбе және Қостанай облыстарында кездесу өтті.', ['KZ-23/region', 'KZ-15/region', 'KZ-39/region']],
  ['Астана, Алматы және Түркістан облысы алда.', ['KZ-71/city', 'KZ-75/city', 'KZ-61/region']],
  ['Алматы, Шымкент қалаларында белсенділік төмен.', ['KZ-75/city', 'KZ-79/city']],
  ['Алматылықтар мен түркістандықтар дауыс берді.', ['KZ-75/city', 'KZ-61/city']],
  ['БҚО-да 12 округ бар, СҚО-ның үлесі аз.', ['KZ-27/region', 'KZ-59/region']],
  ['Абай облысының тұрғындары Абай атындағы театрда жиналды.', ['KZ-10/region']],
  ['Алматы облысы Талғар ауданында әкім сайланды.', ['KZ-19/region', 'KZ-19/district']],
  ['Елімізде және шетелде учаскелер ашылды.', ['KZ/country', 'abroad/abroad']],
  ['«Алматы ақшамы» газеті мен Шымкент университеті хабарлады.', []],
  ['Екібастұздықтарға көмек берілді.', ['KZ-55/city']],
  ['Түркістан облыстық филиалының конференциясы өтті.', ['KZ-61/region']],
  ['Túrkistan oblysynda 95, Qostanaı oblysynda 40 adam bar.', ['KZ-61/region', 'KZ-39/region']],
  ['Batys Qazaqstan oblysy men Shymkent qalasy.', ['KZ-27/region', 'KZ-79/city']],
  ['Түркістан – 66%, Жамбыл – 70%, Маңғыстау – 55%.', ['KZ-61/city', 'KZ-31/region', 'KZ-47/region']],
];
