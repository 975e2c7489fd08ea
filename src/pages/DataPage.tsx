import { useQuery } from '@tanstack/react-query';
import { use, useId, useState } from 'react';
import { useHref } from 'react-router';
import { columns } from '../model/columns.ts';
import { indicatorIds, type IndicatorId } from '../model/indicators.ts';
import { feedPath, figurePath, fileNames, type FeedTopic } from '../model/published.ts';
import { publishedQuery, type PublishedVersion } from '../query/published.ts';
import { useNames } from '../ui/names.ts';
import { loadData } from '../words/data.ts';
import type { DataWords } from '../words/en/data.ts';
import { formatDay, formatNumber } from '../words/format.ts';
import { examples } from './data/examples.ts';
import styles from './DataPage.module.css';
import { usePage } from './page.ts';
import { useCopy } from './shell/announce.tsx';

/** Everything published for programs, spreadsheets and feed readers, with examples that run. */
export function DataPage() {
  const { view, collection } = usePage();
  const { lang } = view;
  const words = use(loadData(lang));
  const published = useQuery(publishedQuery);
  const { manifest } = collection;
  // Where the files are, as another machine would ask for them.
  const root = `${location.origin}${useHref('/').replace(/\/$/, '')}/snapshot/`;
  const example = collection.observations[0];
  return (
    <article className={styles.page}>
      <title>{`${words.title} — Dalel`}</title>
      <h1>{words.title}</h1>
      <p className={styles.intro}>{words.intro}</p>
      <p className={styles.version}>
        {words.version(manifest.version)}
        {manifest.newest !== null && ` · ${words.newest(formatDay(manifest.newest, lang))}`}
      </p>
      <Files words={words} root={root} sizes={published.data?.sizes} />
      <section>
        <h2>{words.beware.title}</h2>
        <ul className={styles.points}>
          {words.beware.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <Examples words={words} root={root} figure={figurePath(example?.id ?? '')} />
      <Columns words={words} />
      <Feeds words={words} root={root} />
      <section>
        <h2>{words.figure.title}</h2>
        <p>{words.figure.text}</p>
        {example !== undefined && (
          <p>
            {words.figure.example}: <a href={root + figurePath(example.id)}>{figurePath(example.id)}</a>
          </p>
        )}
      </section>
      <Versions words={words} root={root} versions={published.data?.versions} failed={published.isError} />
      <section>
        <h2>{words.licence.title}</h2>
        <p>
          {words.licence.text} <a href="https://creativecommons.org/licenses/by/4.0/">{words.licence.link}</a>
        </p>
        <p>
          {words.licence.cite} <span>{words.licence.citation(manifest.version, root + manifest.file)}</span>
        </p>
      </section>
    </article>
  );
}

function Files({
  words,
  root,
  sizes,
}: {
  readonly words: DataWords;
  readonly root: string;
  readonly sizes: ReadonlyMap<string, number> | undefined;
}) {
  const { view, collection } = usePage();
  const { file, bytes } = collection.manifest;
  const rows = [
    ...fileNames.map((name) => ({
      name: name as string,
      meaning: words.files.meanings[name],
      bytes: sizes?.get(name),
    })),
    { name: file, meaning: words.files.snapshot, bytes },
  ];
  const kilobytes = (size: number) =>
    `${formatNumber(Math.max(1, Math.round(size / 1000)), view.lang)}\u00A0${words.files.kilobytes}`;
  return (
    <section aria-labelledby="files">
      <h2 id="files">{words.files.title}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.files.name}</th>
            <th scope="col">{words.files.holds}</th>
            <th scope="col" className={styles.size}>
              {words.files.size}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                <a href={root + row.name} download aria-label={words.files.get(row.name)}>
                  {row.name}
                </a>
              </th>
              <td>{row.meaning}</td>
              <td className={styles.size}>{row.bytes === undefined ? '' : kilobytes(row.bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Examples({
  words,
  root,
  figure,
}: {
  readonly words: DataWords;
  readonly root: string;
  readonly figure: string;
}) {
  const copy = useCopy();
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{words.examples.title}</h2>
      <p>{words.examples.intro}</p>
      <div className={styles.examples}>
        {examples.map(({ id, code }) => (
          <figure key={id} className={styles.example}>
            <figcaption>
              <span>{words.examples[id]}</span>
              <button
                type="button"
                className="link"
                aria-label={words.examples.copyOf(words.examples[id])}
                onClick={() => copy(code(root, figure), words.examples.copied)}
              >
                {words.examples.copy}
              </button>
            </figcaption>
            {/* Long lines scroll; the keyboard must reach them too. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <pre tabIndex={0} lang="en" data-example={id}>
              <code>{code(root, figure)}</code>
            </pre>
          </figure>
        ))}
      </div>
    </section>
  );
}

function Columns({ words }: { readonly words: DataWords }) {
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">{words.columns.title}</h2>
      <p>{words.columns.intro}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.holds}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{words.columns.meanings[name]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Feeds({ words, root }: { readonly words: DataWords; readonly root: string }) {
  const { view, collection } = usePage();
  const names = useNames();
  const field = useId();
  const [chosen, setChosen] = useState('all');
  const { ofRegion, ofSubject, ofIndicator, reference } = collection;
  // Only what somebody has dated has a feed.
  const told = (ids: readonly string[], index: typeof ofRegion) =>
    ids.filter((id) => index.get(id)?.some(({ article }) => collection.articleById.get(article)?.published != null));
  const groups: readonly {
    readonly kind: Exclude<FeedTopic['kind'], 'all'>;
    readonly label: string;
    readonly ids: readonly string[];
    readonly nameOf: (id: string) => string;
  }[] = [
    {
      kind: 'region',
      label: words.feeds.regions,
      ids: told(['KZ', ...reference.regions.map(({ id }) => id)], ofRegion),
      nameOf: (id) => (id === 'KZ' ? words.feeds.country : names.place(id)),
    },
    {
      kind: 'party',
      label: words.feeds.parties,
      ids: told(
        reference.parties.map(({ id }) => id),
        ofSubject,
      ),
      nameOf: names.subject,
    },
    {
      kind: 'indicator',
      label: words.feeds.indicators,
      ids: told(indicatorIds, ofIndicator),
      nameOf: (id) => names.indicator(id as IndicatorId),
    },
  ];
  const [kind, id] = chosen.split('/');
  const topic: FeedTopic = id === undefined ? { kind: 'all' } : { kind: kind as 'region', id };
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">{words.feeds.title}</h2>
      <p>{words.feeds.intro}</p>
      <div className={styles.feeds}>
        <label htmlFor={field}>{words.feeds.about}</label>
        <select id={field} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="all">{words.feeds.all}</option>
          {groups.map(({ kind: group, label, ids, nameOf }) => (
            <optgroup key={group} label={label}>
              {ids.map((one) => (
                <option key={one} value={`${group}/${one}`}>
                  {nameOf(one)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <a className="btn" type="application/atom+xml" href={root + feedPath(topic, view.lang, 'atom')}>
          {words.feeds.atom}
        </a>
        <a className="btn" type="application/feed+json" href={root + feedPath(topic, view.lang, 'json')}>
          {words.feeds.json}
        </a>
      </div>
    </section>
  );
}

function Versions({
  words,
  root,
  versions,
  failed,
}: {
  readonly words: DataWords;
  readonly root: string;
  readonly versions: readonly PublishedVersion[] | undefined;
  readonly failed: boolean;
}) {
  const { view, collection } = usePage();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{words.versions.title}</h2>
      <p>{words.versions.intro}</p>
      {failed && <output>{words.versions.unread}</output>}
      {versions !== undefined && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.versions.version}</th>
              <th scope="col">{words.versions.holds}</th>
              <th scope="col">{words.versions.changes}</th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ version, file, observations, changes }) => (
              <tr key={version}>
                <th scope="row">
                  <a href={root + file}>{version}</a>
                </th>
                <td>{formatNumber(observations, view.lang)}</td>
                <td>
                  {[
                    changes === null
                      ? words.versions.first
                      : words.versions.changed(changes.added, changes.corrected, changes.withdrawn),
                    ...(version === collection.manifest.version ? [words.versions.current] : []),
                  ].join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
