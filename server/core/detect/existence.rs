//! Rows that are counted, or loaded, only to learn whether there is one.

use backhint_knowledge::{Evidence, Existence, Family};
use rustc_hash::FxHashSet;

use super::{Context, Draft};
use crate::effects::{arguments, requires_hold};
use crate::facts::{ExprId, ExprKind, RegionKind, TestKind};
use crate::finding::{Edit, Fix};
use crate::orm::Query;
use crate::profile::OrmProfile;
use crate::syntax::Span;

const RULE: &str = "orm-count-for-existence";

/// Links of a chain behind which few rows are left, or others than those of the model.
const NARROWING: [&str; 21] = [
    "limit",
    "Limit",
    "take",
    "Take",
    "slice",
    "first",
    "last",
    "top",
    "group",
    "group_by",
    "groupBy",
    "GroupBy",
    "having",
    "chunk",
    "paginate",
    "simplePaginate",
    "page",
    "setMaxResults",
    "cursorPaginate",
    "values",
    "aggregate",
];

/// Finds counts and lists of which only the emptiness is asked.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let mut questions = conditions(cx);
    let ids = (0..cx.names.facts.exprs.len()).filter_map(|at| u32::try_from(at).ok()).map(ExprId);
    questions.extend(ids.filter_map(|id| question(cx, id)));
    let mut seen: Vec<Span> = Vec::new();
    for question in questions {
        let Some(draft) = judge(cx, &question) else { continue };
        if !seen.contains(&draft.span) {
            seen.push(draft.span);
            found.push(draft);
        }
    }
}

/// A place where only the emptiness of something is asked.
struct Question {
    /// What is asked.
    asked: ExprId,
    /// The whole question.
    whole: ExprId,
    /// It asks whether there is a row; else whether there is none.
    exists: bool,
    /// `asked` is a number that stands for a truth: the question is that place itself.
    plain: bool,
    /// `asked` is a list, not its length.
    is_list: bool,
}

/// What conditions ask the truth of: `if books.count():`.
fn conditions(cx: &Context<'_, '_>) -> Vec<Question> {
    // A number is no condition in these, or always true.
    if matches!(cx.family, Family::Java | Family::CSharp | Family::Go | Family::Ruby) {
        return Vec::new();
    }
    // `if number := books.count():` keeps the number.
    let kept: FxHashSet<ExprId> = cx.names.facts.assignments.iter().filter_map(|set| set.value).collect();
    let plain = |asked| Question { asked, whole: asked, exists: true, plain: true, is_list: false };
    let of_region = cx.names.facts.regions.iter().filter_map(|region| match region.kind {
        RegionKind::Branch { condition: Some(condition), otherwise: false } => Some(condition),
        _ => None,
    });
    of_region.filter(|asked| !kept.contains(asked)).map(plain).collect()
}

fn question(cx: &Context<'_, '_>, id: ExprId) -> Option<Question> {
    let facts = cx.names.facts;
    let whole = id;
    match facts.expr(id).kind {
        ExprKind::Test { kind: TestKind::Not, left: Some(asked), .. } => {
            let is_number = !matches!(cx.family, Family::Java | Family::CSharp | Family::Go | Family::Ruby);
            is_number.then_some(Question { asked, whole: asked, exists: true, plain: true, is_list: false })
        }
        ExprKind::Test { left: Some(left), right: Some(right), .. } => {
            let operator = cx.names.text.get(cx.span(left).end as usize..cx.span(right).start as usize)?;
            let operator = operator.trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')'));
            let is_number = |id: ExprId| matches!(facts.expr(id).kind, ExprKind::Number);
            let (asked, operator, number) = if is_number(right) {
                (left, operator, cx.names.code(right))
            } else if is_number(left) {
                (right, turned(operator), cx.names.code(left))
            } else {
                return None;
            };
            let exists = match (operator, number) {
                (">" | "!=" | "!==", "0") | (">=", "1") => true,
                ("==" | "===" | "<=", "0") | ("<", "1") => false,
                _ => return None,
            };
            Some(Question { asked, whole, exists, plain: false, is_list: false })
        }
        ExprKind::Call { .. } | ExprKind::Member { .. } => {
            let callee = cx.names.callee(id)?;
            if let ExprKind::Name = facts.expr(callee).kind {
                let is_bool = cx.family == Family::Python && cx.names.code(callee) == "bool";
                let asked = arguments(cx.names, id).first().filter(|_| is_bool)?.value;
                return Some(Question { asked, whole: asked, exists: true, plain: true, is_list: false });
            }
            let ExprKind::Member { object, name } = facts.expr(callee).kind else { return None };
            if !arguments(cx.names, id).is_empty() {
                return None;
            }
            let (exists, is_list) = match (cx.family, cx.text(name)) {
                (Family::Ruby, "zero?") => (false, false),
                (Family::Ruby, "positive?") => (true, false),
                (Family::Ruby, "present?") => (true, true),
                (Family::Ruby, "blank?") => (false, true),
                (Family::Php | Family::Java, "isEmpty") => (false, true),
                (Family::Php, "isNotEmpty") => (true, true),
                (Family::CSharp, "Any") => (true, true),
                _ => return None,
            };
            Some(Question { asked: object, whole, exists, plain: false, is_list })
        }
        _ => None,
    }
}

fn turned(operator: &str) -> &str {
    match operator {
        "<" => ">",
        "<=" => ">=",
        ">" => "<",
        ">=" => "<=",
        other => other,
    }
}

fn judge(cx: &Context<'_, '_>, question: &Question) -> Option<Draft> {
    let asked = cx.names.unwrapped(question.asked);
    if question.is_list {
        return loaded(cx, question, asked);
    }
    counted(cx, question, asked).or_else(|| {
        let list = sized(cx, asked)?;
        loaded(cx, question, list)
    })
}

/// `books.count() > 0`: the database counts what matches, to the last row.
fn counted(cx: &Context<'_, '_>, question: &Question, asked: ExprId) -> Option<Draft> {
    let facts = cx.names.facts;
    let callee = cx.names.callee(asked)?;
    let ExprKind::Member { object, name } = facts.expr(callee).kind else { return None };
    let counts = |profile: &&OrmProfile| {
        let mut forms = profile.orm.existence.iter();
        forms.any(|form| form.counts.iter().any(|count| count == cx.text(name)))
    };
    let by_method = || {
        cx.profiles.orms.iter().find(counts)?;
        let query = cx.orms().query(object).filter(|query| query.many && !query.loaded && !query.plain)?;
        let form = query.orm.orm.existence.iter().find(|form| form.counts.iter().any(|c| c == cx.text(name)))?;
        Some((form, form.instead.clone(), query.evidence))
    };
    let (form, instead, evidence) = by_method().or_else(|| by_call(cx, callee, cx.text(name)))?;
    if narrows(cx, object) || goes_on(cx, question, object) || !counts_rows(cx, asked) {
        return None;
    }
    let replaced = (form.fix && !instead.is_empty()).then(|| {
        let (span, name) = (cx.span(asked), name);
        let code = cx.names.text;
        format!(
            "{}{}{}",
            &code[span.start as usize..name.start as usize],
            instead,
            &code[name.end as usize..span.end as usize]
        )
    });
    let message = format!(
        "`{}` counts every row that matches, only to learn whether there is one{}",
        cx.short(asked),
        stops(&instead)
    );
    let fixes = replaced.map(|code| fix(cx, question, asked, &code, &instead)).into_iter().collect();
    Some(draft(cx, question, evidence, message, fixes))
}

/// Calls that count where nothing before them is a query: `bookRepository.countByAuthor(author)`.
fn by_call<'c>(cx: &Context<'_, 'c>, callee: ExprId, name: &str) -> Option<(&'c Existence, String, Evidence)> {
    let imports: Vec<&str> = cx.names.imported_paths().collect();
    cx.profiles.orms.iter().find_map(|profile| {
        let fits = profile.count_calls.fits_expr(cx.names, callee);
        fits.iter().find_map(|(fit, at)| {
            let form = &profile.orm.existence[**at];
            if !requires_hold(&form.requires, &imports) {
                return None;
            }
            let best = form.evidence.unwrap_or(Evidence::Proved);
            let evidence = if fit.by_name { best.min(Evidence::Likely) } else { best };
            let rest = name.trim_start_matches("count");
            Some((form, form.instead.replace('*', rest), evidence))
        })
    })
}

/// Arguments of a count may be a column, or a block that counts in memory.
fn counts_rows(cx: &Context<'_, '_>, call: ExprId) -> bool {
    !matches!(cx.family, Family::Ruby | Family::Php | Family::Python) || arguments(cx.names, call).is_empty()
}

/// The list whose length an expression is: `len(books)`, `books.length`, `count($books)`.
fn sized(cx: &Context<'_, '_>, asked: ExprId) -> Option<ExprId> {
    let facts = cx.names.facts;
    let args = arguments(cx.names, asked);
    if let ExprKind::Call { callee, .. } = facts.expr(asked).kind
        && let ExprKind::Name = facts.expr(callee).kind
    {
        let sizes = match cx.family {
            Family::Python => cx.names.code(callee) == "len",
            Family::Php => matches!(cx.names.code(callee), "count" | "sizeof"),
            _ => false,
        };
        return args.first().filter(|_| sizes && args.len() == 1).map(|arg| arg.value);
    }
    let member = cx.names.callee(asked).unwrap_or(asked);
    let ExprKind::Member { object, name } = facts.expr(member).kind else { return None };
    let sizes = match (cx.family, cx.text(name)) {
        (Family::JavaScript, "length") | (Family::CSharp, "Count" | "Length") => member == asked,
        (Family::Ruby, "length") | (Family::Java, "size") | (Family::Php, "count") => args.is_empty(),
        _ => false,
    };
    sizes.then_some(object)
}

/// `len(Book.objects.filter(...)) > 0`: every row that matches is loaded.
fn loaded(cx: &Context<'_, '_>, question: &Question, list: ExprId) -> Option<Draft> {
    let list = cx.names.unwrapped(list);
    // What a field or a variable holds is of use elsewhere. In Ruby a call may have no parentheses.
    let is_chain = match cx.names.facts.expr(list).kind {
        ExprKind::Call { .. } => true,
        ExprKind::Member { object, .. } => cx.family == Family::Ruby && !cx.names.is_self(object),
        _ => false,
    };
    let query = cx.orms().query(list).filter(|query| is_chain && query.many && !query.related && !query.plain)?;
    // Its rows must be loaded by this question, and not be there already.
    let loads = match cx.family {
        Family::Php | Family::CSharp => query.loaded,
        Family::Ruby => !matches!(cx.names.written(list).last()?.name, "pluck" | "ids" | "map"),
        // An `Optional` has an `isEmpty`, too.
        Family::Java => !question.is_list || cx.names.written(list).iter().any(|link| link.name.starts_with("findAll")),
        _ => true,
    };
    if !loads || narrows(cx, list) || filters_in_memory(cx, &query, list) {
        return None;
    }
    let form = query.orm.orm.existence.first();
    let instead = form.map(|form| form.instead.replace('*', "...")).unwrap_or_default();
    let message = format!(
        "`{}` loads every row that matches, only to learn whether there is one{}",
        cx.short(list),
        stops(&instead)
    );
    let fixes = list_fix(cx, question, &query, list, form).into_iter().collect();
    Some(draft(cx, question, query.evidence, message, fixes))
}

/// Whether what is asked of the rows happens in memory: a callback chooses among them.
fn filters_in_memory(cx: &Context<'_, '_>, query: &Query<'_>, list: ExprId) -> bool {
    let facts = cx.names.facts;
    let eager = !query.orm.orm.lazy || query.loaded;
    let is_callback = |id: ExprId| matches!(facts.expr(id).kind, ExprKind::Lambda(_));
    eager && cx.family != Family::CSharp && facts.inside(list).any(is_callback)
}

/// `len(query) > 0` becomes `query.exists()`.
fn list_fix(
    cx: &Context<'_, '_>,
    question: &Question,
    query: &Query<'_>,
    list: ExprId,
    form: Option<&Existence>,
) -> Option<Fix> {
    let form = form.filter(|form| form.fix)?;
    let lazy = query.orm.orm.lazy && !query.loaded;
    if !lazy || !matches!(cx.family, Family::Python | Family::Ruby) {
        return None;
    }
    let call = if cx.family == Family::Python { "()" } else { "" };
    let code = format!("{}.{}{call}", cx.names.code(list), form.instead);
    Some(fix(cx, question, question.asked, &code, &form.instead))
}

fn stops(instead: &str) -> String {
    if instead.is_empty() { String::new() } else { format!("; `{instead}` stops at the first") }
}

/// The question with another call in it.
fn fix(cx: &Context<'_, '_>, question: &Question, asked: ExprId, code: &str, instead: &str) -> Fix {
    let is_awaited = matches!(cx.names.facts.expr(question.asked).kind, ExprKind::Await(_));
    let awaited = if is_awaited { "await " } else { "" };
    let (span, text) = if question.plain {
        (cx.span(asked), code.to_owned())
    } else {
        let not = if cx.family == Family::Python { "not " } else { "!" };
        let not = if question.exists { "" } else { not };
        (cx.span(question.whole), format!("{not}{awaited}{code}"))
    };
    let edits = vec![Edit { span, text }];
    Fix { title: format!("Ask for one row: `{instead}`"), edits, safe: true, file: None }
}

/// Whether a chain has few rows left.
fn narrows(cx: &Context<'_, '_>, object: ExprId) -> bool {
    let links = cx.names.written(object);
    links.iter().any(|link| NARROWING.contains(&link.name)) || cx.names.code(object).contains('[')
}

/// Whether the rows in a variable are of use later: then loading them once is right.
fn goes_on(cx: &Context<'_, '_>, question: &Question, object: ExprId) -> bool {
    let facts = cx.names.facts;
    let Some(root) = facts.inside(object).find(|id| matches!(facts.expr(*id).kind, ExprKind::Name)) else {
        return false;
    };
    if cx.names.binding_of(root).is_none_or(|binding| binding.assignments.is_empty()) || object != root {
        return false;
    }
    let function = facts.function_around(facts.expr(root).region);
    let behind = &facts.exprs[question.whole.index() + 1..];
    behind.iter().any(|expr| {
        matches!(expr.kind, ExprKind::Name)
            && cx.text(expr.span) == cx.names.code(root)
            && facts.function_around(expr.region) == function
    })
}

fn draft(cx: &Context<'_, '_>, question: &Question, evidence: Evidence, message: String, fixes: Vec<Fix>) -> Draft {
    let span = cx.span(question.whole);
    Draft { rule: RULE.to_owned(), evidence, span, message, related: Vec::new(), fixes }
}
