/** @import { Condition } from './conditions.mjs' */
import { NONCE, SCRIPT } from './page.mjs';

const STRICT = "default-src 'none'; script-src 'self'";
const trustedTypes = (policies) => `require-trusted-types-for 'script'${policies}`;
const ownLit = `<script type="module">
  import { html, render } from '/node_modules/lit/index.js';
  render(html\`<b>The page’s own Lit.</b>\`, document.querySelector('#above'));
</script>`;

/** @type {readonly Condition[]} */
export const POLICIES = [
  { name: 'the policy default-src none, script-src self', headers: policy(STRICT) },
  {
    name: 'the same with nothing to connect to, show or frame',
    headers: policy(
      `${STRICT}; connect-src 'none'; img-src 'none'; font-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'`,
    ),
  },
  {
    name: 'a policy with a nonce',
    headers: policy(`default-src 'none'; script-src 'nonce-${NONCE}'`),
    head: `<script src="${SCRIPT}" nonce="${NONCE}" defer></script>`,
  },
  {
    name: 'a policy with a nonce and strict-dynamic',
    headers: policy(`default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'`),
    head: `<script nonce="${NONCE}">
      const script = document.createElement('script');
      script.src = '${SCRIPT}';
      document.head.append(script);
    </script>`,
  },
  {
    name: 'subresource integrity',
    head: `<script src="${SCRIPT}" integrity="{integrity}" crossorigin="anonymous" defer></script>`,
  },
  {
    name: 'subresource integrity of another file',
    head: `<script src="${SCRIPT}" integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous" defer></script>`,
    showsContent: true,
  },
  {
    name: 'a policy that lets no script run',
    headers: policy("script-src 'none'"),
    showsContent: true,
    runsNoScript: true,
  },
  {
    name: 'a sandbox that lets scripts run',
    headers: policy('sandbox allow-scripts allow-same-origin'),
  },
  { name: 'Trusted Types, any policy', headers: policy(trustedTypes('')) },
  {
    name: 'Trusted Types, with ours listed',
    headers: policy(`${STRICT}; ${trustedTypes('; trusted-types second-opinion')}`),
  },
  {
    name: 'Trusted Types, with ours listed, and the script twice',
    headers: policy(`${STRICT}; ${trustedTypes('; trusted-types second-opinion')}`),
    head: `<script src="${SCRIPT}"></script><script src="${SCRIPT}?again" type="module"></script>`,
  },
  ...['another', "'none'"].map((allowed) => ({
    name: `Trusted Types, with ${allowed} listed`,
    headers: policy(`${STRICT}; ${trustedTypes(`; trusted-types ${allowed}`)}`),
    showsContent: true,
    violations: [/^trusted-types /],
    warnings: [/does not let the element be defined.*trusted-types second-opinion/],
  })),
  {
    name: 'Trusted Types beside the page’s own Lit',
    headers: policy(trustedTypes('; trusted-types lit-html second-opinion')),
    head: `${ownLit}<script src="${SCRIPT}" type="module"></script>`,
    requests: [/node_modules/],
  },
  {
    name: 'the page’s own Lit, without a policy',
    head: `${ownLit}<script src="${SCRIPT}" type="module"></script>`,
    requests: [/node_modules/],
  },
];

function policy(value) {
  return { 'content-security-policy': value };
}
