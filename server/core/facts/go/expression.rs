//! The expressions of Go.

use crate::facts::build::{Builder, Child, Frame, Value, child, expr_in};
use crate::facts::grammar::Role;
use crate::facts::{Arg, ExprId, ExprKind, TestKind, TextPart, dotted};
use crate::syntax::Span;

use super::declaration;

pub(super) fn leave(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let kind = match node.role {
        Role::Token => return Value::None,
        Role::Name if is_word(b, node) => return Value::None,
        Role::Name => ExprKind::Name,
        Role::Member => match (expr_in(children, f.operand), child(children, f.field)) {
            (Some(object), Some(name)) => ExprKind::Member { object, name: name.span },
            _ => return b.opaque(node, children),
        },
        Role::Index => match expr_in(children, f.operand) {
            Some(object) => ExprKind::Index { object, index: expr_in(children, f.index) },
            None => return b.opaque(node, children),
        },
        Role::Call => match expr_in(children, f.function) {
            Some(callee) => return b.call(node, callee, children),
            None => return b.opaque(node, children),
        },
        Role::Arguments | Role::Sequence => return Value::Args(b.collect_args(children)),
        Role::Spread | Role::Transparent => {
            return children.iter().find_map(Child::expr).map_or(Value::None, Value::Expr);
        }
        Role::New => return composite(b, node, children),
        Role::Map => {
            let entries = b.collect_args(children);
            if node.parent == Role::New {
                return Value::Args(entries);
            }
            ExprKind::Collection(entries)
        }
        Role::Pair => return pair(b, node, children),
        // What is imported is no text of the program.
        Role::Text if node.parent == Role::Import => return Value::None,
        Role::Text => text(b, node),
        Role::Number => ExprKind::Number,
        Role::True | Role::False => ExprKind::Bool(node.role == Role::True),
        Role::Null => ExprKind::Null,
        Role::Binary => match binary(b, children) {
            Some(kind) => kind,
            None => return b.opaque(node, children),
        },
        Role::Unary => return unary(b, node, children),
        Role::Cast => return cast(b, node, children),
        Role::Lambda => return declaration::function(b, node, children),
        _ => return b.opaque(node, children),
    };
    Value::Expr(b.add(node.span, kind))
}

/// Whether an identifier is the name of what is declared or the key of an entry, and no expression. A constant that is the
/// key of a map looks like the name of a field.
fn is_word(b: &Builder<'_>, node: &Frame) -> bool {
    match node.parent {
        Role::Function | Role::Parameter => node.field == b.fields.name,
        Role::Transparent => node.parent_field == b.fields.key,
        _ => false,
    }
}

/// `a.(T)` and `[]byte(a)`. What looks like a conversion to a generic type is the call of a generic function.
fn cast(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let (Some(type_name), Some(value)) = (child(children, f.type_), expr_in(children, f.operand)) else {
        return b.opaque(node, children);
    };
    let type_name = type_name.span;
    let is_first = type_name.start == node.span.start;
    let callee = if is_first { literal_type(b, children) } else { None };
    let Some(callee) = callee else { return Value::Expr(b.add(node.span, ExprKind::Cast { type_name, value })) };
    let args = b.add_args(&[Arg { name: None, value, spread: false, span: b.facts.expr(value).span }]);
    Value::Expr(b.add_node(node, ExprKind::Call { callee, args }))
}

/// The named type of a composite literal, as the callee of a call: none for lists, maps and anonymous structs.
pub(super) fn literal_type(b: &mut Builder<'_>, before: &[Child]) -> Option<ExprId> {
    let written = child(before, b.fields.type_).filter(|c| c.role == Role::Leaf)?.span;
    let code = written.of(b.text);
    let is_named = code.starts_with(|c: char| c.is_alphabetic() || c == '_') && !code.starts_with("map[");
    if is_named { dotted::path(b, written, '.') } else { None }
}

/// `http.Server{Addr: x}` is a call of the type, `[]int{1}` and `map[string]int{"a": 1}` are collections.
fn composite(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let entries = children.iter().find_map(|c| match c.value {
        Value::Args(range) => Some(range),
        _ => None,
    });
    match (node.callee, entries) {
        (Some(callee), _) => b.call(node, callee, children),
        (None, Some(entries)) => Value::Expr(b.add(node.span, ExprKind::Collection(entries))),
        (None, None) => b.opaque(node, children),
    }
}

fn pair(b: &Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let name = child(children, b.fields.key).and_then(|key| key_name(b.text, key.span));
    match expr_in(children, b.fields.value) {
        Some(value) => Value::Arg(Arg { name, value, spread: false, span: node.span }),
        None => Value::None,
    }
}

/// The key of an entry where it is a name, a number or a text.
fn key_name(text: &str, key: Span) -> Option<Span> {
    let code = key.of(text);
    if code.len() >= 2 && code.starts_with(['"', '`']) && code.ends_with(['"', '`']) {
        return Some(Span::new(key.start + 1, key.end - 1));
    }
    code.chars().all(|c| c.is_alphanumeric() || c == '_').then_some(key)
}

/// A text of any form, or one character. Escapes stay as they are written.
fn text(b: &mut Builder<'_>, node: &Frame) -> ExprKind {
    let inner = Span::new((node.span.start + 1).min(node.span.end), node.span.end.saturating_sub(1));
    let literal = (inner.start < inner.end).then_some(TextPart::Literal(inner));
    ExprKind::Text(b.add_parts(literal))
}

fn binary(b: &Builder<'_>, children: &[Child]) -> Option<ExprKind> {
    let f = b.fields;
    let (left, right) = (expr_in(children, f.left)?, expr_in(children, f.right)?);
    let test = |kind| ExprKind::Test { kind, left: Some(left), right: Some(right) };
    Some(match child(children, f.operator).map(|operator| operator.span.of(b.text)) {
        Some("+") => ExprKind::Add { left, right },
        Some("%") => ExprKind::Percent { left, right },
        Some("&&" | "||") => ExprKind::Either { left, right },
        Some("==") => test(TestKind::Equal),
        Some("!=") => test(TestKind::NotEqual),
        Some("<" | "<=" | ">" | ">=") => test(TestKind::Other),
        _ => ExprKind::Arithmetic,
    })
}

/// A pointer to a value is the value, and so is what a pointer leads to.
fn unary(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let operator = child(children, f.operator).map(|operator| operator.span.of(b.text));
    let kind = match (operator, expr_in(children, f.operand)) {
        (Some("&" | "*"), Some(value)) => return Value::Expr(value),
        (Some("!"), Some(value)) => ExprKind::Test { kind: TestKind::Not, left: Some(value), right: None },
        (Some("-"), Some(_)) => ExprKind::Arithmetic,
        _ => return b.opaque(node, children),
    };
    Value::Expr(b.add(node.span, kind))
}
