//! The fix of a query whose text names the relations that it loads: `from Book b join fetch b.author`.

use super::{Context, shorten};
use crate::effects::arguments;
use crate::facts::{ExprKind, TextPart};
use crate::finding::{Edit, Fix};
use crate::orm::Query;
use crate::syntax::Span;

/// The edit of a query's text that loads a relation of its rows. `None` where the text is not one literal, or where the
/// rows would be given several times.
pub(super) fn fix(cx: &Context<'_, '_>, query: &Query<'_>, relation: &str, many: bool) -> Option<Fix> {
    let facts = cx.names.facts;
    let words = query.orm.orm.eager.iter().map(|eager| eager.text.as_str()).find(|text| !text.is_empty())?;
    let literal = arguments(cx.names, query.head).iter().find_map(|arg| match facts.expr(arg.value).kind {
        ExprKind::Text(range) => match facts.parts(range) {
            [TextPart::Literal(span)] => Some(*span),
            _ => None,
        },
        _ => None,
    })?;
    let text = cx.text(literal);
    let lower = text.to_ascii_lowercase();
    if relation.contains('.') || !query.prefix.is_empty() || (many && !lower.contains("distinct")) {
        return None;
    }
    let (end, alias) = alias(text, &lower)?;
    let at = literal.start + u32::try_from(end).ok()?;
    // Rows without a related one stay.
    let code = format!(" left {words} {alias}.{relation}");
    let title = format!("Load `{relation}` with the query: `{}`", shorten(code.trim()));
    Some(Fix { title, edits: vec![Edit { span: Span::new(at, at), text: code }], safe: true, file: None })
}

/// The name that the rows have in a text, and where it ends: `b` in `select b from Book b where ...`.
fn alias<'t>(text: &'t str, lower: &str) -> Option<(usize, &'t str)> {
    let from = lower.find("from ")? + "from ".len();
    let mut words = text[from..].split_whitespace().skip(1);
    let first = words.next()?;
    let alias = if first.eq_ignore_ascii_case("as") { words.next()? } else { first };
    let is_name = alias.chars().all(|c| c.is_alphanumeric() || c == '_');
    let is_word = ["where", "join", "left", "inner", "order", "group", "fetch", "having"];
    let start = alias.as_ptr() as usize - text.as_ptr() as usize;
    (is_name && !is_word.contains(&alias.to_ascii_lowercase().as_str())).then_some((start + alias.len(), alias))
}
