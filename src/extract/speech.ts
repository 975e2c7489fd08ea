import type { Language } from '../model/observation.ts';
import { findBodies } from './bodies.ts';
import * as en from './languages/en/speech.ts';
import * as kk from './languages/kk/speech.ts';
import * as ru from './languages/ru/speech.ts';
import { makeLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { BodyMention, ReadingContext, SentenceSpan, Span, SpeechMention } from './mentions.ts';
import { findPlaces } from './places.ts';
import { findSentences } from './sentences.ts';
import { noted } from './spelling.ts';
import { closingQuotes, hyphens, isAllCapitals, isCapitalised, openingQuotes, tokenAt, tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

const lists = { ru, kk, en } as const;
type List = typeof ru | typeof kk | typeof en;

function lexiconOf(pick: (list: List) => readonly string[]): Lexicon<true> {
  return makeLexicon(
    (['ru', 'kk', 'en'] as const).flatMap((language) =>
      pick(lists[language]).map((words) => ({ language, words, value: true as const })),
    ),
  );
}

const verbs = lexiconOf((list) => list.verbs);
const accordingTo = lexiconOf((list) => list.accordingTo);
const accordingToHim = lexiconOf((list) => list.accordingToHim);
const accordingAfter = lexiconOf((list) => list.accordingAfter);
const aboutThis = lexiconOf((list) => list.aboutThis);
const writerAgain = lexiconOf((list) => list.writerAgain);
const roles = lexiconOf((list) => list.roles);
const attributions = [accordingToHim, accordingTo, accordingAfter, verbs];
/** Most words of a sentence tell nobody: they are passed over. */
const mayTell = noted((spelling) => attributions.some((lexicon) => lexicon.mayBegin(spelling)));
const pronouns = new Set<string>([...ru.pronouns, ...kk.pronouns, ...en.pronouns]);

/** Somebody named in the article: as the text first has the name, and the office beside it. */
interface Person {
  readonly name: string;
  /** Lower-case beginnings of given name and surname, by which other cases are known again. */
  readonly keys: readonly string[];
  role: string | null;
  /** The office stands with a name in another case ("спикера Ерлана Кошанова"): a later nominative is better. */
  declined: boolean;
}

interface NameAt {
  readonly from: number;
  readonly to: number;
  readonly person: Person;
}

/**
 * Finds who is quoted and the stretch that is theirs: "…", – сказал X", "X подчеркнул, что…", "По словам X", "деді X", "X-тің
 * айтуынша", "said X". "он", "ол", "he" and an office alone ("партия Төрағасы") go on with the person they mean. The stretch of
 * direct speech leaves out the words of attribution; reported speech is its sentence, "по словам" the rest of its paragraph.
 */
export function findSpeech(context: ReadingContext): readonly SpeechMention[] {
  return new Listener(context).listen();
}

/**
 * Finds everybody who is named in full, and their surname alone later on: candidates whose votes are told are subjects too.
 * "Тимур Кабдешев" is the subject timur-kabdeshev.
 */
export function findPeople(context: ReadingContext): readonly BodyMention[] {
  return new Listener(context).people();
}

const latinLetters: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n',
  ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'kh', һ: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y',
  і: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // prettier-ignore

/** "Олеся Руденко" → "olesya-rudenko". */
export function slugOf(name: string): string {
  return Array.from(name.toLowerCase().normalize('NFC'), (letter) => latinLetters[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

class Listener {
  readonly #text: string;
  readonly #lang: Language;
  readonly #tokens: readonly Token[];
  readonly #sentences: readonly SentenceSpan[];
  readonly #paragraphs = new Map<number, { start: number; end: number; readonly sentences: SentenceSpan[] }>();
  readonly #taken: readonly Span[];
  readonly #names: readonly NameAt[];
  readonly #people: Person[] = [];
  readonly #bySurname = new Map<string, Person>();
  #words: ReadonlySet<string> | null = null;
  readonly #speakers = new Map<SentenceSpan, readonly Person[]>();
  #last: Person | null = null;

  constructor(context: ReadingContext) {
    this.#text = context.text;
    this.#lang = context.lang;
    this.#tokens = tokensOf(context.text);
    this.#sentences = inShortParagraphs(findSentences(context));
    for (const sentence of this.#sentences) {
      const there = this.#paragraphs.get(sentence.paragraph);
      if (there) {
        there.end = sentence.end;
        there.sentences.push(sentence);
      } else
        this.#paragraphs.set(sentence.paragraph, {
          start: sentence.start,
          end: sentence.end,
          sentences: [sentence],
        });
    }
    this.#taken = [...findBodies(context).filter(({ role }) => role !== 'person'), ...findPlaces(context)].sort(
      (a, b) => a.start - b.start,
    );
    this.#names = this.#findNames();
  }

  listen(): readonly SpeechMention[] {
    const found: SpeechMention[] = [];
    for (const sentence of this.#sentences) {
      if (sentence.headline) continue;
      const mention = this.#inSentence(sentence);
      if (!mention) continue;
      const before = found.at(-1);
      if (before && mention.start < before.end) {
        if (mention.end <= before.end && mention.name === before.name) continue;
        found.push({ ...mention, start: Math.max(mention.start, before.end) });
      } else found.push(mention);
    }
    return this.#bridge(found).filter(({ start, end }) => end > start);
  }

  people(): readonly BodyMention[] {
    return this.#names.flatMap(({ from, to, person }) => {
      const start = this.#tokens[from]?.start;
      const end = this.#tokens[to - 1]?.end;
      if (start === undefined || end === undefined) return [];
      return [
        {
          kind: 'body' as const,
          start,
          end,
          subject: slugOf(person.name),
          role: 'person' as const,
          level: null,
          rule: 'a name',
        },
      ];
    });
  }

  #inSentence(sentence: SentenceSpan): SpeechMention | null {
    const first = tokenAt(this.#tokens, sentence.start);
    const last = tokenAt(this.#tokens, sentence.end);
    for (let index = first; index < last; index += 1) {
      const token = this.#tokens[index];
      if (!token || !mayTell(token.spelling)) continue;
      const told = this.#toldBy(index, sentence, last);
      if (told) return told;
      const verb = verbs.matchAt(this.#tokens, index, this.#lang);
      if (verb && !(verb.language === 'en' && this.#lang !== 'en')) {
        const said = this.#saidBy(verb.from, verb.to, sentence, first, last);
        if (said) return said;
        index = verb.to - 1;
      }
    }
    return null;
  }

  /** "По словам X", "X-тің айтуынша", "according to X": the rest of the paragraph. */
  #toldBy(index: number, sentence: SentenceSpan, last: number): SpeechMention | null {
    const him = accordingToHim.matchAt(this.#tokens, index, this.#lang);
    const meant = him ? this.#meant(index) : null;
    if (meant) return this.#rest(meant, sentence, 'according to him');
    const to = accordingTo.matchAt(this.#tokens, index, this.#lang);
    const named = to ? this.#personAfter(to.to, Math.min(last, to.to + 12)) : null;
    if (named) return this.#rest(named, sentence, 'according to');
    const after = accordingAfter.matchAt(this.#tokens, index, this.#lang);
    const before = after ? this.#personBefore(index, index - 3) : null;
    return before ? this.#rest(before, sentence, 'according to') : null;
  }

  #rest(person: Person, sentence: SentenceSpan, rule: string): SpeechMention {
    this.#last = person;
    const paragraph = this.#paragraphs.get(sentence.paragraph);
    let end = sentence.end;
    for (const other of paragraph?.sentences ?? []) {
      if (other.start < sentence.end) continue;
      const token = tokenAt(this.#tokens, other.start);
      if (writerAgain.matchAt(this.#tokens, token, this.#lang) || this.#speaksAnother(other, person)) break;
      end = other.end;
    }
    return this.#mention(sentence.start, Math.min(end, paragraph?.end ?? end), person, false, rule);
  }

  #speaksAnother(sentence: SentenceSpan, person: Person): boolean {
    let speakers = this.#speakers.get(sentence);
    if (!speakers) {
      speakers = this.#speakersOf(sentence);
      this.#speakers.set(sentence, speakers);
    }
    return speakers.some((other) => other !== person);
  }

  #speakersOf(sentence: SentenceSpan): readonly Person[] {
    const speakers: Person[] = [];
    const last = tokenAt(this.#tokens, sentence.end);
    for (let index = tokenAt(this.#tokens, sentence.start); index < last; index += 1) {
      const token = this.#tokens[index];
      if (!token || !mayTell(token.spelling)) continue;
      const verb = verbs.matchAt(this.#tokens, index, this.#lang);
      if (!verb) continue;
      const other =
        this.#personAfter(verb.to, verb.to + 8) ?? this.#personBefore(verb.from, tokenAt(this.#tokens, sentence.start));
      if (other) speakers.push(other);
    }
    return speakers;
  }

  #saidBy(from: number, to: number, sentence: SentenceSpan, first: number, last: number): SpeechMention | null {
    const closing = this.#closes(from);
    const person =
      (closing ? this.#subjectAfter(to, last) : null) ??
      this.#personBefore(from, first) ??
      this.#subjectAfter(to, last) ??
      this.#pronounBefore(from, first) ??
      this.#roleBefore(from, first);
    if (!person) return null;
    this.#last = person;
    if (closing) return this.#direct(from, sentence, person);
    const opens = this.#opensAfter(to, sentence);
    if (opens) return this.#mention(opens.start, opens.end, person, true, 'said, then the words');
    return this.#reported(sentence, person);
  }

  /** "…, сообщил X" answers for its whole paragraph, "Об этом сообщил X" for the words before it, until the writer or another speaks. */
  #reported(sentence: SentenceSpan, person: Person): SpeechMention {
    const rest = this.#rest(person, sentence, 'reported');
    let { start } = sentence;
    const mine = this.#paragraphs.get(sentence.paragraph)?.sentences.filter(({ headline }) => !headline) ?? [];
    const first = tokenAt(this.#tokens, sentence.start);
    const about = aboutThis.matchAt(this.#tokens, first, this.#lang) !== null;
    for (const before of mine.filter((each) => each.end <= sentence.start).reverse()) {
      if (this.#speaksAnother(before, person)) break;
      ({ start } = before);
    }
    const whole = about && start === sentence.start ? this.#paragraphs.get(sentence.paragraph - 1) : undefined;
    return {
      ...rest,
      start: whole?.sentences.some(({ headline }) => !headline) ? whole.start : start,
    };
  }

  /** A verb that comes after the words: "…», – сказал", "…», деді", "…,” said". */
  #closes(verb: number): boolean {
    let at = verb - 1;
    while (at >= 0 && (this.#tokens[at]?.fold === 'деп' || pronouns.has(this.#tokens[at]?.fold ?? ''))) at -= 1;
    const token = this.#tokens[at];
    if (!token || token.kind !== 'mark')
      return this.#lang === 'en' && this.#names.some((name) => name.to === verb && this.#closesBefore(name.from));
    return this.#closesBefore(at + 1);
  }

  #closesBefore(index: number): boolean {
    const token = this.#tokens[index - 1];
    if (!token || token.kind !== 'mark') return false;
    if (hyphens.has(token.text)) {
      const before = this.#tokens[index - 2];
      return (
        before !== undefined && (before.text === ',' || closingQuotes.has(before.text) || /[.!?…]/u.test(before.text))
      );
    }
    if (token.text === ',') return this.#lang !== 'ru' && closingQuotes.has(this.#tokens[index - 2]?.text ?? '');
    return closingQuotes.has(token.text) && /[,.!?]/u.test(this.#tokens[index - 2]?.text ?? '');
  }

  /** From the opening quotation mark, the dash or the paragraph's beginning to the verb; after "– сказал он. –" to the paragraph's end. */
  #direct(verb: number, sentence: SentenceSpan, person: Person): SpeechMention {
    const paragraph = this.#paragraphs.get(sentence.paragraph) ?? sentence;
    const end = this.#tokens[verb]?.start ?? sentence.end;
    let start = paragraph.start;
    const words = this.#text.slice(paragraph.start, end);
    const opening = /[«“„"]/u.exec(words);
    const lead = opening ? words.slice(0, opening.index) : '';
    // "Он сообщил об этом. «…», – сказал": the words begin at the mark; a name in quotation marks inside speech is none
    if (opening && /[.!?:…]\s*$/u.test(lead) && !/^\s*[–—-]/u.test(words)) start = paragraph.start + opening.index;
    const opened = opening === null && /[»”"]/u.test(words.slice(-6)) ? this.#openedEarlier(sentence.paragraph) : null;
    if (opened !== null) start = opened;
    const after = this.#text.slice(end, paragraph.end);
    const goesOn = /[.,]\s*[–—-]\s*\p{L}/u.exec(after) ?? /[.!?]\s*[«“"]\p{Lu}/u.exec(after);
    // "“…,” Petrov said": the name before the verb is not part of the words
    const own = /[»”"](?=\s*,?\s*[–—-]?\s*[^»”"]{0,60}$)/u.exec(this.#text.slice(start, end));
    const close = own && own.index > 0 ? start + own.index + 1 : end;
    return this.#mention(start, goesOn ? paragraph.end : close, person, true, 'the words, then said');
  }

  #openedEarlier(paragraph: number): number | null {
    for (let back = paragraph - 1; back >= Math.max(0, paragraph - 4); back -= 1) {
      const span = this.#paragraphs.get(back);
      if (!span) continue;
      const words = this.#text.slice(span.start, span.end);
      if (/^[«“„]/u.test(words) && !/[»”]\s*[,.]?\s*(?:[–—-]|$)/u.test(words)) return span.start;
    }
    return null;
  }

  /** "X сказал: «…»", or a colon at the end and the words in the next paragraph. */
  #opensAfter(to: number, sentence: SentenceSpan): Span | null {
    const paragraph = this.#paragraphs.get(sentence.paragraph);
    if (!paragraph) return null;
    const end = this.#tokens[to - 1]?.end ?? sentence.start;
    const rest = this.#text.slice(end, paragraph.end);
    const colon = /^[^.!?]{0,120}:\s*(?=[«“„"–—-])/u.exec(rest);
    if (colon) {
      const start = end + colon[0].length;
      const close = this.#text.slice(start, paragraph.end).search(/[»”](?:\s*[.,–—-]|\s*$)/u);
      return { start, end: close < 0 ? paragraph.end : start + close + 1 };
    }
    if (rest.length > 160 || !/:\s*$/u.test(rest)) return null;
    const next = this.#paragraphs.get(sentence.paragraph + 1);
    return next && /^[«“„"–—-]/u.test(this.#text.slice(next.start, next.start + 1)) ? next : null;
  }

  #mention(start: number, end: number, person: Person, direct: boolean, rule: string): SpeechMention {
    // the comma and dash before "сказал" belong to nobody's words
    let to = end;
    while (to > start && /[\s,–—-]/u.test(this.#text[to - 1] ?? '')) to -= 1;
    return { kind: 'speech', start, end: to, name: person.name, role: person.role, direct, rule };
  }

  #subjectAfter(from: number, last: number): Person | null {
    const pronoun = this.#tokens[from];
    if (pronoun && pronouns.has(pronoun.fold)) return this.#meant(from);
    return this.#personAfter(from, Math.min(last, from + 14)) ?? this.#roleAfter(from, Math.min(last, from + 5));
  }

  /** The first name from here, with nothing but an office and an organisation before it. */
  #personAfter(from: number, limit: number): Person | null {
    const name = this.#nameFrom(from);
    if (!name || name.from >= limit) return null;
    for (let at = from; at < name.from; at += 1) {
      const token = this.#tokens[at];
      if (!token || token.kind === 'break' || /[.;:!?]/u.test(token.text) || token.text === ',') return null;
      if (/^(?:что|о|об|that|about|how|туралы)$/u.test(token.fold)) return null;
    }
    return name.person;
  }

  #nameFrom(from: number): NameAt | null {
    return this.#names[this.#nameIndex(from)] ?? null;
  }

  /** The place in the list of the first name that begins at this token or after it. */
  #nameIndex(from: number): number {
    let low = 0;
    let high = this.#names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#names[middle]?.from ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The nearest name before the verb in its sentence that may be its subject. */
  #personBefore(verb: number, first: number): Person | null {
    let best: NameAt | null = null;
    for (let index = this.#nameIndex(first); index < this.#names.length; index += 1) {
      const name = this.#names[index];
      if (!name || name.from >= verb) break;
      if (name.from >= first && name.to <= verb) best = this.#lang === 'kk' ? (best ?? name) : name;
    }
    if (!best) return null;
    // "the Central Election Commission said", "сообщили в ЦИК": an organisation speaks, not the person named before
    const nearest = this.#tokens[verb - 1];
    if (
      this.#lang !== 'kk' &&
      best.to < verb &&
      nearest?.kind === 'word' &&
      (isCapitalised(nearest.spelling) || this.#lang === 'en') &&
      best.to < verb - (this.#lang === 'en' ? 1 : 0)
    )
      return null;
    const between = this.#text.slice(this.#tokens[best.to - 1]?.end ?? 0, this.#tokens[verb]?.start ?? 0);
    return between.length > 240 ? null : best.person;
  }

  #pronounBefore(verb: number, first: number): Person | null {
    const from = this.#lang === 'kk' ? first : Math.max(first, verb - 4);
    for (let at = from; at < verb; at += 1) if (pronouns.has(this.#tokens[at]?.fold ?? '')) return this.#meant(at);
    return null;
  }

  /** Whom "он", "ол", "he" means: the last who spoke, or else the last named before. */
  #meant(index: number): Person | null {
    if (this.#last) return this.#last;
    return this.#names[this.#nameIndex(index) - 1]?.person ?? null;
  }

  #roleAfter(from: number, limit: number): Person | null {
    for (let at = from; at < limit; at += 1) {
      const token = this.#tokens[at];
      if (!token || token.kind !== 'word') return null;
      const match = roles.matchAt(this.#tokens, at, this.#lang);
      if (match) return this.#holderOf(token.fold);
    }
    return null;
  }

  #roleBefore(verb: number, first: number): Person | null {
    for (let at = verb - 1; at >= Math.max(first, verb - (this.#lang === 'kk' ? 60 : 4)); at -= 1) {
      const token = this.#tokens[at];
      if (token?.kind === 'word' && roles.matchAt(this.#tokens, at, this.#lang)) {
        const holder = this.#holderOf(token.fold);
        if (holder) return holder;
      }
    }
    return null;
  }

  /** "докладчик", "партия Төрағасы": the one whose office has this word, or the last who spoke. */
  #holderOf(role: string): Person | null {
    const stem = role.slice(0, Math.max(5, role.length - 3));
    if (this.#last?.role && headsWith(this.#last.role, stem, this.#lang)) return this.#last;
    const holder = this.#people.findLast((person) => person.role !== null && headsWith(person.role, stem, this.#lang));
    if (holder) return holder;
    return /^(?:докладчик|спикер|выступающ|баяндамашы|speaker)/u.test(role) ? this.#meant(this.#tokens.length) : null;
  }

  #findNames(): readonly NameAt[] {
    const names: NameAt[] = [];
    const tokens = this.#tokens;
    let taken = 0;
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (!token || !isNameWord(token)) continue;
      while (taken < this.#taken.length && (this.#taken[taken]?.end ?? 0) <= token.start) taken += 1;
      const body = this.#taken[taken];
      if (body && body.start <= token.start) continue;
      const name = this.#fullName(index) ?? this.#surname(index);
      if (!name) continue;
      names.push(name);
      index = name.to - 1;
    }
    return names;
  }

  /** Two or three capitalised words that end like a name, or initials and a surname: "Е.Ж. Жылқыбаев". */
  #fullName(index: number): NameAt | null {
    const tokens = this.#tokens;
    const parts: Token[] = [];
    let at = index;
    while (parts.length < 4) {
      const token = tokens[at];
      if (!token || !isNameWord(token) || (parts.length > 0 && roles.matchAt(tokens, at, this.#lang))) break;
      parts.push(token);
      at += 1;
      const next = tokens[at];
      if (next?.text === '.' && token.text.length <= 2) at += 1;
      else if (
        next &&
        hyphens.has(next.text) &&
        !next.spaced &&
        tokens[at + 1] &&
        !tokens[at + 1]?.spaced &&
        isNameWord(tokens[at + 1]!)
      )
        at += 1;
    }
    const first = parts[0];
    // "В Костанайской области": a preposition at the beginning of a sentence, not an initial
    if (first && first.text.length === 1 && tokens[index + 1]?.text !== '.') return null;
    if (parts.length < 2 || !first || roles.matchAt(tokens, index, this.#lang)) return null;
    while (
      parts.length > 2 &&
      !surnameEnding.test(parts.at(-1)?.fold ?? '') &&
      surnameEnding.test(parts.at(-2)?.fold ?? '')
    ) {
      parts.pop();
      at -= 1;
    }
    const last = parts.at(-1);
    if (!last || last.text.length < 3) return null;
    const surnameLike = surnameEnding.test(last.fold);
    const patronymic = patronymicEnding.test(last.fold);
    if (!surnameLike && !patronymic && !this.#besideOffice(index, at)) return null;
    if (this.#startsWithCommonWord(index, first, parts.length)) return null;
    const end = tokens.indexOf(last, index) + 1;
    const written = this.#text.slice(first.start, last.end);
    const keys = parts.filter(({ text }) => text.length > 2).map(({ fold }) => keyOf(fold));
    const person = this.#personOf(keys, written, index, end);
    const declined = person.name !== written && this.#lang === 'ru';
    if (person.role === null || (person.declined && !declined)) {
      const role = this.#roleBeside(index, end);
      if (role !== null) Object.assign(person, { role, declined });
    }
    return { from: index, to: end, person };
  }

  /** "Today Konstantin…": at the beginning of a sentence a capital proves nothing, unless three words are a name with it. */
  #startsWithCommonWord(index: number, first: Token, count: number): boolean {
    const before = this.#tokens[index - 1];
    const begins = !before || before.kind === 'break' || /[.!?]/u.test(before.text);
    return (
      begins && count > 2 && !surnameEnding.test(first.fold) && first.text.length > 2 && commonFirst.test(first.fold)
    );
  }

  #besideOffice(from: number, to: number): boolean {
    for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
      if (
        this.#tokens[at]?.kind === 'mark' &&
        !hyphens.has(this.#tokens[at]?.text ?? '') &&
        !closingQuotes.has(this.#tokens[at]?.text ?? '') &&
        !openingQuotes.has(this.#tokens[at]?.text ?? '')
      )
        break;
      if (roles.matchAt(this.#tokens, at, this.#lang)) return true;
    }
    return (
      verbs.matchAt(this.#tokens, to, this.#lang) !== null || verbs.matchAt(this.#tokens, from - 1, this.#lang) !== null
    );
  }

  #personOf(keys: readonly string[], written: string, from: number, to: number): Person {
    const surname = keys.at(-1) ?? '';
    const known = this.#bySurname.get(surname);
    if (known && (known.keys.length < 2 || keys.length < 2 || keys[0] === known.keys[0])) return known;
    const person: Person = {
      name: nominative(written, this.#lang, this.#tokens[to - 1]?.fold ?? '', this.#isGenitive(from, to)),
      keys,
      role: null,
      declined: false,
    };
    this.#people.push(person);
    this.#bySurname.set(surname, person);
    return person;
  }

  /** "по словам Елнура Бейсенбаева", "спикера Ерлана Кошанова"; "председатель Илмира Айтова" is a nominative. */
  #isGenitive(from: number, to: number): boolean {
    const surname = this.#tokens[to - 1]?.fold ?? '';
    if (this.#lang !== 'ru' || !/[ая]$/u.test(this.#tokens[from]?.fold ?? '')) return false;
    if (surname.endsWith('а') && this.#hasWord(surname.slice(0, -1))) return true;
    const before = this.#tokens[from - 1]?.fold ?? '';
    if (roles.matchAt(this.#tokens, from - 1, 'ru') && /[ая]$/u.test(before)) return true;
    for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
      const match = accordingTo.matchAt(this.#tokens, at, 'ru');
      if (match) return true;
    }
    return false;
  }

  #hasWord(word: string): boolean {
    this.#words ??= new Set(this.#tokens.map(({ fold }) => fold));
    return this.#words.has(word);
  }

  /** A surname alone of somebody the article has named in full. */
  #surname(index: number): NameAt | null {
    const token = this.#tokens[index];
    if (!token || !isNameWord(token) || token.text.length < 4) return null;
    const person = this.#bySurname.get(surnameKey(token.spelling));
    return person ? { from: index, to: index + 1, person } : null;
  }

  /** "исполнительный секретарь AMANAT X", "X, первый заместитель председателя партии", "партия Төрағасы X". */
  #roleBeside(from: number, to: number): string | null {
    const tokens = this.#tokens;
    let start = -1;
    for (let at = from - 1; at >= Math.max(0, from - 14); at -= 1) {
      const token = tokens[at];
      if (!token || token.kind === 'break') break;
      if (
        token.kind === 'mark' &&
        !openingQuotes.has(token.text) &&
        !closingQuotes.has(token.text) &&
        !hyphens.has(token.text)
      )
        break;
      if (hyphens.has(token.text) && token.spaced) break;
      if (verbs.matchAt(tokens, at, this.#lang)) break;
      if (roles.matchAt(tokens, at, this.#lang)) start = at;
      else if (start === at + 1 && this.#lang === 'ru' && ru.roleAdjective.test(token.fold)) start = at;
      else if (start >= 0 && this.#lang === 'kk' && !kazakhCase.test(token.fold)) start = at;
      else if (start >= 0 && this.#lang === 'kk') break;
      else if (this.#lang === 'kk' && at === from - 1) break;
    }
    if (start >= 0) return clean(this.#text.slice(tokens[start]?.start ?? 0, tokens[from - 1]?.end ?? 0));
    if (tokens[to]?.text !== ',') return null;
    let end = to + 1;
    let seen = false;
    for (; end < Math.min(tokens.length, to + 16); end += 1) {
      const token = tokens[end];
      if (
        !token ||
        token.kind === 'break' ||
        (token.kind === 'mark' &&
          !openingQuotes.has(token.text) &&
          !closingQuotes.has(token.text) &&
          (!hyphens.has(token.text) || token.spaced))
      )
        break;
      if (end <= to + 4 && roles.matchAt(tokens, end, this.#lang)) seen = true;
      if (seen && verbs.matchAt(tokens, end, this.#lang)) break;
    }
    if (!seen || end <= to + 1) return null;
    return clean(this.#text.slice(tokens[to + 1]?.start ?? 0, tokens[end - 1]?.end ?? 0));
  }

  /** A paragraph between two by the same speaker, with no other name in it, is that speaker's report too. */
  #bridge(found: readonly SpeechMention[]): readonly SpeechMention[] {
    const out: SpeechMention[] = [];
    for (const [index, mention] of found.entries()) {
      out.push(mention);
      const next = found[index + 1];
      if (!next || next.name !== mention.name || mention.direct || next.direct || mention.rule !== 'according to')
        continue;
      const here = this.#paragraphAt(mention.start);
      const there = this.#paragraphAt(next.start);
      const between =
        here === null || there === null || there !== here + 2 ? undefined : this.#paragraphs.get(here + 1);
      if (!between || this.#names.some((name) => inside(this.#tokens[name.from]?.start ?? -1, between))) continue;
      out.push({ ...mention, start: between.start, end: between.end, rule: 'goes on reporting' });
    }
    return out.sort((a, b) => a.start - b.start);
  }

  #paragraphAt(offset: number): number | null {
    for (const [number, span] of this.#paragraphs) if (inside(offset, span)) return number;
    return null;
  }
}

/** "руководитель фракции" holds the office "руководитель", "заместитель руководителя" does not; Kazakh has the office last. */
function headsWith(role: string, stem: string, language: Language): boolean {
  const words = role.toLowerCase().split(/[\s-]+/u);
  if (language === 'kk') return words.at(-1)?.startsWith(stem) === true;
  const head = words.findIndex((word) => !ru.roleAdjective.test(word));
  return (
    words[Math.max(head, 0)]?.startsWith(stem) === true ||
    (language === 'en' && words.some((word) => word.startsWith(stem)))
  );
}

const longestParagraph = 200;

/** Who speaks is asked of a paragraph's other sentences: one of thousands is taken in parts, so that time stays linear. */
function inShortParagraphs(sentences: readonly SentenceSpan[]): readonly SentenceSpan[] {
  let before = -1;
  let length = 0;
  let parted = 0;
  return sentences.map((sentence) => {
    if (sentence.paragraph !== before) {
      before = sentence.paragraph;
      length = 0;
    } else if (length === longestParagraph) {
      length = 0;
      parted += 1;
    }
    length += 1;
    return parted === 0 ? sentence : { ...sentence, paragraph: sentence.paragraph + parted };
  });
}

function inside(offset: number, span: Span): boolean {
  return offset >= span.start && offset < span.end;
}

/** A word in such a case stands outside the office: "іс-шараға партия Төрағасы". */
const kazakhCase = /(?:[ғқгк][ае]|[дт][ае]|[дт][ае]н|н[ае]н|мен|пен|бен|ып|іп|және|бұл|бүгін)$/u;

const surnameEnding =
  /(?:[оеё]в|[оеё]ва|ин|ина|ын|ына|ск(?:ий|ая|ого|ой|ому)|цк(?:ий|ая|ого|ой)|[оеё]в(?:а|у|ым|е|ой|ы)|ин(?:а|у|ым|е|ой)|енко|ович|ұлы|қызы|улы|кызы|бай|бек|хан|жан|[оеё]в(?:тың|тің|қа|ке|ты|ті|пен|тан|тен|та|те)|[оеё]ва(?:ның|ға|ны|мен|дан)|ин(?:нің|ның|ге|ді|мен)|[oe]v|[oe]va|in|ina|sky|skiy|skaya|uly|kyzy|bay|bek|khan)(?:['’]s|ның|нің)?$/u;
const patronymicEnding = /(?:ович|евич|овна|евна|ұлы|қызы|улы|кызы|uly|kyzy)$/u;
const commonFirst =
  /^(?:сегодня|вчера|кроме|также|далее|однако|бүгін|кеше|сонымен|осы|today|yesterday|meanwhile|earlier|the|as|и|а|но|в|на|по|за|от|так|при|это|ранее|затем)$/u;

const mayBeName = noted(
  (spelling) =>
    spelling.kind === 'word' && isCapitalised(spelling) && (spelling.text.length === 1 || !isAllCapitals(spelling)),
);

function isNameWord(token: Token): boolean {
  return mayBeName(token.spelling);
}

const surnameKey = noted(({ fold }) => keyOf(fold));

/** What stays the same in all cases: "байбека" and "байбек" → "байбе". */
function keyOf(fold: string): string {
  const bare = fold
    .replace(/['’]s$/u, '')
    .replace(/(?:ның|нің|тың|тің|дың|дің|ға|ге|қа|ке|ны|ні|ды|ді|ты|ті|пен|мен|бен|дан|ден|тан|тен)$/u, '');
  const stem = bare.replace(/(?:ого|ому|ой|ым|ом|ем|ою|ами|[аяуюыиейь])$/u, '');
  return stem.length >= 3 ? stem : bare;
}

/** Undoes dative, instrumental and the Kazakh genitive; the Russian genitive ("Елнура Бейсенбаева") only where it is known to be one. */
function nominative(written: string, language: Language, surname: string, genitive: boolean): string {
  if (language === 'en') return written.replace(/['’]s?$/u, '');
  const kazakh = written.replace(/(?:[нтд][ыі]ң|[ntd][yi]ń|[ntd][yi]ñ)$/u, '');
  if (kazakh !== written || language === 'kk') return kazakh;
  const words = written.split(' ');
  const given = words[0] ?? '';
  const rest = words.slice(1).join(' ');
  if (/[ое]вой$|иной$/u.test(surname)) {
    return `${given.replace(/и$/u, 'я').replace(/[ые]$/u, 'а')} ${rest.replace(/ой$/u, 'а')}`;
  }
  if (/[оеё]в(?:ым|у)$|ин(?:ым|у)$/u.test(surname)) {
    return `${given.replace(/(?:ом|ем|у)$/u, '').replace(/ю$/u, 'й')} ${rest.replace(/(?:ым|у)$/u, '')}`;
  }
  if (!genitive) return written;
  return `${given.replace(/а$/u, '').replace(/я$/u, 'й')} ${rest.replace(/а$/u, '')}`;
}

function clean(words: string): string | null {
  const text = words.replaceAll(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}
