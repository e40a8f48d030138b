//! Puts right where the TypeScript grammar lets a call with type arguments bind weaker than the operators before it: it
//! reads `await f<T>(x)` as `(await f)<T>(x)`, `!f<T>(x)` as `(!f)<T>(x)`, and `` f<T>`x` `` as a comparison.

use crate::facts::build::{Builder, Child, Frame};
use crate::facts::{ExprId, ExprKind, TestKind};
use crate::syntax::Span;

/// How many operators are taken off one callee: enough for code that people write, and a bound for what they do not.
const MAX_OPERATORS: usize = 8;

/// An operator that was taken off the front of a callee or object, to stand around the result.
pub(super) struct Wrapper {
    kind: ExprKind,
    start: u32,
    first: ExprId,
}

/// What a callee or object is without the operators in front of it, and these operators, the outermost first. Operators
/// inside parentheses belong to it.
pub(super) fn unwrap(b: &mut Builder<'_>, child: &Child, expr: ExprId) -> (ExprId, Vec<Wrapper>) {
    let parenthesised = b.text.as_bytes().get(child.span.start as usize) == Some(&b'(');
    if parenthesised && b.facts.expr(expr).span.start > child.span.start {
        return (expr, Vec::new());
    }
    let mut found: Vec<ExprId> = Vec::new();
    let mut at = expr;
    while let Some(operand) = last_operand(b.facts.expr(at).kind) {
        // A parenthesis ends between an operator and its operand.
        if found.len() == MAX_OPERATORS || b.facts.expr(operand).span.end != b.facts.expr(at).span.end {
            break;
        }
        found.push(at);
        at = operand;
    }
    let inner = *b.facts.expr(at);
    let wrappers = found.into_iter().map(|id| {
        let expr = &mut b.facts.exprs[id.index()];
        let wrapper = Wrapper { kind: expr.kind, start: expr.span.start, first: expr.first };
        (expr.kind, expr.span, expr.first) = (ExprKind::Opaque, inner.span, inner.first);
        wrapper
    });
    (at, wrappers.collect())
}

/// Puts the operators around what the callee or object has become.
pub(super) fn wrap(b: &mut Builder<'_>, value: ExprId, wrappers: Vec<Wrapper>) -> ExprId {
    let end = b.facts.expr(value).span.end;
    wrappers.into_iter().rev().fold(value, |value, wrapper| {
        let id = b.add(Span::new(wrapper.start, end), with_last_operand(wrapper.kind, value));
        b.facts.exprs[id.index()].first = wrapper.first;
        id
    })
}

/// Adds the expression that a node is, around the operators of its first part.
pub(super) fn add(b: &mut Builder<'_>, node: &Frame, part: ExprId, wrappers: Vec<Wrapper>, kind: ExprKind) -> ExprId {
    if wrappers.is_empty() {
        return b.add_node(node, kind);
    }
    let span = Span::new(b.facts.expr(part).span.start, node.span.end);
    let id = b.add_behind(span, kind, part);
    wrap(b, id, wrappers)
}

/// The tag of `` tag<T>`text` ``, where it was read as `tag < T > text`. The text is the template already.
pub(super) fn compared_tag(b: &mut Builder<'_>, left: &Child, right: ExprId) -> Option<(ExprId, Vec<Wrapper>)> {
    let at = left.expr()?;
    let (compared, template) = (*b.facts.expr(at), b.facts.expr(right).kind);
    let ExprKind::Test { kind: TestKind::Other, left: Some(tag), .. } = compared.kind else { return None };
    if !matches!(template, ExprKind::Template(_)) || left.span != compared.span {
        return None;
    }
    let (tag, wrappers) = unwrap(b, left, tag);
    let inner = *b.facts.expr(tag);
    let comparison = &mut b.facts.exprs[at.index()];
    comparison.kind = ExprKind::Opaque;
    comparison.span.start = inner.span.start;
    comparison.first = inner.first;
    Some((tag, wrappers))
}

/// What stands last in an operation.
fn last_operand(kind: ExprKind) -> Option<ExprId> {
    match kind {
        ExprKind::Await(value) | ExprKind::Cast { value, .. } => Some(value),
        ExprKind::Add { right, .. } | ExprKind::Percent { right, .. } | ExprKind::Either { right, .. } => Some(right),
        ExprKind::Test { left, right, .. } => right.or(left),
        _ => None,
    }
}

fn with_last_operand(kind: ExprKind, value: ExprId) -> ExprKind {
    match kind {
        ExprKind::Await(_) => ExprKind::Await(value),
        ExprKind::Cast { type_name, .. } => ExprKind::Cast { type_name, value },
        ExprKind::Add { left, .. } => ExprKind::Add { left, right: value },
        ExprKind::Percent { left, .. } => ExprKind::Percent { left, right: value },
        ExprKind::Either { left, .. } => ExprKind::Either { left, right: value },
        ExprKind::Test { kind, left, right: Some(_) } => ExprKind::Test { kind, left, right: Some(value) },
        ExprKind::Test { kind, right: None, .. } => ExprKind::Test { kind, left: Some(value), right: None },
        other => other,
    }
}
