import type { IndicatorId } from '../../model/indicators.ts';
import type { Period } from '../../model/observation.ts';
import type { PeriodMention } from '../mentions.ts';
import { nearestCue, saidNear } from './figure.ts';
import type { Draft, Figure } from './figure.ts';
import { electionNear, electionsOf, isOf } from './elections.ts';
import type { Election } from './elections.ts';
import { contextBody, isOtherVote } from './whom.ts';

type Manner = 'vote' | 'state' | 'flow' | 'standing';

/** What kind of time an indicator has: the vote itself, a state on the day of speaking, a flow over a period, a standing before a vote. */
const manners: Readonly<Record<IndicatorId, Manner>> = {
  members: 'state',
  branches: 'state',
  'primary-organisations': 'state',
  'reception-offices': 'state',
  delegates: 'state',
  parties: 'standing',
  'party-lists': 'standing',
  seats: 'vote',
  assemblies: 'vote',
  districts: 'vote',
  deputies: 'vote',
  'deputies-share': 'vote',
  candidates: 'standing',
  'candidates-share': 'standing',
  'candidates-age': 'standing',
  'registered-voters': 'standing',
  voters: 'vote',
  'voters-share': 'state',
  turnout: 'vote',
  votes: 'vote',
  'vote-share': 'vote',
  'polling-stations': 'vote',
  observers: 'vote',
  commissions: 'vote',
  proposals: 'flow',
  appeals: 'flow',
  'appeals-share': 'flow',
  receptions: 'flow',
  inquiries: 'flow',
  bills: 'flow',
  laws: 'flow',
  sessions: 'flow',
  beneficiaries: 'flow',
  funding: 'flow',
  projects: 'flow',
};

/** Finds the time a figure refers to; nothing here knows what day it is today. */
export function whenOf(figure: Figure, indicator: IndicatorId, like: Draft | null): Period {
  const manner = manners[indicator];
  if (
    (indicator === 'deputies' || indicator === 'deputies-share') &&
    !saidNear(figure, 'elected', 'won') &&
    figure.scene.context.published !== null
  )
    return stateOf(figure);
  if (indicator === 'members' && isJoining(figure)) return flowOf(figure, like);
  if (manner === 'vote') return voteOf(figure, like);
  if (manner === 'standing') return standingOf(figure, indicator, like);
  if (manner === 'flow') return flowOf(figure, like);
  return stateOf(figure);
}

const joined =
  /(?:жаңа мүше|қосылды|қосылған|қабылданған|қабылданды|өтті|толықтырды|вступил|принят|пополнил|new members|joined)/iu;

/** "Былтыр партияға 1 915 жаңа мүше қабылданды": who joined within a time, no state of affairs. */
function isJoining(figure: Figure): boolean {
  const own = nearestPlain(figure, true);
  if (!own || isDay(own) || own.asOf !== null || own.to === null) return false;
  const { text } = figure.scene.context;
  return joined.test(text.slice(figure.segment.start, figure.segment.end));
}

/** "26 ақпандағы жағдай бойынша", "по состоянию на 26 февраля": the day on which the lists stood so. */
function asOfDay(figure: Figure): PeriodMention | null {
  const { text } = figure.scene.context;
  return (
    figure.sentence.periods.find(
      (period) =>
        isDay(period) &&
        (/жағдай|jaǵdaı/iu.test(text.slice(period.start, period.end)) ||
          /^\s*(?:күнгі )?(?:жағдай|jaǵdaı)/iu.test(text.slice(period.end, period.end + 20)) ||
          /(?:по состоянию на|as of|as at)\s+$/iu.test(text.slice(Math.max(0, period.start - 20), period.start))),
    ) ?? null
  );
}

function wordsOf(figure: Figure, period: PeriodMention): string {
  return figure.scene.context.text.slice(period.start, period.end);
}

function fromMention(figure: Figure, period: PeriodMention): Period {
  const { from, to } = roughly(period);
  return {
    start: from,
    end: to,
    basis: period.basis,
    words: wordsOf(figure, period),
    ...(period.asOf === null ? {} : { asOf: period.asOf }),
  };
}

/** "За два года", "с начала своей работы": a stretch of years is known to the month, not to the day. */
function roughly(period: PeriodMention): { readonly from: string | null; readonly to: string | null } {
  const { from, to } = period;
  const long =
    from !== null &&
    to !== null &&
    from.length === 10 &&
    to.length === 10 &&
    Number(to.slice(0, 4)) - Number(from.slice(0, 4)) >= 2;
  const byYears =
    long && period.basis === 'relative' && from.slice(8) === to.slice(8) && from.slice(5, 7) === to.slice(5, 7);
  if (!long || !(byYears || period.event?.startsWith('convocation') === true)) return { from, to };
  return { from: from.slice(0, 7), to: to.slice(0, 7) };
}

function published(figure: Figure, words: string | null): Period {
  const day = figure.scene.context.published;
  return day === null
    ? { start: null, end: null, basis: 'unknown', words }
    : { start: day, end: day, basis: 'implied', words };
}

function isDay(period: PeriodMention): boolean {
  return period.event === null && period.from !== null && period.from === period.to && period.from.length === 10;
}

function stateOf(figure: Figure): Period {
  const own = nearestPlain(figure, true);
  if (own && isDay(own) && /^relative: (?:today|now)$/u.test(own.rule)) return published(figure, wordsOf(figure, own));
  if (own && (isDay(own) || own.asOf !== null || own.rule === 'relative: from-now')) return fromMention(figure, own);
  const now = nearestCue(figure, 'now');
  return published(figure, now ? figure.scene.context.text.slice(now.start, now.end) : null);
}

/** The plain time nearest to the number: in its own words first, then in the sentence. */
function nearestPlain(figure: Figure, onlyOwn: boolean): PeriodMention | null {
  const plain = figure.sentence.periods.filter(
    (period) => period.event === null && (period.from !== null || period.to !== null),
  );
  const own = plain.filter((period) => period.start >= figure.segment.start && period.end <= figure.segment.end);
  const nearest = (periods: readonly PeriodMention[]) => {
    let best: PeriodMention | null = null;
    let least = Infinity;
    for (const period of periods) {
      const distance =
        period.start >= figure.quantity.end
          ? (period.start - figure.quantity.end) * 1.5
          : figure.quantity.start - period.end;
      if (distance < least) {
        least = distance;
        best = period;
      }
    }
    return best;
  };
  return (
    nearest(own) ??
    (onlyOwn
      ? null
      : (nearest(plain.filter((period) => period.end <= figure.quantity.start)) ??
        (figure.count === 1 ? nearest(plain) : null)))
  );
}

function flowOf(figure: Figure, like: Draft | null): Period {
  const campaign = figure.sentence.periods.find(
    (period) => period.event !== null && /^(?:campaign|convocation)/u.test(period.event) && period.from !== null,
  );
  const own = nearestPlain(figure, false);
  const convocation =
    campaign && campaign.start >= figure.segment.start && campaign.end <= figure.segment.end ? campaign : null;
  const future = (period: PeriodMention | null) => {
    const day = figure.scene.context.published;
    return day !== null && period !== null && period.from !== null && period.from > day && !saidNear(figure, 'plan');
  };
  const chosen = [own, convocation, campaign].find((period) => period && !future(period)) ?? null;
  if (chosen) return untilTold(figure, chosen);
  const named = figure.sentence.periods.find(
    (period) => period.event !== null && period.from !== null && period.from !== period.to,
  );
  if (named) return fromMention(figure, named);
  const previous = like ?? figure.earlier.at(-1) ?? null;
  if (previous && manners[previous.indicator] === 'flow' && figure.sentence.index - previous.figure.sentence.index <= 4)
    return previous.period;
  for (let index = figure.sentence.index - 1; index >= 0 && index >= figure.sentence.index - 5; index -= 1) {
    const before = figure.scene.sentences[index]?.periods.findLast(
      (period) => period.from !== null && !(period.event === null && period.from === period.to),
    );
    if (before && before.event?.startsWith('election') !== true && !future(before)) return fromMention(figure, before);
  }
  return published(figure, null);
}

/** The work of a convocation that still sits is told up to the day of the article. */
function untilTold(figure: Figure, mention: PeriodMention): Period {
  const period = fromMention(figure, mention);
  const day = figure.scene.context.published;
  if (mention.event?.startsWith('convocation') !== true || day === null) return period;
  if (period.start === null || period.end === null || period.end <= day || period.start >= day) return period;
  return { ...period, end: day.slice(0, period.end.length) };
}

interface Meant {
  readonly election: Election;
  readonly words: string | null;
  readonly how: 'stated' | 'implied';
}

const aboutVotes = new Set<IndicatorId>([
  'votes',
  'vote-share',
  'turnout',
  'voters',
  'registered-voters',
  'polling-stations',
  'observers',
]);

/** The election meant: named in the sentence, in those before, told with its day, or the one nearest to the publication. */
export function electionOf(figure: Figure, indicator: IndicatorId, like: Draft | null): Meant | null {
  const body =
    figure.evidence.referendum && aboutVotes.has(indicator) && !figure.scene.summary.chamberVote
      ? 'referendum'
      : contextBody(figure);
  let other: Meant | null = null;
  for (let index = figure.sentence.index; index >= 0 && index >= figure.sentence.index - 12; index -= 1) {
    const sentence = figure.scene.sentences[index];
    if (!sentence) continue;
    const events = sentence.periods.filter(
      (period) => period.event !== null && period.event.startsWith('election') && !isOtherVote(figure.scene, period),
    );
    const here = index === figure.sentence.index;
    const own = here ? (events.findLast((event) => event.start < figure.quantity.start) ?? events[0]) : events.at(-1);
    const election = own?.event ? electionsOf(own.event.slice('election:'.length), body) : null;
    if (!own || !election) continue;
    if (own.rule.startsWith('a vote: any') && body !== null && !isOf(election, body)) continue;
    if (isFar(figure, own, election)) continue;
    const found: Meant = { election, words: wordsOf(figure, own), how: own.basis === 'stated' ? 'stated' : 'implied' };
    if (here) return found;
    // an election of years ago named in passing ("71 percent in the 2021 vote") dates only its own figure
    if (isLongPast(figure, election, body)) continue;
    if (body === null || isOf(election, body)) return found;
    other ??= found;
  }
  const told = toldDay(figure, body);
  if (told) return told;
  if (like?.figure.election) return { election: like.figure.election, words: null, how: 'implied' };
  const day = figure.scene.context.published;
  const near = day === null ? null : electionNear(day, body);
  if (near) return { election: near, words: null, how: 'implied' };
  return other;
}

/** "Выборы акима села" of 2026 are none of those whose day the calendar knows: local votes are held all the time. */
function isFar(figure: Figure, named: PeriodMention, election: Election): boolean {
  const day = figure.scene.context.published;
  if (day === null || named.basis === 'stated' || !local.has(election.body)) return false;
  return Math.abs(Date.parse(day.slice(0, 10)) - Date.parse(election.date)) > 200 * 86_400_000;
}

const local = new Set(['akims', 'maslikhats', 'maslikhats-by', 'by-election']);

function isLongPast(figure: Figure, election: Election, body: string | null): boolean {
  const day = figure.scene.context.published;
  if (day === null || Date.parse(day.slice(0, 10)) - Date.parse(election.date) < 400 * 86_400_000) return false;
  return electionNear(day, body) !== null;
}

const voteWords =
  /(?:выбор|голосовани|референдум|сайлау|дауыс беру|election|voting|referendum|(?<!\p{L})vote(?!\p{L})|polls|saıla)/iu;

/** "Выборы прошли 27 октября": a day told beside the vote dates it, though no calendar knows this one. */
function toldDay(figure: Figure, body: string | null): Meant | null {
  if (body === null) return null;
  const { text, published: day } = figure.scene.context;
  for (let index = figure.sentence.index; index >= 0 && index >= figure.sentence.index - 8; index -= 1) {
    for (const period of figure.scene.sentences[index]?.periods ?? []) {
      if (!isDay(period) || period.from === null) continue;
      const around = text.slice(Math.max(0, period.start - 30), Math.min(text.length, period.end + 40));
      if (!voteWords.test(around)) continue;
      if (day !== null && Math.abs(Date.parse(period.from) - Date.parse(day.slice(0, 10))) > 120 * 86_400_000) continue;
      const known = electionNear(period.from, body);
      const away = known ? Math.abs(Date.parse(known.date) - Date.parse(period.from)) / 86_400_000 : Infinity;
      // "… preliminary results of the vote, the commission said on Nov. 21": the day after is when it was told
      if (known && isOf(known, body) && away > 0 && away <= 12 && period.from === day) continue;
      if (
        known &&
        Math.abs(Date.parse(known.date) - Date.parse(period.from)) > 3 * 86_400_000 &&
        known.date !== period.from
      ) {
        if (isOf(known, body) && Math.abs(Date.parse(known.date) - Date.parse(period.from)) < 45 * 86_400_000) continue;
      }
      return {
        election: { id: `${body}-${period.from}`, body, date: period.from },
        words: wordsOf(figure, period),
        how: 'stated',
      };
    }
  }
  return null;
}

function voteOf(figure: Figure, like: Draft | null): Period {
  const said = nearestPlain(figure, false) ?? thenOf(figure);
  // "not since 2004", "за пять лет": a stretch of years dates no vote
  const own =
    said && said.from !== null && said.to !== null && said.from.slice(0, 4) !== said.to.slice(0, 4) ? null : said;
  const asOf = figure.sentence.periods.find((period) => period.asOf !== null)?.asOf ?? null;
  const found = figure.election ? { election: figure.election, words: figure.electionWords } : null;
  if (found) {
    const yearAgrees =
      own?.from === null ||
      own === null ||
      own.from === undefined ||
      found.election.date.startsWith(own.from.slice(0, 4));
    if (yearAgrees) {
      return {
        start: found.election.date,
        end: found.election.date,
        basis: found.words === null ? 'implied' : 'stated',
        words: found.words,
        ...(asOf === null ? {} : { asOf }),
      };
    }
  }
  if (own) {
    const near = own.from ? electionNear(own.from, contextBody(figure)) : null;
    if (near && own.from && near.date.startsWith(own.from.slice(0, 4)) && !isDay(own)) {
      return { start: near.date, end: near.date, basis: 'implied', words: wordsOf(figure, own) };
    }
    return fromMention(figure, own);
  }
  if (like) return like.period;
  return published(figure, null);
}

const thenWords = /^(?:тогда|в тот раз|сол кезде|сол жолы|ол кезде|then|at that time|that year)(?![\p{L}])/iu;

/** "По итогам 2021 года … Тогда у Nur Otan было 76 мандатов": the time of the sentence before. */
function thenOf(figure: Figure): PeriodMention | null {
  const { text } = figure.scene.context;
  if (!thenWords.test(text.slice(figure.sentence.start, figure.sentence.start + 30).trimStart())) return null;
  return figure.scene.sentences[figure.sentence.index - 1]?.periods.findLast((period) => period.from !== null) ?? null;
}

/** Candidates and lists stand on the day they are told of; a vote that is over dates them itself. */
function standingOf(figure: Figure, indicator: IndicatorId, like: Draft | null): Period {
  const vote = figure.election;
  const day = figure.scene.context.published;
  const voted = (): Period | null =>
    vote === null
      ? null
      : {
          start: vote.date,
          end: vote.date,
          basis: figure.electionWords === null ? 'implied' : 'stated',
          words: figure.electionWords,
        };
  const listed = indicator === 'registered-voters' ? asOfDay(figure) : null;
  if (listed && listed.from !== vote?.date) return fromMention(figure, listed);
  if (
    indicator === 'registered-voters' &&
    like?.indicator === indicator &&
    like.period.basis === 'stated' &&
    like.period.start !== vote?.date &&
    figure.sentence.index - like.figure.sentence.index <= 4
  )
    return like.period;
  if (indicator === 'registered-voters')
    return saidNear(figure, 'now') && day !== null ? published(figure, null) : (voted() ?? published(figure, null));
  if (indicator === 'parties' && saidNear(figure, 'admitted', 'won')) return voted() ?? published(figure, null);
  const own = nearestPlain(figure, false);
  // "… said on Feb. 9": the day of the report itself says when it was told, not when it was so
  if (own && isDay(own) && own.from !== vote?.date && own.from !== day) return fromMention(figure, own);
  if (like && figure.sentence.index - like.figure.sentence.index <= 6) return like.period;
  for (let index = figure.sentence.index - 1; index >= 0 && index >= figure.sentence.index - 3; index -= 1) {
    const before = figure.scene.sentences[index];
    const stated = before?.periods.findLast(
      (period) => isDay(period) && period.from !== vote?.date && period.from !== day,
    );
    const speaks =
      before?.cues.some((cue) => cue.cue === 'nominated' || cue.cue === 'registered') === true ||
      before?.nouns.some((noun) => noun.concept === 'candidates') === true;
    if (stated && speaks && !before?.headline) return fromMention(figure, stated);
  }
  if (day !== null && vote !== null && day.slice(0, 10) > vote.date) return voted() ?? published(figure, null);
  return day !== null ? published(figure, null) : (voted() ?? published(figure, null));
}
