import { useQuery } from '@tanstack/react-query';
import {
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
} from 'react';
import { indicatorIds } from '../../model/indicators.ts';
import { languages } from '../../model/observation.ts';
import type { Collection } from '../../query/collection.ts';
import { snapshotQuery } from '../../query/load.ts';
import type { Found, Search } from '../../query/search.ts';
import { Icon } from '../../ui/Icon.tsx';
import { toNames } from '../../words/describe.ts';
import { useView } from '../../view/use-view.ts';
import type { Patch } from '../../view/view.ts';
import { formatDay, formatFigure, formatPeriod } from '../../words/format.ts';
import { loadWords, useWords, type Words } from '../../words/words.ts';
import styles from './SearchBox.module.css';

const atMost = 10;

/** Finds regions, parties, indicators, bodies, people, outlets, articles and numbers while one types; Enter goes there. */
export function SearchBox() {
  const words = useWords();
  const { shell } = words;
  const { view, change } = useView();
  const q = view.page.name === 'articles' ? view.q : '';
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const [typed, setTyped] = useState(q);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [shownFor, setShownFor] = useState(q);
  if (shownFor !== q) {
    setShownFor(q);
    setTyped(q);
  }
  useShortcut(field);
  const { data: collection } = useQuery(snapshotQuery);
  const search = useSearch(open ? collection : undefined);
  const wanted = useDeferredValue(typed.trim());
  const choices = useMemo(
    () =>
      collection && search && wanted !== ''
        ? search.find(wanted, atMost).map((found) => toChoice(found, collection, words))
        : [],
    [collection, search, wanted, words],
  );
  const shown = open && search !== null && wanted !== '';

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const go = (patch: Patch) => {
    close();
    field.current?.blur();
    change(patch);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    go(choices[active]?.patch ?? { page: { name: 'articles' }, q: typed.trim() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !shown || choices.length === 0) return;
    event.preventDefault();
    // Above the first is the field itself: what was typed.
    setActive(((active + step + 1 + choices.length + 1) % (choices.length + 1)) - 1);
  };

  return (
    <search className={styles.find}>
      <form className={styles.search} onSubmit={submit}>
        <Icon name="search" size={18} />
        <input
          ref={field}
          type="search"
          name="q"
          role="combobox"
          value={typed}
          aria-label={shell.search}
          aria-expanded={shown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
          placeholder={shell.searchHint}
          autoComplete="off"
          onFocus={() => setOpen(true)}
          onBlur={close}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </form>
      <output className="visually-hidden">{shown ? words.search.results(choices.length) : ''}</output>
      <div className={styles.results} hidden={!shown}>
        {/* A list that grows while one types, with rich rows: no HTML element is one. */}
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
        <div id={list} role="listbox" className={styles.options} aria-label={shell.search}>
          {choices.map((choice, index) => (
            <Option
              key={choice.key}
              id={`${list}-${index}`}
              choice={choice}
              active={index === active}
              onChoose={() => go(choice.patch)}
            />
          ))}
        </div>
        {choices.length === 0 && <p className={styles.nothing}>{words.search.nothing(wanted)}</p>}
        <button
          type="button"
          className={styles.titles}
          tabIndex={-1}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => go({ page: { name: 'articles' }, q: wanted })}
        >
          {words.search.inTitles(wanted)}
        </button>
      </div>
    </search>
  );
}

function Option({
  id,
  choice,
  active,
  onChoose,
}: {
  readonly id: string;
  readonly choice: Choice;
  readonly active: boolean;
  readonly onChoose: () => void;
}) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // The keyboard reaches options through the field (aria-activedescendant): they take no focus of their own.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={option}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={active}
      className={styles.option}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles.kind}>{choice.kind}</span>
      <span className={styles.title} lang={choice.lang}>
        {choice.title}
      </span>
      {choice.more !== '' && <span className={styles.more}>{choice.more}</span>}
    </div>
  );
}

/** "/" and Ctrl K put the reader into the field. */
function useShortcut(field: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      const palette = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!palette && (event.key !== '/' || typing)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}

/** The search over the collection, with the words of all three languages: loaded when it is first needed. */
function useSearch(collection: Collection | undefined): Search | null {
  const [search, setSearch] = useState<{ readonly of: Collection; readonly search: Search } | null>(null);
  useEffect(() => {
    if (collection === undefined || search?.of === collection) return;
    let left = false;
    void Promise.all([import('../../query/search.ts'), Promise.all(languages.map(loadWords))]).then(
      ([{ toSearch }, vocabularies]) => {
        if (!left) setSearch({ of: collection, search: toSearch(collection, vocabularies) });
      },
      // Without its chunk the field still searches titles.
      () => {},
    );
    return () => {
      left = true;
    };
  }, [collection, search]);
  return search?.search ?? null;
}

interface Choice {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  /** Beside the title: what the name was found by, how many figures, where and when. */
  readonly more: string;
  /** Where the title is not in the page's language. */
  readonly lang?: string | undefined;
  readonly patch: Patch;
}

type ChoiceOf = (found: Found, collection: Collection, words: Words) => Omit<Choice, 'key' | 'kind'>;

const choiceOf: Readonly<Record<Found['kind'], ChoiceOf>> = {
  indicator: ({ id, matched }, collection, words) => {
    const indicator = indicatorIds.find((known) => known === id) ?? 'members';
    const title = words.indicators[indicator].name;
    const figures = words.search.figures(collection.ofIndicator.get(id)?.length ?? 0);
    return {
      title,
      more: [otherName(matched, title), figures].filter((part) => part !== '').join(' · '),
      patch: { page: { name: 'indicator', id: indicator } },
    };
  },
  region: ({ id, matched }, collection, words) => {
    const title = toNames(words, collection.reference).place(id);
    return { title, more: otherName(matched, title), patch: { page: { name: 'region', id } } };
  },
  party: ({ id, matched }, collection, words) => {
    const title = toNames(words, collection.reference).subject(id);
    const { notToBeConfused } = words.search;
    const more = [otherName(matched, title), Object.hasOwn(notToBeConfused, id) ? notToBeConfused[id] : ''];
    return { title, more: more.filter(Boolean).join(' · '), patch: { page: { name: 'party', id } } };
  },
  body: ({ id }, collection, words) => ({
    title: toNames(words, collection.reference).subject(id),
    more: words.search.figures(collection.ofSubject.get(id)?.length ?? 0),
    patch: { page: { name: 'overview' }, parties: [id] },
  }),
  person: ({ id }, collection, words) => {
    const said = collection.observations.filter(({ speaker }) => speaker?.name === id);
    const role = said.find(({ speaker }) => speaker?.role != null)?.speaker?.role ?? '';
    const more = [role, words.search.figures(said.length)].filter((part) => part !== '').join(' · ');
    return { title: id, more, patch: { obs: said.at(-1)?.id ?? null } };
  },
  outlet: ({ id }, collection, words) => ({
    title: id,
    more: words.search.figures(
      collection.observations.filter(({ article }) => collection.articleById.get(article)?.outlet === id).length,
    ),
    patch: { page: { name: 'articles' }, outlets: [id] },
  }),
  article: ({ id, matched }, collection, words) => {
    const card = collection.articleById.get(id);
    const more = [card?.outlet, card?.published ? formatDay(card.published, words.lang) : '']
      .filter(Boolean)
      .join(', ');
    return { title: matched, lang: card?.lang, more, patch: { page: { name: 'article', id } } };
  },
  figure: ({ id, matched }, collection, words) => {
    const observation = collection.byId.get(id);
    if (observation === undefined) return { title: matched, more: '', patch: { obs: id } };
    const names = toNames(words, collection.reference);
    const more = [
      names.indicator(observation.indicator),
      names.subject(observation.subject),
      names.place(observation.region),
      formatPeriod(observation.period, words.lang),
      collection.articleById.get(observation.article)?.outlet ?? '',
    ];
    return { title: formatFigure(observation, words.lang), more: more.join(' · '), patch: { obs: id } };
  },
};

function toChoice(found: Found, collection: Collection, words: Words): Choice {
  return {
    key: `${found.kind} ${found.id}`,
    kind: words.search.kinds[found.kind],
    ...choiceOf[found.kind](found, collection, words),
  };
}

// Found under another name or in another language: it says so, "Nur Otan".
function otherName(matched: string, title: string): string {
  return title.toLowerCase().includes(matched.toLowerCase()) ? '' : matched;
}
