import type { Words } from '../words.ts';
import { articles } from './articles.ts';
import { charts } from './charts.ts';
import { evidence } from './evidence.ts';
import { indicator } from './indicator.ts';
import { indicators, themes, units } from './indicators.ts';
import { mandates } from './mandates.ts';
import { map } from './map.ts';
import { dimensions, elections, places, subjects, values } from './names.ts';
import { overview } from './overview.ts';
import { said } from './said.ts';
import { search } from './search.ts';
import { shell } from './shell.ts';
import { states } from './states.ts';

/** Everything the interface says in one language; an area file each. */
export const words = {
  lang: 'ru',
  indicators,
  themes,
  units,
  subjects,
  places,
  elections,
  dimensions,
  values,
  said,
  search,
  shell,
  evidence,
  states,
  articles,
  charts,
  overview,
  indicator,
  mandates,
  map,
} satisfies Words;
