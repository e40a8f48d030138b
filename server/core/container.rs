//! What a local list or map holds: the values that were put into it before, by key or position where both are certain.

use backhint_knowledge::Family;

use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind, RegionKind};
use crate::names::Names;

/// A value in a container.
#[derive(Clone, Copy)]
struct Entry<'a> {
    key: Option<&'a str>,
    value: ExprId,
}

/// What a container holds at one place.
struct Contents<'a> {
    entries: Vec<Entry<'a>>,
    /// Each change surely ran, once: positions and keys are known.
    certain: bool,
}

/// The values that are surely all that the container named by `object` holds where `at` stands. `None` for what is no
/// variable that this function filled.
pub(crate) fn held(names: &Names<'_>, object: ExprId, at: ExprId) -> Option<Vec<ExprId>> {
    let contents = contents(names, object, at)?;
    Some(contents.entries.iter().map(|entry| entry.value).collect())
}

/// The values that `list.get(0)` or `map.get("key")` may give.
pub(crate) fn taken(names: &Names<'_>, call: ExprId) -> Option<Vec<ExprId>> {
    let ExprKind::Call { callee, .. } = names.facts.expr(call).kind else { return None };
    let ExprKind::Member { object, name } = names.facts.expr(callee).kind else { return None };
    let ([key, ..], "get" | "getOrDefault" | "elementAt") = (arguments(names, call), names.of(name)) else {
        return None;
    };
    let contents = contents(names, object, call)?;
    let all = || Some(contents.entries.iter().map(|entry| entry.value).collect());
    if !contents.certain || names.of(name) == "getOrDefault" {
        return all();
    }
    if let Some(key) = names.literal(key.value) {
        return Some(
            contents.entries.iter().rev().find(|entry| entry.key == Some(key)).map(|e| e.value).into_iter().collect(),
        );
    }
    match names.code(key.value).parse::<usize>() {
        Ok(position) if contents.entries.iter().all(|entry| entry.key.is_none()) => {
            Some(contents.entries.get(position).map(|entry| entry.value).into_iter().collect())
        }
        _ => all(),
    }
}

/// What a look-up gives for a key that the table does not have: `SORTS.get(name, "id")`, `Sorts.GetValueOrDefault(name, name)`.
pub(crate) fn default_of(names: &Names<'_>, call: ExprId) -> Option<ExprId> {
    let ExprKind::Call { callee, .. } = names.facts.expr(call).kind else { return None };
    let ExprKind::Member { name, .. } = names.facts.expr(callee).kind else { return None };
    let ([_, default], "get" | "getOrDefault" | "GetValueOrDefault" | "fetch") =
        (arguments(names, call), names.of(name))
    else {
        return None;
    };
    let is_function = matches!(names.facts.expr(default.value).kind, ExprKind::Lambda(_));
    (default.name.is_none() && !is_function).then_some(default.value)
}

fn contents<'a>(names: &Names<'a>, object: ExprId, at: ExprId) -> Option<Contents<'a>> {
    let facts = names.facts;
    if !matches!(names.family(), Family::Java | Family::JavaScript) || !is_made_empty(names, names.value_of(object)?) {
        return None;
    }
    let (name, place) = (names.code(object), facts.expr(at));
    let function = facts.function_around(place.region);
    let mut contents = Contents { entries: Vec::new(), certain: true };
    for call in facts.calls.iter().copied() {
        let expr = facts.expr(call);
        let ExprKind::Call { callee, .. } = expr.kind else { continue };
        let ExprKind::Member { object, name: method } = facts.expr(callee).kind else { continue };
        let before = expr.span.end <= place.span.start && facts.function_around(expr.region) == function;
        if !before || names.code(object) != name || !matches!(facts.expr(object).kind, ExprKind::Name) {
            continue;
        }
        let sure = facts.is_within(place.region, expr.region)
            && !facts.around(expr.region).any(|region| matches!(facts.region(region).kind, RegionKind::Loop(_)));
        if contents.change(names, names.of(method), call) {
            contents.certain &= sure;
        }
    }
    (!contents.entries.is_empty()).then_some(contents)
}

impl<'a> Contents<'a> {
    /// Notes what a method does to the container. False where it changes nothing.
    fn change(&mut self, names: &Names<'a>, method: &str, call: ExprId) -> bool {
        match (method, arguments(names, call)) {
            ("add" | "push" | "addElement" | "addLast" | "offer", [only]) => {
                self.entries.push(Entry { key: None, value: only.value });
            }
            ("put" | "set" | "setProperty" | "putIfAbsent", [key, value]) => {
                let key = names.literal(key.value);
                self.certain &= key.is_some();
                self.entries.push(Entry { key, value: value.value });
            }
            ("remove", [position]) => match names.code(position.value).parse::<usize>() {
                Ok(position) if position < self.entries.len() => {
                    self.entries.remove(position);
                }
                _ => self.certain = false,
            },
            ("addAll" | "putAll" | "add" | "unshift" | "push", values) => {
                self.certain = false;
                self.entries.extend(values.iter().map(|value| Entry { key: None, value: value.value }));
            }
            ("clear" | "pop" | "shift" | "poll" | "removeIf" | "sort" | "reverse", _) => self.certain = false,
            _ => return false,
        }
        true
    }
}

/// Whether a value is a new container with nothing in it.
fn is_made_empty(names: &Names<'_>, value: ExprId) -> bool {
    match names.facts.expr(value).kind {
        ExprKind::Collection(range) => names.facts.args(range).is_empty(),
        ExprKind::Call { callee, .. } => {
            let class = names.code(callee).split('<').next().unwrap_or_default();
            let class = class.rsplit('.').next().unwrap_or_default();
            let empty =
                arguments(names, value).iter().all(|arg| matches!(names.facts.expr(arg.value).kind, ExprKind::Number));
            empty
                && ["List", "Map", "Set", "Vector", "Deque", "Queue", "Array", "Properties", "Hashtable"]
                    .iter()
                    .any(|kind| class.ends_with(kind))
        }
        _ => false,
    }
}
