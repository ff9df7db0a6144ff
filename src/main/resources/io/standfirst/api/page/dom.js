// Small tools: elements made of text, never of markup, and words for dates and numbers.

const byId = id => document.getElementById(id);

/** An element with properties (class, text, on…, data-…) and children; nulls are left out. */
function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "text") element.textContent = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

let silence;
/** Says something to everyone: shown for a while, and read by screen readers. */
function announce(message) {
  clearTimeout(silence);
  byId("announcer").textContent = message;
  silence = setTimeout(() => { byId("announcer").textContent = ""; }, 6000);
}

const numbers = new Intl.NumberFormat(undefined, { maximumFractionDigits: 6 });
const moments = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const days = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" });

/** A moment in UTC, as people here read it. */
function moment(iso) {
  return el("time", { datetime: iso, text: moments.format(new Date(iso)) });
}

/** A date as an article states it: its day, in no zone but its own. */
function published(iso) {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso);
  const date = day ? new Date(day[0] + "T00:00:00Z") : null;
  return el("time", { datetime: iso, text: date && !isNaN(date) ? days.format(date) : iso });
}

const number = value => value === null || value === undefined ? "…" : numbers.format(value);

/** How much a figure, or its alternative, says. */
function amount(figure) {
  if (figure.range) return number(figure.range.low) + " – " + number(figure.range.high);
  if (figure.change) return number(figure.change.from) + " → " + number(figure.change.to);
  return figure.value === null ? "" : number(figure.value);
}

function unit(figure) {
  if (!figure.unit) return "";
  return figure.unit.name + (figure.unit.per ? " per " + figure.unit.per : "");
}

const words = label => label ? label.replaceAll("_", " ") : "";

/** What to call an article, whatever it lacks. */
const nameOf = doc => doc.title || (doc.source && doc.source.name) || "Untitled";

/** Facts of an article in one line. */
function meta(doc) {
  return el("p", { class: "meta" },
    doc.status === "FAILED" ? el("span", { class: "badge", text: "Could not be read" }) : null,
    doc.byline && doc.byline.length ? el("span", { text: doc.byline.join(", ") }) : null,
    doc.published ? published(doc.published) : null,
    doc.site ? el("span", { text: doc.site }) : null,
    doc.source && doc.source.name && doc.title ? el("span", { text: doc.source.name }) : null,
    doc.readingMinutes ? el("span", { text: doc.readingMinutes + " min" }) : null,
    doc.received ? el("span", {}, "added ", moment(doc.received)) : null);
}
