// Getting articles in: files through a presigned PUT, pasted text on demand.

const PATIENCE = 120000;

function uploadFiles(files) {
  for (const file of files) upload(file);
}

async function upload(file) {
  const how = el("span", { class: "how", text: "is being uploaded" });
  const row = el("li", {}, el("span", { class: "what", text: file.name }), how);
  byId("uploads").prepend(row);
  try {
    if (!file.size) throw new Error("is empty");
    const ticket = await post("articles", {
      name: file.name, bytes: file.size,
      contentType: /^[\w.+-]+\/[\w.+-]+$/.test(file.type) ? file.type : "application/octet-stream" });
    const headers = Object.fromEntries(
      Object.entries(ticket.headers).filter(([name]) => !/^(host|content-length)$/i.test(name)));
    const put = await fetch(ticket.url, { method: ticket.method, headers, body: file })
      .catch(() => { throw new Error("could not be sent to the bucket"); });
    if (!put.ok) throw new Error("was refused by the bucket (" + put.status + ")");
    how.textContent = "is being read";
    follow();
    const doc = await whenRead(ticket.id);
    how.replaceChildren(el("a", { href: "#/articles/" + doc.id,
      text: doc.status === "READY" ? "is read" : "could not be read" }));
    announce(nameOf(doc) + (doc.status === "READY" ? " is read." : " could not be read."));
    if (!byId("home").hidden) await refresh();
  } catch (problem) {
    how.classList.add("bad");
    how.textContent = problem.message;
    announce(file.name + ": " + problem.message);
  }
}

/** The article, as soon as it is there; asked for less and less often. */
async function whenRead(id) {
  let wait = 400;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(wait = Math.min(wait * 1.5, 5000))) {
    try {
      return await get("articles/" + id);
    } catch (problem) {
      if (problem.status !== 404) throw problem;
    }
  }
  throw new Error("is still being read; it will appear in the list");
}

let onDemand = null;

async function summarisePasted(event) {
  event.preventDefault();
  const form = event.target, button = form.querySelector("button");
  button.disabled = true;
  try {
    const data = new FormData(form);
    onDemand = await post("summaries?text=true", { [data.get("format")]: data.get("text"), figures: "all" });
    if (location.hash === "#/summary") await route();
    else location.hash = "#/summary";
  } catch (problem) {
    announce(problem.message);
  } finally {
    button.disabled = false;
  }
}

function startUploads() {
  const drop = byId("drop"), files = byId("files");
  files.addEventListener("change", () => { uploadFiles(files.files); files.value = ""; });
  for (const name of ["dragenter", "dragover"]) {
    addEventListener(name, event => { event.preventDefault(); drop.classList.add("over"); });
  }
  addEventListener("dragleave", event => { if (!event.relatedTarget) drop.classList.remove("over"); });
  addEventListener("drop", event => {
    event.preventDefault();
    drop.classList.remove("over");
    uploadFiles(event.dataTransfer.files);
  });
  byId("paste").addEventListener("submit", summarisePasted);
}
