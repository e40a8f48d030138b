//! Filters of document databases that take what a client sent as it is: an object in the place of a text brings operators.

use backhint_knowledge::{EffectKind, Evidence, Family};

use super::client_object::{self, is_checked, is_client_object, is_handled_here};
use super::{Context, Draft};
use crate::effects::{CallEffect, subject};
use crate::facts::{Arg, ExprId, ExprKind};
use crate::finding::{Edit, Fix};
use crate::profile::Profiles;

const RULE: &str = "nosql-operator-injection";
/// Operators whose lists hold filters themselves.
const LISTS: [&str; 3] = ["$or", "$and", "$nor"];
/// How deeply such lists are read.
const DEPTH: u8 = 4;

/// The texts without which no filter is made of what a client sent.
pub(super) fn anchors(profiles: &Profiles) -> Vec<String> {
    let has_filters = profiles.effects.iter().any(|effect| effect.kind == EffectKind::Filter);
    if has_filters { client_object::anchors(profiles) } else { Vec::new() }
}

/// Finds filters with a client's object in the place of a value.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let mut filters = cx.effects.all(EffectKind::Filter).peekable();
    if filters.peek().is_none() || is_checked(cx) || is_cleaned(cx) {
        return;
    }
    for filter in filters {
        let Some(arg) = subject(cx.names, filter) else { continue };
        let mut values = Vec::new();
        gather(cx, arg.value, DEPTH, &mut values);
        values.retain(|value| !is_tested(cx, *value));
        found.extend(values.first().map(|first| draft(cx, filter, *first, &values)));
    }
}

/// Whether the project takes operators out of everything that comes in.
fn is_cleaned(cx: &Context<'_, '_>) -> bool {
    let mut cleaners = cx.profiles.orms.iter().flat_map(|profile| &profile.orm.cleaners);
    cleaners.any(|text| cx.names.text.contains(text.as_str())) || cx.outside.cleans_filters()
}

/// The values of a filter that a client may make an object of.
fn gather(cx: &Context<'_, '_>, filter: ExprId, depth: u8, found: &mut Vec<ExprId>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    let value = cx.names.unwrapped(cx.names.value_of(filter).unwrap_or(filter));
    let ExprKind::Collection(range) = cx.names.facts.expr(value).kind else {
        if is_client_object(cx, filter) {
            found.push(filter);
        }
        return;
    };
    for entry in cx.names.facts.args(range) {
        let key = entry.name.map_or("", |name| cx.text(name)).trim_matches(['"', '\'']);
        if LISTS.contains(&key) {
            for inner in entries(cx, entry) {
                gather(cx, inner.value, depth, found);
            }
        } else if !key.starts_with('$') && is_client_object(cx, entry.value) {
            found.push(entry.value);
        }
    }
}

fn entries<'n>(cx: &Context<'_, 'n>, entry: &Arg) -> &'n [Arg] {
    match cx.names.facts.expr(entry.value).kind {
        ExprKind::Collection(range) => cx.names.facts.args(range),
        _ => &[],
    }
}

/// Whether the file asks for the type of a value, or makes it one that is no object.
fn is_tested(cx: &Context<'_, '_>, value: ExprId) -> bool {
    let code = cx.names.code(value);
    let is_whole = code.ends_with("body") || code.ends_with("query");
    let has = |text: String| cx.names.text.contains(&text);
    has(format!("typeof {code}")) || !is_whole && has(format!("{code}."))
}

fn draft(cx: &Context<'_, '_>, filter: &CallEffect<'_>, first: ExprId, all: &[ExprId]) -> Draft {
    let callee = cx.names.callee(filter.expr).map_or_else(String::new, |callee| cx.short(callee));
    let value = cx.short(first);
    let example = if cx.family == Family::Python { "{\"$ne\": null}" } else { "{ $ne: null }" };
    let evidence = if is_handled_here(cx, first) { filter.evidence } else { filter.evidence.min(Evidence::Likely) };
    Draft {
        rule: RULE.to_owned(),
        evidence,
        span: cx.span(first),
        message: format!("a client may send an object as `{value}`: with `{example}` `{callee}` fits any row"),
        related: Vec::new(),
        fixes: fix(cx, all).into_iter().collect(),
    }
}

/// Makes texts of the values: not where the whole filter is the client's, and not in bulk, for a field may be no text.
fn fix(cx: &Context<'_, '_>, values: &[ExprId]) -> Option<Fix> {
    let make = if cx.family == Family::Python { "str" } else { "String" };
    // Not `{ email }`, which is key and value at once.
    let is_part = |id: &ExprId| cx.names.text[..cx.span(*id).start as usize].trim_end().ends_with(':');
    if !values.iter().all(is_part) {
        return None;
    }
    let edit = |id: &ExprId| Edit { span: cx.span(*id), text: format!("{make}({})", cx.names.code(*id)) };
    let edits = values.iter().map(edit).collect();
    Some(Fix { title: "Take the values as texts".to_owned(), edits, safe: false, file: None })
}
