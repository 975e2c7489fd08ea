import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from './server.ts';

// Pages come in chunks of their own: on a busy machine a first one takes longer than the usual second.
configure({ asyncUtilTimeout: 5000 });

// Any request without a handler is a mistake: the dashboard asks for nothing but its own files.
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => server.close());

// jsdom draws nothing: it has no media queries, no popovers and no modal dialogs. Wide and light is what tests see.
window.matchMedia ??= (query) =>
  ({
    media: query,
    matches: query.includes('min-width'),
    addEventListener: () => {},
    removeEventListener: () => {},
  }) as unknown as MediaQueryList;
window.scrollTo = () => {};
Element.prototype.scrollIntoView ??= () => {};

const dialog = HTMLDialogElement.prototype;
dialog.show ??= function (this: HTMLDialogElement) {
  this.open = true;
};
dialog.showModal ??= dialog.show;
dialog.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};

interface WithPopover extends HTMLElement {
  popoverTargetElement?: HTMLElement | null;
}

function toggle(element: HTMLElement, open: boolean): void {
  for (const name of ['beforetoggle', 'toggle']) {
    const event = new Event(name);
    Object.assign(event, { newState: open ? 'open' : 'closed', oldState: open ? 'closed' : 'open' });
    element.dispatchEvent(event);
  }
  element.toggleAttribute('data-popover-open', open);
  element.toggleAttribute('open', open);
}

HTMLElement.prototype.hidePopover ??= function (this: HTMLElement) {
  toggle(this, false);
};
document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<WithPopover>('button[popovertarget]');
  const target = document.getElementById(button?.getAttribute('popovertarget') ?? '');
  if (target !== null) toggle(target, !target.hasAttribute('data-popover-open'));
});
