//! SQL text that is handed to a function of another file, which sends it to the database.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::detect::sql_injection::{build_around, holes, judge_holes, message, worst_of};
use crate::detect::{Context, Draft};
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind};
use crate::finding::Related;
use crate::outside_call::{argument_for, function_behind};
use crate::sql::scan;
use crate::template::{Piece, Template};
use crate::world::OutsideFunction;

/// A call that hands a text to a parameter which begins a statement in another file.
pub(super) fn judge(cx: &Context<'_, '_>, call: ExprId, covered: &mut Vec<ExprId>) -> Option<Draft> {
    if !arguments(cx.names, call).iter().any(|arg| !covered.contains(&arg.value) && speaks_sql(cx, arg.value)) {
        return None;
    }
    let outside = function_behind(cx.names, cx.outside, call).filter(|outside| !outside.function.sql.is_empty())?;
    let (sent, arg) = outside.function.sql.iter().find_map(|sent| {
        let arg = argument_for(cx.names, call, outside, sent.param)?.value;
        (!covered.contains(&arg)).then_some((sent, arg))
    })?;
    let template = Template::of(cx.names, cx.effects, arg);
    let begins = template.pieces.iter().find(|piece| !matches!(piece, Piece::Fork));
    if !template.has_holes() || !matches!(begins, Some(Piece::Text(_))) {
        return None;
    }
    let scan = scan(cx.names, &template.pieces);
    if !scan.is_statement || scan.is_titled {
        return None;
    }
    covered.extend(holes(&template).map(|(_, hole)| hole));
    covered.push(arg);
    let judged = judge_holes(cx, &template, &scan);
    let (worst, rule, evidence) = worst_of(cx, &judged, sent.evidence, true)?;
    let OutsideFunction { path, function, .. } = outside;
    let declared = Related::elsewhere(path, function.line, format!("`{}` is declared here", function.name));
    let sends = Related::elsewhere(path, sent.line, "the text goes to the database here");
    Some(Draft {
        rule: rule.to_owned(),
        evidence,
        span: cx.span(build_around(cx, worst.hole, arg)),
        message: message(cx, worst, rule),
        related: vec![declared, sends],
        fixes: Vec::new(),
    })
}

/// The verbs with which a statement begins.
static VERBS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let verbs = ["select ", "insert ", "update ", "delete ", "select\n"];
    AhoCorasick::builder().ascii_case_insensitive(true).build(verbs).expect("five verbs are within limits")
});

/// Whether a value, or one that its variable is given in this file, has the verb of a statement in it.
fn speaks_sql(cx: &Context<'_, '_>, id: ExprId) -> bool {
    // The body of a function is no text, and may be long.
    let is_function = |value: ExprId| matches!(cx.names.facts.expr(value).kind, ExprKind::Lambda(_));
    let speaks = |value: ExprId| !is_function(value) && VERBS.is_match(cx.names.code(value));
    match cx.names.facts.expr(id).kind {
        ExprKind::Name => cx.names.binding_of(id).is_some_and(|binding| {
            let values = binding.assignments.iter().filter_map(|at| cx.names.facts.assignments[*at].value);
            values.into_iter().any(speaks)
        }),
        ExprKind::Text(_) | ExprKind::Add { .. } | ExprKind::Percent { .. } | ExprKind::Call { .. } => speaks(id),
        _ => false,
    }
}
