/**
 * Answers the questions, exports the visit summary by the `method` of the address, and posts the
 * result to the parent page, because a frame of another origin cannot be driven from outside.
 */
const METHOD = new URLSearchParams(location.search).get('method');
const ANSWERS = ['None of these.', 'Something else.', 'None yet.'];
const violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
  violations.push(violatedDirective),
);

await customElements.whenDefined('second-opinion');
const widget = document.querySelector('second-opinion');
await widget.updateComplete;
const root = window.shadowRoots.get(widget);

async function click(selector, words) {
  [...root.querySelectorAll(selector)].find((one) => one.textContent.trim() === words).click();
  await widget.updateComplete;
}

let printedSize = null;
root.addEventListener(
  'load',
  ({ target: { contentWindow: page } }) =>
    page.addEventListener('beforeprint', () => {
      printedSize = page.getComputedStyle(page.document.querySelector('h1')).fontSize;
    }),
  { capture: true },
);

await click('button', 'Start');
for (const answer of ANSWERS) {
  await click('[part="label"]', answer);
  await click('button', 'Next');
}
const offered = [...root.querySelectorAll('[part~="take-away"] button')].map((one) =>
  one.textContent.trim(),
);
await click('button', METHOD);
const status = root.querySelector('[part~="take-away"] [part="status"]');
while (!status.textContent.trim()) await new Promise((resolve) => setTimeout(resolve, 20));
const box = root.querySelector('textarea');
parent.postMessage(
  {
    status: status.textContent.trim(),
    box: box && box.value,
    isSelected: Boolean(box) && box.selectionEnd === box.value.length,
    offered,
    printedSize,
    violations,
  },
  '*',
);
