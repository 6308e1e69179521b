/** The engines that can be run, and why others are left out. */
export interface Browsers {
  readonly engines: readonly string[];
  /** Of the programs, by name. */
  readonly paths: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
}

export function findBrowsers(engines: readonly string[]): Promise<Browsers>;
export function assertEngines<B extends Pick<Browsers, 'engines' | 'reasons'>>(browsers: B): B;
export function installPackages(
  missing: readonly string[],
  packages: readonly string[],
): Promise<string | undefined>;
