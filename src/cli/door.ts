/** Address of the module that exports `extract`: imported here, and by each worker of `--batch`. */
export const readerAddress = new URL('../extract/extract.ts', import.meta.url).href;
