//! Where a fix puts the values of an SQL text: into the call, behind it, or into a statement of their own.

use backhint_knowledge::pattern::last_word;
use backhint_knowledge::{Effect, EffectKind, Family};

use super::Context;
use crate::effects::{CallEffect, arguments};
use crate::facts::{Arg, ExprId, ExprKind};
use crate::finding::Edit;
use crate::names::Meaning;
use crate::origin::is_harmless_type;
use crate::syntax::Span;

/// A value that a text takes.
pub(super) struct Bound {
    /// The code that gives it.
    pub(super) code: String,
    /// What it may be called.
    pub(super) name: String,
}

/// Where values go.
pub(super) enum Place {
    /// Behind the text, among the arguments.
    Argument(u32),
    /// Behind the call.
    Behind(u32),
    /// Behind the statement that keeps what the call makes under a name: that name, and the end of the statement.
    Statement(String, u32),
    /// Between the brackets of a call that runs the prepared statement.
    Run(u32),
}

/// Where the values of a call go; `None` where it has some already, or where there is no place for them.
pub(super) fn place(
    cx: &Context<'_, '_>,
    sink: &CallEffect<'_>,
    args: &[Arg],
    position: usize,
) -> Option<(Place, Option<Edit>)> {
    let effect = sink.effect;
    let last = args.last()?;
    // What a driver of Node calls back when the rows are there stands behind the values.
    let is_callback = |arg: &Arg| matches!(cx.names.facts.expr(arg.value).kind, ExprKind::Lambda(_));
    let has_callback = cx.family == Family::JavaScript && args.len() == position + 2 && is_callback(last);
    let takes_more = effect.values_spread && effect.values.is_some_and(|values| usize::from(values) == args.len());
    let others_are_named = cx.family == Family::CSharp
        && args.iter().skip(position + 1).all(|arg| arg.name.is_some_and(|name| cx.text(name) != "param"));
    let is_alone = args.len() == position + 1;
    let renamed = renamed(cx, sink.expr, &effect.renamed)?;
    if !effect.sets.is_empty() {
        let place = match kept(cx, sink.expr) {
            Some((name, end)) if renamed.is_some() || effect.renamed.is_empty() => Place::Statement(name, end),
            _ => return None,
        };
        return Some((place, renamed));
    }
    if !effect.runs.is_empty() {
        return Some((Place::Run(run(cx, sink.expr, &effect.runs)?), renamed));
    }
    let end = cx.span(sink.expr).end;
    let place = match () {
        () if !effect.binds.is_empty() && renamed.is_some() && !(is_alone && is_statement(cx, sink.expr)) => {
            return None;
        }
        () if !effect.binds.is_empty() => Place::Behind(end),
        () if has_callback || (others_are_named && !takes_more) => Place::Argument(args.get(position)?.span.end),
        () if is_alone || takes_more => Place::Argument(last.span.end),
        () => return None,
    };
    Some((place, renamed))
}

/// Whether a call may be one of a driver: not that of a class of the program, whose methods take what it decided.
pub(super) fn is_of_driver(cx: &Context<'_, '_>, call: ExprId) -> bool {
    let facts = cx.names.facts;
    let object = cx.names.callee(call).map(|callee| facts.expr(callee).kind);
    let Some(ExprKind::Member { object, .. }) = object else { return true };
    let code = cx.names.code(object);
    let is_class = matches!(facts.expr(object).kind, ExprKind::Name)
        && code.starts_with(char::is_uppercase)
        && matches!(cx.names.meaning(code, object), Meaning::Global);
    let is_handle = matches!(last_word(code).as_str(), "connection" | "conn" | "db" | "database" | "context");
    cx.family != Family::CSharp || !is_class || is_handle
}

/// The edits that put values there.
pub(super) fn edits(
    cx: &Context<'_, '_>,
    effect: &Effect,
    (place, renamed): (Place, Option<Edit>),
    values: &[Bound],
) -> Option<Vec<Edit>> {
    let (at, text) = match place {
        Place::Argument(end) => (end, value_list(cx.family, values, effect)),
        Place::Behind(end) => (end, each(&effect.binds, values)),
        Place::Run(end) => (end, format!("[{}]", joined(values))),
        Place::Statement(object, end) => {
            let indentation = indentation(cx.names.text, end)?;
            let statements = effect.sets.replace("{object}", &object);
            let lines = match statements.contains("{values}") {
                true => vec![statements.replace("{values}", &joined(values))],
                false => values.iter().map(|value| one(&statements, 0, value)).collect(),
            };
            // Other code on the line goes on behind them, a comment stays where it is.
            let rest = cx.names.text.get(end as usize..)?.split(['\n', '\r']).next().unwrap_or_default();
            match rest.trim_start() {
                "" => (end, lines.iter().map(|line| format!("\n{indentation}{line}")).collect()),
                comment if comment.starts_with("//") || comment.starts_with('#') => {
                    let end = end + u32::try_from(rest.len()).unwrap_or_default();
                    (end, lines.iter().map(|line| format!("\n{indentation}{line}")).collect())
                }
                _ => (end, lines.iter().map(|line| format!(" {line}")).collect()),
            }
        }
    };
    let mut edits = vec![Edit { span: Span::new(at, at), text }];
    edits.extend(renamed);
    Some(edits)
}

/// The value of an expression, and a name for it.
pub(super) fn value(cx: &Context<'_, '_>, id: ExprId) -> Bound {
    let code = cx.names.code(id);
    let last = code.trim_end_matches([')', '(']).rsplit(['.', '>', '$']).next().unwrap_or_default();
    let is_name = !last.is_empty() && last.chars().all(|c| c.is_alphanumeric() || c == '_');
    let is_plain = is_name && matches!(cx.names.facts.expr(id).kind, ExprKind::Name | ExprKind::Member { .. });
    let name = if is_plain { last.to_owned() } else { "value".to_owned() };
    // What a request of ASP.NET gives is no text before it is made one.
    let source = cx.names.value_of(id).unwrap_or(id);
    let is_typed = cx.names.declared_type(id).is_some_and(|span| {
        let name = cx.text(span).trim_end_matches('?');
        matches!(name, "string" | "String") || is_harmless_type(name)
    });
    let is_opaque = cx.family == Family::CSharp && !is_typed && is_of_request(cx, source);
    let code = if is_opaque { format!("{code}.ToString()") } else { code.to_owned() };
    Bound { code, name }
}

/// Whether a value is read off a request by a key.
fn is_of_request(cx: &Context<'_, '_>, id: ExprId) -> bool {
    let ExprKind::Index { object, .. } = cx.names.facts.expr(id).kind else { return false };
    cx.effects.is_of_client(cx.names, object) || cx.effects.of_kind(id, EffectKind::Request).is_some()
}

/// The edit that gives a call the name of the method that takes values; `None` where the name does not end the callee.
#[expect(clippy::option_option, reason = "no rename, and none that can be made, are two things")]
fn renamed(cx: &Context<'_, '_>, call: ExprId, name: &str) -> Option<Option<Edit>> {
    if name.is_empty() {
        return Some(None);
    }
    let callee = cx.names.callee(call)?;
    let span = match cx.names.facts.expr(callee).kind {
        ExprKind::Member { name, .. } => name,
        ExprKind::Name => cx.span(callee),
        _ => return None,
    };
    Some(Some(Edit { span, text: name.to_owned() }))
}

/// The name under which a statement keeps what a call makes, and where the statement ends.
fn kept(cx: &Context<'_, '_>, call: ExprId) -> Option<(String, u32)> {
    let facts = cx.names.facts;
    let assignment = facts.assignments.iter().find(|assignment| assignment.value == Some(call))?;
    let name = cx.names.code(assignment.target);
    let behind = cx.names.text.get(cx.span(call).end as usize..)?;
    let is_whole = behind.starts_with(';');
    let end = cx.span(call).end + 1;
    is_whole.then(|| (name.to_owned(), end))
}

/// Where the only call that runs what another call has prepared takes its values, which it does not have yet.
fn run(cx: &Context<'_, '_>, call: ExprId, method: &str) -> Option<u32> {
    let (facts, (name, end)) = (cx.names.facts, kept(cx, call)?);
    let function = facts.function_around(facts.expr(call).region);
    let calls = facts.calls.iter().copied().filter(|other| {
        let expr = facts.expr(*other);
        let ExprKind::Call { callee, .. } = expr.kind else { return false };
        let ExprKind::Member { object, name: called } = facts.expr(callee).kind else { return false };
        expr.span.start >= end
            && cx.text(called) == method
            && cx.names.code(object) == name
            && facts.function_around(expr.region) == function
    });
    let calls: Vec<ExprId> = calls.collect();
    match calls.as_slice() {
        [only] if arguments(cx.names, *only).is_empty() => Some(cx.span(*only).end - 1),
        _ => None,
    }
}

/// Whether a call is a whole statement: its value goes nowhere.
fn is_statement(cx: &Context<'_, '_>, call: ExprId) -> bool {
    let span = cx.span(call);
    let before = cx.names.text.get(..span.start as usize).unwrap_or_default().trim_end();
    let behind = cx.names.text.get(span.end as usize..).unwrap_or_default();
    behind.starts_with(';') && (before.is_empty() || before.ends_with([';', '{', '}']) || before.ends_with("<?php"))
}

/// The white space before the statement that ends at a place.
fn indentation(text: &str, end: u32) -> Option<&str> {
    let before = text.get(..end as usize)?;
    // The statement may be several lines long: the line on which its first word stands is the one that is less indented.
    let line = |text: &str| text.rfind('\n').map_or(0, |at| at + 1);
    let mut start = line(before);
    let width = |start: usize| before[start..].len() - before[start..].trim_start_matches([' ', '\t']).len();
    while start > 0 {
        let above = line(&before[..start - 1]);
        let ends = before[..start - 1].trim_end();
        if ends.ends_with([';', '{', '}']) || ends.ends_with("*/") || before[above..start].trim().is_empty() {
            break;
        }
        start = above;
    }
    before.get(start..start + width(start))
}

fn joined(values: &[Bound]) -> String {
    values.iter().map(|value| value.code.as_str()).collect::<Vec<_>>().join(", ")
}

fn one(form: &str, number: usize, value: &Bound) -> String {
    form.replace("{n}", &number.to_string()).replace("{name}", &value.name).replace("{value}", &value.code)
}

/// A form that is written once for each value, or once for all `{values}`.
fn each(form: &str, values: &[Bound]) -> String {
    if form.contains("{values}") {
        return form.replace("{values}", &joined(values));
    }
    (1..).zip(values).map(|(number, value)| one(form, number, value)).collect()
}

fn value_list(family: Family, values: &[Bound], effect: &Effect) -> String {
    let joined = match effect.placeholder.as_str() {
        "@name" => values.iter().map(property).collect::<Vec<_>>().join(", "),
        _ => joined(values),
    };
    match family {
        _ if !effect.values_form.is_empty() => format!(", {}", effect.values_form.replace("{values}", &joined)),
        _ if effect.values_spread => format!(", {joined}"),
        Family::Python if values.len() == 1 => format!(", ({joined},)"),
        Family::Python => format!(", ({joined})"),
        _ => format!(", [{joined}]"),
    }
}

/// A value as a property of an object without a type, which takes its name off the value where it can.
fn property(value: &Bound) -> String {
    let own = value.code.rsplit('.').next().unwrap_or_default();
    if own == value.name { value.code.clone() } else { format!("{} = {}", value.name, value.code) }
}
