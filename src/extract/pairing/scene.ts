import { findCounted } from '../counted.ts';
import { withContenders } from './contenders.ts';
import { withTableUnits } from './tables.ts';
import type { CountedMention, Cue } from '../counted.ts';
import type {
  BodyMention,
  FurnitureMention,
  NotAFigure,
  PeriodMention,
  PlaceMention,
  QuantityMention,
  ReadingContext,
  SentenceSpan,
  Span,
  SpeechMention,
} from '../mentions.ts';
import { findBodies } from '../bodies.ts';
import { findFurniture } from '../furniture.ts';
import { findPeriods } from '../periods.ts';
import { findPlaces } from '../places.ts';
import { findQuantities } from '../quantities.ts';
import { findSentences } from '../sentences.ts';
import { findSpeech } from '../speech.ts';
import { noted } from '../spelling.ts';
import { spotterOf } from '../spotted.ts';
import { tokenAt, tokensOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';

/** One sentence with everything found in it, tokens by index. */
export interface SceneSentence extends SentenceSpan {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly quantities: readonly QuantityMention[];
  readonly nouns: readonly CountedMention[];
  readonly cues: readonly CountedMention[];
  readonly bodies: readonly BodyMention[];
  readonly places: readonly PlaceMention[];
  readonly periods: readonly PeriodMention[];
}

/** A text with all that the finders saw in it, in order. Furniture is left out of the sentences. */
export interface Scene {
  readonly context: ReadingContext;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SceneSentence[];
  readonly quantities: readonly QuantityMention[];
  readonly notFigures: readonly NotAFigure[];
  readonly furniture: readonly FurnitureMention[];
  readonly places: readonly PlaceMention[];
  readonly periods: readonly PeriodMention[];
  readonly bodies: readonly BodyMention[];
  readonly speech: readonly SpeechMention[];
  readonly counted: readonly CountedMention[];
  /** Bodies and places of the headline: the first line of the text, or the title given. */
  readonly titleBodies: readonly BodyMention[];
  readonly titlePlaces: readonly PlaceMention[];
  readonly titleWords: readonly CountedMention[];
  readonly summary: Summary;
}

/** What the whole text says once and every figure may lean on. */
export interface Summary {
  /** Offset of the first word about elections; Infinity for none. */
  readonly electionFrom: number;
  readonly referendumFrom: number;
  readonly parties: ReadonlySet<string>;
  readonly partyMentions: number;
  /** The party of the headline, or the one named more than half the time. */
  readonly mainParty: string | null;
  readonly firstParty: BodyMention | null;
  /** The chamber named most often. */
  readonly chamber: string | null;
  readonly aboutAkims: boolean;
  /** A chamber is voted for in this text, though a referendum is named too. */
  readonly chamberVote: boolean;
}

/** Runs every finder over the text and sorts what they found into sentences. */
export function sceneOf(context: ReadingContext): Scene {
  const tokens = tokensOf(context.text);
  const furniture = [...findFurniture(context)].sort(byStart);
  const clear = <Mention extends Span>(mentions: readonly Mention[]): Mention[] =>
    withoutCovered([...mentions].sort(byStart), furniture);
  const { quantities: found, notFigures } = findQuantities(context);
  const periods = clear(findPeriods(context));
  const named = clear(findBodies(context));
  const bodies = clear(withContenders(context, named));
  const places = withoutCovered(
    clear(findPlaces(context)),
    bodies.filter((body) => body.role === 'party'),
  );
  const quantities = withPercentOfList(
    tokens,
    withTenths(tokens, withTableUnits(context.text, withoutDates(clear(found), periods))),
    bodies,
    places,
  );
  const counted = withoutPartyWords(tokens, clear(findCounted(context)), bodies, quantities);
  const sentences: SceneSentence[] = [];
  const pick = { quantities: 0, counted: 0, bodies: 0, places: 0, periods: 0 };
  const ordered = clear(findSentences(context)).flatMap((sentence) => shortened(tokens, sentence));
  for (const [index, sentence] of ordered.entries()) {
    const inside = <Mention extends Span>(mentions: readonly Mention[], name: keyof typeof pick): Mention[] => {
      const result: Mention[] = [];
      while (pick[name] < mentions.length && (mentions[pick[name]]?.start ?? Infinity) < sentence.end) {
        const mention = mentions[pick[name]];
        if (mention && mention.start >= sentence.start) result.push(mention);
        pick[name] += 1;
      }
      return result;
    };
    const words = inside(counted, 'counted');
    sentences.push({
      ...sentence,
      index,
      from: tokenAt(tokens, sentence.start),
      to: tokenAt(tokens, sentence.end),
      quantities: inside(quantities, 'quantities'),
      nouns: words.filter((word) => word.sort === 'noun'),
      cues: words.filter((word) => word.sort === 'cue'),
      bodies: inside(bodies, 'bodies'),
      places: inside(places, 'places'),
      periods: inside(periods, 'periods'),
    });
  }
  return {
    context,
    tokens,
    sentences,
    quantities: [...found].sort(byStart),
    notFigures,
    furniture,
    places,
    periods,
    bodies,
    speech: [...findSpeech(context)].sort(byStart),
    counted,
    ...headlineOf(context, sentences),
    summary: summaryOf(context, tokens, counted, named),
  };
}

const referendum = /референдум|referendum/iu;
const namesReferendum = noted(({ kind, text }) => kind === 'word' && referendum.test(text));
/** Each branch of the expression below holds one of these: most texts hold none, and are spared it. */
const akimWords = spotterOf(['аким', 'әкім', 'akim', 'ákim', 'elect']);
const akimElections =
  /(?:выбор\p{L}* (?:\p{L}+ ){0,2}аким|аким\p{L}* (?:\p{L}+ ){0,2}(?:изб|выб)|(?:изб|выб)\p{L}* (?:\p{L}+ ){0,3}аким|әкім\p{L}* (?:\p{L}+ ){0,2}сайла|в акимы|әкімдік(?:ке|тен)[^.]{0,20}(?:үміткер|кандидат)|әкім\p{L}* үміткер|elect\p{L}* (?:\p{L}+ ){0,3}akim|rural elections|village elections|elect\p{L}* (?:their |own |the |village |rural ){1,3}(?:mayors|governors|heads)|akim\p{L}* (?:\p{L}+ ){0,3}elect|[aá]kim\p{L}* (?:\p{L}+ ){0,2}saıla)/iu;

function mainPartyOf(context: ReadingContext, parties: readonly BodyMention[]): string | null {
  const titled = new Set(
    findBodies({ ...context, text: context.title ?? '' }).flatMap((body) =>
      body.role === 'party' ? [body.subject] : [],
    ),
  );
  const [only] = titled;
  if (titled.size === 1 && only !== undefined) return only;
  const times = new Map<string, number>();
  for (const party of parties) times.set(party.subject, (times.get(party.subject) ?? 0) + 1);
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] > parties.length / 2 ? most[0] : null;
}

function summaryOf(
  context: ReadingContext,
  tokens: readonly Token[],
  counted: readonly CountedMention[],
  bodies: readonly BodyMention[],
): Summary {
  const parties = bodies.filter((body) => body.role === 'party');
  const times = new Map<string, number>();
  for (const body of bodies) if (body.role === 'chamber') times.set(body.subject, (times.get(body.subject) ?? 0) + 1);
  const titled = referendum.test(context.title ?? '');
  const named = tokens.find(({ spelling }) => namesReferendum(spelling));
  const at = named ? named.start + named.text.search(referendum) : -1;
  const head = `${context.title ?? ''}\n${context.text.slice(0, 3000)}`;
  return {
    electionFrom: /выбор|сайла|elect|vote/iu.test(context.title ?? '')
      ? 0
      : (counted.find((word) => word.cue === 'election')?.start ?? Infinity),
    referendumFrom: titled || (at >= 0 && at < 800) ? 0 : at < 0 ? Infinity : at,
    parties: new Set(parties.map((body) => body.subject)),
    partyMentions: parties.length,
    mainParty: mainPartyOf(context, parties),
    firstParty: parties[0] ?? null,
    chamber: [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null,
    aboutAkims: akimWords.mayBeIn(head) && akimElections.test(head),
    chamberVote: !titled && at > 1500,
  };
}

function headlineOf(
  context: ReadingContext,
  sentences: readonly SceneSentence[],
): Pick<Scene, 'titleBodies' | 'titlePlaces' | 'titleWords'> {
  const inText = sentences.filter((sentence) => sentence.headline);
  const title: ReadingContext = { ...context, text: context.title ?? '' };
  return {
    titleBodies: [...findBodies(title), ...inText.flatMap((sentence) => sentence.bodies)],
    titlePlaces: [...findPlaces(title), ...inText.flatMap((sentence) => sentence.places)],
    titleWords: [...findCounted(title), ...inText.flatMap((sentence) => [...sentence.nouns, ...sentence.cues])],
  };
}

/** Behind "дауыс беру": the right to vote, the age for it, what one registers for; nobody has voted yet. */
const rightToVote = /^(?:құқы|quqy|qūqy|жасы|үшін|úshin|üşın)/u;

/** "Народная партия – 52": the word "партия" of a name counts no parties. */
function withoutPartyWords(
  tokens: readonly Token[],
  counted: readonly CountedMention[],
  bodies: readonly BodyMention[],
  quantities: readonly QuantityMention[],
): CountedMention[] {
  // "мәжіліске алты партия – Amanat, Ауыл … өтті": the parties are counted before they are named
  const counts = new Set(
    quantities.flatMap((quantity) => (quantity.unit === null ? [tokenAt(tokens, quantity.end)] : [])),
  );
  const named = bodies.filter((body) => body.role === 'party');
  // "дауыс берушілер тізімі" names voters, it does not say that they voted
  const voters = new Map(counted.flatMap((word) => (word.concept === 'voter' ? [[word.from, word.to] as const] : [])));
  const phrases = new Map(
    counted
      .filter((word) => whole.has(word.cue ?? 'total') && word.to - word.from > 1)
      .sort((a, b) => a.to - a.from - (b.to - b.from))
      .flatMap((word) => Array.from({ length: word.to - word.from }, (_, step) => [word.from + step, word] as const)),
  );
  let at = 0;
  return counted.filter((word) => {
    if (word.cue === 'turnout' && word.to <= (voters.get(word.from) ?? -1)) return false;
    if (word.cue === 'turnout' && rightToVote.test(tokens[word.to]?.fold ?? '')) return false;
    if (isPartOfPhrase(word, phrases)) return false;
    if (word.concept === 'parties' && counts.has(word.from)) return true;
    if (word.sort === 'cue' || word.concept === 'members') return true;
    const ofName = word.concept === 'parties';
    while (at < named.length && tokenAt(tokens, named[at]?.end ?? 0) < word.from - 4) at += 1;
    return !named
      .slice(at, at + 4)
      .some(
        (body) =>
          (body.start < word.end && word.start < body.end) ||
          (ofName && tokenAt(tokens, body.start) <= word.to + 1 && tokenAt(tokens, body.end) >= word.from - 2),
      );
  });
}

const listMarks = /^(?:[–—\-:,«»“”"()]|және|мен|пен|бен|и|and|jáne|men|pen)$/u;
const furthestInList = 9;

/** "«Ауыл» – 2,01, ЖСДП – 1,18, «Бірлік» – 0,29 пайыз": the percent sign is said once, after the last. */
function withPercentOfList(
  tokens: readonly Token[],
  quantities: readonly QuantityMention[],
  bodies: readonly Span[],
  places: readonly Span[],
): QuantityMention[] {
  const names = [...bodies, ...places].sort(byStart);
  const result: QuantityMention[] = [];
  for (let index = quantities.length - 1; index >= 0; index -= 1) {
    const quantity = quantities[index];
    const next = result.at(-1);
    if (!quantity) continue;
    const decimal = quantity.value !== null && !Number.isInteger(quantity.value) && quantity.value <= 100;
    const goesOn =
      decimal &&
      next?.unit === 'percent' &&
      quantity.unit === null &&
      quantity.form === 'digits' &&
      next.form === 'digits' &&
      !quantity.suffixed &&
      isListBetween(tokens, quantity, next, names);
    result.push(goesOn ? { ...quantity, unit: 'percent', rule: `${quantity.rule}:percent-of-list` } : quantity);
  }
  return result.reverse();
}

function isListBetween(tokens: readonly Token[], left: Span, right: Span, names: readonly Span[]): boolean {
  const from = tokenAt(tokens, left.end);
  const to = tokenAt(tokens, right.start);
  if (to - from < 1 || to - from > furthestInList) return false;
  const inside = names.filter((name) => name.start >= left.end && name.end <= right.start);
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (!token || token.kind === 'break') return false;
    if (listMarks.test(token.fold)) continue;
    if (!inside.some((name) => name.start <= token.start && token.start < name.end)) return false;
  }
  return true;
}

const whole = new Set<Cue>(['took-part', 'on-lists']);
const loose = new Set<Cue>(['vote-for', 'received-in-person', 'adopted', 'initiated', 'appealed']);

/** "Участие приняли", "внесённых в списки": inside such a phrase its words mean nothing of their own. */
function isPartOfPhrase(word: CountedMention, phrases: ReadonlyMap<number, CountedMention>): boolean {
  if (word.cue === null ? word.concept !== 'party-lists' : !loose.has(word.cue)) return false;
  const phrase = phrases.get(word.from);
  // "в списке" alone may be a party's
  if (word.cue === null && phrase !== undefined && phrase.to - phrase.from < 3) return false;
  return phrase !== undefined && phrase.from <= word.from && word.to <= phrase.to && phrase !== word;
}

const among = new Set(['из', 'out', 'of', 'in', 'every']);

/** "Девять из десяти обращений", "nine out of ten requests": 90 percent of them. */
function withTenths(tokens: readonly Token[], quantities: readonly QuantityMention[]): QuantityMention[] {
  const result: QuantityMention[] = [];
  for (let index = 0; index < quantities.length; index += 1) {
    const part = quantities[index];
    const ten = quantities[index + 1];
    if (!part) continue;
    if (ten && isTenths(tokens, part, ten)) {
      result.push({ ...part, end: ten.end, value: (part.value ?? 0) * 10, unit: 'percent', rule: 'out-of-ten' });
      index += 1;
    } else result.push(part);
  }
  return result;
}

function isTenths(tokens: readonly Token[], part: QuantityMention, ten: QuantityMention): boolean {
  if (
    ten.value !== 10 ||
    ten.form !== 'words' ||
    (part.form !== 'words' && part.form !== 'collective') ||
    part.unit !== null ||
    part.value === null ||
    part.value >= 10
  )
    return false;
  const from = tokenAt(tokens, part.end);
  const to = tokenAt(tokens, ten.start);
  if (to - from < 1 || to - from > 2) return false;
  for (let index = from; index < to; index += 1) if (!among.has(tokens[index]?.fold ?? '')) return false;
  return true;
}

const longestSentence = 400;

/** A "sentence" of thousands of words (a table without stops) is read in pieces, so that time stays linear. */
function shortened(tokens: readonly Token[], sentence: SentenceSpan): readonly SentenceSpan[] {
  const from = tokenAt(tokens, sentence.start);
  const to = tokenAt(tokens, sentence.end);
  if (to - from <= longestSentence) return [sentence];
  const pieces: SentenceSpan[] = [];
  for (let at = from; at < to; at += longestSentence) {
    pieces.push({
      ...sentence,
      start: tokens[at]?.start ?? sentence.start,
      end: at + longestSentence < to ? (tokens[at + longestSentence]?.start ?? sentence.end) : sentence.end,
    });
  }
  return pieces;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Both lists in order of their starts: one pass. */
function withoutCovered<Mention extends Span>(mentions: readonly Mention[], covers: readonly Span[]): Mention[] {
  let at = 0;
  let reach = -1;
  return mentions.filter((mention) => {
    while (at < covers.length && (covers[at]?.start ?? Infinity) <= mention.start) {
      reach = Math.max(reach, covers[at]?.end ?? -1);
      at += 1;
    }
    return mention.start >= reach;
  });
}

/** "за последние семь-восемь дней", "за два года": the length of a period is no figure of its own. */
function withoutDates(quantities: readonly QuantityMention[], periods: readonly PeriodMention[]): QuantityMention[] {
  let at = 0;
  return quantities.filter((quantity) => {
    while (at < periods.length && (periods[at]?.end ?? 0) <= quantity.start) at += 1;
    const period = periods[at];
    return !(period && period.event === null && period.start <= quantity.start && quantity.end <= period.end);
  });
}
