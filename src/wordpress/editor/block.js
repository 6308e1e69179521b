/* global wp, secondOpinion */
/**
 * The block: its form, and the widget as its preview.
 */
(function ({ registerBlockType }, { useBlockProps }, { createElement: el, Fragment }) {
  const { Form, Preview } = secondOpinion;

  /** A first click chooses the block, as with any other; then the widget can be tried. */
  function Edit(props) {
    const setInert = (node) => node && node.toggleAttribute('inert', !props.isSelected);
    return el(
      Fragment,
      {},
      el(Form, props),
      el('div', useBlockProps(), el('div', { ref: setInert }, el(Preview, props))),
    );
  }

  registerBlockType('second-opinion/second-opinion', { edit: Edit, save: () => null });
})(wp.blocks, wp.blockEditor, wp.element);
