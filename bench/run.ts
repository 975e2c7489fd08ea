import { run as extraction } from './extract.ts';

extraction();
