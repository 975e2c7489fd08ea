/** Shortened words whose full stop ends no sentence ("Mr. Koshanov", "No. 7", "Feb. 8"). */
export const openAbbreviations =
  'mr mrs ms dr prof gen sen rep gov lt col capt sgt st no nos vs fig art vol pp ed jr sr hon messrs jan feb mar apr jun jul aug sep sept oct nov dec approx est dept u.s e.g i.e'.split(
    ' ',
  );
/** Shortened words that may also close a sentence ("at 8 p.m. Turnout…"). */
export const closingAbbreviations = 'mln bln trln bn m a.m p.m etc inc ltd co corp al'.split(' ');
export const yearAbbreviations: readonly string[] = [];
