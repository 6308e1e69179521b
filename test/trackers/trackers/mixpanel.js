import mixpanel from 'mixpanel-browser';

export function start({ server, isLoosest }) {
  mixpanel.init('tested', {
    api_host: server,
    autocapture: isLoosest
      ? { click: true, dead_click: true, input: true, rage_click: true, capture_text_content: true }
      : true,
    record_sessions_percent: 100,
    record_heatmap_data: true,
    ...(isLoosest && {
      record_mask_text_selector: '',
      record_mask_all_text: false,
      record_mask_all_inputs: false,
      record_canvas: true,
    }),
  });
}
