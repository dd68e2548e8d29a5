// A button that copies a block of code. It stands beside the block, so that what scrolls under it stays reachable.
export function offerCopies(blocks, texts) {
  if (!navigator.clipboard) return;
  for (const block of blocks) {
    if (block.closest('.code')) continue;
    const box = document.createElement('div');
    const button = document.createElement('button');
    box.className = 'code';
    button.type = 'button';
    button.className = 'code-copy';
    button.textContent = texts.textCopy ?? 'Copy';
    block.replaceWith(box);
    box.append(block, button);
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText((block.querySelector('code') ?? block).textContent.replace(/\n$/, ''));
      } catch (error) {
        console.info('The code was not copied.', error);
        return;
      }
      button.textContent = texts.textCopied ?? 'Copied';
      setTimeout(() => { button.textContent = texts.textCopy ?? 'Copy'; }, 2000);
    });
  }
}
