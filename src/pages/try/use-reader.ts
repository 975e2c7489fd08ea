import { useEffect, useRef, useState } from 'react';
import type { ArticleToRead } from '../../extract/extract.ts';
import type { ToRead, WhatWasRead } from './read.worker.ts';

/** How long typing must rest before the text is read, in milliseconds. */
const rest = 250;

type State = 'idle' | 'reading' | 'failed';

/** Reads a text in a worker whenever it changes. A newer text ends the reading of an older one; the page never waits. */
export function useReader(article: ArticleToRead, onRead: (read: WhatWasRead) => void): State {
  const [state, setState] = useState<State>('idle');
  const [reader] = useState(createReader);
  const told = useRef(onRead);
  useEffect(() => {
    told.current = onRead;
  });
  const { text, lang = null, published = null, title = null } = article;
  const empty = text.trim() === '';

  useEffect(() => {
    if (empty) return reader.stop();
    const timer = setTimeout(() => {
      setState('reading');
      reader.read({ text, lang, published, title }, (read) => {
        setState(read === null ? 'failed' : 'idle');
        if (read !== null) told.current(read);
      });
    }, rest);
    return () => clearTimeout(timer);
  }, [reader, empty, text, lang, published, title]);

  useEffect(() => () => reader.stop(), [reader]);
  return empty ? 'idle' : state;
}

interface Reader {
  /** Reads an article; null where that failed. An article asked for meanwhile is given up. */
  readonly read: (article: ArticleToRead, onRead: (read: WhatWasRead | null) => void) => void;
  readonly stop: () => void;
}

/** One worker, started with the first article, and anew where a reading had to be given up. */
function createReader(): Reader {
  let worker: Worker | null = null;
  let waiting: ((read: WhatWasRead | null) => void) | null = null;
  let turn = 0;
  const answer = (read: WhatWasRead | null) => {
    const told = waiting;
    waiting = null;
    told?.(read);
  };
  const end = () => {
    worker?.terminate();
    worker = null;
    waiting = null;
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<WhatWasRead>) => {
      if (data.turn === turn) answer(data);
    });
    started.addEventListener('error', () => {
      if (worker !== started) return;
      worker = null;
      answer(null);
    });
    return started;
  };
  return {
    read(article, onRead) {
      if (waiting !== null) end();
      turn += 1;
      worker ??= start();
      waiting = onRead;
      // A worker has no origin to be named.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage({ ...article, turn } satisfies ToRead);
    },
    stop() {
      if (waiting !== null) end();
    },
  };
}
