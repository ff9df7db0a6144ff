// The list: newest first, page by page, refreshed quickly while something changes and rarely else.

const BUSY = 2000, CALM = 30000, STAYS_BUSY = 30000;
const list = { articles: [], rows: new Map(), cursor: null, status: "" };
let busyUntil = 0, timer = null;

const page = cursor => get("articles?" + new URLSearchParams({
  limit: 20, ...(list.status && { status: list.status }), ...(cursor && { cursor }) }));

/** Fetches the first page and puts it before what is there of later ones. */
async function refresh() {
  const status = list.status;
  const fresh = await page(null);
  if (status !== list.status) return;
  const ids = new Set(fresh.articles.map(it => it.id));
  const oldest = fresh.articles.at(-1)?.received ?? "";
  const later = fresh.cursor ? list.articles.filter(it => !ids.has(it.id) && it.received <= oldest) : [];
  if (!later.length) list.cursor = fresh.cursor;
  list.articles = [...fresh.articles, ...later];
  draw();
}

async function more() {
  const next = await page(list.cursor);
  const known = new Set(list.articles.map(it => it.id));
  const first = next.articles.find(it => !known.has(it.id));
  list.articles.push(...next.articles.filter(it => !known.has(it.id)));
  list.cursor = next.cursor;
  draw();
  if (first) list.rows.get(first.id).element.querySelector("a").focus();
}

/** Brings the rows in line with the articles, touching only those that changed. */
function draw() {
  const ids = new Set(list.articles.map(it => it.id));
  for (const [id, row] of list.rows) {
    if (!ids.has(id)) { row.element.remove(); list.rows.delete(id); }
  }
  let before = null;
  for (const doc of list.articles) {
    const json = JSON.stringify(doc);
    let row = list.rows.get(doc.id);
    if (!row || row.json !== json) {
      const element = rowOf(doc);
      if (row) row.element.replaceWith(element);
      list.rows.set(doc.id, row = { json, element });
    }
    const place = before ? before.nextSibling : byId("list").firstChild;
    if (place !== row.element) byId("list").insertBefore(row.element, place);
    before = row.element;
  }
  byId("empty").hidden = list.articles.length > 0;
  byId("more").hidden = !list.cursor;
}

function rowOf(doc) {
  const figures = (doc.figures || []).slice(0, 5);
  return el("li", {}, el("article", {},
    el("h3", { dir: "auto" }, el("a", { href: "#/articles/" + doc.id, text: nameOf(doc) })),
    meta(doc),
    doc.error ? el("p", { class: "error", text: doc.error.message }) : null,
    doc.summary ? el("p", { class: "standfirst", dir: "auto", lang: doc.language || null,
      text: doc.summary.map(it => it.text).join(" ") }) : null,
    figures.length ? el("ul", { class: "chips", "aria-label": "Key figures" },
      ...figures.map(it => el("li", { dir: "auto", title: it.what, text: it.text }))) : null));
}

function forget(id) {
  list.articles = list.articles.filter(it => it.id !== id);
  draw();
  follow();
}

/** Something is going to change: looks often for a while. */
function follow() {
  busyUntil = Date.now() + STAYS_BUSY;
  schedule(BUSY);
}

function schedule(delay) {
  clearTimeout(timer);
  timer = setTimeout(tick, delay);
}

async function tick() {
  if (!document.hidden) {
    try {
      await (byId("home").hidden ? refreshArticle() : refresh());
    } catch (problem) {
      if (Date.now() < busyUntil) announce(problem.message);
    }
  }
  schedule(Date.now() < busyUntil ? BUSY : CALM);
}
