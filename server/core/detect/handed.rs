//! SQL text that is handed to a function: one of this file that sends it to the database, or one that takes SQL by all
//! that its name and the text tell.

mod outside;

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use backhint_knowledge::{EffectKind, Evidence, Family};

use super::sql_injection::{build_around, holes, judge_holes, judge_sink, message, worst_of};
use super::{Context, Draft};
use crate::callee::{argument_for, calls_of, own_function};
use crate::effects::{CallEffect, arguments};
use crate::facts::{ExprId, ExprKind, FunctionId};
use crate::sql::{Position, scan};
use crate::template::{Piece, Template};

/// A parameter whose text a function sends to the database.
pub(super) struct Passing<'e, 'a> {
    function: FunctionId,
    param: usize,
    sink: &'e CallEffect<'a>,
}

/// The parameter with which the text of a database call begins, if it does.
pub(super) fn passing<'e, 'a>(
    cx: &Context<'_, '_>,
    sink: &'e CallEffect<'a>,
    template: &Template,
) -> Option<Passing<'e, 'a>> {
    let Some(Piece::Hole(hole)) = template.pieces.iter().find(|piece| !matches!(piece, Piece::Fork)) else {
        return None;
    };
    let (function, param) = cx.names.binding_of(*hole)?.param?;
    Some(Passing { function, param, sink })
}

/// Finds texts that reach the database through a call.
pub(super) fn detect(
    cx: &Context<'_, '_>,
    passing: &[Passing<'_, '_>],
    covered: &mut Vec<ExprId>,
    found: &mut Vec<Draft>,
) {
    for Passing { function, param, sink } in passing {
        for call in calls_of(cx.names, *function) {
            let Some(arg) = argument_for(cx.names, call, *function, *param) else { continue };
            let template = Template::of(cx.names, cx.effects, arg);
            // A parameter that is only handed on is no text that is built here.
            if covered.contains(&arg) || !template.pieces.iter().any(|piece| matches!(piece, Piece::Text(_))) {
                continue;
            }
            covered.extend(holes(&template).map(|(_, hole)| hole));
            covered.push(arg);
            found.extend(judge_sink(cx, sink, arg, &template));
        }
    }
    for call in cx.names.facts.calls.iter().copied() {
        found.extend(outside::judge(cx, call, covered));
    }
    if cx.family != Family::Python {
        return;
    }
    for call in cx.names.facts.calls.iter().copied() {
        found.extend(judge_unknown_call(cx, call, covered));
    }
}

/// A call of which nothing is known gets a text that can be nothing but SQL.
fn judge_unknown_call(cx: &Context<'_, '_>, call: ExprId, covered: &mut Vec<ExprId>) -> Option<Draft> {
    let callee = cx.names.callee(call)?;
    let name = cx.names.written(callee).last()?.name;
    if !takes_sql(name) || cx.effects.of_kind(call, EffectKind::Sql).is_some() {
        return None;
    }
    if own_function(cx.names, callee).is_some() {
        return None;
    }
    let arg = arguments(cx.names, call).iter().find(|arg| !arg.spread && may_build(cx, arg.value))?.value;
    if cx.names.facts.inside(arg).any(|id| covered.contains(&id)) {
        return None;
    }
    let template = Template::of(cx.names, cx.effects, arg);
    if holes(&template).any(|(_, hole)| covered.contains(&hole)) {
        return None;
    }
    let scan = scan(cx.names, &template.pieces);
    let begins = template.pieces.iter().find(|piece| !matches!(piece, Piece::Fork));
    if !scan.is_statement || scan.is_titled || !matches!(begins, Some(Piece::Text(_))) {
        return None;
    }
    let judged = judge_holes(cx, &template, &scan);
    let (worst, rule, evidence) = worst_of(cx, &judged, Evidence::Likely, true)?;
    let is_value = matches!(worst.position, Position::Quoted | Position::Value);
    if !is_value && !scan.is_shouted {
        return None;
    }
    covered.extend(holes(&template).map(|(_, hole)| hole));
    Some(Draft {
        rule: rule.to_owned(),
        evidence,
        span: cx.span(build_around(cx, worst.hole, arg)),
        message: message(cx, worst, rule),
        related: Vec::new(),
        fixes: Vec::new(),
    })
}

/// Whether an argument may be a text that this function builds.
fn may_build(cx: &Context<'_, '_>, id: ExprId) -> bool {
    let value = cx.names.value_of(id).unwrap_or(id);
    match cx.names.facts.expr(value).kind {
        ExprKind::Text(range) => !cx.names.facts.parts(range).is_empty(),
        ExprKind::Add { .. } | ExprKind::Percent { .. } | ExprKind::Call { .. } => true,
        ExprKind::Name => cx.names.binding_of(value).is_some_and(|binding| !binding.assignments.is_empty()),
        _ => false,
    }
}

/// What the names of functions say that run SQL.
static RUNNERS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let words = ["execute", "query", "sql", "fetch", "select", "cursor", "scalar", "statement"];
    AhoCorasick::builder().ascii_case_insensitive(true).build(words).expect("eight words are within limits")
});

/// Whether the name of a function says that it runs SQL: `run_query`, `execute_sql`, `fetch_rows`.
fn takes_sql(name: &str) -> bool {
    let is_short = ["run", "exec", "raw"].iter().any(|short| name.eq_ignore_ascii_case(short));
    is_short || RUNNERS.is_match(name) && !name.to_ascii_lowercase().contains("executor")
}
