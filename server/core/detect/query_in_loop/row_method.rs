//! Queries that a method of the row sends for it: `post.LoadAuthor(db)` in a loop over posts is one per post.

use backhint_knowledge::{Evidence, Family};

use super::called::{is_look_up, remembers, round};
use super::{depends, draft, is_sent, outside, reads};
use crate::callee::methods_of_type;
use crate::detect::local_call::is_straight;
use crate::detect::{Context, Draft};
use crate::facts::{ExprId, ExprKind, FunctionId};
use crate::finding::Related;
use crate::iteration::Iteration;
use crate::orm::Orms;
use crate::outside_call::{function_of, method_of_type};
use crate::syntax::Span;
use crate::world::{OutsideFunction, SentDigest};

/// A call of a method of the element that sends a query for it, in this file or another one.
pub(super) fn behind(
    cx: &Context<'_, '_>,
    orms: &Orms<'_, '_>,
    iteration: &Iteration<'_>,
    call: ExprId,
) -> Option<Draft> {
    if cx.family != Family::Go {
        return None;
    }
    let ExprKind::Member { object, name } = cx.names.facts.expr(cx.names.callee(call)?).kind else { return None };
    let class = element_type(cx, iteration, object)?;
    if outside::is_seldom(cx, iteration, call) || outside::is_search(cx, iteration, call) {
        return None;
    }
    let methods = methods_of_type(cx.names, cx.text(class), cx.text(name));
    match methods.as_slice() {
        [] => behind_outside(cx, iteration, call, class, name),
        [only] => {
            let query = sent_for_object(cx, orms, *only, call)?;
            let mut draft = draft(cx, iteration, call, Evidence::Likely);
            draft.related.push(Related::here(cx.span(query), "the query that each call sends"));
            Some(draft)
        }
        _ => None,
    }
}

fn behind_outside(
    cx: &Context<'_, '_>,
    iteration: &Iteration<'_>,
    call: ExprId,
    class: Span,
    name: Span,
) -> Option<Draft> {
    let called = method_of_type(cx.names, class, cx.text(name))?;
    let OutsideFunction { path, function, .. } = function_of(cx.outside, &[called])?;
    let sent = function.sends.iter().find(|sent| sent.param == SentDigest::OBJECT)?;
    let mut draft = draft(cx, iteration, call, sent.evidence.min(Evidence::Likely));
    let message = format!("`{}` is declared here", function.name);
    draft.related.push(Related::elsewhere(path, function.line, message));
    draft.related.push(Related::elsewhere(path, sent.line, "the query that each call sends"));
    Some(draft)
}

/// The query that a method sends for its object whenever it is called.
fn sent_for_object(cx: &Context<'_, '_>, orms: &Orms<'_, '_>, function: FunctionId, call: ExprId) -> Option<ExprId> {
    let own = cx.names.facts.function(function);
    if own.span.contains(cx.span(call)) || remembers(cx, function) || !is_look_up(cx, function) {
        return None;
    }
    let round = round(cx, function, own.params.first().into_iter(), call)?;
    let sends = cx.names.sends();
    sends.iter().copied().filter(|query| is_straight(cx, *query, function)).find(|query| {
        let asks = || reads(cx, orms, *query).or_else(|| is_sent(cx, orms, *query, false)).is_some();
        asks() && depends(cx, orms, &round, *query)
    })
}

/// The type of the elements where an expression is one: `post`, or `posts[i]`, of `posts []*models.Post`.
fn element_type(cx: &Context<'_, '_>, iteration: &Iteration<'_>, object: ExprId) -> Option<Span> {
    let facts = cx.names.facts;
    let list = match facts.expr(object).kind {
        ExprKind::Name if iteration.binds(cx.names, object) => iteration.iterable,
        ExprKind::Index { object: list, index: Some(index) } if iteration.binds(cx.names, index) => list,
        _ => return None,
    };
    let written = cx.names.declared_type(list).or_else(|| made_type(cx, list))?;
    let code = cx.text(written);
    let element = code.strip_prefix("[]")?.trim_start_matches('*');
    let end = element.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.')).unwrap_or(element.len());
    let start = written.start + u32::try_from(code.len() - element.len()).ok()?;
    (end > 0).then(|| Span::new(start, start + u32::try_from(end).unwrap_or(0)))
}

/// The type with which a list begins: `posts := []models.Post{}`, `posts := make([]*models.Post, 0)`.
fn made_type(cx: &Context<'_, '_>, list: ExprId) -> Option<Span> {
    let value = cx.span(cx.names.value_of(list)?);
    let code = cx.text(value);
    let skipped = if code.starts_with("make(") { "make(".len() } else { 0 };
    Some(Span::new(value.start + u32::try_from(skipped).ok()?, value.end))
}
