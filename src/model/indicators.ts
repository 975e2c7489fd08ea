/** The six themes under which indicators are shown. */
export const themes = ['organisation', 'mandates', 'elections', 'voices', 'deputies', 'people'] as const;
export type Theme = (typeof themes)[number];

export const units = ['count', 'persons', 'seats', 'votes', 'percent', 'years', 'KZT'] as const;
export type Unit = (typeof units)[number];

interface IndicatorDefinition {
  readonly unit: Unit;
  readonly theme: Theme;
}

const definitions = {
  members: { unit: 'persons', theme: 'organisation' },
  branches: { unit: 'count', theme: 'organisation' },
  'primary-organisations': { unit: 'count', theme: 'organisation' },
  'reception-offices': { unit: 'count', theme: 'organisation' },
  delegates: { unit: 'persons', theme: 'organisation' },
  parties: { unit: 'count', theme: 'elections' },
  'party-lists': { unit: 'count', theme: 'elections' },
  seats: { unit: 'seats', theme: 'mandates' },
  assemblies: { unit: 'count', theme: 'mandates' },
  districts: { unit: 'count', theme: 'mandates' },
  deputies: { unit: 'persons', theme: 'people' },
  'deputies-share': { unit: 'percent', theme: 'people' },
  candidates: { unit: 'persons', theme: 'people' },
  'candidates-share': { unit: 'percent', theme: 'people' },
  'candidates-age': { unit: 'years', theme: 'people' },
  'registered-voters': { unit: 'persons', theme: 'elections' },
  voters: { unit: 'persons', theme: 'elections' },
  'voters-share': { unit: 'percent', theme: 'elections' },
  turnout: { unit: 'percent', theme: 'elections' },
  votes: { unit: 'votes', theme: 'elections' },
  'vote-share': { unit: 'percent', theme: 'elections' },
  'polling-stations': { unit: 'count', theme: 'elections' },
  observers: { unit: 'persons', theme: 'elections' },
  commissions: { unit: 'count', theme: 'elections' },
  proposals: { unit: 'count', theme: 'voices' },
  appeals: { unit: 'count', theme: 'voices' },
  'appeals-share': { unit: 'percent', theme: 'voices' },
  receptions: { unit: 'count', theme: 'voices' },
  inquiries: { unit: 'count', theme: 'deputies' },
  bills: { unit: 'count', theme: 'deputies' },
  laws: { unit: 'count', theme: 'deputies' },
  sessions: { unit: 'count', theme: 'deputies' },
  beneficiaries: { unit: 'persons', theme: 'voices' },
  funding: { unit: 'KZT', theme: 'deputies' },
  projects: { unit: 'count', theme: 'deputies' },
} as const satisfies Record<string, IndicatorDefinition>;

export type IndicatorId = keyof typeof definitions;

/** What Dalel counts: id → unit and theme. The ids are a contract with records, the snapshot and addresses. */
export const indicators: Readonly<Record<IndicatorId, IndicatorDefinition>> = definitions;

/** Every indicator id, in the catalogue's order. */
export const indicatorIds = Object.keys(definitions) as readonly IndicatorId[];
