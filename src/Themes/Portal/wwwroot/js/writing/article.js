// Which article is being written, and how its form speaks with the server.

/** The form's fields, as the server calls them. */
export function inputOf(form) {
  const data = new FormData(form);
  const input = { Roles: data.getAll('Input.Roles') };
  for (const [name, value] of data) {
    if (name.startsWith('Input.') && name !== 'Input.Roles') input[name.slice(6)] = value;
  }
  return input;
}

export const tokenOf = form => form.querySelector('input[name="__RequestVerificationToken"]')?.value ?? '';

/** Sends JSON; the answer's body, or an error with what the server says. */
export async function send(form, url, body) {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', RequestVerificationToken: tokenOf(form), Accept: 'application/json' } });
  const answer = await response.json().catch(() => null);
  if (response.ok && !response.redirected) return answer;
  throw Object.assign(new Error(answer?.detail ?? `The server answered ${response.status}.`), { status: response.status, said: answer?.detail });
}

// Where the form is sent and what asks about the article begin with the address of a new one.
function move(form, id) {
  const forms = [form, ...form.querySelectorAll('[formaction]')];
  for (const one of forms) {
    const name = one === form ? 'action' : 'formaction';
    one.setAttribute(name, one.getAttribute(name).replace(/\/articles\/write(?=[?]|$)/, `/articles/write/${id}`));
  }
  const source = form.querySelector('[data-preview]');
  source.dataset.preview += `${source.dataset.preview.includes('?') ? '&' : '?'}contentItemId=${id}`;
  const checks = form.querySelector('[data-checks]');
  if (checks) checks.dataset.checks += `/${id}`;
  for (const panel of form.querySelectorAll('[data-editor-panel]')) panel.dataset.editorPanel += `/${id}`;
}

let beginning;

/** The id of the article; a new one becomes a draft of its own first, since files belong to an article. */
export async function articleOf(form) {
  if (form.dataset.article) return form.dataset.article;
  beginning ??= send(form, '/articles/write/draft', inputOf(form));
  try {
    const { contentItemId, versionId } = await beginning;
    if (!form.dataset.article) {
      form.dataset.article = contentItemId;
      form.querySelector('[name="Input.VersionId"]').value = versionId;
      move(form, contentItemId);
      history.replaceState(history.state, '', `/articles/write/${contentItemId}`);
    }
    return contentItemId;
  } finally {
    beginning = undefined;
  }
}
