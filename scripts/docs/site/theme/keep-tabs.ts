/** The language that a reader chose in one group of samples is shown in all, on every page and at the next visit. */
import { onContentUpdated } from 'vitepress';
import { nextTick, onMounted } from 'vue';

const KEY = 'docs-language';
const GROUP = '.vp-code-group';

let choosing = false;

export function keepTabs(): void {
  window.addEventListener('change', ({ target }) => {
    if (choosing || !(target instanceof HTMLInputElement) || target.closest(GROUP) === null) return;
    const label = labelOf(target);
    if (label === undefined) return;
    write(label);
    choose(label, target.closest(GROUP));
  });
}

export function showChosenTabs(): void {
  const show = (): void => {
    const label = read();
    if (label !== undefined) void nextTick(() => choose(label));
  };
  onMounted(show);
  onContentUpdated(show);
}

const labelOf = (input: HTMLInputElement): string | undefined => input.labels?.[0]?.textContent.trim();

/** Chooses the tab of this name in every group that has one and shows another. */
function choose(label: string, except: Element | null = null): void {
  choosing = true;
  for (const group of document.querySelectorAll(GROUP)) {
    if (group === except) continue;
    const inputs = [...group.querySelectorAll('input')];
    const chosen = inputs.find((input) => labelOf(input) === label);
    if (chosen !== undefined && !chosen.checked) chosen.click();
  }
  choosing = false;
}

// A browser may forbid storage; then the choice lasts as long as the page.
function read(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(label: string): void {
  try {
    localStorage.setItem(KEY, label);
  } catch {
    // Nothing is lost but the memory of it.
  }
}
