// The editor of articles: a textarea stays the input, and everything here only helps to fill it in.
import { autosave } from './autosave.js';
import { offerChecks } from './checks.js';
import { offerFiles } from './files.js';
import { offerLinks } from './links.js';
import { continueLists } from './lists.js';
import { offerPanels } from './panels.js';
import { offerPaste } from './paste.js';
import { undoLarge } from './text.js';
import { offerToolbar } from './toolbar.js';

export function help(area) {
  const files = offerFiles(area);
  const link = offerLinks(area, name => toolbar.close(name));
  const toolbar = offerToolbar(area, { link, file: files.choose });
  undoLarge(area);
  continueLists(area);
  offerPaste(area, files);
  offerChecks(area);
  offerPanels(area.form);
  if (area.form.dataset.autosave) autosave(area.form);
}
