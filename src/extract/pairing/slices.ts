import type { IndicatorId } from '../../model/indicators.ts';
import type { Cue } from '../counted.ts';
import { nearestCue, said, saidNear } from './figure.ts';
import type { Draft, Figure } from './figure.ts';
import { projectOf } from './kinds.ts';
import { chamberOf, contextBody } from './whom.ts';

type Slices = Record<string, string>;
type Table = readonly (readonly [value: string, ...cues: Cue[]])[];

const routes: Table = [
  ['district', 'route-district'],
  ['list', 'route-list'],
  ['appointed', 'route-appointed'],
  ['indirect', 'route-indirect'],
];
const candidateStates: Table = [
  ['withdrawn', 'withdrawn'],
  ['eligible', 'eligible'],
  ['registered', 'registered'],
  ['nominated', 'nominated'],
  ['elected', 'elected'],
];
const nominators: Table = [
  ['self', 'by-self'],
  ['association', 'by-association'],
  ['primaries', 'by-primaries'],
  ['quota', 'by-quota'],
  ['party', 'by-party'],
];
const groups: Table = [
  ['women-youth-disabled', 'quota-groups'],
  ['women', 'women'],
  ['men', 'men'],
  ['youth', 'youth'],
  ['disabled', 'disabled'],
  ['re-elected', 're-elected'],
  ['new', 'new'],
];
const measures: Table = [
  ['average', 'average-age'],
  ['youngest', 'youngest'],
  ['oldest', 'oldest'],
];
const outcomes: Table = [
  ['resolved', 'resolved'],
  ['explained', 'explained'],
  ['in-progress', 'in-progress'],
];
const channels: Table = [
  ['mobile-reception', 'mobile-reception'],
  ['online', 'online'],
  ['call-centre', 'call-centre'],
  ['e-mail', 'e-mail'],
  ['whatsapp', 'messenger'],
  ['letters', 'letters'],
  ['reception', 'received-in-person'],
  ['reception-offices', 'reception'],
];
/** "Келіп түсті" is said of any proposal that came in: only a named office makes it a reception's. */
const proposalChannels: Table = channels.filter(([value]) => value !== 'reception');
const billStates: Table = [
  ['approved', 'approved'],
  ['initiated', 'initiated'],
  ['considered', 'considered'],
];
const lawStates: Table = [
  ['signed', 'signed'],
  ['sent-to-senate', 'sent-to-senate'],
  ['in-force', 'in-force'],
  ['adopted', 'adopted'],
];
const levels: Table = [
  ['rural', 'level-rural'],
  ['district', 'level-district'],
  ['city', 'level-city'],
  ['region', 'level-region'],
];
const partyStates: Table = [
  ['admitted', 'admitted'],
  ['nominating', 'nominated'],
  ['taking-part', 'taking-part'],
  ['registered', 'registered'],
];
const listStates: Table = [
  ['registered', 'registered'],
  ['submitted', 'nominated'],
];
const places: Table = [
  ['abroad', 'abroad'],
  ['home', 'home'],
  ['closed', 'closed'],
];
const origins: Table = [
  ['foreign', 'foreign'],
  ['local', 'local'],
];

/** Which table fills which dimension of which indicator; "sentence" looks beyond the figure's own words. */
const plan: Readonly<Partial<Record<IndicatorId, readonly (readonly [dimension: string, table: Table, reach: 'own' | 'sentence'])[]>>> = {
  seats: [['route', routes, 'own'], ['level', levels, 'sentence']],
  'party-lists': [['state', listStates, 'sentence']],
  parties: [['state', partyStates, 'sentence']],
  districts: [['route', routes, 'own']],
  assemblies: [['level', levels, 'own']],
  deputies: [['group', groups, 'own'], ['level', levels, 'sentence']],
  'deputies-share': [['group', groups, 'own'], ['level', levels, 'sentence']],
  candidates: [['route', routes, 'sentence'], ['state', candidateStates, 'sentence'], ['by', nominators, 'own'], ['group', groups, 'own'], ['level', levels, 'sentence']],
  'candidates-share': [['route', routes, 'sentence'], ['state', candidateStates, 'sentence'], ['by', nominators, 'own'], ['group', groups, 'own']],
  'candidates-age': [['measure', measures, 'sentence']],
  'voters-share': [['group', groups, 'own']],
  voters: [['place', places, 'own']],
  'polling-stations': [['place', places, 'own']],
  observers: [['group', origins, 'own']],
  commissions: [['level', levels, 'own']],
  proposals: [['channel', proposalChannels, 'own']],
  appeals: [['channel', channels, 'sentence'], ['state', outcomes, 'own']],
  'appeals-share': [['outcome', outcomes, 'own'], ['channel', channels, 'own']],
  bills: [['state', billStates, 'sentence']],
  laws: [['state', lawStates, 'sentence']],
  branches: [['level', levels, 'own']],
}; // prettier-ignore

const withBody = new Set<IndicatorId>([
  'seats',
  'districts',
  'deputies',
  'deputies-share',
  'candidates',
  'candidates-share',
  'candidates-age',
  'inquiries',
  'sessions',
  'party-lists',
]);
const withElection = new Set<IndicatorId>([
  'turnout',
  'votes',
  'vote-share',
  'voters',
  'registered-voters',
  'polling-stations',
  'observers',
  'commissions',
  'parties',
  'party-lists',
  'candidates',
  'candidates-share',
  'seats',
]);

/** The named slices of a figure: body, route, group, state, channel, project… as far as its words say. */
export function slicesOf(figure: Figure, indicator: IndicatorId, subject: string, like: Draft | null): Slices {
  const slices: Slices = {};
  if (withElection.has(indicator) && figure.election) slices['election'] = figure.election.id;
  if (withBody.has(indicator)) {
    const ofList = like && like.indicator === indicator && !chamberOf(figure) ? like.dimensions['body'] : undefined;
    const body = ofList ?? contextBody(figure);
    if (body) slices['body'] = body;
  }
  for (const [dimension, table, reach] of plan[indicator] ?? []) {
    // "из 98 мандатов 69 распределят по спискам": the route is that of the part
    if (figure.head.isWhole && dimension === 'route') continue;
    const value = pick(figure, table) ?? (reach === 'sentence' ? pickNear(figure, table, dimension) : null);
    if (value !== null) slices[dimension] = value;
  }
  if (indicator === 'seats' && !('state' in slices)) {
    if (said(figure, 'won') && figure.parties.length > 0) slices['state'] = 'won';
    else if (said(figure, 'to-be-elected')) slices['state'] = 'up';
    else if (saidNear(figure, 'sought')) slices['state'] = 'sought';
  }
  if (indicator === 'votes' || indicator === 'vote-share') {
    slices['for'] = subject === 'electorate' && said(figure, 'invalid') ? 'invalid' : subject;
    if (saidNear(figure, 'preliminary') || figure.evidence.headline.has('preliminary')) slices['count'] = 'preliminary';
  }
  if (indicator === 'members' && said(figure, 'new')) slices['change'] = 'new';
  if (indicator === 'beneficiaries' || indicator === 'funding' || indicator === 'projects') {
    const project = projectOf(figure);
    if (project) slices['project'] = project;
    if (indicator !== 'beneficiaries' && saidNear(figure, 'plan')) slices['state'] = 'planned';
  }
  if (indicator === 'proposals' || indicator === 'appeals') {
    const campaign = figure.sentence.periods.find((period) => period.event?.startsWith('campaign:'));
    if (campaign?.event) slices['campaign'] = campaign.event.slice('campaign:'.length);
  }
  if (like && like.indicator === indicator) inherit(figure, slices, like);
  return slices;
}

function pick(figure: Figure, table: Table): string | null {
  const cue = nearestCue(figure, ...table.flatMap(([, ...cues]) => cues));
  if (!cue || cue.cue === null) return null;
  const first = table.find(([, ...cues]) => cues.some((one) => said(figure, one)));
  // withdrawn before registered before nominated: where several stand near, the table's order decides
  return first ? first[0] : null;
}

function pickNear(figure: Figure, table: Table, dimension: string): string | null {
  const there = table.filter(([, ...cues]) => cues.some((cue) => saidNear(figure, cue)));
  if (there.length === 0) return null;
  if (there.length > 1 && (dimension === 'route' || dimension === 'level')) return null;
  return there[0]?.[0] ?? null;
}

const handedOn = ['election', 'body', 'state', 'level', 'campaign', 'project', 'channel', 'route', 'measure'] as const;

const ofBody = new Set<string>(['route', 'level', 'election', 'state']);

/** The members of a list share what was said once: state, body, campaign. A route of its own breaks the chain. */
function inherit(figure: Figure, slices: Slices, like: Draft): void {
  if (
    figure.sentence.index - like.figure.sentence.index > 2 ||
    figure.sentence.paragraph - like.figure.sentence.paragraph > 1
  )
    return;
  const sameBody = slices['body'] === undefined || slices['body'] === like.dimensions['body'];
  for (const dimension of handedOn) {
    const value = like.dimensions[dimension];
    // seats of the maslikhats after those of the Mazhilis begin a list of their own
    if (!sameBody && ofBody.has(dimension)) continue;
    if (value !== undefined && figure.head.isWhole && dimension === 'route') continue;
    if (value !== undefined && !(dimension in slices)) slices[dimension] = value;
  }
}
