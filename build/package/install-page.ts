import type { BuiltFiles } from '../checks/check.ts';

/** A file of the script, and what to do in the editor before it is pasted. */
interface Paste {
  readonly file: string;
  readonly first: string;
}

const PASTES: readonly Paste[] = [
  {
    file: 'appsscript.json',
    first: 'In the list of files, click <b>appsscript.json</b>.',
  },
  {
    file: 'Code.js',
    first: 'Click <b>Code.gs</b>. It is there already.',
  },
  {
    file: 'Menu.js',
    first: 'Click the <b>+</b> beside Files, choose <b>Script</b>, and name it <b>Menu</b>.',
  },
  {
    file: 'Sidebar.html',
    first: 'Click the <b>+</b> beside Files, choose <b>HTML</b>, and name it <b>Sidebar</b>.',
  },
];

/**
 * One page that opens from a disk, without a connection: what to click in Apps Script, and a button
 * for each file that copies it.
 */
export function installPage(built: BuiltFiles): string {
  const pastes = PASTES.map(({ file, first }) => paste(file, first, built.get(file) ?? ''));
  return PAGE.replace('PASTES', () => pastes.join('\n'));
}

function paste(file: string, first: string, text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<li>${first} Then
<button type="button">Copy ${file}</button>,
click into the text of the editor, select all of it (Ctrl A or &#8984; A) and paste (Ctrl V or &#8984; V).
<span role="status"></span>
<textarea readonly rows="2" aria-label="${file}">\n${escaped}</textarea></li>`;
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Put Row Forward into your spreadsheet</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #202124; background: #fff; }
h1 { font-size: 1.6rem; line-height: 1.2; }
li { margin: 0.6rem 0; }
button { font: inherit; padding: 0.15rem 0.7rem; border: 1px solid #1967d2; border-radius: 4px; background: #1967d2; color: #fff; cursor: pointer; }
button:focus-visible { outline: 3px solid #202124; outline-offset: 2px; }
textarea { display: block; box-sizing: border-box; width: 100%; margin-top: 0.4rem; font: 12px monospace; color: #5f6368; resize: none; }
[role=status] { color: #137333; font-weight: 600; }
</style>
</head>
<body>
<h1>Put Row Forward into your spreadsheet</h1>
<p>Ten minutes, a computer, and a Google account. Nothing is installed on the computer, and the files
of this folder go nowhere but into your own spreadsheet.</p>
<ol>
<li>Open the spreadsheet in Google Sheets, or make a new one at <b>sheets.new</b>. Choose
<b>Extensions</b>, <b>Apps Script</b>. An editor opens in a new tab. If there is code in it that
somebody needs, use another spreadsheet: these files would take its place.</li>
<li>Click the gear (<b>Project Settings</b>) at the left and tick <b>Show &quot;appsscript.json&quot;
manifest file in editor</b>. Then go back to the editor (<b>&lt; &gt;</b>).</li>
PASTES
<li>Save (Ctrl S or &#8984; S), and close the editor's tab.</li>
<li>Reload the spreadsheet. After some seconds the menu <b>Row Forward</b> stands to the right of
Help. Choose <b>Set up or repair</b>.</li>
<li>The first time, Google asks for your permission. It is your own copy of the script, so Google has
not checked it: choose <b>Advanced</b>, <b>Go to Untitled project</b> (or the name you gave it), and
allow the two permissions: this spreadsheet, and a sidebar in it. Choose <b>Set up or repair</b>
again.</li>
<li>Choose <b>Row Forward</b>, <b>Start</b>: five steps lead to the first month.</li>
</ol>
<p>A newer version comes in the same way: paste its files over the old ones, reload, and choose
<b>Set up or repair</b>. What people typed stays.</p>
<script>
for (const button of document.querySelectorAll('button')) {
  button.onclick = async () => {
    const item = button.parentElement;
    const text = item.querySelector('textarea');
    text.select();
    let copied = false;
    try { await navigator.clipboard.writeText(text.value); copied = true; } catch { copied = document.execCommand('copy'); }
    item.querySelector('[role=status]').textContent = copied ? 'Copied.' : 'Copy it by hand: it is selected below.';
  };
}
</script>
</body>
</html>
`;
