// The twin of pages/question: what is understood of the fields of a question, as its page sends them.

const SPACE = "[^\\S\\u00a0\\u2007\\u202f\\ufeff]+";
const ENDS = new RegExp(`^${SPACE}|${SPACE}$`, "g");
const MOST_WHOLE = 2 ** 31;

/**
 * @param item the question, compiled
 * @param fields URLSearchParams, or anything with getAll(name)
 * @returns { values }, or { unclear: the name of the way to mend it }, or {} where only the server can tell
 */
export function read(item, fields) {
  const all = (name) => fields.getAll(name).map((text) => text.replace(ENDS, "")).filter(Boolean);
  const one = (name) => all(name)[0] ?? "";
  const reader = READERS[item.type];
  return reader ? reader(item, one, all) : {};
}

const READERS = {
  choice, "open-choice": choice, question: choice, boolean: yesNo, integer: number, decimal: number, quantity, date, time,
  string: words, text: words, url: words,
};
const nothing = { values: [] };
const unclear = (how) => ({ unclear: how });

function choice(item, one, all) {
  const keys = all("value");
  const options = item.options ?? [];
  const isOpen = item.type === "open-choice";
  const chosen = options.filter((option) => keys.includes(key(option, options, isOpen)));
  const own = isOpen ? one("other") : "";
  const ownMeant = isOpen && keys.includes("other");
  if (chosen.length + (ownMeant ? 1 : 0) < keys.length) return unclear("option");
  if (ownMeant && !own) return unclear("missingWords");
  if (!item.repeats && chosen.length > 0 && own) return unclear("eitherOptionOrWords");
  const values = [...chosen.map(({ value }) => value), ...(own ? [{ valueString: own }] : [])];
  return values.length > 1 && chosen.some(({ exclusive }) => exclusive) ? unclear("exclusive") : { values };
}

/** The short text of an option's value; its code where it is a coding. */
const short = ({ value }) => {
  const [[name, content]] = Object.entries(value);
  if (name === "valueCoding") return content.code || content.display || "";
  if (name === "valueQuantity") return String(content.value);
  return name === "valueReference" ? content.reference ?? "" : String(content);
};

/** What a button sends: the code, or the system and the code where two systems share it. */
function key(option, options, isOpen) {
  const code = short(option);
  const shared = options.filter((other) => short(other) === code).length > 1;
  if (!shared && !(code === "other" && isOpen)) return code;
  return option.value.valueCoding ? `${option.value.valueCoding.system ?? ""}|${code}` : `=${code}`;
}

function yesNo(item, one) {
  const text = one("value");
  if (text === "") return nothing;
  return text === "true" || text === "false" ? { values: [{ valueBoolean: text === "true" }] } : unclear("option");
}

/** A number as people write it, as plain digits; undefined when it is none. */
function digits(text) {
  const close = text.replace(/[ \t\n\v\f\r\u00a0\u202f]/g, "").replace("−", "-");
  const found = /^([+-]?)(?=[.,]?\d)(\d{0,20})(?:[.,](\d{0,20}))?$/.exec(close);
  if (!found) return undefined;
  const [, sign, whole, decimals] = found;
  return (sign === "-" ? "-" : "") + (whole || "0") + (decimals ? "." + decimals : "");
}

function number({ type }, one) {
  const text = one("value");
  if (text === "") return nothing;
  const written = digits(text);
  if (type === "decimal") return written === undefined ? unclear("number") : { values: [{ valueDecimal: written }] };
  const whole = written !== undefined && /^-?\d+(\.0*)?$/.test(written) ? Number(written) : NaN;
  return whole >= -MOST_WHOLE && whole < MOST_WHOLE ? { values: [{ valueInteger: whole || 0 }] } : unclear("wholeNumber");
}

function quantity({ units = [] }, one) {
  const text = one("value");
  if (text === "") return nothing;
  const value = digits(text);
  if (value === undefined) return unclear("number");
  if (units.length === 0) return { values: [{ valueQuantity: { value } }] };
  const unit = units.map(({ valueCoding }) => valueCoding).find(({ code = "" }) => code === one("value.unit"));
  return unit
    ? { values: [{ valueQuantity: { value, unit: unit.display || unit.code, system: unit.system, code: unit.code } }] }
    : unclear("unit");
}

function date(item, one) {
  const [day, month, year] = ["day", "month", "year"].map((part) => one(`value.${part}`));
  if (day + month + year === "") return nothing;
  const isPart = (text) => /^\d{0,2}$/.test(text);
  if (!/^\d{4}$/.test(year) || !isPart(month) || !isPart(day) || (day && !month)) return unclear("date");
  const written = [year, month, day].filter(Boolean).map((part) => part.padStart(2, "0")).join("-");
  return isDate(written) ? { values: [{ valueDate: written }] } : unclear("date");
}

function isDate(written) {
  const full = written + "-01-01".slice(written.length - 4);
  const known = new Date(full + "T00:00:00Z");
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(full);
}

function time(item, one) {
  const text = one("value");
  if (text === "") return nothing;
  const found = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?$/.test(text);
  return found ? { values: [{ valueTime: (text + ":00").slice(0, 8) }] } : unclear("time");
}

function words({ type, repeats }, one) {
  const text = one("value").replace(/\r\n/g, "\n");
  if (text === "") return nothing;
  const value = (one) => (type === "url" ? { valueUri: one } : { valueString: one });
  const lines = repeats ? text.split(/[\n\r]/).map((line) => line.replace(ENDS, "")).filter(Boolean) : [text];
  return { values: lines.map(value) };
}
