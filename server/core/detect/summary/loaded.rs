//! What the queries load that a repository of Java declares: `@EntityGraph(attributePaths = "author")`, `join fetch` in the
//! text of an annotation or of the method that sends it.

use backhint_knowledge::Family;
use rustc_hash::FxHashMap;

use crate::detect::Context;
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind, Function};
use crate::syntax::{LineTable, Span};
use crate::world::FunctionDigest;

/// What stands for relations that can't be told.
const UNKNOWN: &str = "*";

/// The methods that load relations with their rows, each once by class and name: all that those of one name load.
pub(super) fn queries(cx: &Context<'_, '_>, lines: &LineTable) -> Vec<FunctionDigest> {
    if cx.family != Family::Java {
        return Vec::new();
    }
    let facts = cx.names.facts;
    let mut found: Vec<FunctionDigest> = Vec::new();
    let mut places: FxHashMap<(&str, &str), usize> = FxHashMap::default();
    for function in &facts.functions {
        let (Some(name), Some(class)) = (function.name, function.class) else { continue };
        let loads = loads(cx, function);
        if loads.is_empty() {
            continue;
        }
        let (class, line) = (cx.text(facts.class(class).name), lines.line_of(name.start) + 1);
        let at = *places.entry((class, cx.text(name))).or_insert_with(|| {
            let digest = FunctionDigest::of_query(cx.text(name), class, u32::try_from(line).unwrap_or(u32::MAX));
            found.push(digest);
            found.len() - 1
        });
        found[at].loads.extend(loads.into_iter().map(Into::into));
    }
    found
}

fn loads(cx: &Context<'_, '_>, function: &Function) -> Vec<String> {
    let mut found = Vec::new();
    for decorator in &function.decorators {
        let callee = cx.names.callee(*decorator).unwrap_or(*decorator);
        let name = cx.names.written(callee).last().map_or("", |last| last.name);
        if cx.profiles.orms.iter().any(|orm| orm.method(name).loads) {
            found.extend(named(cx, *decorator));
        }
        fetched(cx, cx.span(*decorator), &mut found);
    }
    fetched(cx, function.body, &mut found);
    found
}

/// The relations that an annotation names; what it names otherwise is not known.
fn named(cx: &Context<'_, '_>, decorator: ExprId) -> Vec<String> {
    let named =
        arguments(cx.names, decorator).iter().filter(|arg| arg.name.is_some_and(|name| cx.text(name) != "value"));
    let texts = named.flat_map(|arg| cx.names.facts.inside(arg.value)).filter_map(|id| cx.names.literal(id));
    let found: Vec<String> = texts.map(str::to_owned).collect();
    if found.is_empty() { vec![UNKNOWN.to_owned()] } else { found }
}

/// The relations behind the words of a text that load them.
fn fetched(cx: &Context<'_, '_>, span: Span, found: &mut Vec<String>) {
    let marks = cx.profiles.orms.iter().flat_map(|orm| &orm.orm.eager).map(|eager| eager.text.as_str());
    for mark in marks.filter(|mark| !mark.is_empty()) {
        let (code, lower) = (cx.text(span), cx.text(span).to_ascii_lowercase());
        for (at, _) in lower.match_indices(mark) {
            let path = code[at + mark.len()..].trim_start_matches([' ', '\n', '"', '+', '\t', '\r']);
            let end = path.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.')).unwrap_or(path.len());
            let relation = path[..end].split_once('.').map_or("", |(_, relation)| relation);
            found.push(if relation.is_empty() { UNKNOWN } else { relation }.to_owned());
        }
    }
    // A builder that fetches names what it joins in its own way.
    let facts = cx.names.facts;
    let loads = |call: &ExprId| match cx.names.callee(*call).map(|callee| facts.expr(callee).kind) {
        Some(ExprKind::Member { name, .. }) => cx.profiles.orms.iter().any(|orm| orm.method(cx.text(name)).loads),
        _ => false,
    };
    if facts.calls.iter().any(|call| span.contains(cx.span(*call)) && loads(call)) {
        found.push(UNKNOWN.to_owned());
    }
}
