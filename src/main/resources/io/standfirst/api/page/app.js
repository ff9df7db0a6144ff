// Which view is shown: the list (#/), an article (#/articles/…), a summary on demand (#/summary).

let shown = { id: null, json: null };

async function route() {
  const match = /^#\/articles\/([0-9a-f]+)$/.exec(location.hash);
  if (match) return openArticle(match[1]);
  if (location.hash === "#/summary" && onDemand) return showArticle(onDemand, false);
  const back = shown.id;
  shown = { id: null, json: null };
  byId("article").hidden = true;
  byId("article").replaceChildren();
  byId("home").hidden = false;
  document.title = "Standfirst";
  await refresh().catch(problem => announce(problem.message));
  if (back) (list.rows.get(back)?.element.querySelector("a") ?? byId("articles-heading")).focus();
}

async function openArticle(id) {
  try {
    const doc = await get(`articles/${id}?text=true`);
    if (location.hash === "#/articles/" + id) showArticle(doc, true);
  } catch (problem) {
    announce(problem.message);
    if (problem.status === 404) location.hash = "#/";
  }
}

function showArticle(doc, stored) {
  const json = JSON.stringify(doc);
  const again = shown.id === doc.id;
  shown = { id: doc.id, json };
  byId("home").hidden = true;
  byId("article").hidden = false;
  byId("article").replaceChildren(articleView(doc, stored));
  document.title = nameOf(doc) + " – Standfirst";
  if (!again) {
    scrollTo(0, 0);
    byId("article-heading").focus();
  }
}

/** Shows the open article anew if it has changed. */
async function refreshArticle() {
  const id = shown.id;
  if (!id || location.hash !== "#/articles/" + id) return;
  const doc = await get(`articles/${id}?text=true`);
  if (shown.id === id && JSON.stringify(doc) !== shown.json) {
    showArticle(doc, true);
    announce("The article was read again.");
  }
}

for (const link of document.querySelectorAll("a[data-relative]")) {
  link.href = new URL(link.getAttribute("href"), root);
}
// The fragment says which view is shown, so this link goes to its place without one.
document.querySelector(".skip").addEventListener("click", event => {
  event.preventDefault();
  byId("main").focus();
});
startUploads();
byId("more").addEventListener("click", () => more().catch(problem => announce(problem.message)));
byId("filter").addEventListener("change", event => {
  list.status = event.target.value;
  list.articles = [];
  list.cursor = null;
  refresh().catch(problem => announce(problem.message));
});
addEventListener("hashchange", route);
document.addEventListener("visibilitychange", () => { if (!document.hidden) schedule(0); });
route();
schedule(CALM);
