(() => {
  "use strict";
  const form = document.getElementById("filters");
  const findings = Array.from(document.querySelectorAll("[data-kind]"));
  const field = name => document.getElementById("filter-" + name);

  function isWanted(finding) {
    const kind = field("kind").value;
    const source = field("source").value;
    const from = field("from").value;
    const to = field("to").value;
    if (kind && finding.dataset.kind !== kind) return false;
    if (source && !finding.dataset.sources.split(" ").includes(source)) return false;
    const days = finding.dataset.days.split(" ").filter(Boolean);
    return (!from && !to) || days.some(day => (!from || day >= from) && (!to || day <= to));
  }

  function apply() {
    let shown = 0;
    for (const finding of findings) {
      finding.hidden = !isWanted(finding);
      if (!finding.hidden) shown++;
    }
    field("result").textContent = shown === findings.length ? "" : `${shown} of ${findings.length} findings shown`;
  }

  // A link to a finding has to find it, also while a filter hides it.
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !form || !target.hidden) return;
    form.reset();
    target.scrollIntoView();
  }

  if (form) {
    form.hidden = false;
    form.addEventListener("input", apply);
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", event => event.preventDefault());
    addEventListener("hashchange", reveal);
  }

  // Paper cannot be opened.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });
})();
