/** @import { Condition } from './conditions.mjs' */

const ELEMENT = '<second-opinion></second-opinion>';
const inStyle = (style, inner = ELEMENT) => `<div id="box" style="${style}">${inner}</div>`;
const shownBy = (code) => `<button id="reveal" onclick="${code}">Show</button>`;
const box = "document.getElementById('box')";

/** @type {readonly Condition[]} */
export const CONTAINERS = [
  {
    name: 'display none, shown later',
    isHidden: true,
    body: shownBy(`${box}.style.display = 'block'`) + inStyle('display: none'),
  },
  {
    name: 'no width, wide later',
    isHidden: true,
    body: shownBy(`${box}.style.width = '400px'`) + inStyle('width: 0; overflow: hidden'),
  },
  {
    name: 'a tab that is opened later',
    isHidden: true,
    body:
      shownBy(`${box}.hidden = false`) +
      `<section id="box" role="tabpanel" hidden>${ELEMENT}</section>`,
  },
  {
    name: 'visibility hidden, shown later',
    isHidden: true,
    body: shownBy(`${box}.style.visibility = 'visible'`) + inStyle('visibility: hidden'),
  },
  {
    name: 'a disclosure that is opened later',
    isHidden: true,
    body: `<details><summary id="reveal">More</summary>${ELEMENT}</details>`,
  },
  { name: 'content-visibility auto', body: inStyle('content-visibility: auto') },
  { name: 'a rail of 280 pixels', body: inStyle('width: 280px') },
  {
    name: 'a transformed box',
    body: inStyle('transform: translateX(10px) scale(0.9); transform-origin: 0 0'),
  },
  {
    name: 'a box that hides what overflows',
    body: inStyle('overflow: hidden; max-width: 420px'),
  },
  { name: 'a flex row', body: inStyle('display: flex', `<p>Aside.</p>${ELEMENT}`) },
  {
    name: 'a grid',
    body: inStyle('display: grid; grid-template-columns: 1fr 2fr', `<p>Aside.</p>${ELEMENT}`),
  },
  { name: 'columns', body: inStyle('columns: 1') },
  { name: 'a table', body: `<table><tr><td>${ELEMENT}</td></tr></table>` },
  {
    name: 'a sticky header above all',
    body: `<div style="position: sticky; top: 0; z-index: 2147483647; background: #fff">Menu</div>${ELEMENT}`,
  },
  {
    name: 'a form of the page',
    body: `<form action="/nowhere"><label>Search <input name="q" /></label>${ELEMENT}</form>`,
  },
  {
    name: 'the shadow root of another component',
    body: `<x-card></x-card><script>
      customElements.define('x-card', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          root.append(document.createElement('second-opinion'));
        }
      });
    </script>`,
    shadowHost: 'x-card',
  },
  {
    name: 'a modal dialog',
    body: `<dialog id="box">${ELEMENT}</dialog><button id="reveal" onclick="${box}.showModal()">Open</button>`,
    isHidden: true,
  },
  { name: 'three on one page', body: ELEMENT.repeat(3) },
];
