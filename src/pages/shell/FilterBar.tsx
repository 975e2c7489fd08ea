import { startTransition, useMemo, useOptimistic } from 'react';
import { indicators, themes } from '../../model/indicators.ts';
import type { Collection } from '../../query/collection.ts';
import { countsBy, countSelected, type FilterName } from '../../query/select.ts';
import { ChoiceField, type Option } from '../../ui/filters/ChoiceField.tsx';
import { Chips, type Chip } from '../../ui/filters/Chips.tsx';
import styles from '../../ui/filters/filters.module.css';
import { PeriodField, type Preset } from '../../ui/filters/PeriodField.tsx';
import { toNames, type Names } from '../../words/describe.ts';
import { readDate } from '../../view/dates.ts';
import { patchView, toggled, type Choice, type Patch, type View } from '../../view/view.ts';
import { compare, formatRange } from '../../words/format.ts';
import { languageName } from '../../words/names.ts';
import { useWords, type Words } from '../../words/words.ts';
import { usePage } from '../page.ts';

/** Takes every filter off. */
export const withoutFilters = {
  regions: null,
  parties: null,
  themes: null,
  indicators: null,
  outlets: null,
  languages: null,
  from: null,
  to: null,
} as const satisfies Patch;

// At most so many chips of one filter; beyond, one chip says how many.
const chipsOfOne = 4;

/** Region, period, party or body, theme; what is on; and how many figures from how many articles that leaves. */
export function FilterBar() {
  const words = useWords();
  const page = usePage();
  const { collection, selection } = page;
  const { view, change } = useFiltersAtOnce(page);
  const names = useMemo(() => toNames(words, collection.reference), [words, collection]);
  const { filters } = words.shell;
  // Counted for the address's own view: counting again for what is only asked would slow the tick down.
  const counted = page.view;
  const options = useMemo(() => toOptions(collection, counted, words, names), [collection, counted, words, names]);
  const chips = toChips(view, words, names, change);
  const outlets = new Set(selection.articles.map(({ outlet }) => outlet)).size;

  return (
    <section className={styles.bar} aria-label={filters.label}>
      <div className="wrap">
        <div className={styles.row}>
          <ChoiceField
            label={filters.region}
            chosen={view.regions}
            options={options.regions}
            total={collection.reference.regions.length}
            onToggle={(id) => change({ regions: toggled(view.regions, id) })}
            onSet={(regions) => change({ regions })}
          />
          <PeriodField
            label={filters.period}
            from={view.from}
            to={view.to}
            readDate={readDate}
            countInside={(from, to) => countSelected(collection, { ...view, from, to })}
            presets={() => toPresets(collection, view, words)}
            onApply={(from, to) => change({ from, to })}
          />
          <ChoiceField
            label={filters.party}
            chosen={view.parties}
            options={options.parties}
            onToggle={(id) => change({ parties: toggled(view.parties, id) })}
            onSet={(parties) => change({ parties })}
          />
          <ChoiceField
            label={filters.theme}
            chosen={view.themes}
            options={options.themes}
            onToggle={(id) => {
              const theme = themes.find((known) => known === id);
              if (theme !== undefined) change({ themes: toggled(view.themes, theme) });
            }}
            onSet={(ids) => change({ themes: ids })}
          />
          <output className={styles.count}>
            {selection.count.observations === 0 ? (
              <b>{words.shell.noFigures}</b>
            ) : (
              <>
                <b>{words.shell.figures(selection.count.observations)}</b>{' '}
                {words.shell.fromArticles(selection.count.articles)}, {words.shell.outlets(outlets)}
              </>
            )}
          </output>
        </div>
        {chips.length > 0 && (
          <div className={styles.below}>
            <Chips chips={chips} onReset={() => change(withoutFilters)} />
          </div>
        )}
      </div>
    </section>
  );
}

/**
 * The view with the filters as the reader has just set them: a box is ticked at once, the page behind it follows when it is drawn.
 * Each further change starts from there, so that two quick ticks are two ticks.
 */
function useFiltersAtOnce({ view, change }: Pick<ReturnType<typeof usePage>, 'view' | 'change'>) {
  const [asked, ask] = useOptimistic(view);
  return {
    view: asked,
    change(patch: Patch) {
      const next = patchView(asked, patch);
      startTransition(async () => {
        ask(next);
        await change(filtersOf(next));
      });
    },
  };
}

function filtersOf({ regions, parties, themes, indicators, outlets, languages, from, to }: View): Patch {
  return { regions, parties, themes, indicators, outlets, languages, from, to };
}

function toOptions(
  collection: Collection,
  view: View,
  words: Words,
  names: Names,
): Readonly<Record<'regions' | 'parties' | 'themes', readonly Option[]>> {
  const collate = compare(words.lang);
  const byName = (a: Option, b: Option) => collate(a.name, b.name);
  const regions = countsBy(collection, view, 'regions');
  const parties = countsBy(collection, view, 'parties');
  const themeCounts = countsBy(collection, view, 'themes');
  const country = ['KZ', 'abroad'].map((id) => ({ id, name: names.place(id), count: regions.get(id) ?? 0 }));
  const known = collection.reference.parties.map(({ id }) => id).filter((id) => collection.ofSubject.has(id));
  const rest = [...collection.ofSubject.keys()].filter((id) => !known.includes(id));
  const toParty = (id: string): Option => ({ id, name: names.subject(id), count: parties.get(id) ?? 0 });
  return {
    regions: [
      ...collection.reference.regions
        .map(({ id }) => ({ id, name: names.place(id), count: regions.get(id) ?? 0 }))
        .toSorted(byName),
      ...country,
    ],
    // Parties first; then bodies and people, those spoken of most before the others.
    parties: [...known.map(toParty), ...rest.map(toParty).toSorted((a, b) => b.count - a.count || byName(a, b))],
    themes: themes.map((id) => ({ id, name: words.themes[id], count: themeCounts.get(id) ?? 0 })),
  };
}

/** Elections, referendums and campaigns with figures inside, newest first; then the years. */
function toPresets(collection: Collection, view: View, { lang, shell }: Words): readonly Preset[] {
  const events = collection.reference.events.map(({ id, name, date, end }) => ({
    id,
    name: name[lang],
    from: date,
    to: end ?? date,
  }));
  const years = [...new Set(collection.observations.flatMap(({ period }) => [period.start, period.end]))]
    .flatMap((iso) => (iso === null ? [] : [iso.slice(0, 4)]))
    .filter((year, index, all) => all.indexOf(year) === index)
    .map((year) => ({ id: year, name: shell.filters.year(Number(year)), from: year, to: year }));
  return [...events.toSorted((a, b) => (a.from < b.from ? 1 : -1)), ...years.toSorted((a, b) => (a.id < b.id ? 1 : -1))]
    .map((preset) => ({ ...preset, count: countSelected(collection, { ...view, from: preset.from, to: preset.to }) }))
    .filter(({ count }) => count > 0);
}

const choices = ['regions', 'parties', 'themes', 'indicators', 'outlets', 'languages'] as const;

function toChips(view: View, words: Words, names: Names, change: (patch: Patch) => void): readonly Chip[] {
  const { filters } = words.shell;
  const chips = choices.flatMap((key) => {
    const ids: Choice = view[key];
    if (ids === null) return [];
    const filter = filterName(key, words);
    const off = () => change({ [key]: null });
    if (ids.length === 0) return [{ id: key, filter, value: filters.none, remove: off }];
    if (ids.length > chipsOfOne) return [{ id: key, filter, value: filters.chosen(ids.length), remove: off }];
    return ids.map((id) => ({
      id: `${key}-${id}`,
      filter,
      value: valueName(key, id, words, names),
      remove: () => change({ [key]: toggled(ids, id) }),
    }));
  });
  if (view.from === null && view.to === null) return chips;
  const period = {
    id: 'dates',
    filter: filters.period,
    value: formatRange(view.from, view.to, words.lang),
    remove: () => change({ from: null, to: null }),
  };
  return [...chips, period];
}

/** A filter's name in the page's language: "Период". */
export function filterName(name: FilterName, { shell }: Words): string {
  const table: Readonly<Record<FilterName, string>> = {
    regions: shell.filters.region,
    parties: shell.filters.party,
    themes: shell.filters.theme,
    indicators: shell.nav.indicators,
    outlets: shell.filters.outlet,
    languages: shell.filters.articleLanguage,
    dates: shell.filters.period,
  };
  return table[name];
}

function valueName(key: (typeof choices)[number], id: string, words: Words, names: Names): string {
  const table: Readonly<Record<typeof key, () => string>> = {
    regions: () => names.place(id),
    parties: () => names.subject(id),
    themes: () => words.themes[themes.find((theme) => theme === id) ?? 'people'],
    indicators: () => (id in indicators ? names.indicator(id as keyof typeof indicators) : id),
    outlets: () => id,
    languages: () => languageName(id === 'kk' || id === 'en' ? id : 'ru'),
  };
  return table[key]();
}
