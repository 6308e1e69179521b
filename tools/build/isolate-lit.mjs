export const LIT = 'lit/html.js';
const LIT_HTML = /\/node_modules\/lit-html\/lit-html\.js$/;
const OUR_HTML = new URL('../../src/isolation/html.ts', import.meta.url).pathname;

/**
 * What of Lit the script leaves out, and what stands there instead: its way to parse templates,
 * which ours replaces; and what no template of ours has: directives, parts of elements, several
 * values in an attribute, nodes and iterables for values, listeners that are not functions or have
 * options, what a part knows of its parent. Its document is one of our own:
 * `<form name="createComment">` would rob the page's of that method.
 */
const LIT_CUTS = [
  [/const t=globalThis,i=t=>t,s=t\.trustedTypes,.*?,l=document,/, 'const l=new Document,'],
  [/_\$AC\(t\)\{.*?,i\}/, ''],
  [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\)/, 's'],
  [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, ''],
  [/if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;/, 't??=A;'],
  [/t=M\(this,t,i(?:,0)?\),/g, ''],
  [/&&t!==E/g, ''],
  [
    /"function"==typeof this\._\$AH\?.*?:this\._\$AH\.handleEvent\(t\)/,
    'a(this._$AH)||this._$AH(t)',
  ],
  [/:void 0!==t\.nodeType\?this\.T\(t\)/, ''],
  [/d=t=>u\(t\)\|\|"function"==typeof t\?\.\[Symbol\.iterator\]/, 'd=u'],
  [/i\(t\)\.(nextSibling|remove)/g, 't.$1'],
  [/this\._\$AP\?\.\(!1,!0,s\)/, ''],
  [/setConnected\(t\)\{.*?\)\}/, ''],
  [/this\.type=\d,|,this\.type=\d|this\._\$AN=void 0,|,this\._\$Cv=e\?\.isConnected\?\?!0/g, ''],
  [
    /get (?:_\$AU|parentNode|startNode|endNode|tagName)\(\)\{.*?\}(?=get|constructor|_\$A|u\()/g,
    '',
  ],
  [
    /let i;2===r\.type\?i=(new k\(.*?)\):1===r\.type\?i=(new r\.ctor\(.*?)\):6===.*?,this\._\$AV\.push\(i\)/,
    'this._$AV.push(r.ctor?$2):$1))',
  ],
  [/let i=0;for\(const s of this\._\$AV\).*?i\+\+/, 'this._$AV.forEach((s,i)=>s._$AI(t[i]))'],
  [/(this\.element\[this\.name\]=t)===A\?void 0:t/, '$1'],
  [/,this\._\$AM=e,this\.options=h,s\.length>2.*?:this\._\$AH=A\}/, '}'],
  [/const h=this\.strings;.*?o&&!e&&this\.j\(t\)/, '(!a(t)||t!==this._$AH)&&this.j(this._$AH=t)'],
  [
    /t\?\?=A;const s=this\._\$AH,e=t===A.*?h&&(this\.element\.addEventListener\(this\.name,this),t\)/,
    '$1)',
  ],
  [
    /constructor\(\)\{super\(\.\.\.arguments\)\}|constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\)\}/g,
    '',
  ],
  [/\(t\?\.creationScope\?\?l\)/, 'l'],
  [/,this\._\$AM=i|,this\._\$AM=s,this\.options=e/g, ''],
  [
    /(new k\(.*?|new r\.ctor\(h,r\.name|new R\(e),(?:r\.strings,)?this(?:,t|,this\.options)?\)/g,
    '$1)',
  ],
  [/t\.u\(this\.options\)/, 't.u()'],
  [
    /const e=s\?\.renderBefore\?\?i;let h=e.*?return h\._\$AI\(t\),h/,
    'return(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)',
  ],
  [/_\$AI\(t,i=this(?:,s,e)?\)/g, '_$AI(t)'],
  [/const j=\{M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,/, 'const j={'],
  [
    /,F:Z\},B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions.*?\.push\("[\d.]+"\);/,
    '};',
  ],
];

/** In the script, templates are parsed in a way of our own, and Lit has all that it needs of it. */
export const isolateLit = () => ({
  name: 'isolate-lit',
  resolveId: (source, importer) => (source === LIT && importer !== OUR_HTML ? OUR_HTML : null),
  transform(code, id) {
    if (!LIT_HTML.test(id)) return null;
    const left = LIT_CUTS.reduce((rest, [what, instead]) => {
      const cut = rest.replace(what, instead);
      if (cut === rest) throw new Error(`Lit has changed: it does not hold ${what} any more.`);
      return cut;
    }, code);
    return { code: left, map: null };
  },
});
