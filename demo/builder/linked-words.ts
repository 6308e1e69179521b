/** Plain words, which lead to an address where there is one. */
export interface LinkedWords {
  readonly words: string;
  readonly link: string;
}

export const NO_WORDS: LinkedWords = { words: '', link: '' };

/** Empty where the link is none that a person can be sent to in safety. */
export function safeLink({ link }: LinkedWords): string {
  try {
    const address = new URL(link.trim());
    return address.protocol === 'https:' ? address.href : '';
  } catch {
    return '';
  }
}
