/** Publication day, sentence, and the time in it. See the Russian corpus. */
export const periodsCorpus: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    '2023-03-19',
    'As of 6:10 pm turnout was 50 percent; by 8 p.m. it was 54.',
    ['2023-03-19–2023-03-19@18:10', '2023-03-19–2023-03-19@20:00'],
  ],
  [
    '2023-02-09',
    'Nominations ended on Feb. 8, ahead of the March 19 vote.',
    ['2023-02-08–2023-02-08', '2023-03-19–2023-03-19', '2023-03-19–2023-03-19 election:mazhilis-2023-03-19'],
  ],
  [
    '2023-02-09',
    'It took 71.09 percent in the 2021 parliamentary election.',
    ['2021-01-01–2021-12-31', '2021-01-10–2021-01-10 election:mazhilis-2021-01-10'],
  ],
  [null, 'It adopted 100 laws between September 2023 and June 2024.', ['2023-09-01–2024-06-30']],
  [
    '2024-07-01',
    'Deputies of the eighth convocation closed the second session.',
    ['2023-03-29–2026-06-30 convocation:8', '2023-09-01–2024-06-30'],
  ],
  ['2023-03-17', 'Over the past five years and last week.', ['2018-03-17–2023-03-17', '2023-03-06–2023-03-12']],
  [
    '2023-03-17',
    'From March 1 to 5, and in the first half of 2022.',
    ['2023-03-01–2023-03-05', '2022-01-01–2022-06-30'],
  ],
  ['2023-03-17', 'The Central Election Commission met.', []],
];
