//! Queries that a function of another file sends for one of its arguments: a loop that calls it sends one per element.

use backhint_knowledge::{Evidence, Family};

use super::{draft, is_awaited};
use crate::detect::outside_call::{argument_for, function_behind};
use crate::detect::{Context, Draft};
use crate::facts::ExprKind;
use crate::facts::{ExprId, RegionKind, TestKind};
use crate::finding::Related;
use crate::iteration::Iteration;
use crate::world::OutsideFunction;

/// A call of a function of another file that sends a query for the element.
pub(super) fn behind(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> Option<Draft> {
    let outside = function_behind(cx, call)?;
    let sent = outside.function.sends.iter().find(|sent| {
        let arg = argument_for(cx, call, outside, sent.param);
        arg.is_some_and(|arg| iteration.reaches(cx.names, arg.value))
    })?;
    if (cx.family == Family::JavaScript && !is_awaited(cx, iteration, call)) || is_remembered(cx, iteration, call) {
        return None;
    }
    let mut draft = draft(cx, iteration, call, sent.evidence.min(Evidence::Likely));
    let OutsideFunction { path, function } = outside;
    let message = format!("`{}` is declared here", function.name);
    draft.related.push(Related::elsewhere(path, function.line, message));
    draft.related.push(Related::elsewhere(path, sent.line, "the query that each call sends"));
    Some(draft)
}

/// Whether a call stands under the condition that its answer is not known yet: `if key not in found:`.
fn is_remembered(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> bool {
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
