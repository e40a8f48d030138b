//! Where a place of a data-only rule must stand: which texts are in its file, which functions and conditions around it.

use backhint_knowledge::{Family, Match};

use crate::detect::Context;
use crate::facts::{ExprId, ExprKind, FunctionId, RegionKind, Setting};
use crate::syntax::Span;

/// Whether an expression stands where a match wants it.
pub(super) fn holds(cx: &Context<'_, '_>, matched: &Match, id: ExprId) -> bool {
    texts_hold(cx, matched, cx.span(id))
        && !(matched.unconditional && is_conditional(cx, id))
        && (matched.functions.is_empty() || stands_in(cx, &matched.functions, id))
}

/// Whether the texts that a match wants around a place are there, and those that it does not want are not.
pub(super) fn texts_hold(cx: &Context<'_, '_>, matched: &Match, place: Span) -> bool {
    if matched.among.is_empty() && matched.without.is_empty() {
        return true;
    }
    let text = document_around(cx, place);
    let has = |texts: &[String]| texts.iter().any(|wanted| text.contains(wanted.as_str()));
    (matched.among.is_empty() || has(&matched.among)) && !has(&matched.without)
}

/// Whether a setting counts wherever the program runs: `%dev.key` is for a profile only.
pub(super) fn is_of_everyone(setting: &Setting) -> bool {
    setting.path.strip_prefix('%').is_none_or(|profile| profile.starts_with("prod"))
}

/// The text of the file; of a file that may hold several documents, the one around a place.
fn document_around<'a>(cx: &Context<'_, 'a>, place: Span) -> &'a str {
    let text = cx.names.text;
    let mark = match cx.family {
        Family::Yaml => "\n---",
        Family::Config => "\n#---",
        _ => return text,
    };
    let at = place.start as usize;
    let start = text[..at].rfind(mark).map_or(0, |start| start + 1);
    let end = text[at..].find(mark).map_or(text.len(), |end| at + end);
    &text[start..end]
}

/// Whether something decides if an expression is run.
fn is_conditional(cx: &Context<'_, '_>, id: ExprId) -> bool {
    let facts = cx.names.facts;
    let in_branch = facts
        .around(facts.expr(id).region)
        .any(|region| matches!(facts.region(region).kind, RegionKind::Branch { .. } | RegionKind::Catch));
    let is_choice =
        |at: u32| matches!(facts.expr(ExprId(at)).kind, ExprKind::Either { .. }) && facts.is_inside(id, ExprId(at));
    let end = u32::try_from(facts.exprs.len()).unwrap_or(u32::MAX);
    in_branch || (id.0..end).any(is_choice)
}

/// Whether all functions around an expression have one of some names, or are handed to a call of one of them.
fn stands_in(cx: &Context<'_, '_>, wanted: &[String], id: ExprId) -> bool {
    let facts = cx.names.facts;
    facts.around(facts.expr(id).region).all(|region| match facts.region(region).kind {
        RegionKind::Function(function) => is_one_of(cx, wanted, function),
        _ => true,
    })
}

fn is_one_of(cx: &Context<'_, '_>, wanted: &[String], id: FunctionId) -> bool {
    let facts = cx.names.facts;
    let function = facts.function(id);
    let is_wanted = |name: &str| wanted.iter().any(|one| one == name);
    if let Some(name) = function.name.map(|name| cx.text(name)) {
        let of_class = function.class.is_some_and(|class| cx.text(facts.class(class).name) == name);
        return of_class || is_wanted(name);
    }
    if let Some(call) = function.passed_to {
        let callee = cx.names.callee(call).map(|callee| cx.names.written(callee));
        return callee.is_some_and(|path| path.last().is_some_and(|last| is_wanted(last.name)));
    }
    let is_it = |value: ExprId| matches!(facts.expr(value).kind, ExprKind::Lambda(lambda) if lambda == id);
    let given = facts.assignments.iter().find(|assignment| assignment.value.is_some_and(is_it));
    let name = given.and_then(|assignment| cx.names.written(assignment.target).last().copied());
    // One that is called where it is written has no name and needs none.
    name.map_or_else(|| is_called_at_once(cx, id), |name| is_wanted(name.name))
}

fn is_called_at_once(cx: &Context<'_, '_>, id: FunctionId) -> bool {
    let facts = cx.names.facts;
    let is_it = |callee: ExprId| matches!(facts.expr(callee).kind, ExprKind::Lambda(lambda) if lambda == id);
    facts.calls.iter().any(|call| cx.names.callee(*call).is_some_and(is_it))
}
