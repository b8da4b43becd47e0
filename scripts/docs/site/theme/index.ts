/** VitePress's own theme, with what an API's documentation needs besides. */
import { inBrowser, type Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import Endpoint from './Endpoint.vue';
import { keepTabs } from './keep-tabs.js';
import Landing from './Landing.vue';
import Layout from './Layout.vue';
import './style.css';
import TryIt from './TryIt.vue';

const theme: Theme = {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component('Endpoint', Endpoint);
    app.component('Landing', Landing);
    app.component('TryIt', TryIt);
    if (inBrowser) keepTabs();
  },
};

export default theme;
