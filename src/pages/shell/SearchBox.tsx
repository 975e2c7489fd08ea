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
import { languages } from '../../model/observation.ts';
import type { Collection } from '../../query/collection.ts';
import { snapshotQuery } from '../../query/load.ts';
import type { Search } from '../../query/search.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useView } from '../../view/use-view.ts';
import type { Patch } from '../../view/view.ts';
import { loadWords, useWords } from '../../words/words.ts';
import type { Choice, toChoice } from './found.ts';
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
        ? search.find(wanted, atMost).map((found) => search.toChoice(found, collection, words))
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

interface Searching extends Search {
  readonly toChoice: typeof toChoice;
}

/** The search over the collection, with the words of all three languages: loaded when it is first needed. */
function useSearch(collection: Collection | undefined): Searching | null {
  const [search, setSearch] = useState<{ readonly of: Collection; readonly search: Searching } | null>(null);
  useEffect(() => {
    if (collection === undefined || search?.of === collection) return;
    let left = false;
    void Promise.all([
      import('../../query/search.ts'),
      import('./found.ts'),
      Promise.all(languages.map(loadWords)),
    ]).then(
      ([{ toSearch }, { toChoice }, vocabularies]) => {
        if (!left) setSearch({ of: collection, search: { ...toSearch(collection, vocabularies), toChoice } });
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
