import { Fragment, type ReactNode } from 'react';

/** Puts figures into the places of a sentence: fill("{who}: {figures}", …). A place nobody fills stays empty. */
export function fill(template: string, places: Readonly<Record<string, ReactNode>>): ReactNode {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part, index) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      // The parts of one sentence never change their order.
      return <Fragment key={`${index}${part}`}>{name === undefined ? part : places[name]}</Fragment>;
    });
}

/** "a, b and c" of anything, with the language's own last link. */
export function list(items: readonly ReactNode[], and: string): ReactNode {
  return items.map((item, index) => (
    <Fragment key={index}>
      {index > 0 && (index === items.length - 1 ? ` ${and} ` : ', ')}
      {item}
    </Fragment>
  ));
}
