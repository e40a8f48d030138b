//! Whether a call is waited for, and whether the calls of several rounds run at once.

use super::dependence::chain;
use crate::detect::Context;
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind};
use crate::iteration::Iteration;

/// Whether the code waits for what a call gives: only what is sent to somewhere else makes a program wait.
pub(super) fn is_awaited(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> bool {
    let facts = cx.names.facts;
    let span = cx.span(call);
    let waits = |id: &ExprId| match facts.expr(*id).kind {
        ExprKind::Await(value) => chain(cx, value).contains(&call),
        ExprKind::Call { callee, .. } => {
            let last = cx.names.written(callee).last().map_or("", |segment| segment.name);
            matches!(last, "then" | "catch" | "exec" | "lean" | "populate") && chain(cx, callee).contains(&call)
        }
        _ => false,
    };
    let around = facts.exprs[call.0 as usize..].iter().enumerate().take(400);
    let around = around.filter(|(_, expr)| expr.span.contains(span));
    let mut ids = around.map(|(at, _)| ExprId(call.0 + u32::try_from(at).unwrap_or(0)));
    ids.any(|id| waits(&id)) || is_concurrent(cx, iteration) || is_async(cx, call) || answers_later(cx, call)
}

/// Whether a call is given what is to be done with its error and its answer: `Author.findById(id, (err, author) => ...)`.
fn answers_later(cx: &Context<'_, '_>, call: ExprId) -> bool {
    let facts = cx.names.facts;
    let Some(last) = arguments(cx.names, call).last() else { return false };
    let ExprKind::Lambda(function) = facts.expr(last.value).kind else { return false };
    let params = &facts.function(function).params;
    params.len() > 1 && params.first().is_some_and(|first| matches!(cx.text(first.name), "err" | "error"))
}

/// Whether a call is what an `async` callback gives back.
fn is_async(cx: &Context<'_, '_>, call: ExprId) -> bool {
    let facts = cx.names.facts;
    let Some(function) = facts.function_around(facts.expr(call).region) else { return false };
    let function = facts.function(function);
    function.value == Some(call) && cx.text(function.span).starts_with("async")
}

/// Whether the client puts a call of each round into one query.
pub(super) fn shares_a_query(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> bool {
    is_of_tick(cx, call) && is_concurrent(cx, iteration)
}

/// Whether the client puts the calls of one tick into one query.
pub(super) fn is_of_tick(cx: &Context<'_, '_>, call: ExprId) -> bool {
    cx.effects.at(call).iter().any(|effect| effect.effect.same_tick)
}

/// Whether the rounds run side by side: `Promise.all(ids.map(...))`, `asyncio.gather(...)`.
pub(in crate::detect) fn is_concurrent(cx: &Context<'_, '_>, iteration: &Iteration<'_>) -> bool {
    let facts = cx.names.facts;
    facts.calls.iter().any(|call| {
        let ExprKind::Call { callee, .. } = facts.expr(*call).kind else { return false };
        let name = || cx.names.written(callee).last().map_or("", |segment| segment.name);
        cx.span(*call).contains(iteration.span)
            && matches!(name(), "all" | "allSettled" | "gather")
            && arguments(cx.names, *call).iter().any(|arg| cx.span(arg.value).contains(iteration.span))
    })
}
