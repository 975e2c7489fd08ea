/** The page that says how figures are read; each section a heading and its paragraphs. */
export const method = {
  title: 'Method',
  intro: 'How a figure gets from an article onto this page, and how to check it.',
  sections: [
    {
      title: 'One figure, one quotation',
      text: [
        'Dalel reads news about politics in Kazakhstan in Kazakh, Russian and English. Each figure is kept with the words that state it, at most twelve of them, with the outlet, the headline, the date and the speaker.',
        'Whole texts of outlets are not republished. “Open at the outlet” leads to the outlet’s own page, at those words.',
      ],
    },
    {
      title: 'As sure as the source',
      text: [
        'If an article says “more than 3,000”, it is shown as “> 3,000”, never as 3,000. About, almost, at least, at most and ranges keep their word and have their own mark.',
        'Figures are not averaged, not interpolated and not added up where the source does not do so. What is computed here says so and shows its operands.',
      ],
    },
    {
      title: 'Said and inferred',
      text: [
        'When, where and about whom: what stands in the words is marked “said”. What follows from the sentence before, the headline or the date of the article is marked “inferred”, with the reason.',
        'The date of an article is not the date of a figure: charts place figures at the time they refer to, and can be switched to the time of publication.',
      ],
    },
    {
      title: 'When sources disagree',
      text: [
        'Several articles that repeat one statement are one origin, not several confirmations. A rounding is not a contradiction, nor is a later count that replaces an earlier one.',
        'Where two sources give different numbers for the same thing, both are shown with their words. Dalel does not decide who is right and does not correct the outlets.',
      ],
    },
    {
      title: 'Nothing is not zero',
      text: [
        'No figure means that no article in the collection states one. Regions that did not exist at the time are shown as such, not as empty.',
      ],
    },
    {
      title: 'Who reads',
      text: [
        'A program finds the figures by rules of the three languages; people check and correct them. Each figure says whether a person has checked it. The rules, the records and their history are open.',
      ],
    },
  ],
};

export type MethodWords = typeof method;
