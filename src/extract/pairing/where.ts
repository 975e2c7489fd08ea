import type { IndicatorId } from '../../model/indicators.ts';
import type { Attribution } from '../../model/observation.ts';
import type { PlaceMention, Span } from '../mentions.ts';
import { tokenAt } from '../tokens.ts';
import { said, saidNear } from './figure.ts';
import type { Draft, Figure } from './figure.ts';
import type { Scene, SceneSentence } from './scene.ts';

/** Where a figure was counted. `words` is the name that stands by it. */
export interface Where {
  readonly region: string | readonly string[];
  readonly how: Attribution;
  readonly words: Span | null;
  readonly place: string | null;
}

const country = 'KZ';

/** Finds the region: by the figure's own words, the sentence, the sentences before, what the text is about; else the country. */
export function whereOf(figure: Figure, indicator: IndicatorId, like: Draft | null, nth: number | null): Where {
  const both = homeAndAbroad.test(ownWords(figure)) || abroadAsWell.test(wordsBehind(figure));
  const listed = commissionsOfAll(figure);
  const own = figure.places.filter(
    (place) =>
      place.level !== 'country' &&
      (place.level !== 'abroad' || (abroadCounts.has(indicator) && !both)) &&
      !isHallOfSpeech(figure, place) &&
      !(listed && place.end <= listed && place.end <= figure.quantity.start),
  );
  if (isEverywhere(figure, own) || isEveryRegion(figure, own)) return whole('stated');
  if (abroadCounts.has(indicator) && isInCountries(figure))
    return { region: 'abroad', how: { how: 'stated', words: null }, words: null, place: null };
  if (nth === null && everywhere.test(ownWords(figure))) return whole('stated');
  const place = own[nth ?? 0];
  if (place) {
    const regions = [...new Set((nth === null ? own : [place]).map((one) => regionAt(figure.scene, one)))];
    return {
      region: regions.length === 1 ? (regions[0] ?? country) : regions,
      how: { how: 'stated', words: wordsOf(figure.scene, place) },
      words: place,
      place: place.place,
    };
  }
  if (both && abroadCounts.has(indicator)) return whole('stated');
  if (said(figure, 'abroad') && abroadCounts.has(indicator))
    return { region: 'abroad', how: { how: 'stated', words: null }, words: null, place: null };
  if (otherRegions.test(ownWords(figure))) return whole('stated');
  const pointed = thisRegion.test(ownWords(figure)) ? fromSentenceBefore(figure) : null;
  if (pointed) return pointed;
  const twin = regionOrCity(figure);
  if (twin) return twin;
  if (listed) return whole('stated');
  const sameThing = ofSameNoun(figure);
  if (sameThing) return sameThing;
  if (figure.places.some((one) => isCountryItself(figure.scene, one)) || said(figure, 'whole-country'))
    return whole('stated');
  const inSentence = carriedInSentence(figure, indicator, like);
  if (inSentence) return inSentence;
  if (
    like &&
    like.region !== country &&
    figure.parties.length > 0 &&
    like.indicator === indicator &&
    figure.sentence.index - like.figure.sentence.index <= 3 &&
    figure.sentence.places.length === 0
  )
    return { region: like.region, how: { how: 'carried', words: like.regionHow.words }, words: null, place: null };
  if (saidNear(figure, 'whole-country') && figure.count === 1) return whole('stated');
  if (national.has(indicator)) return whole('implied');
  if (
    abroadCounts.has(indicator) &&
    figure.scene.titleWords.some((word) => word.cue === 'abroad') &&
    !byRegions(figure)
  )
    return { region: 'abroad', how: { how: 'carried', words: figure.scene.context.title }, words: null, place: null };
  if (national.has(indicator) && !votersOfPlace.test(ownWords(figure))) return whole('implied');
  const pronoun = fromSentenceBefore(figure);
  if (pronoun) return pronoun;
  const lastNamed = ofSeveral(figure, indicator);
  if (lastNamed) return lastNamed;
  if (abroadCounts.has(indicator) && isAllAbroad(figure))
    return { region: 'abroad', how: { how: 'carried', words: figure.scene.context.title }, words: null, place: null };
  const about = regionOfText(figure.scene);
  if (about && !isWholeOfRegionalPart(figure, about.region) && !isOfParliament(figure, indicator))
    return { region: about.region, how: { how: 'carried', words: about.words }, words: null, place: null };
  return whole('implied');
}

/** "Қалған өңірлерде екеу немесе үшеуден": several regions without names. */
const otherRegions =
  /(?<![\p{L}])(?:қалған (?:өңір|облыс|аймақ)|qalǵan (?:óńir|oblys|aımaq)|(?:остальн|других)\p{L}* (?:регион|област)|other regions|remaining regions)/iu;

const inCountries =
  /^[^.;,()\p{N}]{0,45}?(?:\s(?:in|в) \p{N}+ (?:foreign )?(?:countries|states|странах|государствах)|\s\p{N}+ (?:елде|мемлекетте|елдегі|мемлекеттегі))(?![\p{L}])/iu;

/** "77 stations in 62 countries": they are abroad though no word says so. */
function isInCountries(figure: Figure): boolean {
  return inCountries.test(figure.scene.context.text.slice(figure.quantity.end, figure.quantity.end + 75));
}

/** Under the headline "Citizens abroad vote" the stations and voters are those abroad, unless the sentence speaks of the country. */
function isAllAbroad(figure: Figure): boolean {
  return (
    figure.evidence.headline.has('abroad') &&
    !figure.evidence.headline.has('whole-country') &&
    !homeAndAbroad.test(figure.scene.context.title ?? '') &&
    !figure.sentence.places.some((place) => place.level === 'country') &&
    !saidNear(figure, 'whole-country')
  );
}

/** "At military units, rest homes, as well as at missions abroad": not all of them are abroad. */
const abroadAsWell =
  /(?:as well as|along with|and also|including|а также|в том числе|соның ішінде|сондай-ақ)[^.;]{0,60}(?:abroad|overseas|за рубежом|шетел)/iu;

function wordsBehind(figure: Figure): string {
  return figure.scene.context.text.slice(figure.quantity.end, figure.segment.end);
}

const ofMaslikhat = new Set<IndicatorId>(['seats', 'deputies', 'deputies-share']);

/** "Results in Almaty and Shymkent": under such a headline the seats of a maslikhat are those of the region named last. */
function ofSeveral(figure: Figure, indicator: IndicatorId): Where | null {
  if (!ofMaslikhat.has(indicator)) return null;
  const { scene, sentence } = figure;
  const titled = new Set(scene.titlePlaces.filter((place) => place.level !== 'country').map((place) => place.region));
  if (titled.size < 2) return null;
  for (let index = sentence.index - 1; index >= 0 && index >= sentence.index - 4; index -= 1) {
    const before = scene.sentences[index];
    if (!before || before.headline) return null;
    const places = before.places.filter((place) => titled.has(place.region));
    const last = places.at(-1);
    if (!last) continue;
    if (new Set(places.map((place) => place.region)).size > 1) return null;
    return {
      region: regionAt(scene, last),
      how: { how: 'carried', words: wordsOf(scene, last) },
      words: null,
      place: last.place,
    };
  }
  return null;
}

const regionsAsWell =
  /(?:^|[\s(])(?:the )?(?:regions?|oblasts)(?: of the country)?,?\s+(?:and )?(?:(?:the )?cities of (?:\p{L}+ ){1,3}?(?:significance|importance),?\s*(?:and )?)?(?:the )?(?:cities of )?$/iu;

/** "Data of the commissions of regions, Astana, Almaty and Shymkent": the names only complete the country. */
function isEverywhere(figure: Figure, places: readonly PlaceMention[]): boolean {
  const first = [...places].sort((a, b) => a.start - b.start)[0];
  if (!first) return false;
  return regionsAsWell.test(figure.scene.context.text.slice(figure.sentence.start, first.start));
}

const toldIn =
  /(?:told|said|announced|reported|addressed|meeting|met|briefing|conference|congress|council|forum|session|gathered|gathering|reporters|journalists|held)\p{L}*(?: \p{L}+){0,4} in (?:the (?:city|capital) (?:of )?)?$/iu;

/** "… 6,000 cells, its chairman told the council in Astana": where it was told; only behind the figure, and only the capital. */
function isHallOfSpeech(figure: Figure, place: PlaceMention): boolean {
  if (place.region !== capital || place.start < figure.quantity.end) return false;
  return toldIn.test(figure.scene.context.text.slice(figure.quantity.end, place.start));
}

const manyRegions = /(?:\d{2}|барлық|он төрт|он жеті|все[хм]|all)\s+(?:облыс|oblys|област|regions)\p{L}*[^.;]{0,20}$/iu;

/** "16 депутат – 14 облыстан және Астана мен Алматы қалаларынан": every region and the cities, so the country. */
function isEveryRegion(figure: Figure, places: readonly PlaceMention[]): boolean {
  const first = [...places].sort((a, b) => a.start - b.start)[0];
  if (!first || first.start < figure.quantity.end) return false;
  return manyRegions.test(figure.scene.context.text.slice(figure.quantity.end, first.start));
}

/** The text names regions of the country too: what its title says of abroad holds for some figures only. */
function byRegions(figure: Figure): boolean {
  return figure.scene.places.some((place) => place.level === 'region');
}

const thisRegion =
  /(?<![\p{L}])(?:(?:бұл|осы|аталған) (?:өңір|облыс|аймақ|қала)\p{L}*|(?:в|по) (?:этой|этом|данной|данном) (?:област|регион|город)\p{L}*|in this (?:region|city))/iu;

const ofCommissions =
  /облыстардың[^.;]{0,80}комиссия\p{L}*|oblystardyń[^.;]{0,80}komıssııa\p{L}*|комисси\p{L}+ областей[^.;]{0,80}(?:столиц|астан|алмат|шымкент)\p{L}*/iu;

/** "Облыстардың, Астана және Алматы қалаларының комиссиялары": all of them, so the whole country; the offset where they end, or 0. */
function commissionsOfAll(figure: Figure): number {
  const start = figure.sentence.start;
  const found = ofCommissions.exec(figure.scene.context.text.slice(start, figure.quantity.start));
  return found ? start + found.index + found[0].length : 0;
}

const theRegion =
  /(?<![\p{L}])(?:облыста(?:ғы)?|облыстық мәслихат\p{L}*|oblysta|oblystyq máslıhat\p{L}*|в области|областн\p{L}+ маслихат\p{L}*|in the region)(?![\p{L}])/giu;
const theCity =
  /(?<![\p{L}])(?:қалада(?:ғы)?|қалалық мәслихат\p{L}*|qalada|qalalyq máslıhat\p{L}*|в городе|городск\p{L}+ маслихат\p{L}*|in the city)(?![\p{L}])/giu;

function lastAt(text: string, pattern: RegExp): number {
  let last = -1;
  for (const found of text.matchAll(pattern)) last = found.index;
  return last;
}

/** "Облыста 725, қалада 592 учаске": where a text compares one region with one city of its own, these words tell which. */
function regionOrCity(figure: Figure): Where | null {
  const words = figure.scene.context.text.slice(figure.sentence.start, figure.quantity.start);
  const region = lastAt(words, theRegion);
  const city = lastAt(words, theCity);
  if (region === city) return null;
  const later = figure.sentence.places.some(
    (place) =>
      place.level !== 'country' &&
      place.start >= figure.sentence.start + Math.max(region, city) &&
      place.start < figure.quantity.start,
  );
  if (later) return null;
  const all = figure.scene.places.filter((place) => place.place === null && place.start < figure.quantity.start);
  const regions = new Set(all.flatMap((place) => (place.level === 'region' ? [place.region] : [])));
  const cities = new Set(all.flatMap((place) => (place.level === 'city' ? [place.region] : [])));
  const [onlyRegion] = regions;
  const [onlyCity] = cities;
  if (regions.size !== 1 || cities.size !== 1 || onlyRegion === undefined || onlyCity === undefined) return null;
  return {
    region: city > region ? onlyCity : onlyRegion,
    how: { how: 'carried', words: null },
    words: null,
    place: null,
  };
}

/** Regions made on 8 June 2022: before that day their towns lay in the regions they were split from. */
const splitFrom: Readonly<Record<string, string>> = { 'KZ-10': 'KZ-63', 'KZ-33': 'KZ-19', 'KZ-62': 'KZ-35' };
const splitDay = '2022-06-08';

function regionAt(scene: Scene, place: PlaceMention): string {
  const day = scene.context.published;
  if (place.level === 'region' || day === null || day >= splitDay) return place.region;
  return splitFrom[place.region] ?? place.region;
}

const ofCountry =
  /(?:парламент|мажилис|сенат|президент|правительств|закон|законодательств|конституци|кодекс|министерств|граждан|гражданин|цик|комисси|народ|глав|парти|ассамбле|суд|прокуратур|верховн|палат|парламенті|мәжілісі|президенті|parliament|president|government|law|legislation|constitution|ministry|citizens?|people|commission|party|assembly)\p{L}*\s+(?:(?:республики|of|the|республикасы)\s+)*$/iu;

/** "Депутаты Парламента РК", "законодательства Казахстана": the country belongs to the name of an office, it is not where something was counted. */
function isCountryItself(scene: Scene, place: PlaceMention): boolean {
  if (place.level !== 'country') return false;
  const { text } = scene.context;
  return !ofCountry.test(text.slice(Math.max(0, place.start - 40), place.start));
}

const votersOfPlace =
  /(?:избирател|жител)\p{L}* (?:област|регион|город)|(?:облыс|өңір|қала) сайлаушы|voters in the (?:region|city)/iu;

/** "Во всех областях страны, а также городах Астана, Алматы и Шымкент": the cities complete the country. */
const everywhere =
  /во всех (?:област|регион)\p{L}*(?: \p{L}+)?,? (?:а также|и)? ?(?:в )?(?:город\p{L}*|столиц)|барлық облыс\p{L}*,? (?:сондай-ақ|және)|all regions(?: \p{L}+){0,3},? (?:as well as|and)/iu;

const homeAndAbroad =
  /(?:стран|казахстан|республик|регион|рк)\p{L}*\s+и\s+(?:за\s+(?:рубеж|границ|е[её]\s+предел)|зарубеж)|(?:ел|елде|еліміз)\p{L}*\s+(?:және|мен)\s+шетел|(?:at home|country|kazakhstan) and abroad/iu;

function ownWords(figure: Figure): string {
  return figure.scene.context.text.slice(figure.segment.start, figure.segment.end);
}

const abroadCounts = new Set<IndicatorId>(['turnout', 'voters', 'registered-voters', 'polling-stations']);
/** Shares of the electorate by law or survey are the country's unless the sentence names a place. */
const national = new Set<IndicatorId>(['voters-share']);

function whole(how: 'stated' | 'implied'): Where {
  return { region: country, how: { how, words: null }, words: null, place: null };
}

function wordsOf(scene: Scene, span: Span): string {
  return scene.context.text.slice(span.start, span.end);
}

/** "В Алматы 143 кандидата на три округа": the place said earlier in the sentence holds until another one comes. */
function carriedInSentence(figure: Figure, indicator: IndicatorId, like: Draft | null): Where | null {
  const places = figure.sentence.places.filter(
    (place) => (place.level !== 'abroad' || abroadCounts.has(indicator)) && !isHallOfSpeech(figure, place),
  );
  const before = places.filter((place) => place.end <= figure.quantity.start);
  if (isEverywhere(figure, before)) return whole('stated');
  const last = before.at(-1);
  const previous = figure.earlier.at(-1);
  if (previous && previous.figure.sentence.index === figure.sentence.index) {
    if (like || last || (previous.region === 'abroad' && abroadCounts.has(indicator)))
      return {
        region: previous.region,
        how: { how: 'carried', words: previous.regionHow.words },
        words: null,
        place: null,
      };
    return null;
  }
  if (last && last.level !== 'country' && !(last.region === capital && isVenue(figure, last)))
    return {
      region: regionAt(figure.scene, last),
      how: { how: 'carried', words: wordsOf(figure.scene, last) },
      words: null,
      place: last.place,
    };
  const after = places.find((place) => place.start >= figure.quantity.end && place.level !== 'country');
  if (after && figure.count === 1)
    return {
      region: regionAt(figure.scene, after),
      how: { how: 'stated', words: wordsOf(figure.scene, after) },
      words: null,
      place: after.place,
    };
  return null;
}

/** "На съезде в Астане", "told reporters in Astana": where it was said, not where it was counted. */
function isVenue(figure: Figure, place: PlaceMention): boolean {
  return figure.quantity.start - place.end > 40 && !said(figure, 'turnout', 'on-lists');
}

const anaphora =
  /(?<![\p{L}\p{N}])(?:здесь|там|тут|в (?:ее|его|их) рядах|в (?:област|регион|город|кра)\p{L}*|област\p{L}* филиал\p{L}*|онда|мұнда|өңірде(?:гі)?|облыста(?:ғы)?|аймақта(?:ғы)?|қалада(?:ғы)?|бұл (?:өңір|облыс|аймақ|қала)\p{L}*|(?:облыстық|қалалық|аудандық) мәслихат(?!тар)\p{L}*|облыстық филиал\p{L}*|there|in the region|in the city|the region|the branch|here)(?![\p{L}\p{N}])/iu;

/** "Карагандинская организация – … В ее рядах более 110 тысяч": the sentence before named one region, this one points back to it. */
function fromSentenceBefore(figure: Figure): Where | null {
  const text = figure.scene.context.text.slice(figure.sentence.start, figure.sentence.end);
  if (!anaphora.test(text) && !figure.evidence.ofThem) return null;
  for (let index = figure.sentence.index - 1; index >= 0 && index >= figure.sentence.index - 2; index -= 1) {
    const places = figure.scene.sentences[index]?.places.filter((place) => place.level !== 'country') ?? [];
    const regions = new Set(places.map((place) => place.region));
    const [region] = regions;
    if (regions.size === 1 && region !== undefined && places[0]) {
      if (figure.evidence.ofThem) {
        const previous = figure.earlier.at(-1);
        if (previous && previous.figure.sentence.index >= index)
          return {
            region: previous.region,
            how: { how: 'carried', words: previous.regionHow.words },
            words: null,
            place: null,
          };
      }
      return {
        region,
        how: { how: 'carried', words: wordsOf(figure.scene, places[0]) },
        words: null,
        place: places[0].place,
      };
    }
    if (regions.size > 1) return null;
  }
  return null;
}

/** "Екібастұздағы балаларды … 1300-ден астам оқушының": the place said of the same kind of people just before. */
function ofSameNoun(figure: Figure): Where | null {
  const kin = figure.head.concept;
  if (kin !== 'child' && kin !== 'pupil' && kin !== 'family') return null;
  for (let index = figure.sentence.index - 1; index >= 0 && index >= figure.sentence.index - 3; index -= 1) {
    const sentence = figure.scene.sentences[index];
    if (!sentence) return null;
    for (const place of sentence.places) {
      const next = tokenAt(figure.scene.tokens, place.end);
      const noun = sentence.nouns.find((word) => word.from >= next && word.from <= next + 1);
      if (noun && (noun.concept === 'child' || noun.concept === 'pupil' || noun.concept === 'family')) {
        return {
          region: place.region,
          how: { how: 'carried', words: wordsOf(figure.scene, place) },
          words: null,
          place: place.place,
        };
      }
    }
  }
  return null;
}

const capital = 'KZ-71';
const about = new WeakMap<Scene, { readonly region: string; readonly words: string } | null>();

/** The one region a text is about: named in its headline, or alone in its first sentences and most often after them. */
export function regionOfText(scene: Scene): { readonly region: string; readonly words: string } | null {
  const known = about.get(scene);
  if (known !== undefined) return known;
  const found = findRegionOfText(scene);
  about.set(scene, found);
  return found;
}

function findRegionOfText(scene: Scene): { readonly region: string; readonly words: string } | null {
  const local = (places: readonly PlaceMention[]) =>
    places.filter((place) => place.level !== 'country' && place.level !== 'abroad');
  const unlessCapital = (places: readonly PlaceMention[]) => places.filter((place) => place.region !== capital);
  const titled = local(scene.titlePlaces);
  const inTitle = new Set(titled.map((place) => place.region));
  const [onlyTitled] = inTitle;
  const lead = scene.sentences.filter((sentence) => !sentence.headline).slice(0, 3);
  // meetings of the whole country are held in the capital: its name in the lead says nothing
  const inLead = unlessCapital(local(lead.flatMap(placesOfTopic)));
  const everywhere = local(scene.places);
  if (inTitle.size === 1 && onlyTitled !== undefined && (onlyTitled !== capital || isAboutCapital(scene, everywhere)))
    return { region: titled[0] ? regionAt(scene, titled[0]) : onlyTitled, words: scene.context.title ?? '' };
  if (inTitle.size > 1) return null;
  const others = unlessCapital(everywhere).filter((place) => !isBesideCapital(scene, place));
  const lone = others[0];
  if (
    lone &&
    others.length >= 2 &&
    others.every((place) => place.region === lone.region) &&
    lone.start < 500 &&
    (!isNational(lead) || others.length >= 3)
  )
    return { region: regionAt(scene, lone), words: wordsOf(scene, lone) };
  const first = inLead[0];
  if (!first) return null;
  if (isNational(lead)) return null;
  const same = everywhere.filter((place) => place.region === first.region).length;
  if (new Set(inLead.map((place) => place.region)).size === 1 && same / everywhere.length >= 0.6)
    return { region: regionAt(scene, first), words: wordsOf(scene, first) };
  return null;
}

/** The capital's name in a headline is a venue, unless the text comes back to it or its maslikhat is elected. */
function isAboutCapital(scene: Scene, places: readonly PlaceMention[]): boolean {
  const times = places.filter((place) => place.region === capital).length;
  return times >= 3 || (times >= 2 && scene.titleBodies.some((body) => body.subject === 'maslikhats'));
}

/** "The cities of Astana and Almaty": named together they stand for the country's great towns. */
function isBesideCapital(scene: Scene, place: PlaceMention): boolean {
  return scene.places.some(
    (other) =>
      other.region === capital &&
      other.level !== 'country' &&
      Math.min(Math.abs(other.end - place.start), Math.abs(place.end - other.start)) <= 6,
  );
}

function isNational(lead: readonly SceneSentence[]): boolean {
  return lead.slice(0, 2).some((sentence) => sentence.cues.some((cue) => cue.cue === 'whole-country'));
}

/** "Turnout was 54 percent, with 26 in Almaty": a place behind the first of several figures belongs to its own. */
function placesOfTopic(sentence: SceneSentence): readonly PlaceMention[] {
  const first = sentence.quantities[0];
  return first && sentence.quantities.length > 1
    ? sentence.places.filter((place) => place.start < first.start)
    : sentence.places;
}

/** "51 мың ұсыныс … Соның 3 мыңнан астамы Түркістан облысынан": a whole whose part is told of a region is wider than it. */
function isWholeOfRegionalPart(figure: Figure, about: string): boolean {
  const next = figure.scene.sentences[figure.sentence.index + 1];
  // the towns of a region are parts of it: they make its own figure no wider
  const isPart = (place: PlaceMention) =>
    place.level !== 'country' && (place.level === 'region' || place.region !== about);
  const partsHere = figure.sentence.cues.some((cue) => cue.cue === 'of-them' && cue.start > figure.quantity.end);
  if (partsHere && figure.sentence.places.some((place) => place.start > figure.quantity.end && isPart(place)))
    return true;
  if (!next || next.quantities.length === 0) return false;
  const points = next.cues.some((cue) => cue.cue === 'of-them' && cue.start - next.start < 25);
  // the place stands by the part, not at the end of a long sentence ("…, сообщила комиссия Актюбинской области")
  const byPart = (place: PlaceMention) => next.quantities.some((part) => Math.abs(place.start - part.start) < 60);
  return points && next.places.some((place) => isPart(place) && byPart(place));
}

const ofParliament = new Set<IndicatorId>(['inquiries', 'bills', 'laws', 'sessions', 'deputies', 'seats']);
const parliamentary = /(?:фракци|fraksı|frakcı|faction|парламент\p{L}* (?:палат|нижн))/iu;

/** "Партияның Мәжілістегі фракциясында 8 депутат бар", told in a region: the faction sits in the capital for all. */
function isOfParliament(figure: Figure, indicator: IndicatorId): boolean {
  if (!ofParliament.has(indicator)) return false;
  const { text } = figure.scene.context;
  return (
    figure.sentence.bodies.some((body) => body.subject === 'mazhilis' || body.subject === 'parliament') &&
    parliamentary.test(text.slice(figure.sentence.start, figure.sentence.end))
  );
}
