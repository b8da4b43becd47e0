/**
 * What is mended in Redoc 3.0.1, as Redocly's CLI carries it. Each place is named by its text and must be there exactly
 * once, so that another version of Redoc stops the build instead of slipping through.
 */
interface Mend {
  readonly why: string;
  readonly find: string;
  readonly put: string;
}

const MENDS: readonly Mend[] = [
  {
    why: 'The mark beside "API docs by" comes from a CDN. The theme writes the name instead.',
    find: 'src:e?`https://cdn.redoc.ly/redoc/logo-mini-full.svg`:`https://cdn.redoc.ly/redoc/logo-mini.svg`',
    put: 'src:`data:,`',
  },
  {
    why: 'Sections are folded until one navigates to them. Once the page runs, all are open.',
    find: 'function kU(e){let t=yt();return(0,B.useMemo)(()=>OU(e,t.pathname),[e,t.pathname])}',
    put: 'function kU(e){let t=yt(),h=Gwe();return(0,B.useMemo)(()=>h||OU(e,t.pathname),[h,e,t.pathname])}',
  },
  {
    why: 'The same, for the operations and schemas inside a section.',
    find: 'shouldRenderOps:e.sectionId===u||',
    put: 'shouldRenderOps:a||e.sectionId===u||',
  },
  {
    why: 'The same, one level further down.',
    find: 's&&!Pwe(e.gatePath,t)?null:',
    put: '',
  },
  {
    why: 'Of several samples in one language the first is shown. It is the one of the chosen scenario instead.',
    find: 'let e=O?.find(e=>Dj(e)===ee);return e?e.source:`// ${n(`unsupportedLanguage`,`Language is not supported.`)}`},[ee,O,n])',
    // The chosen example is that of the request, or of the answer where the request has no body.
    put: 'let t=O?.filter(e=>Dj(e)===ee)??[],r=ne??v,e=t.find(e=>e.scenario===r)??t[w]??t[0];return e?e.source:``},[ee,O,w,ne,v])',
  },
  {
    why: 'A sample does not know its scenario.',
    find: 'd=e[`x-codeSamples`]?.map(({lang:e,label:t,source:n})=>({lang:e,label:t,source:n}))',
    put: 'd=e[`x-codeSamples`]?.map(({lang:e,label:t,source:n,"x-scenario":r})=>({lang:e,label:t,source:n,scenario:r}))',
  },
  {
    why: 'A button that shows the chosen scenario is called "Example". Its text is the better name.',
    find: '"aria-label":`Example`,options:e.map(',
    put: 'options:e.map(',
  },
  {
    why: 'The same for the button that shows the chosen variant of a schema.',
    find: '"aria-label":t??(a===`discriminator`?`Discriminator`:`Variant`),options:n.map(',
    put: 'options:n.map(',
  },
];

export function mended(html: string): string {
  return MENDS.reduce((page, { why, find, put }) => {
    const [before, after, ...more] = page.split(find);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(`Redoc is not the version that scripts/docs/redoc.ts knows. Not found: ${why}`);
    }
    return before + put + after;
  }, html);
}
