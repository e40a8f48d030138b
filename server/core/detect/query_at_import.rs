//! Queries that are sent while a module is loaded: in a class body, a constant, the default of a parameter.

use backhint_knowledge::{Evidence, Family};
use rustc_hash::FxHashSet;

use super::query_in_loop::{is_sent, reads};
use super::{Context, Draft};
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind, RegionKind};

const RULE: &str = "orm-query-at-import";

/// Finds queries that run before anybody asks for something.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let facts = cx.names.facts;
    if !matches!(cx.family, Family::Python | Family::Ruby | Family::JavaScript) || is_program(cx) {
        return;
    }
    let lists: FxHashSet<ExprId> = facts.loops.iter().filter_map(|entry| entry.iterable).collect();
    let defaults: Vec<ExprId> =
        facts.functions.iter().flat_map(|f| &f.params).filter_map(|param| param.default).collect();
    for call in cx.names.sends().iter() {
        let Some(place) = place(cx, *call, &defaults) else { continue };
        let orms = cx.orms();
        let is_query = reads(cx, orms, *call).or_else(|| is_sent(cx, orms, *call, lists.contains(call)));
        let is_query = is_query.filter(|_| orms.query(*call).is_some() || asks_model(cx, *call));
        let Some(evidence) = is_query.or_else(|| listed(cx, *call, lists.contains(call))) else { continue };
        let span = cx.span(*call);
        if found.iter().any(|other| other.rule == RULE && (other.span.contains(span) || span.contains(other.span))) {
            continue;
        }
        let message = format!(
            "`{}` asks the database while the {place} is loaded: without the database, or before its migrations, nothing starts, and what it gives stays as it was then",
            cx.short(*call)
        );
        let related = Vec::new();
        found.push(Draft { rule: RULE.to_owned(), evidence, span, message, related, fixes: Vec::new() });
    }
}

/// A query by the model's name that ends at once: `Book.objects.count()`, `Book.pluck(:title)`.
fn asks_model(cx: &Context<'_, '_>, call: ExprId) -> bool {
    let Some(callee) = cx.names.callee(call) else { return false };
    match cx.names.facts.expr(callee).kind {
        ExprKind::Member { object, .. } => cx.orms().query(object).is_some(),
        _ => false,
    }
}

/// `list(Book.objects.values_list("title"))`, `Book.order(:title).pluck(:title)`: what is asked for are no rows of the
/// model.
fn listed(cx: &Context<'_, '_>, call: ExprId, iterated: bool) -> Option<Evidence> {
    let facts = cx.names.facts;
    let lazy = |id: ExprId| cx.orms().query(id).filter(|query| query.orm.orm.lazy && query.many && !query.loaded);
    let asked = |id: ExprId| match facts.expr(cx.names.callee(id)?).kind {
        ExprKind::Member { object, name } => Some((lazy(object)?, cx.text(name))),
        _ => None,
    };
    let callee = cx.names.callee(call)?;
    if let Some((query, name)) = asked(call) {
        let role = query.orm.method(name);
        let is_list = iterated && matches!(name, "values" | "values_list");
        return (role.ends || role.one || role.sends || is_list).then_some(query.evidence);
    }
    let is_wrapper = matches!(facts.expr(callee).kind, ExprKind::Name)
        && matches!(cx.names.code(callee), "list" | "tuple" | "set" | "dict" | "sorted" | "len");
    let list = arguments(cx.names, call).first().filter(|_| is_wrapper)?.value;
    let (query, name) = asked(list)?;
    matches!(name, "values" | "values_list").then_some(query.evidence)
}

/// What is loaded when a call runs; `None` for one in a function, or under a condition.
fn place(cx: &Context<'_, '_>, call: ExprId, defaults: &[ExprId]) -> Option<&'static str> {
    let facts = cx.names.facts;
    let is_default = cx.family == Family::Python && defaults.iter().any(|default| facts.is_inside(call, *default));
    let mut place = "module";
    let mut skipped = !is_default;
    for region in facts.around(facts.expr(call).region) {
        match facts.region(region).kind {
            // The default of a parameter is made when the function is.
            RegionKind::Function(_) if !skipped => skipped = true,
            RegionKind::Function(_) | RegionKind::Branch { .. } | RegionKind::Try | RegionKind::Catch => return None,
            RegionKind::With(_) | RegionKind::Finally => return None,
            RegionKind::Class(_) => place = "class",
            RegionKind::Loop(id) => {
                // A generator is read by whoever gets it; a loop of statements is a program.
                let entry = &facts.loops[id.index()];
                let is_comprehension = facts.region(region).span == entry.span;
                if !is_comprehension || cx.text(entry.span).starts_with('(') {
                    return None;
                }
            }
            RegionKind::File => break,
        }
    }
    (place == "class" || is_default || cx.family != Family::Ruby).then_some(place)
}

/// Whether a file is started by itself, not loaded by others: it has a guard for that, or sets the framework up.
fn is_program(cx: &Context<'_, '_>) -> bool {
    let facts = cx.names.facts;
    let text = cx.names.text;
    let words = [
        "__main__",
        "django.setup(",
        "create_engine(",
        "sessionmaker(",
        "#!",
        "process.exit",
        ".connect(",
        "%matplotlib",
    ];
    let declares = !facts.classes.is_empty() || facts.functions.iter().any(|function| function.name.is_some());
    let is_module = match cx.family {
        Family::JavaScript => text.contains("export ") || text.contains("module.exports"),
        _ => declares,
    };
    !is_module || words.iter().any(|word| text.contains(word))
}
