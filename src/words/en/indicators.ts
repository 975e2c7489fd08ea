import type { IndicatorId, Theme, Unit } from '../../model/indicators.ts';
import { always, english, type Noun } from '../plural.ts';

interface IndicatorWords {
  /** As a title: "Party members". */
  readonly name: string;
  /** One sentence: what is counted, and what is not. */
  readonly definition: string;
  /** What follows the number: 800,000 → "members", 54.09% → "of registered voters". */
  readonly noun: Noun;
}

export type IndicatorTable = Readonly<Record<IndicatorId, IndicatorWords>>;
export type ThemeTable = Readonly<Record<Theme, string>>;
export type UnitTable = Readonly<Record<Unit, string>>;

export const indicators = {
  members: {
    name: 'Party members',
    definition: 'People who belong to a party, as the party or an outlet gives their number.',
    noun: english('member', 'members'),
  },
  branches: {
    name: 'Party branches',
    definition: 'Regional, city and district branches of a party; primary organisations are counted apart.',
    noun: english('branch', 'branches'),
  },
  'primary-organisations': {
    name: 'Primary organisations',
    definition: 'The smallest units of a party, in workplaces, villages and neighbourhoods.',
    noun: english('primary organisation', 'primary organisations'),
  },
  'reception-offices': {
    name: 'Public reception offices',
    definition: 'Offices where a party receives citizens.',
    noun: english('reception office', 'reception offices'),
  },
  delegates: {
    name: 'Delegates',
    definition: 'Delegates of a party congress or conference, or of a meeting of electors.',
    noun: english('delegate', 'delegates'),
  },
  parties: {
    name: 'Parties',
    definition: 'Parties registered, taking part in an election, or elected.',
    noun: english('party', 'parties'),
  },
  'party-lists': {
    name: 'Party lists',
    definition: 'Lists of candidates that parties submitted or had registered.',
    noun: english('party list', 'party lists'),
  },
  seats: {
    name: 'Seats',
    definition: 'Seats in a chamber or maslikhats: all of them, those of a party, or those filled by one route.',
    noun: english('seat', 'seats'),
  },
  assemblies: {
    name: 'Maslikhats',
    definition: 'How many maslikhats there are, or took part, by level.',
    noun: english('maslikhat', 'maslikhats'),
  },
  districts: {
    name: 'Electoral districts',
    definition: 'Constituencies formed for an election.',
    noun: english('district', 'districts'),
  },
  deputies: {
    name: 'Deputies',
    definition: 'Deputies elected or sitting, all or of one group.',
    noun: english('deputy', 'deputies'),
  },
  'deputies-share': {
    name: 'Share of deputies',
    definition: 'The part of a group among deputies, in percent.',
    noun: always('of deputies'),
  },
  candidates: {
    name: 'Candidates',
    definition: 'Candidates nominated, registered or withdrawn; the stage is given with each figure.',
    noun: english('candidate', 'candidates'),
  },
  'candidates-share': {
    name: 'Share of candidates',
    definition: 'The part of a group among candidates, in percent.',
    noun: always('of candidates'),
  },
  'candidates-age': {
    name: 'Age of candidates',
    definition: 'The average, lowest or highest age of candidates.',
    noun: english('year', 'years'),
  },
  'registered-voters': {
    name: 'Registered voters',
    definition: 'People on the lists of voters.',
    noun: english('voter on the lists', 'voters on the lists'),
  },
  voters: {
    name: 'People who voted',
    definition: 'Voters who received a ballot or took part in the vote.',
    noun: english('person voted', 'people voted'),
  },
  'voters-share': {
    name: 'Share of voters',
    definition: 'The part of a group among voters, in percent.',
    noun: always('of voters'),
  },
  turnout: {
    name: 'Turnout',
    definition: 'Voters who took part, of those registered, in percent; running counts of one day stand apart.',
    noun: always('of registered voters'),
  },
  votes: {
    name: 'Votes',
    definition: 'Votes for a party, a candidate, an answer, or against all.',
    noun: english('vote', 'votes'),
  },
  'vote-share': {
    name: 'Share of votes',
    definition: 'The part of the votes given for a party, a candidate, an answer, or against all, in percent.',
    noun: always('of votes'),
  },
  'polling-stations': {
    name: 'Polling stations',
    definition: 'Polling stations opened, at home and abroad.',
    noun: english('polling station', 'polling stations'),
  },
  observers: {
    name: 'Observers',
    definition: 'Observers accredited for an election, local or from abroad.',
    noun: english('observer', 'observers'),
  },
  commissions: {
    name: 'Election commissions',
    definition: 'Election commissions, by level.',
    noun: english('election commission', 'election commissions'),
  },
  proposals: {
    name: 'Proposals and mandates',
    definition: 'Proposals, wishes and mandates received from citizens.',
    noun: english('proposal', 'proposals'),
  },
  appeals: {
    name: 'Appeals',
    definition: 'Appeals of citizens, or the people who appealed; sources rarely tell the two apart.',
    noun: english('appeal', 'appeals'),
  },
  'appeals-share': {
    name: 'Share of appeals',
    definition: 'The part of appeals with one outcome or topic, in percent.',
    noun: always('of appeals'),
  },
  receptions: {
    name: 'Receptions',
    definition: 'Receptions of citizens that were held.',
    noun: english('reception', 'receptions'),
  },
  inquiries: {
    name: 'Inquiries',
    definition: 'Inquiries of deputies to the government and other bodies.',
    noun: english('inquiry', 'inquiries'),
  },
  bills: {
    name: 'Bills',
    definition: 'Bills initiated, considered or approved; laws in force are counted apart.',
    noun: english('bill', 'bills'),
  },
  laws: {
    name: 'Laws',
    definition: 'Laws adopted or signed.',
    noun: english('law', 'laws'),
  },
  sessions: {
    name: 'Sessions',
    definition: 'Sessions and sittings held.',
    noun: english('session', 'sessions'),
  },
  beneficiaries: {
    name: 'People reached',
    definition: 'People or families that a project of a party reaches, as stated by the party or an outlet.',
    noun: english('person', 'people'),
  },
  funding: {
    name: 'Funding',
    definition: 'Money of a party project or a programme, in tenge.',
    noun: always(''),
  },
  projects: {
    name: 'Projects',
    definition: 'Projects, loans, schools and the like, delivered or planned under a programme.',
    noun: english('project', 'projects'),
  },
} satisfies IndicatorTable as IndicatorTable;

export const themes = {
  organisation: 'The party as an organisation',
  mandates: 'Mandates',
  elections: 'Elections',
  voices: 'Citizens’ voices',
  deputies: 'Work of deputies',
  people: 'People in politics',
} satisfies ThemeTable as ThemeTable;

export const units = {
  count: 'number',
  persons: 'people',
  seats: 'seats',
  votes: 'votes',
  percent: 'percent',
  years: 'years',
  KZT: 'tenge',
} satisfies UnitTable as UnitTable;
