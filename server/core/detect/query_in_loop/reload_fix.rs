//! The fix of rows that load a relation one by one: the query loads it for all of them, and the statement goes.

use crate::detect::Context;
use crate::detect::eager_fix::Loading;
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind};
use crate::finding::{Edit, Fix};
use crate::iteration::{Iteration, Source};
use crate::syntax::Span;

/// `for (const book of await Book.find()) { await book.populate('author'); ... }`.
pub(super) fn fix<'c, 'a>(cx: &Context<'c, 'a>, iteration: &Iteration<'_>, call: ExprId) -> Option<Fix> {
    let orms = cx.orms();
    let ExprKind::Member { object, name } = cx.names.facts.expr(cx.names.callee(call)?).kind else { return None };
    let query = orms.query(iteration.iterable).filter(|query| query.many && !query.related && !query.eager_unknown)?;
    let role = query.orm.method(cx.text(name));
    if !(role.loads && role.reloads && iteration.binds(cx.names, object)) {
        return None;
    }
    let [only] = arguments(cx.names, call) else { return None };
    let relation = cx.names.literal(only.value).filter(|text| text.chars().all(|c| c.is_alphanumeric() || c == '_'))?;
    let mut fix = Loading { cx, query: &query }.fix(relation, true).filter(|fix| fix.file.is_none())?;
    let statement = whole_loop(cx, iteration, call).or_else(|| cx.statement_lines(call))?;
    fix.edits.push(Edit { span: statement, text: String::new() });
    fix.edits.sort_by_key(|edit| edit.span);
    let apart = fix.edits.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start);
    apart.then_some(fix)
}

/// The lines of a loop that does nothing else.
fn whole_loop(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId) -> Option<Span> {
    let Source::Loop(id) = iteration.source else { return None };
    let (text, span) = (cx.names.text, cx.names.facts.loops[id.index()].span);
    let lines = cx.statement_lines(call)?;
    let head = cx.span(iteration.iterable).end;
    let before = text.get(head as usize..lines.start as usize)?.trim();
    let after = text.get(lines.end as usize..span.end as usize)?.trim();
    // A query in the head of the loop goes with it.
    let in_head = matches!(cx.names.facts.expr(cx.names.unwrapped(iteration.iterable)).kind, ExprKind::Name);
    let start = text[..span.start as usize].rfind('\n').map_or(0, |at| at + 1);
    let end = text[span.end as usize..].find('\n').map_or(text.len(), |at| span.end as usize + at + 1);
    let alone = text[start..span.start as usize].trim().is_empty() && text[span.end as usize..end].trim().is_empty();
    (alone && in_head && before == ") {" && after == "}")
        .then(|| Span::new(u32::try_from(start).unwrap_or(u32::MAX), u32::try_from(end).unwrap_or(u32::MAX)))
}
