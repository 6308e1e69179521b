import { FORWARDED_EVENTS } from '../../src/frame/messages.js';

const EVENTS = [
  ...['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'dblclick', 'auxclick'],
  ...['input', 'change', 'submit', 'focusin', 'focusout', 'keydown', 'keyup', 'toggle', 'copy'],
  ...['load', 'scroll', 'beforeprint', 'afterprint', 'beforeunload', 'selectionchange'],
  ...FORWARDED_EVENTS,
];

/** Which the types of TypeScript do not know yet. */
interface Measurement extends PerformanceEntry {
  readonly target?: Node | null;
  readonly element?: Node | null;
  readonly sources?: readonly { readonly node: Node | null }[];
  readonly scripts?: readonly { readonly invoker: string }[];
}

interface NavigateEvent extends Event {
  readonly destination: { readonly url: string };
}

/** All that a script of the page is told of, with no look for the shadow root. */
export interface PageRecord {
  /** Of each event, its name and its `detail`. */
  readonly events: { readonly type: string; readonly detail: string }[];
  /** Nodes that the script was given, with what gave them. */
  readonly nodes: { readonly source: string; readonly node: Node }[];
  /** What the Long Animation Frames API calls the listeners that took long. */
  readonly invokers: string[];
  readonly navigations: string[];
}

/** Listens as the scripts of a page can, until it is told to stop. */
export function watchPage(): { record: PageRecord; stop: () => void } {
  const record: PageRecord = { events: [], nodes: [], invokers: [], navigations: [] };
  const add = (source: string, ...nodes: (EventTarget | null | undefined)[]) => {
    for (const node of nodes) if (node instanceof Node) record.nodes.push({ source, node });
  };
  const listen = (event: Event) => {
    const { detail } = event as CustomEvent<unknown>;
    record.events.push({ type: event.type, detail: JSON.stringify(detail ?? null) });
    add(event.type, ...event.composedPath(), (event as FocusEvent).relatedTarget);
    add('focus', document.activeElement);
    add('selection', getSelection()?.anchorNode);
  };
  for (const type of EVENTS) window.addEventListener(type, listen, true);
  const mutations = new MutationObserver((list) => {
    for (const { target, addedNodes, removedNodes } of list)
      add('mutation', target, ...addedNodes, ...removedNodes);
  });
  mutations.observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  const measurements = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Measurement[]) {
      add(
        entry.entryType,
        entry.target,
        entry.element,
        ...(entry.sources ?? []).map(({ node }) => node),
      );
      record.invokers.push(...(entry.scripts ?? []).map(({ invoker }) => invoker));
    }
  });
  for (const type of PerformanceObserver.supportedEntryTypes)
    measurements.observe({ type, durationThreshold: 16 } as PerformanceObserverInit);
  const { navigation } = window as { navigation?: EventTarget };
  const onNavigate = (event: Event) =>
    void record.navigations.push((event as NavigateEvent).destination.url);
  navigation?.addEventListener('navigate', onNavigate);
  const stop = () => {
    for (const type of EVENTS) window.removeEventListener(type, listen, true);
    mutations.disconnect();
    measurements.disconnect();
    navigation?.removeEventListener('navigate', onNavigate);
  };
  return { record, stop };
}
