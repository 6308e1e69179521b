/**
 * A hash of all rules and words, so that a sheet that was signed can be told from any other:
 * `npm run review` works it out, and a test says when this one is out of date.
 */
export const FINGERPRINT = '6cc9b700f1';
