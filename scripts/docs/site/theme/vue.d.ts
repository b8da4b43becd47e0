/** Vue's components are compiled by Vite; their scripts only pass things on to the modules beside them. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue';
  const component: DefineComponent;
  export default component;
}

declare module '*.css';
