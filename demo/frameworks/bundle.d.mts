import type { Middleware } from '@web/dev-server';

export const serveFrameworks: Middleware;
