//! The fix of a row that is looked up by the key of each row of a query: the query loads it, and the round reads it off.

use crate::detect::{Context, shorten};
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind, LoopId, RegionKind};
use crate::finding::{Edit, Fix};
use crate::iteration::{Iteration, Source};
use crate::syntax::Span;

/// The lines of a round that look a row up.
struct Statement<'a> {
    span: Span,
    indentation: &'a str,
    /// It ends the function where there is no such row.
    fails: bool,
}

/// `for _, book := range books { var author Author; db.First(&author, book.AuthorID) ... }` becomes `author := book.Author`
/// with the relation loaded where the rows are.
pub(super) fn fix<'c, 'a>(cx: &Context<'c, 'a>, iteration: &Iteration<'_>, call: ExprId) -> Option<Fix> {
    let (names, facts) = (cx.names, cx.names.facts);
    let (profile, keyed) = cx.profiles.orms.iter().find_map(|orm| Some((orm, orm.orm.keyed.as_ref()?)))?;
    let Source::Loop(rounds) = iteration.source else { return None };
    let [into, key] = arguments(names, call) else { return None };
    let variable = cx.text(into.span).strip_prefix('&').filter(|name| is_name(name))?;
    let ExprKind::Member { object, name } = facts.expr(key.value).kind else { return None };
    let relation = cx.text(name).strip_suffix(keyed.suffix.as_str()).filter(|_| iteration.binds(names, object))?;
    if !keyed.finds.iter().any(|find| find == method(cx, call)) {
        return None;
    }
    let rows = names.unwrapped(iteration.iterable);
    let rows_type = names.declared_type(rows).map(|span| cx.text(span)).filter(|_| is_name(names.code(rows)))?;
    let model = cx.orms().model(last_name(rows_type.strip_prefix("[]")?))?;
    let target = model.relations.get(relation).filter(|relation| !relation.nullable)?.target?;
    let statement = statement(cx, call, variable, target)?;
    if !is_used_behind(cx, rounds, statement.span.end, variable) {
        return None;
    }
    let filled = query_of(cx, rounds, names.code(rows), &keyed.fills)?;
    let code = profile.orm.fix_to_one.replace("{relation}", relation);
    let read = format!("{}{variable} := {}.{relation}", statement.indentation, names.code(object));
    let end = if cx.text(statement.span).ends_with('\n') { "\n" } else { "" };
    let edits = vec![
        Edit { span: Span::new(filled, filled), text: code.clone() },
        Edit { span: statement.span, text: format!("{read}{end}") },
    ];
    let title = format!("Load `{relation}` with the query: `{}`", shorten(&code));
    // A row that is missing is no error any more.
    Some(Fix { title, edits, safe: !statement.fails, file: None })
}

fn is_name(code: &str) -> bool {
    !code.is_empty() && code.chars().all(|c| c.is_alphanumeric() || c == '_')
}

fn last_name(type_name: &str) -> &str {
    type_name.rsplit('.').next().unwrap_or(type_name)
}

fn method<'a>(cx: &Context<'_, 'a>, call: ExprId) -> &'a str {
    match cx.names.callee(call).map(|callee| cx.names.facts.expr(callee).kind) {
        Some(ExprKind::Member { name, .. }) => cx.text(name),
        _ => "",
    }
}

/// The declaration of the variable and the query right behind it.
fn statement<'a>(cx: &Context<'_, 'a>, call: ExprId, variable: &str, target: &str) -> Option<Statement<'a>> {
    let (text, span) = (cx.names.text, cx.span(call));
    let start = text[..span.start as usize].rfind('\n')? + 1;
    let above = text[..start - 1].rfind('\n')? + 1;
    let declared = text[above..start].trim().strip_prefix("var ")?.strip_prefix(variable)?;
    if !declared.starts_with(' ') || last_name(declared.trim()) != target {
        return None;
    }
    let line = &text[start..];
    let indentation = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
    let before = text[start..span.start as usize].trim_start();
    let behind = &text[span.end as usize..];
    let (end, fails) = match before {
        "" => (behind.trim_start_matches([' ', '\t']).starts_with('\n').then_some(span.end as usize)?, false),
        "if err := " => {
            let body = behind.strip_prefix(".Error; err != nil {\n")?;
            let close = format!("\n{indentation}}}\n");
            let at = body.find(&close)?;
            // Where the round goes on, rows without a related one are left out.
            if !body[..at].trim_start().starts_with("return") || body[..at].trim().contains('\n') {
                return None;
            }
            (text.len() - body.len() + at + close.len() - 1, true)
        }
        _ => return None,
    };
    let end = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
    let span = Span::new(u32::try_from(above).ok()?, u32::try_from(end).ok()?);
    Some(Statement { span, indentation, fails })
}

/// Whether a variable is read in a round behind a place: without that its declaration is a mistake.
fn is_used_behind(cx: &Context<'_, '_>, rounds: LoopId, at: u32, variable: &str) -> bool {
    let end = cx.names.facts.loops[rounds.index()].span.end;
    let facts = cx.names.facts;
    let mut names = facts.exprs.iter().filter(|expr| matches!(expr.kind, ExprKind::Name));
    names.any(|expr| expr.span.start >= at && expr.span.end <= end && cx.text(expr.span) == variable)
}

/// Where a relation is put into the only query that fills a variable before its loop.
fn query_of(cx: &Context<'_, '_>, rounds: LoopId, rows: &str, fills: &[String]) -> Option<u32> {
    let facts = cx.names.facts;
    let entry = &facts.loops[rounds.index()];
    let function =
        facts.around(facts.expr(entry.iterable?).region).find_map(|region| match facts.region(region).kind {
            RegionKind::Function(function) => Some(function),
            _ => None,
        })?;
    let body = facts.function(function).body;
    if cx.text(body).contains(&format!("append({rows}")) {
        return None;
    }
    let gets = |call: &&ExprId| {
        let args = arguments(cx.names, **call);
        body.contains(cx.span(**call)) && args.iter().any(|arg| cx.text(arg.span).strip_prefix('&') == Some(rows))
    };
    let mut filling = facts.calls.iter().filter(gets);
    let (only, more) = (*filling.next()?, filling.next());
    let is_one =
        more.is_none() && fills.iter().any(|fill| fill == method(cx, only)) && cx.span(only).end <= entry.span.start;
    let ExprKind::Member { object, .. } = facts.expr(cx.names.callee(only)?).kind else { return None };
    is_one.then(|| cx.span(object).end)
}
