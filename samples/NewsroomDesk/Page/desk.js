// The page's one script. Whatever an article says reaches the page as text (textContent), never as markup.
'use strict';

const RATINGS = 'newsroom-desk-ratings';
const LARGEST = 4 * 1024 * 1024;
const CONFLICTS = ['contradiction', 'dispute', 'update'];
const KINDS = {
  date: 'Date', quantity: 'Number', polarity: 'Whether it happened', action: 'What was done',
  actor: 'Who did it', place: 'Place', attribution: 'Who said it', status: 'State of things',
};

const $ = id => document.getElementById(id);
const articles = new Map();
const ratings = new Map(readRatings());
let answer = { texts: [], claims: [], findings: [], sources: [], leftOut: [] };
let running = null;

function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

// --- Articles on the desk -------------------------------------------------------------------------------------------------------

function addArticle(article) {
  const fields = ['source', 'title', 'published', 'url', 'text', 'html'];
  const clean = {};
  for (const field of fields) {
    if (typeof article[field] === 'string' && article[field].trim() !== '') clean[field] = article[field].toWellFormed();
  }
  if (clean.text === undefined && clean.html === undefined) return false;
  clean.id = nameFor(clean);
  articles.set(clean.id, clean);
  return true;
}

// Explanations call an article by its id.
function nameFor(article) {
  const name = (article.source ?? article.title ?? 'Article').slice(0, 80);
  let id = name;
  for (let number = 2; articles.has(id); number++) id = `${name} (${number})`;
  return id;
}

function showArticles() {
  $('articles').replaceChildren(...[...articles.values()].map(article => {
    const remove = el('button', { type: 'button', ariaLabel: 'Remove ' + article.id }, 'Remove');
    remove.addEventListener('click', () => { articles.delete(article.id); changed(); });
    return el('li', {},
      el('div', {},
        el('bdi', { className: 'name' }, article.id),
        el('span', { className: 'soft' }, [dayOf(article.published), article.source === undefined ? null : article.title].filter(Boolean).join(' · ')),
        el('span', { className: 'soft start', dir: 'auto' }, (article.text ?? 'web page').slice(0, 200))),
      remove);
  }));
  $('clear').hidden = articles.size === 0;
}

function changed() {
  showArticles();
  check();
}

// --- Files: the browser only reads them, the server understands them ------------------------------------------------------------

async function addFiles(files) {
  const problems = [];
  for (const file of files) {
    try {
      if (!addFile(file.name, decode(await file.arrayBuffer()))) problems.push(file.name + ': holds no article');
    } catch (error) {
      problems.push(file.name + ': ' + (error instanceof SyntaxError ? 'is not JSON' : 'could not be read'));
    }
  }
  changed();
  if (problems.length > 0) showLeftOut(problems);
}

function addFile(name, content) {
  const kind = name.toLowerCase().split('.').pop();
  if (kind === 'jsonl') return content.split('\n').filter(line => line.trim() !== '').map(line => addArticle(JSON.parse(line))).some(Boolean);
  if (kind === 'json') return [JSON.parse(content)].flat().map(addArticle).some(Boolean);
  const source = name.replace(/\.[^.]*$/, '').slice(0, 500);
  return addArticle(kind === 'html' || kind === 'htm' ? { html: content, title: source } : { text: content, source });
}

function decode(bytes) {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xFF && second === 0xFE) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xFE && second === 0xFF) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

// --- Checking -------------------------------------------------------------------------------------------------------------------

async function check() {
  running?.abort();
  running = new AbortController();
  if (articles.size === 0) {
    answer = { texts: [], claims: [], findings: [], sources: [], leftOut: [] };
    showAnswer();
    return;
  }
  $('status').textContent = 'Reading…';
  const start = performance.now();
  const known = [...ratings].map(([source, answers]) => ({ source, answers }));
  const body = new Blob([JSON.stringify({ articles: [...articles.values()], ratings: known })], { type: 'application/json' });
  try {
    // The server would hang up in the middle, and the browser could not say why.
    if (body.size > LARGEST) throw new Error('the articles have more than 4 MB together');
    const response = await fetch('api/check', {
      method: 'POST',
      body,
      signal: running.signal,
    });
    if (!response.ok) throw new Error(await problemOf(response));
    answer = await response.json();
    showAnswer(Math.round(performance.now() - start));
  } catch (error) {
    if (error.name !== 'AbortError') $('status').textContent = 'Not checked: ' + error.message;
  }
}

async function problemOf(response) {
  if (response.status === 503) return 'the checker is busy; try again in a moment';
  if (response.status === 504) return 'the check took too long; try fewer or shorter articles';
  return await response.text() || 'the server answered ' + response.status;
}

// --- Results --------------------------------------------------------------------------------------------------------------------

function showAnswer(milliseconds) {
  const conflicts = answer.findings.filter(finding => CONFLICTS.includes(finding.relation));
  conflicts.sort((a, b) => CONFLICTS.indexOf(a.relation) - CONFLICTS.indexOf(b.relation));
  const agreements = answer.findings.filter(finding => !CONFLICTS.includes(finding.relation));
  fill('conflicts', conflicts.length, conflicts.map(showFinding), 'No conflict found.');
  fill('agreements', agreements.length, agreements.map(showFinding), 'Nothing said twice.');
  fill('claims', answer.claims.length, answer.texts.map(showClaims), 'No claims yet.');
  fill('sources', answer.sources.length, answer.sources.length > 0 ? [showSources()] : [], 'No sources yet.');
  showLeftOut(answer.leftOut);
  const contradictions = conflicts.filter(finding => finding.relation === 'contradiction').length;
  $('status').textContent = answer.texts.length === 0
    ? 'No articles yet.'
    : `${count(answer.texts.length, 'article')}, ${count(answer.claims.length, 'claim')}, ${count(contradictions, 'contradiction')}; read in ${milliseconds} ms.`;
}

function fill(id, size, children, nothing) {
  const tab = $('tab-' + id);
  tab.textContent = tab.textContent.replace(/ \(\d+\)$/, '') + (size > 0 ? ` (${size})` : '');
  $(id).replaceChildren(...(children.length > 0 ? children : [el('p', { className: 'soft' }, nothing)]));
}

function showFinding(finding) {
  const open = el('button', { type: 'button' }, 'Both texts');
  open.addEventListener('click', () => openTexts(finding));
  return el('article', { className: 'finding ' + finding.relation, id: finding.id },
    el('header', {},
      el('h3', { className: 'kind' }, `${KINDS[finding.kind]} · ${finding.relation}`),
      el('span', { className: 'soft' }, `confidence ${finding.confidence > 0.99 ? 'above 0.99' : finding.confidence.toFixed(2)}`)),
    el('div', { className: 'sides' }, showSide(finding.a), showSide(finding.b)),
    el('footer', {}, el('span', { dir: 'auto' }, finding.explanation), open));
}

function showSide(side) {
  const text = textOf(side);
  return el('div', {},
    el('bdi', { className: 'soft' }, text.source),
    el('blockquote', { dir: 'auto' }, ...marked(text.content, side, side.start, side.start + side.length)));
}

// The words of a side between two offsets, with its value marked.
function marked(content, side, start, end) {
  const from = Math.max(start, side.valueStart);
  const to = Math.min(end, side.valueStart + side.valueLength);
  if (from >= to) return [content.slice(start, end)];
  return [content.slice(start, from), el('mark', {}, content.slice(from, to)), content.slice(to, end)];
}

function showClaims(text) {
  const rows = answer.claims.filter(claim => claim.side.document === text.id).map(claim => {
    const open = el('button', { type: 'button', dir: 'auto' }, claim.does);
    open.addEventListener('click', () => openTexts({ a: claim.side, explanation: '', weights: [] }, 'Claim'));
    const mode = claim.mode === null ? null : el('span', { className: 'soft' }, ` (${claim.mode})`);
    const cells = [claim.what, [claim.where, claim.when].filter(Boolean).join(', '), claim.howMany, claim.speaker];
    return el('tr', {}, el('td', {}, claim.who ?? ''), el('td', {}, open, mode), ...cells.map(cell => el('td', { dir: 'auto' }, cell ?? '')));
  });
  const heads = ['who', 'does', 'what', 'where, when', 'how many', 'who says so'];
  return el('div', { className: 'scroll' }, el('table', {},
    el('caption', { dir: 'auto' }, text.source),
    el('thead', {}, el('tr', {}, ...heads.map(head => el('th', { scope: 'col' }, head)))),
    el('tbody', {}, ...rows)));
}

function showSources() {
  const heads = ['source', 'grade', 'share of right claims', 'judged by', 'why', ''];
  const rows = answer.sources.map(source => {
    const rate = el('button', { type: 'button', ariaLabel: 'Rate ' + source.source }, ratings.has(source.source) ? 'Change rating' : 'Rate');
    rate.addEventListener('click', () => openRating(source.source));
    return el('tr', {},
      el('th', { scope: 'row' }, el('bdi', {}, source.source)),
      el('td', { className: 'grade' }, source.grade),
      el('td', {}, `${percent(source.low)} to ${percent(source.high)}`),
      el('td', {}, count(source.claims, 'claim')),
      el('td', { dir: 'auto' }, source.explanation),
      el('td', {}, rate));
  });
  return el('div', { className: 'scroll' },
    el('p', { className: 'soft' }, 'By the Admiralty code: A completely reliable … E unreliable, F cannot be judged. It speaks of these articles only.'),
    el('table', {}, el('thead', {}, el('tr', {}, ...heads.map(head => el('th', { scope: 'col' }, head)))), el('tbody', {}, ...rows)));
}

function showLeftOut(lines) {
  $('left-out').replaceChildren(...lines.map(line => el('li', { dir: 'auto' }, 'Left out: ' + line)));
  $('left-out').hidden = lines.length === 0;
}

// --- Both texts -----------------------------------------------------------------------------------------------------------------

function openTexts(finding, heading) {
  $('texts-heading').textContent = heading ?? `${KINDS[finding.kind]}: ${finding.relation}`;
  $('texts-why').textContent = finding.explanation;
  $('texts-weights').hidden = finding.weights.length === 0;
  $('texts-weights').querySelector('ul').replaceChildren(...finding.weights.map(weight => el('li', {}, weight)));
  $('panes').replaceChildren(...[finding.a, finding.b].filter(Boolean).map(showText));
  $('texts').showModal();
  for (const passage of $('panes').querySelectorAll('.passage')) passage.scrollIntoView({ block: 'center' });
}

function showText(side) {
  const text = textOf(side);
  const end = side.start + side.length;
  return el('article', {},
    el('header', {},
      el('h3', {}, el('bdi', {}, text.source)),
      el('div', { className: 'soft', dir: 'auto' }, [text.title, dayOf(text.published)].filter(Boolean).join(' · ')),
      text.url === null ? null : el('a', { href: text.url, rel: 'noopener noreferrer', target: '_blank' }, 'Open the article')),
    el('div', { className: 'content', tabIndex: 0 },
      text.content.slice(0, side.start),
      el('span', { className: 'passage' }, ...marked(text.content, side, side.start, end)),
      text.content.slice(end)));
}

const textOf = side => answer.texts.find(text => text.id === side.document);

// --- Rating sources -------------------------------------------------------------------------------------------------------------

function openRating(source) {
  $('rating-heading').textContent = 'What is known of ' + source;
  const answers = ratings.get(source) ?? {};
  for (const question of $('questions').children) {
    for (const choice of question.querySelectorAll('input')) choice.checked = choice.value === String(answers[question.dataset.criterion] ?? '');
  }
  $('rating').dataset.source = source;
  $('rating').showModal();
}

function closeRating() {
  const answers = {};
  for (const question of $('questions').children) {
    const choice = question.querySelector('input:checked')?.value ?? '';
    if (choice !== '') answers[question.dataset.criterion] = choice === 'true';
  }
  const source = $('rating').dataset.source;
  if (Object.keys(answers).length > 0) ratings.set(source, answers);
  else ratings.delete(source);
  try {
    localStorage.setItem(RATINGS, JSON.stringify([...ratings]));
  } catch {
    // Without storage the ratings last as long as the page.
  }
  $('sources').replaceChildren(showSources());
  check();
}

function readRatings() {
  try {
    return JSON.parse(localStorage.getItem(RATINGS)) ?? [];
  } catch {
    return [];
  }
}

function makeQuestions() {
  $('questions').replaceChildren(...[...$('questions').children].map(question => {
    const name = 'answer-' + question.dataset.criterion;
    const choices = [['Yes', 'true'], ['No', 'false'], ['Not looked up', '']].map(([label, value]) =>
      el('label', {}, el('input', { type: 'radio', name, value }), ' ' + label));
    const fieldset = el('fieldset', {}, el('legend', {}, question.textContent), ...choices);
    fieldset.dataset.criterion = question.dataset.criterion;
    return fieldset;
  }));
}

// --- Events ---------------------------------------------------------------------------------------------------------------------

function selectTab(tab) {
  for (const other of $('tabs').children) {
    const isSelected = other === tab;
    other.ariaSelected = String(isSelected);
    other.tabIndex = isSelected ? 0 : -1;
    $(other.getAttribute('aria-controls')).hidden = !isSelected;
  }
}

function moveTab(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const tabs = [...$('tabs').children];
  const next = tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
  selectTab(next);
  next.focus();
}

function submit(event) {
  event.preventDefault();
  const article = {};
  for (const field of ['text', 'source', 'published', 'title', 'url']) article[field] = $(field).value;
  if (!addArticle(article)) return;
  $('add').reset();
  changed();
}

async function addExample() {
  for (const article of await (await fetch('example.json')).json()) addArticle(article);
  changed();
}

const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const dayOf = time => time?.replace('T', ' ').slice(0, 16);
const percent = share => Math.round(share * 100) + ' %';

makeQuestions();
$('add').addEventListener('submit', submit);
$('files').addEventListener('change', async event => { await addFiles([...event.target.files]); event.target.value = ''; });
$('example').addEventListener('click', addExample);
$('clear').addEventListener('click', () => { articles.clear(); changed(); });
$('tabs').addEventListener('click', event => { if (event.target.role === 'tab') selectTab(event.target); });
$('tabs').addEventListener('keydown', moveTab);
$('rating').addEventListener('close', closeRating);
document.addEventListener('dragover', event => { event.preventDefault(); $('drop').hidden = false; });
document.addEventListener('dragleave', event => { if (event.relatedTarget === null) $('drop').hidden = true; });
document.addEventListener('drop', event => {
  event.preventDefault();
  $('drop').hidden = true;
  if (event.dataTransfer.files.length > 0) addFiles([...event.dataTransfer.files]);
  else if (addArticle({ text: event.dataTransfer.getData('text/plain') })) changed();
});
