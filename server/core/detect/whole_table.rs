//! All rows of a table at once: in an answer to a client, or in a loop that could go through them in batches.

use backhint_knowledge::{Evidence, Family};

use super::{Context, Draft};
use crate::effects::{arguments, requires_hold};
use crate::facts::{ExprId, ExprKind, FunctionId, JumpKind};
use crate::finding::{Edit, Fix};
use crate::syntax::Span;

const RULE: &str = "orm-load-whole-table";

/// Links of a chain after which all rows are left.
const KEEPING: [&str; 32] = [
    "objects",
    "all",
    "query",
    "get",
    "findAll",
    "find",
    "findMany",
    "ToList",
    "ToListAsync",
    "ToArrayAsync",
    "AsNoTracking",
    "order_by",
    "orderBy",
    "OrderBy",
    "OrderByDescending",
    "orderByDesc",
    "sort",
    "order",
    "values",
    "lean",
    "exec",
    "populate",
    "with",
    "Include",
    "select_related",
    "prefetch_related",
    "scalars",
    "execute",
    "select",
    "latest",
    "toArray",
    "ConfigureAwait",
];
/// Keys of options that leave all rows.
const OPTIONS: [&str; 9] = ["include", "order", "attributes", "relations", "select", "orderBy", "raw", "nest", "sort"];
/// What models are called whose tables stay small.
const SMALL: [&str; 44] = [
    "country",
    "countries",
    "role",
    "setting",
    "categor",
    "plan",
    "language",
    "currenc",
    "permission",
    "status",
    "type",
    "locale",
    "zone",
    "config",
    "option",
    "feature",
    "unit",
    "region",
    "state",
    "genre",
    "department",
    "level",
    "template",
    "menu",
    "kind",
    "setup",
    "tax",
    "method",
    "provider",
    "theme",
    "plugin",
    "tag",
    "city",
    "cities",
    "province",
    "branch",
    "label",
    "choice",
    "mode",
    "warehouse",
    "site",
    "tenant",
    "queue",
    "group",
];

/// Finds queries without a condition or a limit whose rows all go out, or are all kept in memory for a loop.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let imports: Vec<&str> = cx.names.imported_paths().collect();
    each(cx, found);
    let mut answers: Vec<ExprId> = Vec::new();
    for call in &cx.names.facts.calls {
        let Some(callee) = cx.names.callee(*call) else { continue };
        let fits = cx.profiles.answer_calls.fits_expr(cx.names, callee);
        if fits.iter().any(|(_, at)| requires_hold(&cx.profiles.answers[**at].requires, &imports)) {
            answers.extend(arguments(cx.names, *call).first().map(|arg| arg.value));
        }
    }
    answers.extend(returned(cx, &imports));
    for answer in answers {
        let Some((rows, model)) = rows_in(cx, answer) else { continue };
        let span = cx.span(rows);
        if found.iter().any(|other| other.rule == RULE && other.span == span) {
            continue;
        }
        let message = format!(
            "`{}` answers with every row of `{model}`: each new row makes it slower and larger; give pages of a bounded size",
            cx.short(rows)
        );
        // Code does not tell how many rows a table has.
        found.push(draft(span, Evidence::Possible, message, Vec::new()));
    }
}

fn draft(span: Span, evidence: Evidence, message: String, fixes: Vec<Fix>) -> Draft {
    Draft { rule: RULE.to_owned(), evidence, span, message, related: Vec::new(), fixes }
}

/// `Book.all.each { |book| ... }`.
fn each(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let facts = cx.names.facts;
    let Some(orm) = cx.profiles.orms.iter().find(|profile| !profile.orm.each_in_batches.is_empty()) else { return };
    for function in &facts.functions {
        let Some(call) = function.passed_to else { continue };
        let Some(ExprKind::Member { object, name }) = cx.names.callee(call).map(|callee| facts.expr(callee).kind)
        else {
            continue;
        };
        let ExprKind::Member { object: model, name: all } = facts.expr(object).kind else { continue };
        let is_all = cx.text(name) == "each" && cx.text(all) == "all" && arguments(cx.names, call).len() <= 1;
        let model = cx.names.code(model);
        let is_model =
            || cx.orms().query(object).is_some_and(|query| query.head == object && query.many) && !model.contains("::");
        if !is_all || is_small(model) || !model.starts_with(char::is_uppercase) || !is_model() {
            continue;
        }
        let instead = &orm.orm.each_in_batches;
        let message = format!(
            "`{model}.all.each` loads every row of the table into memory before the first is looked at; `{model}.{instead}` takes them in batches"
        );
        let edits = vec![Edit { span: Span::new(all.start, name.end), text: instead.clone() }];
        let fix = Fix { title: format!("Take the rows in batches: `{instead}`"), edits, safe: true, file: None };
        let evidence = if is_job(cx, call) { Evidence::Likely } else { Evidence::Possible };
        found.push(draft(
            Span::new(cx.span(object).start, name.end),
            evidence,
            message,
            if is_job(cx, call) { vec![fix] } else { Vec::new() },
        ));
    }
}

/// Whether a class does work behind the scenes, by its name: what it goes through is what customers have made.
fn is_job(cx: &Context<'_, '_>, id: ExprId) -> bool {
    let facts = cx.names.facts;
    let class = facts.class_around(facts.expr(id).region).map_or("", |class| cx.text(facts.class(class).name));
    ["Job", "Worker", "Mailer"].iter().any(|end| class.ends_with(end))
}

/// What functions return that answer with it.
fn returned(cx: &Context<'_, '_>, imports: &[&str]) -> Vec<ExprId> {
    let facts = cx.names.facts;
    let answers = |id: FunctionId| {
        let function = facts.function(id);
        let holds = |at: usize| requires_hold(&cx.profiles.answers[at].requires, imports);
        let annotated = function.decorators.iter().any(|decorator| {
            let name = match facts.expr(*decorator).kind {
                ExprKind::Call { callee, .. } => callee,
                _ => *decorator,
            };
            cx.profiles.answer_annotations.fits_expr(cx.names, name).iter().any(|(_, at)| holds(**at))
        });
        let class = function.class.map_or("", |class| cx.text(facts.class(class).name));
        let is_public =
            || !cx.text(function.span).starts_with("private") && !cx.text(function.span).starts_with("protected");
        let mut forms = cx.profiles.answers.iter();
        annotated || (forms.any(|form| form.controllers.iter().any(|end| class.ends_with(end.as_str()))) && is_public())
    };
    let with_value = facts.jumps.iter().filter(|jump| jump.kind == JumpKind::Return);
    let returned = with_value.filter_map(|jump| Some((facts.function_around(jump.region)?, jump.value?)));
    let values = (0..).zip(&facts.functions).filter_map(|(at, function)| Some((FunctionId(at), function.value?)));
    returned.chain(values).filter(|(function, _)| answers(*function)).map(|(_, value)| value).collect()
}

/// The rows of a whole table in what is answered: it itself, a variable, the rows that a list is made of.
fn rows_in<'a>(cx: &Context<'_, 'a>, answer: ExprId) -> Option<(ExprId, &'a str)> {
    let facts = cx.names.facts;
    let mut at = cx.names.unwrapped(answer);
    for _ in 0..6 {
        if let Some(model) = whole(cx, at) {
            return Some((at, model));
        }
        at = match facts.expr(at).kind {
            ExprKind::Name => cx.names.unwrapped(cx.names.value_of(at)?),
            ExprKind::Comprehension { inner, .. } => facts.loops[inner.index()].iterable?,
            ExprKind::Call { callee, .. } => match facts.expr(callee).kind {
                ExprKind::Name if matches!(cx.names.code(callee), "list" | "jsonify" | "Ok") => {
                    arguments(cx.names, at).first()?.value
                }
                ExprKind::Member { object, name } if cx.text(name) == "values" => object,
                _ => return None,
            },
            ExprKind::Collection(range) => {
                let mut entries = facts.args(range).iter().map(|entry| cx.names.unwrapped(entry.value));
                {
                    let is_list = |id: ExprId| matches!(facts.expr(id).kind, ExprKind::Comprehension { .. });
                    entries.find(|id| whole(cx, *id).is_some() || is_list(*id) || is_rows_variable(cx, *id))?
                }
            }
            _ => return None,
        };
        at = cx.names.unwrapped(at);
    }
    None
}

fn is_rows_variable(cx: &Context<'_, '_>, id: ExprId) -> bool {
    let value = cx.names.value_of(id).map(|value| cx.names.unwrapped(value));
    value.is_some_and(|value| {
        whole(cx, value).is_some() || matches!(cx.names.facts.expr(value).kind, ExprKind::Comprehension { .. })
    })
}

/// The model of a query of all rows.
fn whole<'a>(cx: &Context<'_, 'a>, id: ExprId) -> Option<&'a str> {
    let facts = cx.names.facts;
    if !matches!(facts.expr(id).kind, ExprKind::Call { .. } | ExprKind::Member { .. }) {
        return None;
    }
    let query = cx.orms().query(id)?;
    let model = query.model?;
    // A builder in a variable may have got conditions since.
    let begins_here = facts.is_inside(query.head, id);
    let is_sent = query.loaded || !matches!(cx.family, Family::Php | Family::CSharp);
    if !begins_here
        || !is_sent
        || !query.many
        || query.related
        || query.plain
        || !query.rows_in.is_empty()
        || is_small(model)
    {
        return None;
    }
    let mut at = id;
    // From the last link to the head of the query.
    for _ in 0..12 {
        match facts.expr(at).kind {
            ExprKind::Call { callee, .. } => {
                let takes_all = arguments(cx.names, at).iter().all(|arg| leaves_all(cx, arg.value));
                if !takes_all {
                    return None;
                }
                at = callee;
            }
            ExprKind::Member { object, name } => {
                let name = cx.text(name);
                let is_head = query.head == at || facts.is_inside(at, query.head);
                if !KEEPING.contains(&name) && !is_head {
                    return None;
                }
                if is_head && at != query.head && !KEEPING.contains(&name) {
                    break;
                }
                at = object;
            }
            ExprKind::Await(value) | ExprKind::Cast { value, .. } => at = value,
            _ => break,
        }
    }
    // A query of a mapper that is not lazy, or is asked for its rows.
    let is_java_finder = cx.family == Family::Java && !cx.names.written(id).iter().any(|link| link.name == "findAll");
    (!is_java_finder).then_some(model)
}

/// Whether an argument chooses no rows: a model, an order, relations to load.
fn leaves_all(cx: &Context<'_, '_>, value: ExprId) -> bool {
    let facts = cx.names.facts;
    match facts.expr(value).kind {
        ExprKind::Name => cx.names.code(value).starts_with(char::is_uppercase),
        ExprKind::Text(_) | ExprKind::Lambda(_) => true,
        ExprKind::Member { object, .. } => cx.names.code(object).starts_with(char::is_uppercase),
        ExprKind::Collection(range) => facts.args(range).iter().all(|entry| {
            entry.name.map_or_else(
                || matches!(facts.expr(entry.value).kind, ExprKind::Text(_)),
                |name| OPTIONS.contains(&cx.text(name)),
            )
        }),
        ExprKind::Call { .. } => {
            cx.names.written(value).first().is_some_and(|root| root.name.starts_with(char::is_uppercase))
        }
        _ => false,
    }
}

/// Whether a model's name says that its table stays small.
fn is_small(model: &str) -> bool {
    let lower = model.to_ascii_lowercase();
    SMALL.iter().any(|word| lower.contains(word))
}
