import type { LaunchOptions } from 'puppeteer-core';

export function chromiumOptions(paths: Readonly<Record<string, string>>): LaunchOptions;
