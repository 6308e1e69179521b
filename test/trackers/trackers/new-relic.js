import { BrowserAgent } from '@newrelic/browser-agent/loaders/browser-agent';

const ACCOUNT = { accountID: '1', trustKey: '1', agentID: '1', applicationID: '1' };

export function start({ host, isLoosest }) {
  const masking = isLoosest
    ? { mask_all_inputs: false, mask_text_selector: null }
    : { mask_all_inputs: true, mask_text_selector: '*' };
  new BrowserAgent({
    init: {
      ssl: false,
      // In seconds. By default it sends every half a minute.
      harvest: { interval: 5 },
      privacy: { cookies_enabled: true },
      session_replay: { enabled: true, sampling_rate: 100, error_sampling_rate: 100, ...masking },
      session_trace: { enabled: true, sampling_rate: 100 },
      user_actions: { enabled: true, elementAttributes: ['id', 'className', 'tagName', 'type'] },
    },
    info: {
      beacon: host,
      errorBeacon: host,
      licenseKey: 'tested',
      applicationID: '1',
      sa: 1,
    },
    loader_config: { ...ACCOUNT, licenseKey: 'tested' },
  });
}
