// One article: its summary with reasons, its figures, its text with both marked in it.

/** The sentences of a summary, each with why it was chosen. */
function summaryList(sentences) {
  return el("ol", { class: "told" }, ...sentences.map(sentence =>
    el("li", { dir: "auto" }, sentence.text, " ", reasons(sentence))));
}

const signed = new Intl.NumberFormat(undefined, { signDisplay: "exceptZero", minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** What each feature contributed, for the sentence or against it. */
function reasons(sentence) {
  const parts = Object.entries(sentence.reasons);
  if (!parts.length) return null;
  const most = Math.max(...parts.map(([, part]) => Math.abs(part)), 1e-9);
  return el("details", {},
    el("summary", { text: "Why this sentence" }),
    el("dl", { class: "reasons" }, ...parts.flatMap(([feature, part]) => {
      const bar = el("dd", { class: part < 0 ? "bar against" : "bar", "aria-hidden": "true" });
      bar.style.setProperty("--part", Math.abs(part) / most);
      return [el("dt", { text: words(feature) }), el("dd", { text: signed.format(part) }), bar];
    })));
}

/** The figures as a table; a click on the words goes to their place in the text. */
function figureTable(figures, total) {
  const cell = (label, text, type) => el("td", { "data-label": label, class: type, dir: "auto", text });
  return el("div", { class: "scroll" }, el("table", { class: "stack" },
    el("caption", { text: figures.length < total ? `The ${figures.length} most key of ${total}` : "Most key first" }),
    el("thead", {}, el("tr", {}, ...["In the text", "Amount", "Unit", "Bound", "Of what", "When", "Says"]
      .map(text => el("th", { scope: "col", text })))),
    el("tbody", {}, ...figures.map(figure => el("tr", {},
      el("td", { "data-label": "In the text", dir: "auto" },
        el("button", { type: "button", class: "quote", text: figure.text, onclick: () => showPlace(figure.start) })),
      cell("Amount", [amount(figure), ...figure.alternatives.map(amount)].filter(Boolean).join("; "), "number"),
      cell("Unit", unit(figure)),
      cell("Bound", [figure.bound === "exact" ? "" : words(figure.bound), words(figure.direction)].filter(Boolean).join(", ")),
      cell("Of what", figure.what || ""),
      cell("When", figure.when ? figure.when.text : ""),
      cell("Says", figure.source || ""))))));
}

function showPlace(start) {
  const place = document.querySelector(`.text [data-start="${start}"]`);
  if (!place) return;
  document.querySelectorAll(".here").forEach(other => other.classList.remove("here"));
  place.classList.add("here");
  place.setAttribute("tabindex", "-1");
  place.scrollIntoView({ block: "center" });
  place.focus({ preventScroll: true });
}

/** The text in paragraphs, summary sentences marked and figures underlined, by their offsets. */
function markedText(doc) {
  const text = doc.text;
  const sentences = doc.summary || [];
  const figures = (doc.figures || []).flatMap(figure => figure.occurrences.map(([start, end]) => ({ start, end })));
  const cuts = new Set([0, text.length]);
  [...sentences, ...figures].forEach(({ start, end }) => { cuts.add(start); cuts.add(end); });
  for (const gap of text.matchAll(/\n{2,}/g)) { cuts.add(gap.index); cuts.add(gap.index + gap[0].length); }
  const places = [...cuts].sort((a, b) => a - b);
  const sentenceAt = cover(sentences), figureAt = cover(figures);
  const container = el("div", { class: "text", dir: "auto", lang: doc.language || null });
  let paragraph = el("p", { dir: "auto" });
  for (let i = 0; i + 1 < places.length; i++) {
    const start = places[i], piece = text.slice(start, places[i + 1]);
    if (/^\n{2,}$/.test(piece)) {
      container.append(paragraph);
      paragraph = el("p", { dir: "auto" });
      continue;
    }
    const inner = figureAt(start) ? el("span", { class: "fig", "data-start": start, text: piece }) : piece;
    paragraph.append(sentenceAt(start) ? el("mark", {}, inner) : inner);
  }
  container.append(paragraph);
  return container;
}

/** Whether a place, asked for in ascending order, lies in one of the spans. */
function cover(spans) {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0, end = 0;
  return place => {
    while (next < sorted.length && sorted[next].start <= place) end = Math.max(end, sorted[next++].end);
    return place < end;
  };
}

function wordList(heading, items) {
  return items && items.length
    ? el("section", {}, el("h3", { text: heading }),
        el("ul", { class: "chips" }, ...items.map(text => el("li", { dir: "auto", text }))))
    : null;
}

/** The whole view. `stored` articles can be cut anew, read again and removed. */
function articleView(doc, stored) {
  const told = el("section", {}, el("h3", { text: "Summary" }));
  const text = el("section", { class: "wide" }, el("h3", { text: "Text" }));
  const figures = el("section", { class: "wide" }, el("h3", { text: "Key figures" }));
  let all = null;
  const show = () => {
    told.querySelector(".told")?.remove();
    told.children[0].after(summaryList(doc.summary));
    text.querySelector(".text")?.remove();
    text.append(markedText({ ...doc, figures: all || doc.figures }));
  };
  const view = el("article", {},
    el("a", { class: "back", href: "#/", text: "← All articles" }),
    el("h2", { id: "article-heading", tabindex: "-1", dir: "auto", text: nameOf(doc) }),
    meta(doc),
    stored ? actions(doc) : el("p", { class: "quiet", text: "Made on demand; nothing of it was stored." }));
  if (doc.status === "FAILED") {
    view.append(el("p", { class: "error" }, el("strong", { text: words(doc.error.code).toLowerCase() + ": " }), doc.error.message));
    return view;
  }
  if (doc.warnings) {
    view.append(el("ul", { class: "warnings", "aria-label": "Warnings" }, ...doc.warnings.map(it => el("li", { text: it.message }))));
  }
  if (stored) told.append(recutForm(doc, show));
  show();
  const fill = (shown, total) => {
    figures.replaceChildren(figures.children[0], shown.length
      ? figureTable(shown, total) : el("p", { class: "quiet", text: "There are no figures in this text." }));
    if (shown.length < total) {
      figures.append(el("p", {}, el("button", { type: "button", class: "plain", text: `Show all ${total}`, onclick: () => {
        fill(all, total);
        show();
        figures.querySelector("button").focus();
      } })));
    }
  };
  fill(doc.figures || [], (doc.figures || []).length);
  if (stored && doc.figures && doc.figures.length) {
    get(`articles/${doc.id}/figures?limit=all`)
      .then(answer => { all = answer.figures; fill(doc.figures, answer.total); })
      .catch(problem => announce(problem.message));
  }
  view.append(el("div", { class: "story" }, told,
    el("div", {}, wordList("Key phrases", (doc.keyPhrases || []).map(it => it.text)),
      wordList("Names", (doc.names || []).map(it => it.mentions > 1 ? `${it.text} ×${it.mentions}` : it.text))),
    figures, text));
  return view;
}

/** Asks for another length, order or question. */
function recutForm(doc, show) {
  return el("form", { class: "recut row", "aria-label": "Another summary", onsubmit: async event => {
    event.preventDefault();
    const wanted = new URLSearchParams();
    for (const [name, value] of new FormData(event.target)) if (value.trim()) wanted.set(name, value.trim());
    try {
      const answer = await get(`articles/${doc.id}/summary?${wanted}`);
      doc.summary = answer.summary;
      show();
      const missed = (answer.warnings || []).find(it => it.code === "QUERY_NOT_FOUND");
      announce(missed ? missed.message : "The summary is cut anew.");
    } catch (problem) {
      announce(problem.message);
    }
  } },
  el("label", {}, "Sentences", el("input", { type: "number", name: "sentences", min: 1, max: 1000, value: 3 })),
  el("label", {}, "about", el("input", { type: "search", name: "query", maxlength: 500, placeholder: "anything" })),
  el("button", { type: "submit", class: "plain", text: "Cut anew" }));
}

/** Reading again and removing. */
function actions(doc) {
  return el("p", { class: "row actions" },
    el("button", { type: "button", class: "plain", text: "Read again", onclick: async event => {
      event.target.disabled = true;
      try {
        await post(`articles/${doc.id}/reprocess`);
        announce("It is read again; the page follows.");
        follow();
      } catch (problem) {
        announce(problem.message);
      }
      event.target.disabled = false;
    } }),
    el("button", { type: "button", class: "plain", text: "Delete", onclick: async () => {
      if (!confirm(`Delete “${nameOf(doc)}” and its file?`)) return;
      try {
        await ask(`articles/${doc.id}`, { method: "DELETE" });
        announce("Deleted.");
        forget(doc.id);
        location.hash = "#/";
      } catch (problem) {
        announce(problem.message);
      }
    } }));
}
