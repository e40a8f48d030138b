//! The method by which a page chooses its rows from those of the class above it: what it loads, and how it loads more.

use super::Context;
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind, FunctionId, JumpKind, TextPart};
use crate::finding::{Edit, Fix};
use crate::profile::OrmProfile;
use crate::syntax::Span;

/// The method's name, and that of the one above it which it asks.
const METHOD: &str = "get_queryset";
/// How often the variables of a method are gone through to find those that hold rows.
const ROUNDS: u8 = 3;

/// What a method loads with the rows of the class above.
pub(super) struct OwnQuery {
    /// The relations, hops joined by dots.
    pub loaded: Vec<String>,
    /// Some of them by a join, which a framework then leaves alone.
    pub selects: bool,
}

impl OwnQuery {
    /// Reads a method; `None` where it may load what its code does not say.
    pub(super) fn of(cx: &Context<'_, '_>, orm: &OrmProfile, method: FunctionId) -> Option<Self> {
        let (facts, names) = (cx.names.facts, cx.names);
        let body = facts.function(method).body;
        let held = held(cx, body);
        let mut found = Self { loaded: Vec::new(), selects: false };
        for call in facts.calls.iter().filter(|call| body.contains(cx.span(**call))) {
            let Some(callee) = names.callee(*call) else { continue };
            let ExprKind::Member { object, name } = facts.expr(callee).kind else {
                // What a function makes of the rows is its own affair.
                let is_given = |id: ExprId| holds_rows(cx, &held, id);
                if arguments(names, *call).iter().any(|arg| is_given(arg.value)) {
                    return None;
                }
                continue;
            };
            let (name, role) = (names.of(name), orm.method(names.of(name)));
            if role.loads {
                found.selects |= name == "select_related";
                found.loaded.extend(named(cx, *call)?);
                continue;
            }
            let is_known = role.keeps || role.one || role.ends;
            let is_above = name == METHOD && names.code(object).starts_with("super(");
            if !is_known && !is_above && (name == METHOD || holds_rows(cx, &held, object)) {
                return None;
            }
        }
        Some(found)
    }
}

/// The relations that an eager call names; `None` where a name is not written there.
fn named(cx: &Context<'_, '_>, call: ExprId) -> Option<Vec<String>> {
    let facts = cx.names.facts;
    let literal = |id: ExprId| match facts.expr(id).kind {
        ExprKind::Text(range) => match facts.parts(range) {
            [TextPart::Literal(span)] => Some(cx.text(*span).replace("__", ".")),
            _ => None,
        },
        _ => None,
    };
    let names: Option<Vec<String>> = arguments(cx.names, call).iter().map(|arg| literal(arg.value)).collect();
    names.filter(|names| !names.is_empty())
}

/// The variables of a method that hold rows.
fn held<'a>(cx: &Context<'_, 'a>, body: Span) -> Vec<&'a str> {
    let facts = cx.names.facts;
    let mut held: Vec<&'a str> = Vec::new();
    for _ in 0..ROUNDS {
        for assignment in facts.assignments.iter().filter(|assignment| body.contains(assignment.span)) {
            let name = cx.names.code(assignment.target);
            if !held.contains(&name) && assignment.value.is_some_and(|value| holds_rows(cx, &held, value)) {
                held.push(name);
            }
        }
    }
    held
}

/// Whether an expression begins with rows: the method above, a manager, or a variable that holds some.
fn holds_rows(cx: &Context<'_, '_>, held: &[&str], id: ExprId) -> bool {
    let written = cx.names.written(id);
    let begins = written.first().is_some_and(|first| held.contains(&first.name));
    begins || written.iter().any(|segment| matches!(segment.name, METHOD | "objects"))
}

/// Adds an eager call to what a method returns, where that is one expression.
pub(super) fn fix(cx: &Context<'_, '_>, method: FunctionId, path: &str, many: bool) -> Option<Fix> {
    let facts = cx.names.facts;
    let mut returns = facts
        .jumps
        .iter()
        .filter(|jump| jump.kind == JumpKind::Return && facts.function_around(jump.region) == Some(method));
    let (only, more) = (returns.next()?.value?, returns.next());
    if more.is_some() || !matches!(facts.expr(only).kind, ExprKind::Call { .. } | ExprKind::Name) {
        return None;
    }
    let verb = if many { "prefetch_related" } else { "select_related" };
    let text = format!(".{verb}('{}')", path.replace('.', "__"));
    let title = format!("Load `{path}` with the query: `{text}`");
    let end = cx.span(only).end;
    Some(Fix { title, edits: vec![Edit { span: Span::new(end, end), text }], safe: true, file: None })
}
