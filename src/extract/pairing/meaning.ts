import type { IndicatorId } from '../../model/indicators.ts';
import type { Concept, Cue } from '../counted.ts';

/** What the words around a figure say, by how near they stand. */
export interface Evidence {
  readonly segment: ReadonlySet<Cue>;
  readonly sentence: ReadonlySet<Cue>;
  readonly before: ReadonlySet<Cue>;
  readonly headline: ReadonlySet<Cue>;
  readonly segmentNouns: ReadonlySet<Concept>;
  readonly sentenceNouns: ReadonlySet<Concept>;
  readonly beforeNouns: ReadonlySet<Concept>;
  readonly headlineNouns: ReadonlySet<Concept>;
  /** The noun the figure counts (base of a share), if any, and the noun behind that. */
  readonly head: Concept | null;
  readonly second: Concept | null;
  /** A party or person stands in the stretch; a place does. */
  readonly contender: boolean;
  readonly place: boolean;
  /** "За AMANAT проголосовали", "voted for Auyl". */
  readonly votedFor: boolean;
  /** What the figure before it was read as, and whether it stands in the same sentence or list. */
  readonly previous: IndicatorId | null;
  readonly previousIsNear: boolean;
  /** A part told of the figure before ("из них", "оның ішінде", "29-ын"). */
  readonly ofThem: boolean;
  /** "Это 6,5 миллиона", "или 3 431 510": the figure before told in another way. */
  readonly toldAgain: boolean;
  /** "Дауыс берген азаматтардың 71%-ы", "of those who voted": a share of the voters, so no turnout. */
  readonly ofVoters: boolean;
  /** "Каждое третье касается …": a share that opens its sentence is one of what was counted just before. */
  readonly opensWithShare: boolean;
  readonly unknownNoun: boolean;
  /** A referendum is spoken of: votes are for yes or no. An election is. A party's programme is. */
  readonly referendum: boolean;
  readonly election: boolean;
  readonly project: boolean;
}

type Stretch = 'segment' | 'sentence' | 'before' | 'headline';
type CueWeight = readonly [family: string, points: number, stretch: Stretch, ...cues: Cue[]];
type NounWeight = readonly [family: string, points: number, stretch: Stretch | 'head', ...nouns: Concept[]];

/** Shares: which words speak for which. The family with the most points wins, if it has enough of them. */
const shareCues: readonly CueWeight[] = [
  ['turnout', 3, 'segment', 'turnout'],
  ['turnout', 2, 'sentence', 'turnout'],
  ['turnout', 2, 'segment', 'took-part'],
  ['turnout', 1.5, 'segment', 'on-lists'],
  ['turnout', 0.6, 'segment', 'by-primaries'],
  ['turnout', 1.2, 'before', 'turnout'],
  ['turnout', 1.6, 'headline', 'turnout'],
  ['vote-share', 1.5, 'segment', 'vote-for'],
  ['vote-share', 1, 'sentence', 'vote-for'],
  ['vote-share', 0.7, 'before', 'vote-for'],
  ['vote-share', 2.5, 'segment', 'against-all'],
  ['vote-share', 0.4, 'headline', 'election'],
  ['appeals-share', 2, 'segment', 'resolved', 'explained', 'in-progress'],
  ['appeals-share', 0.7, 'segment', 'appealed', 'online', 'help'],
  ['appeals-share', 0.7, 'sentence', 'appealed', 'resolved'],
  ['appeals-share', 0.7, 'before', 'appealed', 'received-in-person'],
  [
    'candidates-share',
    1.5,
    'segment',
    'women',
    'men',
    'youth',
    'disabled',
    'by-self',
    'by-party',
    'quota-groups',
    'new',
  ],
  ['candidates-share', 0.7, 'sentence', 'nominated', 'registered'],
  ['deputies-share', 1.5, 'segment', 'women', 'men', 'youth', 'disabled', 'new', 'quota-groups', 're-elected'],
  ['deputies-share', 0.8, 'sentence', 'elected'],
  ['deputies-share', 1, 'segment', 'new'],
  ['voters-share', 1.5, 'segment', 'women', 'men', 'youth'],
  ['voters-share', 1.5, 'segment', 'age'],
  ['other', 2.2, 'segment', 'economy', 'respondents'],
  ['other', 1, 'sentence', 'economy', 'respondents'],
  ['other', 0.8, 'segment', 'growth', 'programme'],
];
const shareNouns: readonly NounWeight[] = [
  ['turnout', 1, 'head', 'voter', 'people'],
  ['vote-share', 1.8, 'head', 'vote', 'voter'],
  ['vote-share', 0.5, 'sentence', 'vote', 'voter'],
  ['appeals-share', 3, 'head', 'appeals', 'question', 'request', 'case', 'proposals'],
  ['appeals-share', 1.5, 'sentence', 'appeals', 'receptions', 'reception-offices'],
  ['appeals-share', 1.2, 'before', 'appeals', 'receptions', 'reception-offices'],
  ['candidates-share', 2.5, 'head', 'candidates'],
  ['candidates-share', 1.5, 'sentence', 'candidates', 'party-lists'],
  ['candidates-share', 1, 'before', 'candidates', 'party-lists'],
  ['candidates-share', 0.7, 'headline', 'candidates'],
  ['deputies-share', 2.5, 'head', 'deputies', 'seats', 'delegates'],
  ['deputies-share', 1.5, 'sentence', 'deputies'],
  ['deputies-share', 1, 'before', 'deputies', 'seats'],
  ['deputies-share', 0.7, 'headline', 'deputies'],
  ['deputies-share', 1.2, 'head', 'assemblies'],
  ['voters-share', 2.4, 'head', 'voter'],
  ['other', 2.5, 'head', 'other', 'project', 'family', 'child', 'pupil'],
];

/** Persons: 134 thousand people may have appealed, voted, stood in lists, joined… */
const peopleCues: readonly CueWeight[] = [
  ['appeals', 2.5, 'segment', 'appealed'],
  ['appeals', 1.2, 'sentence', 'appealed', 'received-in-person'],
  ['appeals', 2, 'segment', 'received-in-person', 'mobile-reception', 'explained'],
  ['appeals', 0.6, 'before', 'mobile-reception'],
  ['appeals', 0.6, 'before', 'appealed', 'received-in-person'],
  ['voters', 3, 'segment', 'turnout'],
  ['voters', 1.8, 'sentence', 'turnout'],
  ['voters', 1.6, 'segment', 'took-part'],
  ['voters', 0.6, 'sentence', 'took-part'],
  ['voters', 0.9, 'sentence', 'election'],
  ['voters', 0.5, 'headline', 'election'],
  ['voters', 0.8, 'before', 'turnout'],
  ['registered-voters', 3.2, 'segment', 'on-lists'],
  ['registered-voters', 1.2, 'sentence', 'on-lists'],
  ['votes', 2, 'segment', 'vote-for'],
  ['votes', 1, 'sentence', 'vote-for'],
  ['votes', 2.5, 'segment', 'against-all'],
  [
    'candidates',
    2,
    'segment',
    'nominated',
    'registered',
    'withdrawn',
    'eligible',
    'route-list',
    'route-district',
    'by-self',
    'by-party',
    'by-primaries',
    'by-quota',
  ],
  ['candidates', 1, 'segment', 'taking-part'],
  ['candidates', 1, 'sentence', 'nominated', 'registered', 'route-list', 'route-district'],
  ['candidates', 0.8, 'before', 'nominated', 'registered'],
  ['members', 2.6, 'segment', 'in-ranks'],
  ['members', 1.5, 'sentence', 'in-ranks'],
  ['beneficiaries', 1.5, 'segment', 'help'],
  ['beneficiaries', 1.2, 'sentence', 'programme'],
  ['other', 2.5, 'segment', 'respondents', 'economy'],
  ['other', 1.5, 'sentence', 'respondents'],
  ['other', 1.2, 'sentence', 'economy', 'population'],
];
const peopleNouns: readonly NounWeight[] = [
  ['appeals', 1.5, 'sentence', 'appeals', 'receptions', 'reception-offices'],
  ['appeals', 0.8, 'before', 'appeals', 'receptions', 'reception-offices'],
  ['voters', 1, 'sentence', 'polling-stations'],
  ['registered-voters', 0.5, 'sentence', 'voter'],
  ['votes', 0.5, 'sentence', 'vote'],
  ['candidates', 2, 'sentence', 'candidates', 'party-lists'],
  ['candidates', 1.5, 'sentence', 'seats'],
  ['candidates', 1.3, 'before', 'candidates', 'party-lists'],
  ['candidates', 0.8, 'headline', 'candidates', 'party-lists'],
  ['members', 1, 'sentence', 'members', 'primary-organisations', 'branches'],
  ['members', 0.5, 'before', 'members'],
  ['deputies', 1.8, 'sentence', 'deputies'],
  ['deputies', 1, 'before', 'deputies'],
  ['deputies', 0.4, 'headline', 'deputies'],
  ['observers', 2.4, 'sentence', 'observers'],
  ['observers', 0.8, 'before', 'observers'],
  ['delegates', 1.8, 'sentence', 'delegates'],
  ['other', 2, 'head', 'other'],
];

const enough = 2.4;

function tally(evidence: Evidence, cues: readonly CueWeight[], nouns: readonly NounWeight[]): Map<string, number> {
  const points = new Map<string, number>();
  const add = (family: string, more: number) => points.set(family, (points.get(family) ?? 0) + more);
  for (const [family, weight, stretch, ...kinds] of cues) {
    if (kinds.some((kind) => evidence[stretch].has(kind))) add(family, weight);
  }
  const nounsOf = {
    segment: evidence.segmentNouns,
    sentence: evidence.sentenceNouns,
    before: evidence.beforeNouns,
    headline: evidence.headlineNouns,
  };
  for (const [family, weight, stretch, ...kinds] of nouns) {
    const isThere = (kind: Concept) =>
      stretch === 'head' ? evidence.head === kind || evidence.second === kind : nounsOf[stretch].has(kind);
    if (kinds.some(isThere)) add(family, weight);
  }
  return points;
}

/** "За" and "против" are votes at a referendum; "против всех" always is. */
function saidForSomething(evidence: Evidence): boolean {
  if (evidence.segment.has('against-all')) return true;
  return evidence.referendum && (evidence.segment.has('yes') || evidence.segment.has('no'));
}

/** In a party's primaries its members vote for persons: the party's name beside a figure makes no votes for it. */
function inPrimaries(evidence: Evidence): boolean {
  return (
    evidence.sentence.has('by-primaries') ||
    evidence.before.has('by-primaries') ||
    evidence.headline.has('by-primaries')
  );
}

export interface Verdict {
  readonly indicator: IndicatorId | null;
  readonly points: number;
  readonly rule: string;
}

function winnerOf(points: ReadonlyMap<string, number>, rule: string): Verdict {
  let winner: string | null = null;
  let most = -Infinity;
  for (const [family, value] of points) {
    if (value > most) {
      winner = family;
      most = value;
    }
  }
  if (winner === null || winner === 'other' || most < enough)
    return { indicator: null, points: Math.max(most, 0), rule };
  return { indicator: winner as IndicatorId, points: most, rule: `${rule}:${winner}` };
}

/** Indicators in percent. */
export const shares: ReadonlySet<string> = new Set([
  'turnout',
  'vote-share',
  'candidates-share',
  'deputies-share',
  'appeals-share',
  'voters-share',
]);
/** A list of counts goes on with shares of the same thing. */
const shareOfCount: Readonly<Partial<Record<IndicatorId, IndicatorId>>> = {
  votes: 'vote-share',
  voters: 'turnout',
  'registered-voters': 'turnout',
  candidates: 'candidates-share',
  deputies: 'deputies-share',
  appeals: 'appeals-share',
  receptions: 'appeals-share',
  proposals: 'appeals-share',
};

const countOfShare: Readonly<Partial<Record<IndicatorId, IndicatorId>>> = {
  turnout: 'voters',
  'vote-share': 'votes',
  'candidates-share': 'candidates',
  'deputies-share': 'deputies',
  'appeals-share': 'appeals',
};

/** Which share a percentage is: "явка составила 65%" → turnout; "92% обращений решены" → appeals-share; null when no words say. */
export function shareOf(evidence: Evidence): Verdict {
  const points = tally(evidence, shareCues, shareNouns);
  const add = (family: string, more: number) => points.set(family, (points.get(family) ?? 0) + more);
  const saidFor = saidForSomething(evidence);
  if (
    inPrimaries(evidence) &&
    evidence.head !== 'candidates' &&
    !evidence.votedFor &&
    evidence.segment.has('took-part')
  )
    add('turnout', 4);
  if (evidence.votedFor) {
    add('vote-share', 4);
    add('turnout', -2);
  }
  if (evidence.contender) {
    // "«Ауыл» – 10,9 пайыз" in an account of an election: nothing else is said of the party
    const alone = evidence.segmentNouns.size === 0 && evidence.segment.size === 0;
    add('vote-share', evidence.election ? (alone ? 2.6 : 2) : 1.2);
    add('turnout', -1.5);
    const ofDeputies =
      evidence.head === 'deputies' || evidence.head === 'seats' || evidence.segmentNouns.has('deputies');
    const inGroup = (['women', 'men', 'youth', 'disabled', 'new', 're-elected', 'quota-groups'] as const).some((cue) =>
      evidence.segment.has(cue),
    );
    // "прошли три партии – Nur Otan (71,09%)": a party's share of the votes
    if (evidence.election && !ofDeputies && !inGroup) add('deputies-share', -2);
  } else if (saidFor) {
    add('vote-share', 3);
    add('turnout', -2.5);
  } else if (evidence.election && evidence.segment.has('party-work') && evidence.segment.has('vote-for'))
    add('vote-share', 2);
  else add('vote-share', -1.2);
  const group = (['women', 'men', 'youth'] as const).some((cue) => evidence.segment.has(cue));
  if (group && evidence.previous === 'registered-voters') add('voters-share', 2.5);
  if (evidence.ofVoters && (saidFor || evidence.contender || evidence.previous === 'votes')) {
    add('turnout', -5);
    add('vote-share', 1.5);
  }
  if (evidence.place && !evidence.contender) add('turnout', evidence.election ? 0.9 : 0.5);
  const previous = evidence.previous;
  // "мәслихаттың 30 орны … төртеуі – әйел, үлесі – 13,3 пайыз"
  const ofGroup = (['women', 'men', 'youth'] as const).some(
    (cue) => evidence.sentence.has(cue) || evidence.before.has(cue),
  );
  if ((previous === 'seats' || previous === 'deputies') && ofGroup) add('deputies-share', 2.5);
  if (previous !== null) {
    const family = shares.has(previous) ? previous : shareOfCount[previous];
    if (family) add(family, evidence.previousIsNear || evidence.opensWithShare ? 2.5 : 1);
  }
  if (evidence.unknownNoun) add('other', evidence.previousIsNear ? 1 : 2);
  return winnerOf(points, 'share');
}

/** What persons are counted as: "134 тысячи человек обратились" → appeals. */
export function peopleOf(evidence: Evidence): Verdict {
  const points = tally(evidence, peopleCues, peopleNouns);
  const add = (family: string, more: number) => points.set(family, (points.get(family) ?? 0) + more);
  const saidFor = saidForSomething(evidence);
  if (!evidence.contender && !saidFor) add('votes', -2);
  else add('votes', saidFor ? 2.5 : 0.8);
  const appeals = (['appeals', 'receptions', 'reception-offices'] as const).some(
    (noun) => evidence.sentenceNouns.has(noun) || evidence.beforeNouns.has(noun) || evidence.headlineNouns.has(noun),
  );
  if (evidence.election && !appeals) add('appeals', -1.5);
  if (evidence.votedFor) {
    add('votes', 4);
    add('voters', -3);
  }
  // "on the lists" are voters; the lists of parties hold candidates
  if (evidence.segment.has('on-lists') && !evidence.segmentNouns.has('candidates')) add('candidates', -2);
  // "Число граждан, проголосовавших против строительства": they took part, but their votes are told
  if (!evidence.contender && saidFor && evidence.segment.has('turnout')) {
    add('votes', 2.2);
    add('voters', -3);
  }
  if (evidence.project) add('beneficiaries', 1.5);
  const group = (['women', 'men', 'youth', 'disabled'] as const).some((cue) => evidence.segment.has(cue));
  if (!group && !evidence.ofThem) add('deputies', -1);
  if (evidence.segment.has('appealed')) add('members', -3);
  const previous = evidence.previous === 'candidates-age' ? 'candidates' : evidence.previous;
  const base = previous === null ? undefined : countOfShare[previous];
  // "үлесі – 27,1 пайыз, яғни жиырма тоғыз адам"
  if (base && evidence.previousIsNear && !evidence.toldAgain) add(base, 3.5);
  if (previous !== null && !shares.has(previous)) {
    if (evidence.ofThem) add(previous, 2);
    else if (evidence.previousIsNear) add(previous, 1.2);
  }
  // "Явка 54%, это 6,5 миллиона человек": the share told again as a count
  const count = previous === null ? undefined : countOfShare[previous];
  if (count !== undefined && evidence.toldAgain) add(count, 2.5);
  return winnerOf(points, 'people');
}
