/**
 * Runs in a frame of another origin, which a test cannot look into. Answers messages of the test
 * with the state of the widget and the position of a control, so that the test can click it.
 */
const textOf = (element) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function stateOf(label) {
  await customElements.whenDefined('second-opinion');
  const widget = document.querySelector('second-opinion');
  await widget.updateComplete;
  const root = window.shadowRoots.get(widget);
  const targets = [...root.querySelectorAll('button, [part="label"]')];
  const target = targets.find((one) => textOf(one) === label);
  if (target) {
    // Scrolls this frame alone: Chromium's scrollIntoView also scrolls the page around it, later.
    const { top } = target.getBoundingClientRect();
    scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  }
  const rect = target?.getBoundingClientRect();
  return {
    position: rect && [rect.left + rect.width / 2, rect.top + rect.height / 2],
    unfoldedTop: root.querySelector('details[open]')?.getBoundingClientRect().top ?? null,
    heading: textOf(root.querySelector('[part="heading"]')),
    status: textOf(root.querySelector('[part~="take-away"] [part="status"]')),
    scrolls: document.documentElement.scrollHeight > innerHeight,
    attributes: [...widget.attributes].map(({ name, value }) => `${name}=${value}`),
    language: document.documentElement.lang,
    colorScheme: getComputedStyle(document.documentElement).colorScheme,
    font: getComputedStyle(document.body).fontFamily,
  };
}

addEventListener('message', async ({ data, source }) => {
  if (data?.request === undefined) return;
  source.postMessage({ request: data.request, state: await stateOf(data.label) }, '*');
});
parent.postMessage({ isReady: true }, '*');
