import { setupServer } from 'msw/node';
import { handlers } from './handlers.ts';

/** Answers the requests of tests. `server.use(...troubles.cutOff)` makes one go wrong until the test ends. */
export const server = setupServer(...handlers);
