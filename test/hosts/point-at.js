/**
 * Stands in a frame of another origin, where a test sees nothing: tells the test what the widget
 * says, and where in the frame something stands, so that a real click can go there.
 */
const words = (element) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function answer({ pointAt }) {
  await customElements.whenDefined('second-opinion');
  const widget = document.querySelector('second-opinion');
  await widget.updateComplete;
  const root = widget.shadowRoot;
  const targets = [...root.querySelectorAll('button, label')];
  const target = targets.find((one) => words(one) === pointAt);
  if (target) {
    // Scrolls this frame alone: Chromium's scrollIntoView also scrolls the page around it, later.
    const { top } = target.getBoundingClientRect();
    scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  }
  const rect = target?.getBoundingClientRect();
  return {
    spot: rect && [rect.left + rect.width / 2, rect.top + rect.height / 2],
    heading: words(root.querySelector('[part="heading"]')),
    told: words(root.querySelector('[part~="take-away"] [part="status"]')),
    box: root.querySelector('textarea')?.value ?? null,
    text: root.querySelector('[part="text"]')?.textContent ?? null,
    scrolls: document.documentElement.scrollHeight > innerHeight,
    attributes: [...widget.attributes].map(({ name, value }) => `${name}=${value}`),
    language: document.documentElement.lang,
    colorScheme: getComputedStyle(document.documentElement).colorScheme,
  };
}

addEventListener('message', async ({ data, source }) => {
  if (data?.question === undefined) return;
  source.postMessage({ question: data.question, answer: await answer(data) }, '*');
});
parent.postMessage({ isThere: true }, '*');
