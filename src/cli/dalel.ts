#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { Problem } from '../paper/problem.ts';
import { DataError } from '../model/parse.ts';
import { commands } from './commands.ts';
import { UsageError } from './usage.ts';
import { write, complain } from './terminal.ts';

process.exitCode = await dalel(process.argv.slice(2));

/** Runs one subcommand. Exit code: 0 done, 1 problems were found, 2 wrong use or bad input. */
async function dalel(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await write(await overview());
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    complain(`dalel: there is no command "${name}"; the commands are ${Object.keys(commands).join(', ')}`);
    return 2;
  }
  const command = await load();
  try {
    if (command.help === undefined || !asksForHelp(rest)) return await command.run(rest);
    await write(`${command.help}\n`);
    return 0;
  } catch (error) {
    if (!isForTheUser(error)) throw error;
    const hint = error instanceof UsageError || isArgsError(error) ? ` (see: dalel ${name} --help)` : '';
    complain(`dalel ${name}: ${error.message}${hint}`);
    return 2;
  }
}

async function overview(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(10)} ${(await load()).summary}`),
  );
  return `dalel: figures of Kazakhstan's politics, each with the words that state it

usage: dalel COMMAND …

${lines.join('\n')}

dalel COMMAND --help tells more, with examples.
Exit codes: 0 done · 1 problems were found · 2 wrong use or bad input
`;
}

function asksForHelp(args: readonly string[]): boolean {
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const { tokens } = parseArgs({ args: [...own], strict: false, tokens: true, allowPositionals: true });
  return tokens.some((token) => token.kind === 'option' && (token.rawName === '--help' || token.rawName === '-h'));
}

function isForTheUser(error: unknown): error is Error {
  return error instanceof Problem || error instanceof DataError || error instanceof UsageError || isArgsError(error);
}

function isArgsError(error: unknown): error is Error {
  return error instanceof TypeError && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
}
