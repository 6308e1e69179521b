import { PARTS } from './parts.js';

/** Warns of custom properties and parts in the page's styles that the element does not have. */
export function hostStyleWarnings(host: HTMLElement, own: CSSStyleSheet): string[] {
  const properties = namesIn((own.cssRules[0] as CSSStyleRule).style);
  const warnings: string[] = [];
  const look = (style: CSSStyleDeclaration) => {
    for (const name of namesIn(style)) {
      if (!properties.includes(name)) warnings.push(unknown('property', name, properties));
    }
  };
  const visit = (rule: CSSRule) => {
    if (rule instanceof CSSStyleRule) {
      look(rule.style);
      for (const part of partsOf(rule.selectorText, host)) {
        if (!PARTS.includes(part)) warnings.push(unknown('part', part, PARTS));
      }
    }
    const inner = rule instanceof CSSImportRule ? rule.styleSheet : (rule as CSSGroupingRule);
    [...rulesOf(inner, warnings)].forEach(visit);
  };
  look(host.style);
  for (const root of [document, host.getRootNode() as Document | ShadowRoot]) {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
      [...rulesOf(sheet, warnings)].forEach(visit);
    }
  }
  return warnings;
}

const namesIn = (style: CSSStyleDeclaration) =>
  [...style].filter((name) => name.startsWith('--so-'));

const unknown = (kind: string, name: string, known: readonly string[]) =>
  `the page's styles set the ${kind} "${name}", which is not there. There are: ${known.join(', ')}.`;

/** Reading a style sheet of another origin throws. */
function rulesOf(
  sheet: { cssRules?: CSSRuleList; href?: string | null } | null,
  warnings: string[],
): Iterable<CSSRule> {
  try {
    return sheet?.cssRules ?? [];
  } catch {
    warnings.push(`the style sheet ${sheet?.href} cannot be read, and was not looked at.`);
    return [];
  }
}

/** The part names in selectors that match the element. */
function partsOf(selector: string, host: Element): string[] {
  return [...selector.matchAll(/([^,]*?)::part\(([^)]*)\)/g)].flatMap(([, before, names]) =>
    isFor(before!.trim() || '*', host) ? names!.trim().split(/\s+/) : [],
  );
}

function isFor(selector: string, host: Element): boolean {
  try {
    return host.matches(selector);
  } catch {
    return false;
  }
}
