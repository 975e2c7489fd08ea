/** One subcommand of `dalel`. */
export interface Command {
  /** One line for the overview. */
  readonly summary: string;
  /** The whole of `--help`: use, options, examples. A command without it answers `--help` itself. */
  readonly help?: string;
  /** Does the work; gives the exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** The subcommands, in the order of an article's life. A new one is a module with `summary`, `help` and `run`, and a line here. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  ingest: () => import('./ingest.ts'),
  extract: () => import('./extract.ts'),
  explain: () => import('./explain.ts'),
  verify: () => import('./verify.ts'),
  curated: () => import('./curated.ts'),
  snapshot: () => import('./snapshot.ts'),
  coverage: () => import('./coverage.ts'),
};
