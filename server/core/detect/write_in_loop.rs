//! One write per round of a loop where the mapper has a form that writes many rows at once.

mod row_write;

use backhint_knowledge::{Bulk, Evidence, Family};

use super::{Context, Draft};
use crate::effects::{arguments, requires_hold};
use crate::facts::{ExprId, ExprKind, RegionId, RegionKind};
use crate::finding::Related;
use crate::iteration::{Iteration, Source};
use crate::syntax::Span;

const RULE: &str = "orm-write-in-loop";

/// Finds rows that are written one by one, and transactions that are ended one by one.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let imports: Vec<&str> = cx.names.imported_paths().collect();
    let is_many = |i: &&Iteration<'_>| is_plain_loop(cx, i) && !i.runs_once(cx.names) && !i.is_bounded(cx.names);
    let many: Vec<&Iteration<'_>> = cx.iterations().iter().filter(is_many).collect();
    for call in cx.names.sends().iter() {
        let region = cx.names.facts.expr(*call).region;
        let Some(iteration) = many.iter().find(|iteration| iteration.region == region) else { continue };
        if !iteration.contains(cx.names, *call) || !is_statement(cx, *call) || is_guarded(cx, iteration.region) {
            continue;
        }
        let Some(callee) = cx.names.callee(*call) else { continue };
        let fits = cx.profiles.bulk_calls.fits_expr(cx.names, callee);
        let mut forms = fits.iter().map(|(_, at)| &cx.profiles.bulk[**at]);
        let Some(bulk) = forms.find(|bulk| {
            requires_hold(&bulk.requires, &imports)
                && !has_key(cx, *call, &bulk.unless_keys)
                && !(bulk.named && arguments(cx.names, *call).iter().any(|arg| arg.name.is_none() && !arg.spread))
                && bulk.row.is_none_or(|row| row_write::holds(cx, iteration, *call, row))
        }) else {
            continue;
        };
        let args = arguments(cx.names, *call);
        let name = cx.names.written(callee).last().map_or("", |segment| segment.name);
        let ends_transaction = matches!(name, "commit" | "SaveChanges" | "SaveChangesAsync");
        let of_element = args.iter().any(|arg| iteration.reaches(cx.names, arg.value));
        if ends_transaction || of_element || bulk.row.is_some() {
            found.push(draft(cx, iteration, *call, bulk));
        }
    }
}

/// Whether an argument has one of these keys, at any depth.
fn has_key(cx: &Context<'_, '_>, call: ExprId, keys: &[String]) -> bool {
    let facts = cx.names.facts;
    !keys.is_empty()
        && facts.inside(call).any(|id| match facts.expr(id).kind {
            ExprKind::Collection(range) => facts
                .args(range)
                .iter()
                .any(|entry| entry.name.is_some_and(|name| keys.iter().any(|key| key == cx.text(name)))),
            _ => false,
        })
}

/// A loop of statements, or a callback that is called for its effects: what `map` gives is a list of what was written.
fn is_plain_loop(cx: &Context<'_, '_>, iteration: &Iteration<'_>) -> bool {
    let facts = cx.names.facts;
    let list = cx.names.code(iteration.iterable).to_ascii_lowercase();
    if ["batch", "chunk", "slice", "range("].iter().any(|word| list.contains(word)) {
        return false;
    }
    let is_part =
        |name: &&str| ["batch", "chunk", "slice", "page"].iter().any(|word| name.to_ascii_lowercase().contains(word));
    if iteration.bindings.iter().any(is_part) {
        return false;
    }
    match iteration.source {
        Source::Loop(id) => facts.loops[id.index()].span != facts.region(iteration.region).span,
        Source::Callback(_) => {
            let each = |id: ExprId| {
                cx.names.written(id).last().is_some_and(|name| matches!(name.name, "each" | "forEach" | "find_each"))
            };
            facts.calls.iter().any(|call| {
                let ExprKind::Call { callee, .. } = facts.expr(*call).kind else { return false };
                facts.expr(*call).span == iteration.span && each(callee)
            })
        }
        Source::Cursor(_) => false,
    }
}

/// Whether what the call gives is not used: the rows are not needed one after the other.
fn is_statement(cx: &Context<'_, '_>, call: ExprId) -> bool {
    let facts = cx.names.facts;
    let function = facts.function_around(facts.expr(call).region).map(|id| facts.function(id));
    let is_value = function.is_some_and(|function| function.value == Some(call) && cx.family != Family::Ruby);
    !is_value && (cx.statement_lines(call).is_some() || gives_up(cx, call))
}

/// `if err := db.Create(&row).Error; err != nil { return err }`: the first failure ends the loop, so that all rows might
/// as well be written together.
fn gives_up(cx: &Context<'_, '_>, call: ExprId) -> bool {
    if cx.family != Family::Go {
        return false;
    }
    let (text, span) = (cx.names.text, cx.span(call));
    let before = text[..span.start as usize].rsplit('\n').next().unwrap_or_default().trim();
    let mut lines = text[span.end as usize..].lines().map(str::trim);
    let head = lines.next().is_some_and(|rest| rest.ends_with("!= nil {"));
    let inside = lines.find(|line| !line.is_empty()).unwrap_or_default();
    before.starts_with("if err ") && head && inside.starts_with("return")
}

/// Whether failures are caught around each round: then each row is written on its own, on purpose.
fn is_guarded(cx: &Context<'_, '_>, region: RegionId) -> bool {
    matches!(cx.names.facts.region(region).kind, RegionKind::Try | RegionKind::Catch)
}

fn draft(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId, bulk: &Bulk) -> Draft {
    let element = iteration.bindings.first().copied().unwrap_or("element");
    let iterable = cx.span(iteration.iterable);
    let head = Span::new(iteration.span.start.min(iterable.start), iterable.end);
    let what = cx.names.callee(call).map_or_else(String::new, |callee| cx.short(callee));
    let rows = cx.short(iteration.iterable);
    let instead = &bulk.instead;
    let mut message =
        format!("`{what}` writes once for every `{element}` of `{rows}`: `{instead}` writes them together");
    if !bulk.skips.is_empty() {
        message.push_str(&format!(", without {}", bulk.skips));
    }
    let related = vec![Related::here(head, "runs once per element")];
    Draft {
        rule: RULE.to_owned(),
        evidence: if bulk.row.is_some() { Evidence::Possible } else { Evidence::Likely },
        span: cx.span(call),
        message,
        related,
        fixes: Vec::new(),
    }
}
