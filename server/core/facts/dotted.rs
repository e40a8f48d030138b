//! Dotted names that a grammar gives in one piece, as expressions.

use super::build::Builder;
use super::{ExprId, ExprKind};
use crate::syntax::Span;

/// A name whose segments are joined by a separator, as an expression: a name and the members behind it. What stands
/// behind the names, as type arguments, annotations and brackets do, is left out.
pub(super) fn path(b: &mut Builder<'_>, span: Span, separator: char) -> Option<ExprId> {
    let code = span.of(b.text);
    let code = &code[..code.find(['<', '[', '@', '/']).unwrap_or(code.len())];
    let mut whole = None;
    let mut at = span.start;
    for segment in code.split(separator) {
        let length = u32::try_from(segment.len()).unwrap_or_default();
        let word = segment.trim();
        let start = at + u32::try_from(segment.len() - segment.trim_start().len()).unwrap_or_default();
        let name = Span::new(start, start + u32::try_from(word.len()).unwrap_or_default());
        at += length + 1;
        if word.is_empty() {
            continue;
        }
        whole = Some(match whole {
            None => b.add(name, ExprKind::Name),
            Some(object) => {
                let from = b.facts.expr(object).span.start;
                b.add_behind(Span::new(from, name.end), ExprKind::Member { object, name }, object)
            }
        });
    }
    whole
}
