//! The queries that a function sends for what it is given.

use std::collections::BTreeMap;

use backhint_knowledge::{Evidence, Family};
use rustc_hash::FxHashMap;

use super::{Callable, straight_around};
use crate::detect::Context;
use crate::detect::query_in_loop::called::{is_look_up, remembers, round};
use crate::detect::query_in_loop::{depends, is_sent, reads};
use crate::facts::{ExprId, ExprKind, FunctionId, JumpKind, Param};
use crate::syntax::Span;
use crate::world::SentDigest;

/// The parameters on which the queries of each function depend.
pub(super) fn by_function(
    cx: &Context<'_, '_>,
    callable: &[Callable<'_>],
    line: &dyn Fn(Span) -> u32,
) -> FxHashMap<FunctionId, Vec<SentDigest>> {
    let by_id: FxHashMap<FunctionId, &Callable<'_>> = callable.iter().map(|found| (found.id, found)).collect();
    let mut found: FxHashMap<FunctionId, BTreeMap<u32, SentDigest>> = FxHashMap::default();
    for query in cx.names.sends().iter().copied() {
        let Some(own) = straight_around(cx, query).and_then(|id| by_id.get(&id)) else { continue };
        let Some(evidence) = reads(cx, cx.orms(), query).or_else(|| is_sent(cx, cx.orms(), query, false)) else {
            continue;
        };
        if !asks_always(cx, own, query) || (evidence < Evidence::Proved && !may_wait(cx, own.id)) {
            continue;
        }
        for param in &cx.names.facts.function(own.id).params {
            let Some(at) = position(cx, own, param) else { continue };
            let Some(round) = round(cx, own.id, std::iter::once(param), query) else { continue };
            if depends(cx, cx.orms(), &round, query) {
                let sent = SentDigest { param: at, evidence, line: line(cx.span(query)) };
                found.entry(own.id).or_default().entry(at).or_insert(sent);
            }
        }
    }
    found.into_iter().map(|(id, sent)| (id, sent.into_values().collect())).collect()
}

/// The position of a parameter among the arguments, or that it is the object of a method of Go.
fn position(cx: &Context<'_, '_>, own: &Callable<'_>, param: &Param) -> Option<u32> {
    let is_object = cx.family == Family::Go && own.object > param.position;
    let at = || param.position.checked_sub(own.object).filter(|_| !takes_many(cx, param));
    if is_object { Some(SentDigest::OBJECT) } else { at() }
}

/// Whether a function sends a query for each call: it keeps no answers, writes nothing, and gives none before.
fn asks_always(cx: &Context<'_, '_>, own: &Callable<'_>, query: ExprId) -> bool {
    let keeps = |name: &str| {
        let name = name.to_ascii_lowercase();
        ["cache", "loader", "memo"].iter().any(|word| name.contains(word))
    };
    !remembers(cx, own.id)
        && is_look_up(cx, own.id)
        && !own.class.is_some_and(keeps)
        && !keeps(own.name)
        && !does_work(own.name)
        && !answers_before(cx, own.id, query)
}

/// Whether a function is called for what it does, not for what it finds: its name begins with such a verb.
fn does_work(name: &str) -> bool {
    let verbs = [
        "refresh",
        "sync",
        "process",
        "send",
        "run",
        "handle",
        "ensure",
        "notify",
        "import",
        "export",
        "publish",
        "schedule",
        "execute",
        "perform",
        "migrate",
        "rebuild",
        "reindex",
        "recalculate",
        "update",
        "delete",
        "remove",
        "destroy",
        "create",
        "add",
        "save",
        "store",
        "set",
        "mark",
        "insert",
        "upsert",
        "register",
        "apply",
        "clear",
        "reset",
        "restore",
        "upload",
    ];
    let name = name.trim_start_matches('_');
    let is_verb = |verb: &str| {
        let begin = name.get(..verb.len()).unwrap_or_default();
        let rest = name.get(verb.len()..).unwrap_or_default();
        begin.eq_ignore_ascii_case(verb) && !rest.starts_with(char::is_lowercase)
    };
    verbs.iter().any(|verb| is_verb(verb))
}

/// Whether a function may have left with an answer before it asks: what it found earlier, or was given.
fn answers_before(cx: &Context<'_, '_>, function: FunctionId, query: ExprId) -> bool {
    let facts = cx.names.facts;
    let is_answer = |value: ExprId| match facts.expr(value).kind {
        ExprKind::Null | ExprKind::Bool(_) | ExprKind::Number | ExprKind::Text(_) => false,
        ExprKind::Collection(range) => !range.is_empty(),
        _ => true,
    };
    facts.jumps.iter().any(|jump| {
        jump.kind == JumpKind::Return
            && jump.span.end <= cx.span(query).start
            && facts.function_around(jump.region) == Some(function)
            && jump.value.is_some_and(is_answer)
    })
}

/// Whether a function of JavaScript may make who calls it wait: a list has a `find`, too, and gives its answer at once.
fn may_wait(cx: &Context<'_, '_>, function: FunctionId) -> bool {
    let own = cx.names.facts.function(function);
    let code = cx.text(own.span);
    let promises = own.returns.is_some_and(|returns| cx.text(returns).starts_with("Promise"));
    cx.family != Family::JavaScript || promises || code.starts_with("async") || code.contains("await ")
}

/// Whether a parameter takes many values at once, by its type, its name, or the stars before it.
fn takes_many(cx: &Context<'_, '_>, param: &Param) -> bool {
    let name = cx.text(param.name);
    let before = cx.names.text.get(..param.name.start as usize).unwrap_or_default();
    let ends = ["ids", "Ids", "IDs", "list", "List", "keys", "Keys", "names", "chunk", "batch"];
    let many = ["list", "List", "[]", "Iterable", "Sequence", "Collection", "Set", "set[", "Array", "array", "tuple"];
    let is_many = |type_name: Span| many.iter().any(|word| cx.text(type_name).contains(word));
    before.ends_with(['*', '&']) && cx.family != Family::Go
        || before.ends_with("...")
        || ends.iter().any(|end| name.ends_with(end))
        || param.type_name.is_some_and(is_many)
}
