import type { ArticleCard } from '../model/article.ts';
import type { PublishedObservation } from '../model/snapshot.ts';

/** What every chart is given: a figure and the card of the article that states it. Nothing is taken out of either. */
export interface Statement {
  readonly observation: PublishedObservation;
  readonly article: ArticleCard;
}

/** Pairs each figure with its article; a figure whose article is not at hand is left out, since it would have no source. */
export function toStatements(
  observations: readonly PublishedObservation[],
  articleOf: (id: string) => ArticleCard | undefined,
): readonly Statement[] {
  return observations.flatMap((observation) => {
    const article = articleOf(observation.article);
    return article === undefined ? [] : [{ observation, article }];
  });
}

/** The number by which a statement is placed on a scale: its value, or the middle of a range, for placing only: never shown. */
export function placeOf({ observation: { quantity } }: Statement): number {
  return quantity.value ?? ((quantity.min ?? 0) + (quantity.max ?? 0)) / 2;
}

/** The regions a figure covers, as a list: ["KZ"], ["KZ-61"], or several together. */
export function regionsOf({ observation: { region } }: Statement): readonly string[] {
  return typeof region === 'string' ? [region] : region;
}

/** Whether a figure speaks of the whole country. */
export const isNational = (statement: Statement): boolean => statement.observation.region === 'KZ';

/** What a row of a chart says of its figure: what it is, and what slice or scope of it. */
export interface RowWords {
  readonly name: string;
  readonly detail: string;
}
