/** Orca as it comes, but without an echo of the keys. */
export const ORCA_SETTINGS = {
  general: { enableKeyEcho: false, enableSound: false, enableBraille: false },
  profiles: { default: { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} } },
  pronunciations: {},
  keybindings: {},
};

/** Orca runs it when it starts: each line of its log is there to read as soon as it is written. */
export const ORCA_CUSTOMIZATION = `from orca import debug
debug.debugFile.reconfigure(line_buffering=True)
`;

/** Firefox without what it says to somebody new, and with a printer that is a file. */
export const FIREFOX_PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'print.always_print_silent': true,
  'print.print_to_file': true,
  print_printer: 'Print to File',
};
