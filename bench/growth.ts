import { extract } from '../src/extract/extract.ts';

/** Texts that tempt a reader into looking again and again, by how many repetitions they have. All of it is invented. */
const texts: Readonly<Record<string, (times: number) => string>> = {
  'ordinary sentences': (times) =>
    'Партия AMANAT приняла в Туркестанской области за 2022 год 134 тысячи обращений, сообщил Елнур Бейсенбаев.\n\n'.repeat(
      times,
    ),
  'one endless paragraph': (times) =>
    'Кандидатов поддержали 12 филиалов, а «Ауыл» получил 8,6% голосов, сказал Алихан Сеитов. '.repeat(times),
  'a table without stops': (times) => 'Абай облысы 12 345 54,2 '.repeat(times * 4),
  'one run of digits': (times) => `Всего ${'7'.repeat(times * 100)} человек`,
  'groups of digits': (times) => '12 345 678 '.repeat(times * 9),
  'a clock and numbers': (times) => `10:00 ${'1 '.repeat(times * 50)}x`,
  'nested quotation marks': (times) => '«'.repeat(times * 50) + 'партия' + '»'.repeat(times * 50),
  'opening brackets': (times) => '[[{{(('.repeat(times * 16),
  'no space at all': (times) => 'сайлаубюллетень'.repeat(times * 7),
  'full stops': (times) => `Итого${'.'.repeat(times * 100)} 5 мест`,
  'empty lines': (times) => `${'\n'.repeat(times * 100)}5 мест`,
  'headings of lists': (times) => 'Популярное\nЧитайте также\n12 345\n'.repeat(times * 3),
  'names of people': (times) => 'Айдос Сарсенов, Марат Оспанов и Динара Ахметова, '.repeat(times * 2),
  'dates and votes': (times) => 'выборы 19 марта 2023 года, сайлау 5 маусымда, '.repeat(times * 2),
};

const once = 1000;

/** The shortest of three readings, in milliseconds of processor time: other programs may be busy. */
function shortest(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn += 1) {
    const before = process.cpuUsage();
    extract({ text, lang: 'ru', published: '2023-03-20' });
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Reads each text once and ten times as long, and prints by how much longer it takes; then ten million letters without a space. */
export function run(): void {
  console.log('growth: ten times the text takes so many times as long');
  for (const [name, text] of Object.entries(texts)) {
    shortest(text(once / 10));
    const short = text(once);
    const long = text(once * 10);
    const little = shortest(short);
    const much = shortest(long);
    console.log(
      `  ${name.padEnd(24)} ${(much / little).toFixed(1).padStart(5)} ×  ${((much * 1e6) / long.length).toFixed(0).padStart(6)} ns per character, ${(long.length / 1e6).toFixed(1)} million`,
    );
  }
  for (const sign of ['қ', '.', '«', '7', '#a'])
    console.log(`  ten million times "${sign}": ${(shortest(sign.repeat(10_000_000)) / 1000).toFixed(1)} s`);
}
