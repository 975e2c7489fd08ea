import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord } from '../model/article.ts';
import { DataError } from '../model/parse.ts';
import type { ChamberElection, Names, Outlet, Party, PoliticalEvent, Reference, Region } from '../model/reference.ts';

/** Reads data/reference into what the dashboard needs of it. Throws DataError naming the file that cannot be read. */
export async function readReference(dataFolder: string, records: readonly ArticleRecord[]): Promise<Reference> {
  const read = <T>(name: string) => readJson<T>(join(dataFolder, 'reference', name), `reference/${name}`);
  const [regions, parties, events, elections] = await Promise.all([
    read<{ regions: readonly RegionFacts[] }>('regions.json'),
    read<{ parties: readonly PartyFacts[] }>('parties.json'),
    read<{ events: readonly PoliticalEvent[] }>('events.json'),
    read<{ mazhilis: readonly ElectionFacts[]; kurultai?: readonly ElectionFacts[] }>('elections.json'),
  ]);
  return {
    regions: regions.regions.map(toRegion),
    parties: parties.parties.map(toParty),
    events: events.events.toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id)),
    elections: [
      ...elections.mazhilis.map((facts) => toElection(facts, 'mazhilis')),
      ...(elections.kurultai ?? []).map((facts) => toElection(facts, 'kurultai')),
    ],
    outlets: outletsOf(records),
  };
}

interface RegionFacts {
  readonly id: string;
  readonly iso_3166_2_until_2022_11_29: string | null;
  readonly type: 'region' | 'city';
  readonly name: Names;
  readonly short: Names;
  readonly centre: Names | null;
  readonly valid_from: string | null;
  readonly split_from: readonly string[];
  readonly tile: { readonly row: number; readonly col: number };
  readonly label_point: readonly [number, number];
}

function toRegion(facts: RegionFacts): Region {
  return {
    id: facts.id,
    formerCode: facts.iso_3166_2_until_2022_11_29,
    type: facts.type,
    name: namesOf(facts.name),
    short: facts.short,
    from: facts.valid_from,
    splitFrom: facts.split_from.map((code) => code.split(' ')[0] ?? code), // "KZ-61 (then South Kazakhstan)"
    tile: facts.tile,
    capital:
      facts.type === 'city' || !facts.centre ? null : mapNames(facts.centre, (name) => name.split(' (')[0] ?? name),
    point: facts.label_point,
  };
}

interface PartyFacts {
  readonly id: string;
  readonly name: Names;
  readonly short: Names;
  readonly status: string;
  readonly former_names: readonly (Partial<Names> & { readonly from?: string; readonly until?: string })[];
  readonly beware?: readonly string[];
}

function toParty(facts: PartyFacts): Party {
  return {
    id: facts.id,
    name: namesOf(facts.name),
    short: namesOf(facts.short),
    status: facts.status,
    former: facts.former_names.map((former) => ({
      name: completeNames(former),
      from: former.from ?? null,
      until: former.until?.match(/^\d{4}(-\d\d){0,2}/)?.[0] ?? null, // "2015 (merger …; date not looked up)"
    })),
    beware: facts.beware ?? [],
  };
}

interface ElectionFacts {
  readonly id: string;
  readonly date: string;
  readonly seats_total: number;
  readonly seats_list?: number;
  readonly seats_district?: number;
  readonly seats_assembly_of_people?: number;
  readonly turnout?: number | null;
  readonly notes?: readonly string[];
  readonly sources: readonly string[];
  readonly results: readonly {
    readonly party: string;
    readonly label: string;
    readonly votes: number | null;
    readonly share: number | null;
    readonly seats: number | null;
    readonly list_seats?: number | null;
    readonly district_seats?: number | null;
  }[];
}

function toElection(facts: ElectionFacts, body: string): ChamberElection {
  return {
    id: `${body}-${facts.date}`,
    body,
    date: facts.date,
    seats: facts.seats_total,
    listSeats: facts.seats_list ?? null,
    districtSeats: facts.seats_district ?? null,
    assemblySeats: facts.seats_assembly_of_people ?? null,
    turnout: facts.turnout ?? null,
    notes: facts.notes ?? [],
    results: facts.results.map((result) => ({
      party: result.party,
      label: result.label,
      votes: result.votes,
      share: result.share,
      seats: result.seats,
      listSeats: result.list_seats ?? null,
      districtSeats: result.district_seats ?? null,
    })),
    sources: facts.sources.filter((source) => /^https?:\/\/\S+$/.test(source)),
  };
}

function outletsOf(records: readonly ArticleRecord[]): readonly Outlet[] {
  const ids = [...new Set(records.map((record) => record.outlet))].toSorted();
  return ids.map((id) => ({ id, name: id, kind: null }));
}

function namesOf(names: Names): Names {
  return { kk: names.kk, ru: names.ru, en: names.en };
}

function completeNames(names: Partial<Names>): Names {
  const any = names.ru ?? names.kk ?? names.en ?? '';
  return { kk: names.kk ?? any, ru: names.ru ?? any, en: names.en ?? any };
}

function mapNames(names: Names, change: (name: string) => string): Names {
  return { kk: change(names.kk), ru: change(names.ru), en: change(names.en) };
}

async function readJson<T>(path: string, file: string): Promise<T> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (error) {
    throw new DataError(file, [`cannot be read as JSON (${error instanceof Error ? error.message : String(error)})`]);
  }
}
