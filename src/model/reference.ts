import type { Language } from './observation.ts';

export type Names = Readonly<Record<Language, string>>;

/** A first-level region or city of national significance. */
export interface Region {
  /** ISO 3166-2 code in force: "KZ-61". */
  readonly id: string;
  /** The letter code in force until 2022-11-29 ("KZ-YUZ"), for old addresses. */
  readonly formerCode: string | null;
  readonly type: 'region' | 'city';
  readonly name: Names;
  /** For tiles and phones: "СКО", "Туркестан". */
  readonly short: Names;
  /** ISO day from which it exists; null for "before our figures begin". */
  readonly from: string | null;
  readonly splitFrom: readonly string[];
  readonly tile: { readonly row: number; readonly col: number };
  readonly capital: Names | null;
  /** Longitude and latitude of the label. */
  readonly point: readonly [number, number];
}

export interface Party {
  readonly id: string;
  readonly name: Names;
  readonly short: Names;
  readonly status: string;
  readonly former: readonly { readonly name: Names; readonly from: string | null; readonly until: string | null }[];
  /** "Not to be confused with" remarks, in English. */
  readonly beware: readonly string[];
}

/** Something that happened, drawn as an annotation: an election, a rename, a reform, a congress. */
export interface PoliticalEvent {
  readonly id: string;
  readonly kind: 'election' | 'referendum' | 'reform' | 'party' | 'decree';
  readonly date: string;
  readonly end?: string;
  readonly name: Names;
  readonly source: string | null;
}

/** Seats by party after one election of a chamber. */
export interface ChamberElection {
  readonly id: string;
  readonly body: string;
  readonly date: string;
  readonly seats: number;
  readonly listSeats: number | null;
  readonly districtSeats: number | null;
  /** Elected by the Assembly of the People, 2007–2022. */
  readonly assemblySeats: number | null;
  readonly turnout: number | null;
  /** What is known and doubtful about the figures, in English. */
  readonly notes: readonly string[];
  readonly results: readonly {
    readonly party: string;
    readonly label: string;
    readonly votes: number | null;
    readonly share: number | null;
    readonly seats: number | null;
    readonly listSeats: number | null;
    readonly districtSeats: number | null;
  }[];
  readonly sources: readonly string[];
}

export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
}

export interface Reference {
  readonly regions: readonly Region[];
  readonly parties: readonly Party[];
  readonly events: readonly PoliticalEvent[];
  readonly elections: readonly ChamberElection[];
  readonly outlets: readonly Outlet[];
}
