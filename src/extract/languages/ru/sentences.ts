/** Shortened words whose full stop ends no sentence: a name, number or place follows ("им. Абая", "ул. Сатпаева"). */
export const openAbbreviations =
  'им ул пр просп пос с д кв стр корп обл р-н рн окр о гр г-н г-жа тов проф акад чл ген полк подп ст п пп гл рис табл см ср напр англ каз рус тел факс моб зам пом деп св пл мкр мкрн н э к т в'.split(
    ' ',
  );
/** Shortened words that may also close a sentence: a capital after them begins the next ("и др. Партия…", "40 тыс. Всего…"). */
export const closingAbbreviations =
  'тыс млн млрд трлн тг тнг руб долл др проч пр д п гг вв коп чел шт га км кг мин сек ч'.split(' ');
/** "в 2022 г." may end a sentence after digits; "г. Алматы" does not. */
export const yearAbbreviations = ['г'];
