import {
  ButtonClickTrackingPlugin,
  enableButtonClickTracking,
} from '@snowplow/browser-plugin-button-click-tracking';
import { FormTrackingPlugin, enableFormTracking } from '@snowplow/browser-plugin-form-tracking';
import {
  LinkClickTrackingPlugin,
  enableLinkClickTracking,
} from '@snowplow/browser-plugin-link-click-tracking';
import { enableActivityTracking, newTracker, trackPageView } from '@snowplow/browser-tracker';

export function start({ server, isLoosest }) {
  newTracker('sp', server, {
    appId: 'tested',
    plugins: [ButtonClickTrackingPlugin(), FormTrackingPlugin(), LinkClickTrackingPlugin()],
  });
  enableActivityTracking({ minimumVisitLength: 1, heartbeatDelay: 1 });
  enableLinkClickTracking({ pseudoClicks: true, trackContent: isLoosest });
  enableButtonClickTracking();
  enableFormTracking();
  trackPageView();
}
