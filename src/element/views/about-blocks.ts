import { EDITION } from '../../content/edition.js';
import { FINGERPRINT } from '../../content/fingerprint.js';
import { formatDate, interpolate } from '../../text/compose.js';
import type { Block, Text } from '../../text/text.js';
import { VERSION } from '../../version.js';

/**
 * What the panel says, with its dates and the version. The build fills them in: making a format of
 * dates took a sixth of the script's time until the first screen.
 */
export function aboutBlocks(text: Text): readonly Block[] {
  return text.about.blocks.map((block) =>
    typeof block === 'string' && block.includes('{') ? interpolate(block, valuesIn(text)) : block,
  );
}

function valuesIn(text: Text): Record<string, string> {
  const days = Object.entries(EDITION).map(([name, date]) => [name, formatDate(date, text)]);
  return { ...Object.fromEntries(days), version: `${VERSION}+${FINGERPRINT}` };
}
