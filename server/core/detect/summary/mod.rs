//! What the functions of a file do with what they are given, read off the file for those that call them from others.

mod declared;
mod field;
mod loaded;
mod rows;
mod sent;
mod statement;

use backhint_knowledge::Family;
use rustc_hash::FxHashMap;

use super::Context;
use crate::facts::{ExprId, ExprKind, Function, FunctionId, RegionKind, ValuePart};
use crate::finding::Fix;
use crate::syntax::{LineTable, Span};
use crate::world::{CalledFunction, FunctionDigest, Lacked};

/// A function that other files can call by its name.
struct Callable<'a> {
    id: FunctionId,
    name: &'a str,
    class: Option<&'a str>,
    /// How many parameters stand before the first argument: the object of a method.
    object: u32,
}

/// The functions of a file that send queries, read relations, take SQL, or give rows back, for other files.
pub(crate) fn functions(cx: &Context<'_, '_>, lines: &LineTable) -> Vec<FunctionDigest> {
    let mut queries = loaded::queries(cx, lines);
    let callable = callable(cx);
    if callable.is_empty() {
        return queries;
    }
    let line = |span: Span| u32::try_from(lines.line_of(span.start) + 1).unwrap_or(u32::MAX);
    let mut sends = sent::by_function(cx, &callable, &line);
    let mut reads = field::by_function(cx, &callable);
    let mut sql = statement::by_function(cx, &callable, &line);
    let mut rows = rows::by_function(cx, &callable, &line);
    let mut digest = |found: &Callable<'_>| {
        let own = cx.names.facts.function(found.id);
        let digest = FunctionDigest {
            name: found.name.into(),
            class: found.class.map(Into::into),
            is_default: is_default(cx, found),
            params: params(cx, found),
            sends: sends.remove(&found.id).unwrap_or_default(),
            reads: reads.remove(&found.id).unwrap_or_default(),
            sql: sql.remove(&found.id).unwrap_or_default(),
            loads: take_loads(&mut queries, found),
            rows: rows.remove(&found.id),
            line: line(own.name.unwrap_or(own.span)),
        };
        let tells = digest.rows.is_some() || !digest.loads.is_empty();
        let asks = !(digest.sends.is_empty() && digest.reads.is_empty() && digest.sql.is_empty());
        (tells || asks).then_some(digest)
    };
    let mut all: Vec<FunctionDigest> = callable.iter().filter_map(&mut digest).collect();
    all.append(&mut queries);
    all
}

/// What the query loads that a function sends, taken out of the list of those that only load.
fn take_loads(queries: &mut Vec<FunctionDigest>, found: &Callable<'_>) -> Vec<Box<str>> {
    let is_it = |query: &FunctionDigest| *query.name == *found.name && query.class.as_deref() == found.class;
    queries.iter().position(is_it).map(|at| queries.remove(at).loads).unwrap_or_default()
}

/// The fix that loads a relation with the rows which a function of the file gives back.
pub(crate) fn loading(cx: &Context<'_, '_>, called: &CalledFunction<'_>, lacked: Lacked<'_>) -> Option<Fix> {
    let callable = callable(cx);
    let mut meant = callable.iter().filter(|found| found.name == called.name && found.class == called.class);
    match (meant.next(), meant.next()) {
        (Some(only), None) => rows::fix(cx, only, lacked).or_else(|| declared::fix(cx, called, lacked)),
        (None, _) => declared::fix(cx, called, lacked),
        _ => None,
    }
}

/// The functions of the file and the methods of its classes that have a name of their own.
fn callable<'a>(cx: &Context<'_, 'a>) -> Vec<Callable<'a>> {
    let facts = cx.names.facts;
    let given = given_names(cx);
    let mut times: FxHashMap<(Option<&str>, &str), u32> = FxHashMap::default();
    let mut found = Vec::new();
    for (at, function) in (0..).zip(&facts.functions) {
        let id = FunctionId(at);
        let name = function.name.map(|name| cx.text(name)).or_else(|| given.get(&id).copied());
        let Some(name) = name.filter(|name| !name.is_empty() && is_at_top(cx, function)) else { continue };
        let class = function.class.map(|class| cx.text(facts.class(class).name)).filter(|class| !class.is_empty());
        *times.entry((class, name)).or_default() += 1;
        found.push(Callable { id, name, class, object: object(cx, function) });
    }
    // Of several with one name, the arguments would have to tell which is called.
    found.retain(|found| times.get(&(found.class, found.name)) == Some(&1));
    found
}

/// Whether a function stands in the file or a class, not inside another function or under a condition.
fn is_at_top(cx: &Context<'_, '_>, function: &Function) -> bool {
    let Some(region) = function.region else { return false };
    let facts = cx.names.facts;
    let above = facts.around(facts.region(region).parent).map(|region| facts.region(region).kind);
    above.into_iter().all(|kind| matches!(kind, RegionKind::File | RegionKind::Class(_)))
}

/// The names that functions without one get: `const find = async (id) => ...`, `exports.find = ...`, `{ find: ... }`.
fn given_names<'a>(cx: &Context<'_, 'a>) -> FxHashMap<FunctionId, &'a str> {
    let facts = cx.names.facts;
    let mut names = FxHashMap::default();
    if cx.family != Family::JavaScript {
        return names;
    }
    let lambda = |value: ExprId| match facts.expr(value).kind {
        ExprKind::Lambda(function) => Some(function),
        _ => None,
    };
    for assignment in facts.assignments.iter().filter(|assignment| !assignment.appends) {
        let Some(value) = assignment.value else { continue };
        let name = match facts.expr(assignment.target).kind {
            ExprKind::Name => cx.names.code(assignment.target),
            ExprKind::Member { object, name } if matches!(cx.names.code(object), "exports" | "module.exports") => {
                cx.text(name)
            }
            ExprKind::Member { name, .. } if cx.names.code(assignment.target) == "module.exports" => cx.text(name),
            _ => continue,
        };
        if let Some(function) = lambda(value) {
            names.insert(function, name);
        }
        let ExprKind::Collection(range) = facts.expr(value).kind else { continue };
        for entry in facts.args(range) {
            if let (Some(name), Some(function)) = (entry.name, lambda(entry.value)) {
                names.insert(function, cx.text(name));
            }
        }
    }
    names
}

/// Whether a function is what its module gives to who imports no name of it.
fn is_default(cx: &Context<'_, '_>, found: &Callable<'_>) -> bool {
    if cx.family != Family::JavaScript || found.class.is_some() {
        return false;
    }
    let own = cx.names.facts.function(found.id);
    let before = cx.names.text.get(..own.span.start as usize).unwrap_or_default().trim_end();
    let names_it = |words: &str| {
        cx.names.text.match_indices(words).any(|(at, _)| {
            let behind = cx.names.text[at + words.len()..].trim_start();
            let rest = behind.strip_prefix(found.name);
            rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || "_.$([{".contains(c)))
        })
    };
    before.ends_with("export default")
        || found.name == "exports"
        || names_it("export default ")
        || names_it("module.exports =")
}

/// How many parameters of a function get no argument of a call.
fn object(cx: &Context<'_, '_>, function: &Function) -> u32 {
    let has_object = match cx.family {
        Family::Python => function.params.first().is_some_and(|param| matches!(cx.text(param.name), "self" | "cls")),
        Family::Go => function.receiver.is_some(),
        _ => false,
    };
    u32::from(has_object)
}

fn params(cx: &Context<'_, '_>, found: &Callable<'_>) -> Vec<Box<str>> {
    let mut names: Vec<Box<str>> = Vec::new();
    for param in &cx.names.facts.function(found.id).params {
        let Some(at) = param.position.checked_sub(found.object) else { continue };
        names.resize((at as usize + 1).max(names.len()), Box::default());
        if param.part == ValuePart::Whole {
            names[at as usize] = cx.text(param.name).trim_start_matches('$').into();
        }
    }
    names
}

/// The callable function that is entered last before an expression runs, and runs it whenever it is called.
fn straight_around(cx: &Context<'_, '_>, id: ExprId) -> Option<FunctionId> {
    let facts = cx.names.facts;
    for region in facts.around(facts.expr(id).region) {
        match facts.region(region).kind {
            RegionKind::Function(function) => {
                return facts.function(function).body.contains(cx.span(id)).then_some(function);
            }
            RegionKind::Try | RegionKind::Finally | RegionKind::With(_) => {}
            _ => return None,
        }
    }
    None
}
