/* Small comforts. Every page works without this file. */

// The summary of errors takes the focus, also where autofocus is not honoured.
document.querySelector("[data-focus]")?.focus();

// A slider moves the number beside it, which is what is sent; it stays hidden without script.
function slide() {
  for (const slide of document.querySelectorAll("input[type=range][data-for]")) {
    const number = document.getElementById(slide.dataset.for);
    const written = number.value.trim() !== "";
    slide.hidden = false;
    if (written) slide.value = number.value.replace(",", ".");
    slide.classList.toggle("untouched", !written);
    slide.addEventListener("input", () => {
      slide.classList.remove("untouched");
      number.value = slide.value;
      number.dispatchEvent(new Event("input", { bubbles: true }));
    });
    slide.addEventListener("change", () => number.dispatchEvent(new Event("change", { bubbles: true })));
    number.addEventListener("input", (event) => {
      if (event.isTrusted && number.value.trim() !== "") {
        slide.value = number.value.replace(",", ".");
        slide.classList.remove("untouched");
      }
    });
  }
}
slide();
document.addEventListener("boussole:page", slide); // Another question has been drawn on this page.

// Ticking an answer that excludes the others (“none of these”) unticks them, and the reverse.
document.addEventListener("change", ({ target }) => {
  if (target.type !== "checkbox" || !target.checked) return;
  const others = target.closest("fieldset")?.querySelectorAll("input[type=checkbox]") ?? [];
  for (const other of others) {
    if (other !== target && (target.dataset.exclusive || other.dataset.exclusive)) other.checked = false;
  }
});

// Arrow keys walk along the points of a chart, from the smallest to the largest.
document.addEventListener("keydown", (event) => {
  const point = event.target.closest?.("svg .point");
  const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
  if (!point || !step) return;
  const points = [...point.closest("svg").querySelectorAll(".point")];
  points[points.indexOf(point) + step]?.focus();
  event.preventDefault();
});
