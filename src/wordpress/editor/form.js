/* global wp, secondOpinion */
/**
 * The form beside the content.
 */
(function ({ createElement: el, Fragment }, components, { InspectorControls }, { __ }) {
  const { choices, plain, servicesOf } = secondOpinion;

  /** WordPress warns where its newer looks are not asked for. */
  const LOOK = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  const ADDRESS = __('Link (optional)', 'second-opinion');

  function Choice({ setting, attributes, setAttributes }) {
    const { label, help, options } = choices[setting];
    return el(components.SelectControl, {
      ...LOOK,
      label,
      help,
      value: attributes[setting],
      options: options.map(([value, words]) => ({ value, label: words })),
      onChange: (value) => setAttributes({ [setting]: value }),
    });
  }

  function Field({ label, help, value, onChange, type }) {
    return el(components.TextControl, {
      ...LOOK,
      label,
      help,
      type,
      value: plain(value),
      onChange,
    });
  }

  function Services({ attributes, setAttributes }) {
    const services = servicesOf(attributes);
    const set = (next) => setAttributes({ services: next, services_url: undefined });
    const change = (at, part) =>
      set(services.map((service, index) => (index === at ? { ...service, ...part } : service)));
    return el(
      components.PanelBody,
      { title: __('Your own services', 'second-opinion'), initialOpen: services.length > 0 },
      el('p', {}, __('Shown with the places to go, under your name.', 'second-opinion')),
      services.map(({ name, url }, at) =>
        el(
          Fragment,
          { key: at },
          el(Field, {
            label: __('Service', 'second-opinion'),
            value: name,
            onChange: (value) => change(at, { name: value }),
          }),
          el(Field, {
            label: ADDRESS,
            type: 'url',
            value: url,
            onChange: (value) => change(at, { url: value }),
          }),
          el(
            components.Button,
            {
              variant: 'secondary',
              isDestructive: true,
              onClick: () => set(services.filter((_, index) => index !== at)),
            },
            __('Remove this service', 'second-opinion'),
          ),
          el('hr'),
        ),
      ),
      el(
        components.Button,
        { variant: 'secondary', onClick: () => set([...services, { name: '', url: '' }]) },
        __('Add a service', 'second-opinion'),
      ),
    );
  }

  secondOpinion.Form = function (props) {
    const { attributes, setAttributes } = props;
    const choice = (setting) => el(Choice, { ...props, key: setting, setting });
    const field = (name, label, help, type) =>
      el(Field, {
        label,
        help,
        type,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      });
    return el(
      InspectorControls,
      {},
      el(
        components.PanelBody,
        { title: __('Page', 'second-opinion') },
        ['topic', 'country', 'lang', 'heading_level'].map(choice),
      ),
      el(
        components.PanelBody,
        { title: __('Publisher', 'second-opinion') },
        field('publisher', __('Your name', 'second-opinion')),
        choice('publisher_interest'),
        field(
          'notice',
          __('Notice', 'second-opinion'),
          __('Below every screen: language help, contact or a legal line.', 'second-opinion'),
        ),
        field('notice_url', ADDRESS, undefined, 'url'),
      ),
      el(Services, props),
      el(
        components.PanelBody,
        { title: __('Privacy', 'second-opinion'), initialOpen: false },
        choice('share'),
      ),
    );
  };
})(wp.element, wp.components, wp.blockEditor, wp.i18n);
