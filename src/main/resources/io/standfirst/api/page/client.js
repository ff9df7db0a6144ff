// The API: relative to this page, under whatever stage it lies, with a key when it asks for one.

const root = new URL(location.pathname.replace(/\/?$/, "/"), location.origin);
const KEY = "standfirst-api-key";

/** A problem document, as an error with words for people. */
class ProblemError extends Error {
  constructor(status, problem) {
    super((problem && (problem.detail || problem.message)) || "The server answered " + status + ".");
    this.status = status;
  }
}

/** Asks the API; the answer, which is good. */
async function ask(path, options = {}) {
  const headers = { ...options.headers };
  const key = sessionStorage.getItem(KEY);
  if (key) headers["x-api-key"] = key;
  const answer = await fetch(new URL(path, root), { ...options, headers, cache: "no-cache" })
    .catch(() => { throw new Error("The server cannot be reached."); });
  if ((answer.status === 401 || answer.status === 403) && await newKey(key)) return ask(path, options);
  if (!answer.ok) throw new ProblemError(answer.status, await answer.json().catch(() => null));
  return answer;
}

const get = path => ask(path).then(answer => answer.json());

const post = (path, body) =>
  ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) })
    .then(answer => answer.json());

let asking = null;
/** Asks for a key, once for all who wait for it; whether there is another than the refused one. */
function newKey(refused) {
  if (sessionStorage.getItem(KEY) !== refused) return Promise.resolve(true);
  asking ??= new Promise(resolve => {
    const dialog = byId("key-dialog");
    byId("key-form").onsubmit = event => {
      event.preventDefault();
      sessionStorage.setItem(KEY, byId("key").value.trim());
      dialog.close("used");
    };
    byId("key-cancel").onclick = () => dialog.close("cancelled");
    dialog.onclose = () => {
      asking = null;
      byId("key").value = "";
      resolve(dialog.returnValue === "used");
    };
    dialog.returnValue = "";
    dialog.showModal();
  });
  return asking;
}

const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
