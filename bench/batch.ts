import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = join(fileURLToPath(import.meta.url), '..', '..');

/** The most memory a process has had so far, in MB; null where the system does not tell (it is Linux that does). */
function mostMemory(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s*(?<size>\d+)/u.exec(readFileSync(`/proc/${pid ?? ''}/status`, 'utf8'))?.groups?.[
      'size'
    ];
    return kilobytes === undefined ? null : Number(kilobytes) / 1000;
  } catch {
    return null;
  }
}

interface Measured {
  readonly megabytes: number;
  readonly seconds: number;
  readonly memory: number | null;
}

/** Sends an invented archive through `dalel extract --batch`: seconds from its start to its end, and the most memory it had. */
function measure(megabytes: number, jobs: number): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const archive = spawn(process.execPath, ['bench/archive.ts', `${megabytes}MB`], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const reader = spawn(process.execPath, ['src/cli/dalel.ts', 'extract', '--batch', '--jobs', String(jobs)], {
      cwd: project,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const begun = performance.now();
    let memory: number | null = null;
    const look = setInterval(() => {
      memory = Math.max(memory ?? 0, mostMemory(reader.pid) ?? 0) || null;
    }, 50);
    archive.stdout.pipe(reader.stdin);
    reader.stdout.resume();
    reader.on('error', reject);
    reader.on('close', (code) => {
      clearInterval(look);
      if (code === 0) resolve({ megabytes, seconds: (performance.now() - begun) / 1000, memory });
      else reject(new Error(`dalel extract --batch ended with ${String(code)}`));
    });
  });
}

const little = 5;
const much = 20;

/** Prints MB of NDJSON a second with one worker and with one for each core, and the memory for a short and a long input. */
export async function run(): Promise<void> {
  console.log('batch: an invented archive through "dalel extract --batch", its start included');
  for (const jobs of new Set([1, availableParallelism()])) {
    for (const megabytes of [little, much]) {
      const { seconds, memory } = await measure(megabytes, jobs);
      const size = memory === null ? '' : `, at most ${memory.toFixed(0)} MB of memory`;
      console.log(
        `  ${jobs} worker${jobs === 1 ? '' : 's'}, ${megabytes} MB: ${seconds.toFixed(1)} s, ${(megabytes / seconds).toFixed(2)} MB a second${size}`,
      );
    }
  }
}
