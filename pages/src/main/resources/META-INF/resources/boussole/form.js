// The twin of the library `form`: what is asked, and what is wrong, given a compiled form and a FHIR QuestionnaireResponse.
// It obeys the same vectors. Numbers come as text, so that none loses a digit. It evaluates no FHIRPath: see `undecided`.

const MOST_PLACES = 20_000;
const TAKES = {
  boolean: "valueBoolean", decimal: "valueDecimal", integer: "valueInteger", date: "valueDate", dateTime: "valueDateTime",
  time: "valueTime", string: "valueString", text: "valueString", url: "valueUri", quantity: "valueQuantity",
  attachment: "valueAttachment", reference: "valueReference",
};
const isQuestion = ({ type }) => type !== "group" && type !== "display";
const list = (some) => some ?? [];

// ---- Values: an object with one value[x], as FHIR writes it

export const nameOf = (answer) => Object.keys(answer).find((name) => name.startsWith("value"));
export const contentOf = (answer) => answer[nameOf(answer)];
const keyOf = (coding) => coding.code || coding.display || "";
const numberOf = (answer) => {
  const content = contentOf(answer);
  return { valueInteger: content, valueDecimal: content, valueQuantity: content?.value }[nameOf(answer)];
};

/** Digits after the point, those of 1.50 included. */
const decimals = (number) => String(number).split(".")[1]?.length ?? 0;

function order(one, other) {
  const places = Math.max(decimals(one), decimals(other));
  const whole = (number) => {
    const [before, after = ""] = String(number).split(".");
    return BigInt(before + after.padEnd(places, "0"));
  };
  return one === other ? "=" : ((a, b) => (a < b ? "<" : a > b ? ">" : "="))(whole(one), whole(other));
}

const textOrder = (one, other) => (one < other ? "<" : one > other ? ">" : "=");

function midnight(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return [date.getTime() / 1000, 0];
}

/** The stretch of time that a date covers, or the instant of a moment: [from, until], each in seconds and nanoseconds. */
function span(text) {
  const [date, clock] = text.split("T");
  const [year, month, day] = date.split("-").map(Number);
  if (clock === undefined) {
    if (day) return [midnight(year, month - 1, day), midnight(year, month - 1, day + 1)];
    return month ? [midnight(year, month - 1, 1), midnight(year, month, 1)] : [midnight(year, 0, 1), midnight(year + 1, 0, 1)];
  }
  const [, time, fraction = "", sign, hours, minutes] = /^([\d:]{8})\.?(\d*)(?:Z|([+-])(\d\d):(\d\d))$/.exec(clock);
  const [hour, minute, second] = time.split(":").map(Number);
  const offset = sign ? (sign + 1) * (hours * 3600 + minutes * 60) : 0;
  const [start] = midnight(year, month - 1, day);
  const instant = [start + hour * 3600 + minute * 60 + second - offset, Number(fraction.padEnd(9, "0"))];
  return [instant, instant];
}

const instantOrder = ([a, b], [c, d]) => a - c || b - d;

function spanOrder([from, until], [otherFrom, otherUntil]) {
  const before = (f, u, next) => (instantOrder(f, u) === 0 ? instantOrder(u, next) < 0 : instantOrder(u, next) <= 0);
  if (instantOrder(from, otherFrom) === 0 && instantOrder(until, otherUntil) === 0) return "=";
  if (before(from, until, otherFrom)) return "<";
  return before(otherFrom, otherUntil, from) ? ">" : "?";
}

const fullTime = (time) => (time.includes(".") ? time : time + ".").padEnd(18, "0");

function quantityOrder(one, other) {
  const same = (part) => (one[part] ?? "") === (other[part] ?? "");
  const sameUnit = same("system") && same("code") && (one.code || same("unit"));
  return sameUnit ? order(one.value, other.value) : "?";
}

const sorted = (content) =>
  content && typeof content === "object" ? JSON.stringify(Object.entries(content).filter(([, part]) => part !== "").sort()) : content;

/** How a value stands to another: = < >, ! where they differ without order, ? where it cannot be told. */
export function relation(one, other) {
  const [name, otherName, a, b] = [nameOf(one), nameOf(other), contentOf(one), contentOf(other)];
  const both = (...names) => names.includes(name) && names.includes(otherName);
  if (both("valueQuantity")) return quantityOrder(a, b);
  if (both("valueInteger", "valueDecimal")) return order(a, b);
  if (both("valueDate", "valueDateTime")) return spanOrder(span(a), span(b));
  if (both("valueTime")) return textOrder(fullTime(a), fullTime(b));
  if (both("valueString")) return textOrder(a, b);
  if (both("valueCoding")) return (a.system ?? "") === (b.system ?? "") && keyOf(a) === keyOf(b) ? "=" : "!";
  if (both("valueReference") && a.reference) return a.reference === b.reference ? "=" : "!";
  return name === otherName && sorted(a) === sorted(b) ? "=" : "!";
}

const same = (one, other) => relation(one, other) === "=";

// ---- Places: one for each item that is, or could be, answered

function grow(items, answered, holder, add) {
  for (const item of items) {
    let rank = 0;
    list(answered).forEach((given, i) => {
      if (given.linkId === item.linkId) present(item, given, holder, rank++, `${holder.pointer}/item/${i}`, add);
    });
    if (rank === 0) {
      const absent = add({ item, holder, rank, present: false, pointer: holder.pointer, answers: [] });
      grow(list(item.items), [], { place: absent, answer: -1, pointer: holder.pointer }, add);
    }
  }
}

function present(item, given, holder, rank, pointer, add) {
  const answers = list(given.answer);
  const place = add({ item, holder, rank, present: true, pointer, answers });
  if (item.type === "group" || answers.length === 0) {
    grow(list(item.items), given.item, { place, answer: -1, pointer }, add);
    return;
  }
  answers.forEach((answer, i) =>
    grow(list(item.items), answer.item, { place, answer: i, pointer: `${pointer}/answer/${i}` }, add));
}

function places(form, response) {
  const all = [];
  grow(list(form.items), response.item, { place: undefined, answer: -1, pointer: "" }, (place) => {
    if (all.push(place) > MOST_PLACES) throw new RangeError("too-large");
    place.children = [];
    place.holder.place?.children.push(place);
    return place;
  });
  return all;
}

const holdsAnswer = (place) => place.answers.length > 0 || place.children.some(holdsAnswer);
const underOne = (one, other) => one.place === other.place && one.answer === other.answer;

// ---- Branching

const MET = { "=": "=", "!=": "<>!", ">": ">", "<": "<", ">=": ">=", "<=": "<=" };

function isMetBy({ operator, answer }, given) {
  if (operator === "exists") return contentOf(answer) === given.length > 0;
  return given.some((value) => MET[operator].includes(relation(value, answer)));
}

/** Every place, and whether it is asked: { places, isEnabled(place), asks(linkId), linkIds }. */
export function branching(form, response) {
  const all = places(form, response);
  const byLinkId = new Map();
  for (const place of all) byLinkId.set(place.item.linkId, [...list(byLinkId.get(place.item.linkId)), place]);
  const known = new Map();
  const underway = new Set();
  const presumed = new Set();

  /** Of the places of a question, those inside the lowest group or answer around this place that holds any. */
  function nearest(question, from) {
    const candidates = list(byLinkId.get(question));
    if (candidates.length < 2) return candidates;
    for (let { holder } = from; ; { holder } = holder.place) {
      const inside = candidates.filter((place) => {
        for (let at = place; at; at = at.holder.place) if (underOne(at.holder, holder)) return true;
        return false;
      });
      if (inside.length > 0 || !holder.place) return inside;
    }
  }

  function isMet(condition, place) {
    const asked = nearest(condition.question, place).filter(decide);
    return isMetBy(condition, asked.flatMap(({ answers }) => answers))
      || asked.length === 0 && condition.operator === "!=" && presumed.has(place);
  }

  function meetsConditions(place) {
    const { enableWhen, enableBehavior } = place.item;
    if (!enableWhen?.length) return true;
    const met = (condition) => isMet(condition, place);
    return enableBehavior === "any" ? enableWhen.some(met) : enableWhen.every(met);
  }

  function decide(place) {
    if (known.has(place)) return known.get(place);
    if (underway.has(place)) {
      presumed.add(place);
      return true;
    }
    underway.add(place);
    const { place: above, answer } = place.holder;
    const enabled = (!above || above.item.type === "group" || answer >= 0) && (!above || decide(above)) && meetsConditions(place);
    underway.delete(place);
    known.set(place, enabled);
    return enabled;
  }

  all.forEach(decide);
  const isEnabled = (place) => known.get(place);
  return {
    places: all,
    isEnabled,
    asks: (linkId) => list(byLinkId.get(linkId)).some(isEnabled),
    linkIds: [...new Set(all.filter(isEnabled).map(({ item }) => item.linkId))],
  };
}

/** The response without the answers of what is not asked, taken out until none is left. */
export function withoutDisabled(form, response) {
  const { places: all, isEnabled } = branching(form, response);
  const off = new Set(all.filter((place) => place.present && !isEnabled(place)).map(({ pointer }) => pointer));
  if (off.size === 0) return response;
  const holds = (item) => list(item.answer).length > 0 || list(item.item).some(holds);
  const prune = (items, pointer) =>
    list(items).flatMap((old, i) => {
      const at = `${pointer}/item/${i}`;
      if (off.has(at)) return [];
      const answer = list(old.answer).map((one, j) => ({ ...one, item: prune(one.item, `${at}/answer/${j}`) }));
      const kept = { ...old, answer, item: prune(old.item, at) };
      return holds(kept) || !holds(old) ? [kept] : [];
    });
  return withoutDisabled(form, { ...response, item: prune(response.item, "") });
}

const each = (items, visit, above = []) =>
  list(items).forEach((item) => {
    visit(item, above);
    each(item.items, visit, [...above, item]);
  });

/**
 * The linkIds of which this twin cannot tell whether they are asked, or with what: those that expressions decide, what is in them,
 * and what depends on them or on `also`.
 */
export function undecided(form, also = []) {
  const found = new Set(also);
  each(form.items, ({ linkId, expressions: said }) => (said?.calculated || said?.enableWhen || said?.answer) && found.add(linkId));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    each(form.items, ({ linkId, enableWhen }, above) => {
      const depends = list(enableWhen).some(({ question }) => found.has(question));
      if (depends || above.some((one) => found.has(one.linkId))) found.add(linkId);
    });
  }
  return found;
}

// ---- Placing an answer

/** The response with other values for one question, at its place; no values takes the question out. */
export function answered(form, response, linkId, values) {
  const order = [];
  let way = [];
  each(form.items, (item, above) => {
    order.push(item.linkId);
    if (item.linkId === linkId) way = [...above, item];
  });
  const befores = way.map((item) => new Set(order.slice(0, order.indexOf(item.linkId))));
  return { ...response, item: put(list(response.item), way, values, befores) };
}

function put(siblings, [item, ...rest], values, [before, ...befores]) {
  const at = siblings.findIndex(({ linkId }) => linkId === item.linkId);
  const old = at < 0 ? { linkId: item.linkId } : siblings[at];
  const changed = rest.length === 0 ? withValues(old, values) : goingDown(old, item, rest, values, befores);
  const result = siblings.filter((_, i) => i !== at);
  if (list(changed.answer).length + list(changed.item).length === 0) return result;
  const first = siblings.findIndex(({ linkId }) => !before.has(linkId));
  result.splice(at >= 0 ? at : first < 0 ? result.length : first, 0, changed);
  return result;
}

/** What was nested under the same value stays with it; otherwise what was nested at the same position. */
function withValues(old, values) {
  const answers = list(old.answer);
  const answer = values.map((value, i) => {
    const replaced = answers[i] && !values.some((one) => same(answers[i], one)) ? answers[i] : undefined;
    const nested = list((answers.find((one) => same(one, value)) ?? replaced)?.item);
    return { ...value, item: i === 0 ? [...list(old.item), ...nested] : nested };
  });
  return { linkId: old.linkId, answer, item: [] };
}

function goingDown(old, item, rest, values, befores) {
  if (item.type === "group" || list(old.answer).length === 0) return { ...old, item: put(list(old.item), rest, values, befores) };
  const [first, ...others] = old.answer;
  return { ...old, answer: [{ ...first, item: put(list(first.item), rest, values, befores) }, ...others] };
}

// ---- Validation

/** Every fault: { code, linkId, pointer }; only a complete response can lack anything. Constraints are left to the server. */
export function faults(form, response, complete) {
  try {
    const enabled = branching(form, response);
    return [...structure(form, response), ...enabled.places.flatMap((place) => ofPlace(place, enabled, complete))];
  } catch (tooLarge) {
    if (!(tooLarge instanceof RangeError)) throw tooLarge;
    return [{ code: "too-large", linkId: "", pointer: "" }];
  }
}

function structure(form, response) {
  const found = [];
  const all = new Set();
  each(form.items, ({ linkId }) => all.add(linkId));
  const tell = (code, linkId, pointer) => found.push({ code, linkId, pointer });
  const stranger = (linkId, pointer) => tell(all.has(linkId) ? "misplaced-item" : "unknown-item", linkId, pointer);
  function visit(items, allowed, pointer) {
    const seen = new Set();
    list(items).forEach((given, i) => {
      const at = `${pointer}/item/${i}`;
      const item = list(allowed).find(({ linkId }) => linkId === given.linkId);
      if (!item) return stranger(given.linkId, at);
      if (seen.has(item.linkId) && !(item.type === "group" && item.repeats)) tell("duplicate-item", item.linkId, at);
      seen.add(item.linkId);
      list(given.answer).forEach((answer, j) => visit(answer.item, item.items, `${at}/answer/${j}`));
      if (item.type === "group" || list(given.answer).length === 0) visit(given.item, item.items, at);
      else list(given.item).forEach(({ linkId }, j) => stranger(linkId, `${at}/item/${j}`));
    });
  }
  visit(response.item, form.items, "");
  return found;
}

function ofPlace(place, enabled, complete) {
  const { item, pointer, answers } = place;
  const fault = (code) => ({ code, linkId: item.linkId, pointer });
  if (!enabled.isEnabled(place)) {
    const topmost = !place.holder.place || enabled.isEnabled(place.holder.place);
    return answers.length > 0 || topmost && holdsAnswer(place) ? [fault("disabled-answer")] : [];
  }
  const codes = [complete && lacks(place, enabled), isTooMany(place) && "too-many"].filter(Boolean);
  return [...codes.map(fault), ...answers.flatMap((answer, i) =>
    ofAnswer(item, answer, answers.length).map((code) => ({ ...fault(code), pointer: `${pointer}/answer/${i}/${nameOf(answer)}` })))];
}

function isTooMany({ item, rank, answers }) {
  const most = item.repeats ? item.bounds?.maxOccurs ?? Infinity : 1;
  return item.type === "group" ? item.repeats && rank === most : isQuestion(item) && answers.length > most;
}

function lacks(place, { places: all, isEnabled }) {
  for (let at = place; at; at = at.holder.place) {
    const { type, repeats, required } = at.item;
    if (!at.present && type === "group" && repeats && !required) return undefined;
  }
  const { item, rank, holder, answers } = place;
  const tooFew = (given) => given < (item.bounds?.minOccurs ?? 0) && "too-few";
  if (item.type !== "group") return isQuestion(item) && (answers.length > 0 ? tooFew(answers.length) : item.required && "required");
  if (rank > 0) return undefined;
  const beside = all.filter((other) => other.item === item && underOne(other.holder, holder));
  if (beside.some(holdsAnswer)) return tooFew(beside.length);
  const canBeAnswered = (at) => isQuestion(at.item) && isEnabled(at) || at.children.some(canBeAnswered);
  return item.required && canBeAnswered(place) && "required";
}

function takes({ type, options = [] }, answer) {
  const name = nameOf(answer);
  if (type !== "choice" && type !== "open-choice") return TAKES[type] === name;
  if (type === "open-choice" && name === "valueString") return true;
  return options.length === 0 ? name === "valueCoding" : options.some(({ value }) => nameOf(value) === name);
}

/** Space as Java's isBlank knows it: not the spaces that do not break. */
const isBlank = (text) => /^[^\S\u00a0\u2007\u202f\ufeff]*$/.test(text);

function isEmpty(answer) {
  const content = contentOf(answer);
  switch (nameOf(answer)) {
    case "valueAttachment": return !content.data && !content.url;
    case "valueCoding": return isBlank(content.display || content.code || "");
    case "valueReference": return isBlank(content.display || content.reference || "");
    case "valueQuantity": return false;
    default: return isBlank(String(content));
  }
}

const RULES = [typeRule, optionRule, textRule, rangeRule, unitRule, attachmentRule];

/** The codes of what is wrong in one answer among so many. */
export const ofAnswer = (item, answer, count) => RULES.flatMap((rule) => rule(item, answer, count)).filter(Boolean);

function typeRule(item, answer) {
  const untakable = { group: "group-answer", display: "display-answer", question: "question-type-unknown" }[item.type];
  return untakable ?? (takes(item, answer) ? isEmpty(answer) && "empty-answer" : "wrong-type");
}

function optionRule(item, answer, count) {
  if (!item.options?.length) return [];
  const option = item.options.find(({ value }) => same(value, answer));
  const isFree = item.type === "open-choice" && nameOf(answer) === "valueString";
  return [!isFree && takes(item, answer) && !option && "not-an-option", count > 1 && option?.exclusive && "exclusive"];
}

function textRule({ bounds = {} }, answer) {
  if (nameOf(answer) !== "valueString" && nameOf(answer) !== "valueUri") return [];
  const text = contentOf(answer);
  const length = [...text].length;
  return [length > bounds.maxLength && "too-long", length < bounds.minLength && "too-short",
    bounds.regex !== undefined && !matches(bounds.regex, text) && "regex"];
}

/** A pattern that this browser does not read is left to the server. */
function matches(regex, text) {
  try {
    return new RegExp(`^(?:${regex})$`, "u").test(text);
  } catch {
    return true;
  }
}

function rangeRule(item, answer) {
  if (!takes(item, answer)) return [];
  const { min, max, maxDecimalPlaces } = item.bounds ?? {};
  // A bound without a unit bounds the number of a quantity, whatever its unit.
  const against = (bound) => {
    const plain = nameOf(answer) === "valueQuantity" && nameOf(bound) !== "valueQuantity";
    return relation(plain ? { valueDecimal: numberOf(answer) } : answer, bound);
  };
  const number = numberOf(answer);
  return [min && against(min) === "<" && "out-of-range", max && against(max) === ">" && "out-of-range",
    number !== undefined && decimals(number) > maxDecimalPlaces && "too-many-decimals"];
}

function unitRule({ units = [], bounds = {} }, answer) {
  if (nameOf(answer) !== "valueQuantity") return [];
  const { code, system, unit } = contentOf(answer);
  const ofBounds = [bounds.min, bounds.max]
    .filter((bound) => bound?.valueQuantity)
    .map(({ valueQuantity: one }) => ({ system: one.system, code: one.code, display: one.unit }));
  const taken = units.length > 0 ? units.map(contentOf) : ofBounds;
  const isIn = (one) => code
    ? (one.system ?? "") === (system ?? "") && one.code === code
    : Boolean(unit) && (unit === (one.display ?? "") || unit === (one.code ?? ""));
  return [taken.length > 0 && !taken.some(isIn) && "wrong-unit"];
}

function attachmentRule({ bounds = {} }, answer) {
  if (nameOf(answer) !== "valueAttachment") return [];
  const { data = "", size = 0, contentType = "" } = contentOf(answer);
  const padding = data.endsWith("==") ? 2 : data.endsWith("=") ? 1 : 0;
  const bytes = Math.max(size, Math.floor(data.length / 4) * 3 - padding);
  const plain = contentType.split(";")[0].trim().toLowerCase();
  const isOf = (taken) => taken === "*/*" || taken === plain || taken.endsWith("/*") && plain.startsWith(taken.slice(0, -1));
  const kinds = list(bounds.mimeTypes).map((taken) => taken.trim().toLowerCase());
  return [bytes > bounds.maxSize && "attachment-too-large", kinds.length > 0 && !kinds.some(isOf) && "attachment-of-another-kind"];
}
