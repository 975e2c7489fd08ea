/**
 * Something a person must put right before work goes on: `notes/a.txt: published: no date found; give --published 2023-01-27`.
 * One line: file, field, what is wrong, and the cure.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly file: string;
  readonly field: string;

  constructor(file: string, field: string, wrong: string, cure: string) {
    super(`${file}: ${field}: ${wrong}; ${cure}`);
    this.file = file;
    this.field = field;
  }
}
