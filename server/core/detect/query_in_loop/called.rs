//! Queries that a function of the same file sends for one of its arguments: a loop that calls it sends one per element.

use backhint_knowledge::{EffectKind, Evidence};

use super::{depends, is_sent, reads};
use crate::detect::Context;
use crate::detect::local_call::{arguments_of, called, is_straight};
use crate::effects::CallEffect;
use crate::facts::{ExprId, FunctionId, Param};
use crate::iteration::{Iteration, Source};
use crate::orm::Orms;

/// How long a function may be that looks something up.
const MAX_LINES: usize = 20;

/// A query behind a call.
pub(super) struct Sent {
    /// The call that sends it.
    pub(super) query: ExprId,
    /// How sure it is that every call of the function sends it.
    pub(super) evidence: Evidence,
}

/// The query that the called function sends for an argument that depends on the element.
pub(super) fn sent_behind(
    cx: &Context<'_, '_>,
    orms: &Orms<'_, '_>,
    iteration: &Iteration<'_>,
    call: ExprId,
) -> Option<Sent> {
    let function = called(cx, call)?;
    let facts = cx.names.facts;
    let own = facts.function(function);
    // What calls itself walks a tree, and what keeps its answers asks once for each.
    if own.span.contains(cx.span(call)) || remembers(cx, function) || !is_look_up(cx, function) {
        return None;
    }
    let given: Vec<&Param> = arguments_of(cx, call, function)
        .filter(|(_, arg)| iteration.reaches(cx.names, arg.value))
        .map(|(p, _)| p)
        .collect();
    if given.is_empty() {
        return None;
    }
    let round = round(cx, function, given.into_iter(), call)?;
    let sends = cx.names.sends();
    let mut queries = sends.iter().filter(|query| is_straight(cx, **query, function));
    queries.find_map(|query| {
        let evidence = reads(cx, orms, *query).or_else(|| is_sent(cx, orms, *query, false))?;
        depends(cx, orms, &round, *query).then_some(Sent { query: *query, evidence: evidence.min(Evidence::Likely) })
    })
}

/// A call of a function as a round: what these parameters get is the element.
pub(in crate::detect) fn round<'a, 'p>(
    cx: &Context<'_, 'a>,
    function: FunctionId,
    params: impl Iterator<Item = &'p Param>,
    iterable: ExprId,
) -> Option<Iteration<'a>> {
    let own = cx.names.facts.function(function);
    let bindings = params.map(|param| cx.text(param.name)).collect();
    Some(Iteration { source: Source::Callback(function), bindings, iterable, region: own.region?, span: own.span })
}

/// Whether a function only asks: a long one, or one that writes, does a piece of work per element, on purpose.
pub(in crate::detect) fn is_look_up(cx: &Context<'_, '_>, function: FunctionId) -> bool {
    let own = cx.names.facts.function(function);
    let writes = |found: &CallEffect<'_>| own.body.contains(cx.span(found.expr));
    cx.text(own.body).lines().count() <= MAX_LINES && !cx.effects.all(EffectKind::DbWrite).any(writes)
}

/// Whether a function keeps what it found: it, or a decorator, speaks of a cache.
pub(in crate::detect) fn remembers(cx: &Context<'_, '_>, function: FunctionId) -> bool {
    speaks_of(cx, function, &["cache", "memo", "loader", "||=", "??="])
}

/// Whether a function asks through a loader, which collects the keys of one round.
pub(super) fn speaks_of_loader(cx: &Context<'_, '_>, function: FunctionId) -> bool {
    speaks_of(cx, function, &["loader", "cache", "batch"])
}

fn speaks_of(cx: &Context<'_, '_>, function: FunctionId, words: &[&str]) -> bool {
    let own = cx.names.facts.function(function);
    let speaks = |code: &str| {
        let code = code.to_ascii_lowercase();
        words.iter().any(|word| code.contains(word))
    };
    own.decorators.iter().any(|decorator| speaks(cx.names.code(*decorator))) || speaks(cx.text(own.span))
}
