import { install } from './setup.mjs';

install();
await import('./verify.mjs');
