import type { IndicatorId } from '../../model/indicators.ts';
import type { Attribution } from '../../model/observation.ts';
import type { BodyMention, PeriodMention, Span } from '../mentions.ts';
import { nearestCue, said, saidNear } from './figure.ts';
import type { Draft, Figure } from './figure.ts';
import { electionNear } from './elections.ts';
import { projectOf } from './kinds.ts';
import type { Scene } from './scene.ts';

/** Whom a figure is about, and whether the words say so. */
export interface Whom {
  readonly subject: string;
  readonly how: Attribution;
  /** The name that stands by the figure, for the quote. */
  readonly words: Span | null;
}

const electorate = new Set<IndicatorId>([
  'turnout',
  'voters',
  'registered-voters',
  'voters-share',
  'polling-stations',
  'observers',
  'commissions',
]);
const ofParty = new Set<IndicatorId>([
  'members',
  'branches',
  'primary-organisations',
  'reception-offices',
  'delegates',
]);
const forContender = new Set<IndicatorId>(['votes', 'vote-share']);
const ofDeputies = new Set<IndicatorId>(['inquiries', 'bills', 'laws', 'sessions']);
const fromCitizens = new Set<IndicatorId>(['proposals', 'appeals', 'appeals-share', 'receptions']);
const underProject = new Set<IndicatorId>(['beneficiaries', 'funding', 'projects']);

/** Finds whom the figure counts for; `nth` takes the further names of "«Ак жол» и Respublica получают по 6". Null when nobody is named. */
export function whomOf(figure: Figure, indicator: IndicatorId, like: Draft | null, nth = 0): Whom | null {
  if (electorate.has(indicator)) return ofPrimaries(figure) ?? implied('electorate');
  if (forContender.has(indicator)) return contenderOf(figure, nth, like);
  if (ofParty.has(indicator)) return stated(figure, figure.parties[nth]) ?? partyAround(figure);
  if (ofDeputies.has(indicator)) return deputiesOf(figure);
  if (fromCitizens.has(indicator)) return stated(figure, figure.parties[nth]) ?? receiverOf(figure);
  if (underProject.has(indicator)) return projectSubject(figure, nth);
  if (indicator === 'parties') {
    const body = contextBody(figure);
    // parties stand for chambers; told beside a referendum or a presidential vote they are the country's
    return stated(figure, chamberOf(figure)) ?? carried(body === null || notByParties.has(body) ? 'kazakhstan' : body);
  }
  if (indicator === 'assemblies') return implied('maslikhats');
  if (indicator === 'districts') return bodySubject(figure);
  // seats, party-lists, deputies, candidates and their shares and ages: a party's own, else the body's
  return ownOf(figure, indicator, like, nth);
}

const notByParties = new Set(['referendum', 'president']);

function implied(subject: string): Whom {
  return { subject, how: { how: 'implied', words: null }, words: null };
}

function carried(subject: string, words: string | null = null): Whom {
  return { subject, how: { how: 'carried', words }, words: null };
}

function stated(figure: Figure, body: BodyMention | null | undefined): Whom | null {
  if (!body) return null;
  return {
    subject: body.subject,
    how: { how: 'stated', words: figure.scene.context.text.slice(body.start, body.end) },
    words: body,
  };
}

function ofPrimaries(figure: Figure): Whom | null {
  const about = saidNear(figure, 'by-primaries') || figure.evidence.headline.has('by-primaries');
  if (!about) return null;
  const party = figure.parties[0] ?? nearestParty(figure);
  return party ? carried(party.subject) : null;
}

function contenderOf(figure: Figure, nth: number, like: Draft | null): Whom | null {
  if (said(figure, 'invalid')) return implied('electorate');
  const against = figure.sentence.bodies.find((body) => body.subject === 'against-all' && inside(body, figure.segment));
  if (against) return stated(figure, against);
  if (said(figure, 'against-all')) return { subject: 'against-all', how: { how: 'stated', words: null }, words: null };
  const own = figure.parties[nth];
  if (own) return stated(figure, own);
  if (figure.evidence.referendum) {
    const answer = nearestCue(figure, 'yes', 'no')?.cue;
    if (answer === 'yes' || answer === 'no')
      return { subject: answer, how: { how: 'stated', words: null }, words: null };
  }
  const inSentence = figure.sentence.bodies.findLast(
    (body) => body.role === 'party' && body.end <= figure.quantity.start,
  );
  if (inSentence) return carried(inSentence.subject);
  const same = figure.earlier.at(-1);
  if (same && forContender.has(same.indicator) && figure.sentence.index - same.figure.sentence.index <= 1)
    return carried(same.subject);
  if (like && figure.sentence.index - like.figure.sentence.index <= 1) return carried(like.subject);
  const before = lastBefore(figure, (body) => body.role === 'party' || body.role === 'person');
  if (before && figure.sentence.start - before.end < 300) return carried(before.subject);
  return implied('electorate');
}

function inside(span: Span, stretch: Span): boolean {
  return span.start >= stretch.start && span.end <= stretch.end;
}

/** The party of the sentence, of those before it, of the headline, or the only one the text speaks of. */
function partyAround(figure: Figure): Whom | null {
  const near = nearestParty(figure);
  if (near)
    return near.start >= figure.sentence.start
      ? stated(figure, near)
      : carried(near.subject, figure.scene.context.text.slice(near.start, near.end));
  const titled = partiesOfTitle(figure.scene);
  return titled.length > 0 && titled[0] ? carried(titled[0]) : null;
}

function nearestParty(figure: Figure): BodyMention | null {
  const isParty = (body: BodyMention) => body.role === 'party';
  return (
    figure.sentence.bodies.findLast((body) => isParty(body) && body.end <= figure.quantity.start) ??
    figure.sentence.bodies.find(isParty) ??
    lastBefore(figure, isParty) ??
    figure.scene.summary.firstParty
  );
}

function lastBefore(figure: Figure, fits: (body: BodyMention) => boolean): BodyMention | null {
  for (let index = figure.sentence.index; index >= 0 && index > figure.sentence.index - 40; index -= 1) {
    const found = figure.scene.sentences[index]?.bodies.findLast(
      (body) => fits(body) && body.start < figure.quantity.start,
    );
    if (found) return found;
  }
  return null;
}

/** Parties named in the title that the text itself may not repeat. */
function partiesOfTitle(scene: Scene): readonly string[] {
  return scene.titleBodies.filter((body) => body.role === 'party').map((body) => body.subject);
}

/** The election a text is about where no national calendar names it: "Senate election starts", "rural akims elected". */
function topicOf(scene: Scene): 'senate' | 'akims' | null {
  const titled = scene.titleBodies.filter((body) => body.role === 'chamber').map((body) => body.subject);
  if (titled.includes('senate') && !titled.includes('mazhilis')) return 'senate';
  if (scene.summary.aboutAkims) return 'akims';
  const events = scene.sentences
    .slice(0, 3)
    .flatMap((sentence) => sentence.periods.map((period) => period.event ?? ''));
  const named = events.filter((event) => event.startsWith('election:') && !event.startsWith('election:president'));
  return named.length > 0 && named.every((event) => event.startsWith('election:senate')) ? 'senate' : null;
}

/** "The election" without a name, in a text about the Senate or akims, is theirs and no national one. */
export function isOtherVote(scene: Scene, period: PeriodMention): boolean {
  return period.rule === 'a vote: any' && topicOf(scene) !== null;
}

/** In a text about the Senate's election the maslikhats are its electors. */
function isElector(scene: Scene, body: BodyMention): boolean {
  return body.subject === 'maslikhats' && topicOf(scene) === 'senate';
}

const wholeBefore =
  /(?:house|chamber|ma[zj]h?ilis|senate)(?: \([^)]{3,30}\),?| \p{L}+)? of (?:the )?(?:\p{L}+(?:['’]s)? )?$/iu;

/** "The Senate, the upper house of the Parliament": the whole that the named chamber is a part of. */
function isWholeOfChamber(scene: Scene, body: BodyMention): boolean {
  return (
    body.subject === 'parliament' &&
    wholeBefore.test(scene.context.text.slice(Math.max(0, body.start - 60), body.start))
  );
}

/** A chamber named for another end than to say whose the figure is. */
function isAside(figure: Figure, body: BodyMention): boolean {
  return isDestination(figure, body) || isElector(figure.scene, body) || isWholeOfChamber(figure.scene, body);
}

const officeBefore = /(?:chair(?:man|woman|person)?|speaker|head|secretary) of (?:the )?$/iu;
const officeAfter = /^\s+(?:(?:deputy|vice)[ -])?(?:speaker|chair\p{L}*|secretary)(?![\p{L}])/iu;

/** "Mazhilis Chairperson Yerlan Koshanov said": the chamber of who speaks. */
function isOfSpeaker(scene: Scene, body: BodyMention): boolean {
  const { text } = scene.context;
  return (
    officeBefore.test(text.slice(Math.max(0, body.start - 24), body.start)) ||
    officeAfter.test(text.slice(body.end, body.end + 24))
  );
}

const chambers = new Set(['mazhilis', 'senate', 'maslikhats', 'parliament', 'akims', 'president', 'kurultai']);

/** The chamber that stands in the figure's own words, nearest first, or before it in the sentence: "Сенаттың 50 депутаты". */
export function chamberOf(figure: Figure): BodyMention | null {
  const sentOn = figure.sentence.cues.filter((cue) => cue.cue === 'sent-to-senate' || cue.cue === 'approved');
  const isChamber = (body: BodyMention) =>
    chambers.has(body.subject) &&
    (body.role === 'chamber' || (body.subject === 'akims' && figure.scene.summary.aboutAkims)) &&
    !isAside(figure, body) &&
    !sentOn.some((cue) => body.start >= cue.start && body.end <= cue.end + 3);
  const both = bothChambers(figure);
  if (both) return both;
  const own = figure.sentence.bodies.filter(
    (body) => isChamber(body) && inside(body, figure.segment) && !isOfSpeaker(figure.scene, body),
  );
  const nearest = (bodies: readonly BodyMention[]): BodyMention | null => {
    let best: BodyMention | null = null;
    let least = Infinity;
    for (const body of bodies) {
      const distance =
        body.start >= figure.quantity.end ? body.start - figure.quantity.end : figure.quantity.start - body.end;
      if (distance < least) {
        least = distance;
        best = body;
      }
    }
    return best;
  };
  const before = figure.sentence.bodies.filter(
    (body) => isChamber(body) && body.end <= figure.quantity.start && !isOfSpeaker(figure.scene, body),
  );
  return (
    nearest(own) ?? nearest(before) ?? (figure.count === 1 ? nearest(figure.sentence.bodies.filter(isChamber)) : null)
  );
}

const bothNames =
  /(?:ma[zj]h?ilis and (?:of )?(?:the )?senate|senate and (?:of )?(?:the )?ma[zj]h?ilis|мажилис\p{L}* и сенат|сенат\p{L}* и мажилис|мәжіліс\p{L}* (?:мен|пен|және) сенат|сенат\p{L}* (?:мен|пен|және) мәжіліс)/iu;

/** "Members of the Senate and the Mazhilis": both chambers together are the parliament. */
function bothChambers(figure: Figure): BodyMention | null {
  if (!worksTogether(figure)) return null;
  const own = figure.scene.context.text.slice(figure.segment.start, figure.segment.end);
  const found = bothNames.exec(own);
  if (!found) return null;
  const start = figure.segment.start + found.index;
  return {
    kind: 'body',
    subject: 'parliament',
    role: 'chamber',
    level: null,
    start,
    end: start + found[0].length,
    rule: 'both chambers',
  };
}

/** Requests, bills and laws are the work of both chambers; seats and candidates each chamber has its own. */
function worksTogether(figure: Figure): boolean {
  return (['inquiries', 'request', 'bills', 'laws'] as const).some((noun) => noun === figure.head.concept);
}

/** Bills go to the Senate; "Сенатқа 20 депутат сайланды" elects its deputies. */
function lawsAround(figure: Figure): boolean {
  const { head, sentenceNouns, beforeNouns } = figure.evidence;
  return (
    head === 'bills' ||
    head === 'laws' ||
    [sentenceNouns, beforeNouns].some((nouns) => nouns.has('bills') || nouns.has('laws'))
  );
}

const sentTo =
  /(?:sent|send|passed|passes|given|forwarded|submitted|transferred|referred|delivered|handed|moved|went|go|goes|back|approved)(?![\p{L}])[^.;:]{0,45} to (?:the )?$|^[^.;:]{0,12}(?:sent|passed) (?:on )?to (?:the )?$/u;

/** "Переданы в Сенат", "passed to the Senate", "Сенатқа жолданды": where things go is not whom they are about. */
function isDestination(figure: Figure, body: BodyMention): boolean {
  const { text } = figure.scene.context;
  const before = text.slice(Math.max(0, body.start - 60), body.start).toLowerCase();
  const name = text.slice(body.start, body.end);
  return (
    sentTo.test(before) ||
    (lawsAround(figure) && ((/(?:^|\s)в $/u.test(before) && /^сенат$/iu.test(name)) || /^сенатқа$/iu.test(name)))
  );
}

const eventBodies =
  /^(?:election|campaign):(?<body>mazhilis-maslikhats|mazhilis|senate|maslikhats?|president|referendum|akims?|primaries)/u;

/** Which election or chamber the text is speaking of: the sentence, those before it, the headline, then whatever it speaks of most. */
export function contextBody(figure: Figure): string | null {
  const here = chamberOf(figure);
  if (here) return here.subject;
  return (
    bodyBefore(figure, (period) => period.basis === 'stated') ?? bodyBefore(figure, () => true) ?? bodyOfText(figure)
  );
}

/** The chamber or vote named last, up to six sentences back; "сайлауға 348 644 адам қатысты" names none. */
function bodyBefore(figure: Figure, counts: (period: PeriodMention) => boolean): string | null {
  for (let index = figure.sentence.index; index >= 0 && index > figure.sentence.index - 6; index -= 1) {
    const sentence = figure.scene.sentences[index];
    const event = sentence?.periods.findLast(
      // "объявлены выборы": the word alone names no chamber
      (period) =>
        period.event !== null &&
        period.start < figure.quantity.start &&
        counts(period) &&
        !period.rule.startsWith('a vote: any'),
    )?.event;
    const body = sentence?.bodies.findLast(
      (one) =>
        one.start < figure.quantity.start &&
        chambers.has(one.subject) &&
        !isAside(figure, one) &&
        (one.role === 'chamber' || (one.subject === 'akims' && aboutAkims(figure))),
    );
    // "15 – в Мажилисе, 12 – в Сенате": told of both, what follows is the parliament's
    if (
      body &&
      sentence !== undefined &&
      index < figure.sentence.index &&
      sentence.quantities.length > 1 &&
      isOfBoth(sentence.bodies.filter((one) => !isAside(figure, one)))
    )
      return 'parliament';
    if (body) return body.subject;
    const named = event ? eventBodies.exec(event)?.groups?.['body'] : undefined;
    if (named && named !== 'primaries')
      return named === 'maslikhat' ? 'maslikhats' : named === 'akim' ? 'akims' : named;
  }
  return null;
}

function bodyOfText(figure: Figure): string | null {
  const headline = figure.scene.titleBodies.find(
    (body) =>
      chambers.has(body.subject) && (body.role === 'chamber' || (body.subject === 'akims' && aboutAkims(figure))),
  );
  if (headline) return headline.subject;
  if (figure.scene.summary.aboutAkims) return 'akims';
  if (figure.scene.summary.chamber) return figure.scene.summary.chamber;
  const day = figure.scene.context.published;
  if (day === null) return null;
  const national = ['mazhilis', 'president', 'referendum']
    .map((body) => electionNear(day, body))
    .filter((one) => one !== null)
    .sort((a, b) => Math.abs(Date.parse(a.date) - Date.parse(day)) - Math.abs(Date.parse(b.date) - Date.parse(day)))[0];
  const any = national ?? electionNear(day, null);
  return any === null ? null : any.body === 'by-election' ? 'maslikhats' : any.body === 'primaries' ? null : any.body;
}

function isOfBoth(bodies: readonly BodyMention[]): boolean {
  const named = new Set(bodies.filter((body) => body.role === 'chamber').map((body) => body.subject));
  return named.has('mazhilis') && named.has('senate');
}

function aboutAkims(figure: Figure): boolean {
  return figure.scene.summary.aboutAkims;
}

function bodySubject(figure: Figure): Whom | null {
  const here = chamberOf(figure);
  if (here) return stated(figure, here.subject === 'parliament' ? { ...here, subject: elected } : here);
  const named = contextBody(figure);
  const around = named === 'parliament' ? elected : named;
  return around ? carried(around) : implied('mazhilis');
}

/** The faction's party where deputies of a party work, else the chamber, else parliament. */
function deputiesOf(figure: Figure): Whom | null {
  const party =
    figure.parties[0] ??
    figure.sentence.bodies.findLast((body) => body.role === 'party' && body.start < figure.quantity.start);
  const chamber = chamberOf(figure);
  if (!party && factionOf.test(textOf(figure))) {
    const own = topicParty(figure);
    if (own) return carried(own.subject);
  }
  if (party && (ofFaction.test(textOf(figure)) || !chamber)) return stated(figure, party);
  if (chamber) return stated(figure, chamber);
  const topic = topicParty(figure);
  const near = topic && figure.sentence.start - topic.end < 400 ? topic : null;
  if (near && ofFaction.test(figure.scene.context.text.slice(Math.max(0, near.start - 60), figure.sentence.end)))
    return carried(near.subject);
  return carried(bothChambersBefore(figure) ? 'parliament' : (contextBody(figure) ?? 'parliament'));
}

/** "Мәжіліс 15, Сенат 12 отырыс өткізді. Депутаттар 31 заң қабылдады": the sentence before spoke of both chambers. */
function bothChambersBefore(figure: Figure): boolean {
  for (let index = figure.sentence.index - 1; index >= 0 && index >= figure.sentence.index - 3; index -= 1) {
    const bodies = figure.scene.sentences[index]?.bodies.filter((body) => !isDestination(figure, body)) ?? [];
    const named = new Set(bodies.map((body) => body.subject));
    if (named.has('mazhilis') && named.has('senate')) return true;
    if (named.has('mazhilis') || named.has('senate')) return false;
  }
  return false;
}

const factionOf = /(?:фракци|fraksı|frakcı|faction)/iu;
const ofFaction = /фракци|депутат|faction|мәжіліс|deput|lawmaker|fraksı|frakcı/iu;

function textOf(figure: Figure): string {
  return figure.scene.context.text.slice(figure.sentence.start, figure.sentence.end);
}

const receivers = new Set([
  'government',
  'presidential-administration',
  'parliament',
  'mazhilis',
  'senate',
  'maslikhats',
  'cec',
  'election-commissions',
]);

function receiverOf(figure: Figure): Whom | null {
  const inSentence = figure.sentence.bodies.find((body) => body.role === 'party');
  if (inSentence) return stated(figure, inSentence);
  const office = figure.sentence.bodies.find(
    (body) => receivers.has(body.subject) && body.role !== 'person' && body.start < figure.quantity.start,
  );
  const party = lastBefore(figure, (body) => body.role === 'party');
  const titled = partiesOfTitle(figure.scene)[0];
  const complaints =
    figure.scene.summary.parties.size > 1 &&
    figure.scene.summary.electionFrom < figure.sentence.end &&
    !saidNear(figure, 'reception', 'party-work');
  if (complaints || office?.subject === 'cec') return carried('election-commissions');
  const lastOffice = lastBefore(figure, (body) => receivers.has(body.subject) && body.role !== 'person');
  if (office && (!party || !namedReception(figure))) return stated(figure, office);
  if (party && !(lastOffice && lastOffice.start > party.end && lastOffice.role === 'chamber'))
    return carried(party.subject);
  if (titled) return carried(titled);
  if (lastOffice) return carried(lastOffice.subject === 'cec' ? 'election-commissions' : lastOffice.subject);
  return figure.scene.summary.firstParty ? carried(figure.scene.summary.firstParty.subject) : implied('state-bodies');
}

function namedReception(figure: Figure): boolean {
  return said(figure, 'reception', 'party-work');
}

function projectSubject(figure: Figure, nth: number): Whom | null {
  const own = figure.parties[nth] ?? figure.sentence.bodies.find((body) => body.role === 'party');
  if (own) return stated(figure, own);
  const party = lastBefore(figure, (body) => body.role === 'party') ?? figure.scene.summary.firstParty;
  if (party) return carried(party.subject);
  const titled = partiesOfTitle(figure.scene)[0];
  if (titled) return carried(titled);
  const project = projectOf(figure);
  return project ? carried(project) : null;
}

const listed = new Set<IndicatorId>([
  'seats',
  'candidates',
  'party-lists',
  'deputies',
  'candidates-share',
  'deputies-share',
  'candidates-age',
]);

/** Seats, lists, candidates: the party's where one stands by the figure, else the body's they are for. */
function ownOf(figure: Figure, indicator: IndicatorId, like: Draft | null, nth: number): Whom | null {
  const party = figure.parties[nth];
  const general =
    indicator === 'seats' &&
    (figure.head.isWhole || !said(figure, 'won')) &&
    (figure.head.isWhole || said(figure, 'to-be-elected') || (!party && saidNear(figure, 'to-be-elected')));
  // "всего от шести партий выдвинуто 1447 кандидатов": the sum of all is no party's
  const ofAll = !party && said(figure, 'by-party') && said(figure, 'total');
  if (said(figure, 'by-self') && ownSeats.has(indicator))
    return { subject: 'self-nominated', how: { how: 'stated', words: null }, words: null };
  if (party && !general) return stated(figure, party);
  const sized = sizedChamber(figure);
  if (sized && indicator === 'seats') return stated(figure, sized);
  const both = coordinated(figure);
  if (both) return { subject: both, how: { how: 'stated', words: null }, words: null };
  if (general || ofAll) return bodySubject(figure);
  const previous = figure.earlier.at(-1);
  const chamber = figure.sentence.bodies.some(
    (body) => chambers.has(body.subject) && inside(body, figure.segment) && !isNominator(figure, body),
  );
  const goesOn = (draft: Draft | null | undefined): draft is Draft =>
    draft !== null &&
    draft !== undefined &&
    listed.has(draft.indicator) &&
    figure.sentence.index - draft.figure.sentence.index <= (figure.evidence.ofThem ? 2 : 1) &&
    figure.sentence.paragraph === draft.figure.sentence.paragraph;
  const source = like ?? previous;
  const list = source
    ? figure.earlier.filter((draft) => draft.figure.sentence === source.figure.sentence).map((draft) => draft.subject)
    : [];
  const ofMany =
    source !== null && source !== undefined && source.figure.sentence !== figure.sentence && new Set(list).size > 1;
  if (said(figure, 'by-self') && indicator !== 'seats') {
    const only = singleParty(figure.scene);
    return only && partiesOfTitle(figure.scene).includes(only) ? carried(only) : bodySubject(figure);
  }
  // "41-і – AMANAT мүшесі, төртеуі – өзін-өзі ұсынған. Орташа жасы – 46,7": of all of them, not of the party
  const ofAllListed =
    (ofMany && list.includes('self-nominated')) ||
    amongAll.test(figure.scene.context.text.slice(figure.segment.start, figure.quantity.start));
  if (
    figure.parties.length === 0 &&
    goesOn(source) &&
    !ofMany &&
    !ofAllListed &&
    (figure.evidence.ofThem || !chamber)
  ) {
    return carried(source.subject);
  }
  if (indicator === 'seats' && chamber && !said(figure, 'sought', 'plan')) return bodySubject(figure);
  // "Ninety thousand members; ten seats": the party's whose members were told in the same breath
  if (
    indicator === 'seats' &&
    previous &&
    ofParty.has(previous.indicator) &&
    previous.figure.sentence === figure.sentence &&
    figure.parties.length === 0
  )
    return carried(previous.subject);
  const byParty = ofAllListed ? null : partyOfList(figure, indicator);
  if (byParty) return byParty;
  return bodySubject(figure);
}

/** "Кандидаты в парламент": the chamber that the people elect. */
const elected = 'mazhilis';

/** "The 98-member Mazhilis", "the 50-seat Senate": the chamber right behind the figure. */
function sizedChamber(figure: Figure): BodyMention | null {
  const { text } = figure.scene.context;
  return (
    figure.sentence.bodies.find(
      (body) =>
        body.role === 'chamber' &&
        body.start >= figure.quantity.end &&
        /^[-‑ ](?:member|seat)\s$/iu.test(text.slice(figure.quantity.end, body.start)),
    ) ?? null
  );
}

const amongAll =
  /(?:сайланған|saılanǵan)\s+(?:әкім|депутат|сенатор|ákim|depýtat)\p{L}*[ндт][ыі]ң\s+(?:арасында|ішінде|орташа)/iu;

const nominating = /(?:ами|тар|тер|дар|дер|лар|лер)$/iu;

/** "Three were proposed by maslikhats", "выдвинуты маслихатами": who put them forward, not what they stand for. */
function isNominator(figure: Figure, body: BodyMention): boolean {
  const { text } = figure.scene.context;
  return (
    /by (?:the )?$/iu.test(text.slice(Math.max(0, body.start - 8), body.start)) ||
    nominating.test(text.slice(body.start, body.end))
  );
}

const bothBodies =
  /(?:мажилис\p{L}* (?:парламента )?и (?:в )?маслихат|мәжіліс\p{L}* (?:мен|пен|және) мәслихат|ma[zj]h?ilis and (?:the )?maslikhat|парламент\p{L}* и маслихат)/iu;

function coordinated(figure: Figure): string | null {
  const own = figure.scene.context.text.slice(figure.segment.start, figure.segment.end);
  return figure.head.concept === 'candidates' && bothBodies.test(own) ? 'mazhilis-maslikhats' : null;
}

/** The party that the sentence, its paragraph or the whole text is about, where the figure has none of its own. */
function partyOfList(figure: Figure, indicator: IndicatorId): Whom | null {
  if (indicator === 'seats' && !said(figure, 'won', 'sought', 'plan') && !ownVoice.test(textOf(figure))) return null;
  if (said(figure, 'by-party')) return null;
  // "Выборы Президента состоятся завтра. Кандидатов шестеро": those of the vote just named
  if (indicator === 'candidates' && figure.parties.length === 0 && namesVoteBefore(figure)) return null;
  const topic = topicParty(figure);
  if (!topic) return null;
  return topic.start >= figure.sentence.start
    ? stated(figure, topic)
    : carried(topic.subject, figure.scene.context.text.slice(topic.start, topic.end));
}

function namesVoteBefore(figure: Figure): boolean {
  const before = figure.scene.sentences[figure.sentence.index - 1];
  return (
    before !== undefined &&
    before.paragraph === figure.sentence.paragraph &&
    figure.sentence.to - figure.sentence.from < 8 &&
    before.bodies.every((body) => body.role !== 'party') &&
    before.periods.some(
      (period) => period.event?.startsWith('election:') === true && !period.rule.startsWith('a vote: any'),
    )
  );
}

const ownVoice =
  /(?<![\p{L}\p{N}])(?:мы|наш\p{L}*|нас|нам|партия|партии|партией|партийн\p{L}*|фракци\p{L}*|однопарт\p{L}*|біз\p{L}*|партиясы\p{L}*|партия|we|our|us|the party|its|faction)(?![\p{L}\p{N}])/iu;

function topicParty(figure: Figure): BodyMention | null {
  const parties = figure.sentence.bodies.filter((body) => body.role === 'party');
  const here = new Set(parties.map((body) => body.subject));
  if (here.size === 1 && parties[0] && (parties[0].start < figure.quantity.start || figure.count === 1))
    return parties[0];
  if (here.size > 1) return null;
  const isOwnVoice = ownVoice.test(textOf(figure));
  for (let index = figure.sentence.index - 1; index >= 0 && index >= figure.sentence.index - 8; index -= 1) {
    const sentence = figure.scene.sentences[index];
    if (!sentence) break;
    if (sentence.paragraph !== figure.sentence.paragraph && !isOwnVoice) break;
    const before = sentence.bodies.filter((body) => body.role === 'party');
    const named = new Set(before.map((body) => body.subject));
    if (named.size === 1 && before[0]) return before[0];
    if (named.size > 1) return null;
    if (!isOwnVoice && sentence.bodies.some((body) => body.role === 'chamber')) break;
  }
  const only = singleParty(figure.scene);
  if (only === null || saidNear(figure, 'whole-country')) return null;
  const { firstParty } = figure.scene.summary;
  // a party that the text comes to later is not what it has been about till here
  const titled = partiesOfTitle(figure.scene).includes(only);
  if (firstParty && firstParty.start >= figure.quantity.end && figure.count > 1 && !titled) return null;
  if (firstParty && firstParty.start > figure.sentence.end && !titled) return null;
  return figure.scene.titleBodies.find((body) => body.subject === only)
    ? { ...(figure.scene.summary.firstParty ?? emptyBody), subject: only }
    : figure.scene.summary.firstParty;
}

const emptyBody: BodyMention = {
  kind: 'body',
  start: 0,
  end: 0,
  subject: '',
  role: 'party',
  level: null,
  rule: 'headline',
};

const ownSeats = new Set<IndicatorId>(['seats', 'deputies']);

/** The one party a text is about: the only one named, in the headline or more than once from its beginning on. */
function singleParty(scene: Scene): string | null {
  const all = new Set(scene.summary.parties);
  const titled = partiesOfTitle(scene);
  for (const subject of titled) all.add(subject);
  const [only] = all;
  if (all.size !== 1 || only === undefined) return null;
  const early = scene.summary.firstParty !== null && scene.summary.firstParty.start < 400;
  return titled.length > 0 || early ? only : null;
}
