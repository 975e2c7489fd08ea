/** Shortened words whose full stop ends no sentence ("проф. Қасымов", "көш. Абай"). */
export const openAbbreviations = 'проф акад ген көш даң обл ауд а қ ө м с б т тел қ-сы'.split(' ');
/** Shortened words that may also close a sentence ("және т.б. Партия…"). */
export const closingAbbreviations = 'млн млрд трлн тг тнг т.б б т.с.с с жж ғғ мың'.split(' ');
/** "2022 ж." may end a sentence. */
export const yearAbbreviations = ['ж', 'жж'];
