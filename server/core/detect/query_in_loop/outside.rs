//! Queries that a function of another file sends for one of its arguments: a loop that calls it sends one per element.

use backhint_knowledge::{Evidence, Family};
use smallvec::SmallVec;

use super::{draft, is_awaited};
use crate::detect::{Context, Draft};
use crate::effects::arguments;
use crate::facts::{Assignment, ExprId, ExprKind, FunctionId, JumpKind, RegionKind, TestKind};
use crate::finding::Related;
use crate::iteration::{Iteration, Reference, Source};
use crate::outside_call::{argument_for, function_of, meant_by};
use crate::world::{CalledFunction, OutsideFunction};

/// A call of a function of another file that sends a query for the element. `meant` are the functions that it may call.
pub(super) fn behind<'a>(
    cx: &Context<'_, 'a>,
    iteration: &Iteration<'_>,
    call: ExprId,
    meant: &[CalledFunction<'_>],
) -> Option<Draft> {
    let reaches = |value: ExprId| iteration.reaches(cx.names, value);
    // Other files are read for their functions only when all that this one can say is known.
    if meant.is_empty() || !arguments(cx.names, call).iter().any(|arg| reaches(arg.value)) {
        return None;
    }
    if cx.family == Family::JavaScript && !is_awaited(cx, iteration, call) {
        return None;
    }
    let outside = function_of(cx.outside, meant)?;
    if is_seldom(cx, iteration, call) || is_search(cx, iteration, call) {
        return None;
    }
    let sent = outside.function.sends.iter().find(|sent| {
        let arg = argument_for(cx.names, call, outside, sent.param);
        arg.is_some_and(|arg| reaches(arg.value))
    })?;
    let mut draft = draft(cx, iteration, call, sent.evidence.min(Evidence::Likely));
    let OutsideFunction { path, function, .. } = outside;
    let message = format!("`{}` is declared here", function.name);
    draft.related.push(Related::elsewhere(path, function.line, message));
    draft.related.push(Related::elsewhere(path, sent.line, "the query that each call sends"));
    Some(draft)
}

/// A function of another file that is handed over by its name, and sends a query for each element that it gets:
/// `ids.map(findAuthor)`.
pub(super) fn behind_name(cx: &Context<'_, '_>, reference: Reference) -> Option<Draft> {
    let outside = function_of(cx.outside, &meant_by(cx.names, reference.callee))?;
    let sent = outside.function.sends.iter().find(|sent| sent.param == 0)?;
    let round = Iteration {
        source: Source::Callback(FunctionId(u32::MAX)),
        bindings: SmallVec::new(),
        iterable: reference.iterable,
        region: cx.names.facts.expr(reference.call).region,
        span: cx.span(reference.call),
    };
    if round.is_bounded(cx.names) || (cx.family == Family::JavaScript && !is_awaited(cx, &round, reference.call)) {
        return None;
    }
    let mut draft = draft(cx, &round, reference.callee, sent.evidence.min(Evidence::Likely));
    let OutsideFunction { path, function, .. } = outside;
    let message = format!("`{}` is declared here", function.name);
    draft.related.push(Related::elsewhere(path, function.line, message));
    draft.related.push(Related::elsewhere(path, sent.line, "the query that each call sends"));
    Some(draft)
}

/// Whether a call is not made in every round: it stands under the condition that its answer is not known yet:
/// `if key not in found:`.
pub(super) fn is_seldom(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> bool {
    let facts = cx.names.facts;
    let between = facts.around(facts.expr(call).region).take_while(|region| *region != iteration.region);
    between.into_iter().any(|region| match facts.region(region).kind {
        RegionKind::Branch { condition: Some(condition), otherwise } => facts.inside(condition).any(|id| {
            let asks = |kind: TestKind| {
                matches!((kind, otherwise), (TestKind::NotIn | TestKind::Not, false) | (TestKind::In, true))
            };
            let looks_up = cx.names.code(id).to_ascii_lowercase();
            match facts.expr(id).kind {
                ExprKind::Test { kind, .. } => asks(kind),
                ExprKind::Call { .. } => {
                    [".has(", "containskey(", "key?(", "isset(", "cache"].iter().any(|word| looks_up.contains(word))
                }
                _ => false,
            }
        }),
        _ => false,
    })
}

/// Whether the rounds end with the first answer: `found = author_of(name)`, `if found: break`.
pub(super) fn is_search(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> bool {
    let facts = cx.names.facts;
    let holds = |set: &&Assignment| {
        let is_name = matches!(facts.expr(set.target).kind, ExprKind::Name);
        is_name && set.value.is_some_and(|value| facts.is_inside(call, value))
    };
    // An error of Go is no answer: `if err := post.Load(db); err != nil` leaves where something failed.
    let held = facts.assignments.iter().find(holds).map(|set| cx.names.code(set.target));
    let held = held.filter(|name| cx.family != Family::Go || !name.to_ascii_lowercase().ends_with("err"));
    let is_answer = |id: ExprId| id == call || held == Some(cx.names.code(id));
    let is_found = |condition: ExprId| match facts.expr(cx.names.unwrapped(condition)).kind {
        ExprKind::Test { kind: TestKind::NotEqual, left: Some(left), .. } => is_answer(left),
        _ => is_answer(cx.names.unwrapped(condition)),
    };
    facts.jumps.iter().any(|jump| {
        matches!(jump.kind, JumpKind::Break | JumpKind::Return)
            && jump.region != iteration.region
            && facts.is_within(jump.region, iteration.region)
            && match facts.region(jump.region).kind {
                RegionKind::Branch { condition: Some(condition), otherwise } => !otherwise && is_found(condition),
                _ => false,
            }
    })
}
