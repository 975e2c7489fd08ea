import type { Statement } from '../../charts/statement.ts';
import { nounOf } from '../../charts/noun.ts';
import { Figure, SourceKey } from '../../ui/Figure.tsx';
import { spokenFigure } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';

/** A figure inside a sentence, with its qualifier in words: "около 4 000", underlined with the marker. */
export function LeadFigure({ statement }: { readonly statement: Statement }) {
  const { lang } = useWords();
  return (
    <Figure observation={statement.observation} look="lead">
      {spokenFigure(statement.observation, lang)}
    </Figure>
  );
}

/** The same with its noun: "около 4 000 первичных организаций". */
export function LeadFigureNoun({ statement }: { readonly statement: Statement }) {
  const words = useWords();
  return (
    <>
      <LeadFigure statement={statement} /> {nounOf(statement.observation, words)}
    </>
  );
}

/** A figure in running text, with the letter of its article. */
export function PlainFigure({ statement }: { readonly statement: Statement }) {
  return (
    <b>
      <Figure observation={statement.observation} />
      <SourceKey observation={statement.observation} />
    </b>
  );
}
