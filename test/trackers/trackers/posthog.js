import posthog from 'posthog-js/dist/module.full.no-external';

export function start({ server, isLoosest }) {
  posthog.init('phc_tested', {
    api_host: server,
    defaults: '2025-05-24',
    capture_heatmaps: true,
    ...(isLoosest && {
      capture_dead_clicks: true,
      autocapture: { capture_copied_text: true },
      mask_all_text: false,
      mask_all_element_attributes: false,
      session_recording: { maskAllInputs: false, maskTextSelector: null, captureCanvas: true },
    }),
  });
}
