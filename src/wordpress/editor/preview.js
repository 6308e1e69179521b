/* global wp, secondOpinion */
/**
 * The widget itself, as a page would show it.
 */
(function ({ createElement: el }, { decodeEntities }, { __ }) {
  /** Of a post that came without the form, services may be one text. */
  secondOpinion.servicesOf = function ({ services, services_url: url }) {
    if (Array.isArray(services)) return services;
    return services ? [{ name: services, url }] : [];
  };

  /** WordPress saves the settings of authors with entities. */
  secondOpinion.plain = function (value) {
    return decodeEntities(value || '');
  };

  const { plain, servicesOf } = secondOpinion;

  /** A name, as a link looks where there is an address: another author's must lead nowhere here. */
  function linked({ name, url }) {
    return url ? el('u', {}, plain(name)) : plain(name);
  }

  /** Into the frame of the content, or of an example, or the page of the editor itself. */
  function loadScript(node) {
    const page = node && node.ownerDocument;
    const { script, integrity } = secondOpinion.site;
    if (!page || !script || page.querySelector(`script[src="${script}"]`)) return;
    const tag = page.createElement('script');
    Object.assign(tag, { src: script, integrity, crossOrigin: 'anonymous' });
    page.head.append(tag);
  }

  /** The element as a page holds it. Where its script is missing, it says so. */
  secondOpinion.Preview = function ({ attributes }) {
    const services = servicesOf(attributes).filter(({ name }) => name);
    const { topic, country, lang, heading_level: level, publisher, notice } = attributes;
    return el(
      'second-opinion',
      {
        ref: loadScript,
        topic: topic || undefined,
        country: country || undefined,
        lang: lang || secondOpinion.site.language,
        'heading-level': level || undefined,
        publisher: plain(publisher) || undefined,
        'publisher-interest': attributes.publisher_interest || undefined,
        share: attributes.share || undefined,
      },
      el('p', {}, __('Second Opinion: its script did not load here.', 'second-opinion')),
      services.length > 0 &&
        el(
          'ul',
          { slot: 'services' },
          services.map((service, at) => el('li', { key: at }, linked(service))),
        ),
      notice && el('p', { slot: 'notice' }, linked({ name: notice, url: attributes.notice_url })),
    );
  };
})(wp.element, wp.htmlEntities, wp.i18n);
