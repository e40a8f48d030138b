//! Expressions of JavaScript and TypeScript.

use crate::facts::build::{Builder, Child, Frame, Value, child, expr_in};
use crate::facts::grammar::Role;
use crate::facts::{Arg, ExprId, ExprKind, TestKind, TextPart};
use crate::syntax::Span;

use super::module;

pub(super) fn leave(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let kind = match node.role {
        Role::Transparent | Role::Spread | Role::Hole => {
            return children.iter().find_map(Child::expr).map_or(Value::None, Value::Expr);
        }
        Role::Sequence => return children.iter().rev().find_map(Child::expr).map_or(Value::None, Value::Expr),
        Role::Arguments => return Value::Args(b.collect_args(children)),
        Role::Call => return call(b, node, expr_in(children, f.function), children),
        Role::New => return call(b, node, expr_in(children, f.constructor), children),
        Role::Text => return text(b, node, children),
        Role::Pair => return pair(b, node, children),
        Role::Shorthand => return shorthand(b, node),
        Role::Cast => return cast(b, node, children),
        Role::Name if is_declared(node, f.name) => return Value::None,
        Role::Name => ExprKind::Name,
        Role::Number => ExprKind::Number,
        Role::True | Role::False => ExprKind::Bool(node.role == Role::True),
        Role::Null => ExprKind::Null,
        Role::Member => match (expr_in(children, f.object), child(children, f.property)) {
            (Some(object), Some(name)) => ExprKind::Member { object, name: name.span },
            _ => return b.opaque(node, children),
        },
        Role::Index => match expr_in(children, f.object) {
            Some(object) => ExprKind::Index { object, index: expr_in(children, f.index) },
            None => return b.opaque(node, children),
        },
        Role::Await => match children.iter().find_map(Child::expr) {
            Some(value) => ExprKind::Await(value),
            None => return Value::None,
        },
        Role::Binary => binary(b, children),
        Role::Unary => unary(b, children),
        Role::Conditional => match (expr_in(children, f.consequence), expr_in(children, f.alternative)) {
            (Some(left), Some(right)) => ExprKind::Either { left, right },
            _ => ExprKind::Opaque,
        },
        Role::List | Role::Map => ExprKind::Collection(b.collect_args(children)),
        Role::Opaque => ExprKind::Opaque,
        _ => return b.opaque(node, children),
    };
    Value::Expr(b.add_node(node, kind))
}

/// Whether a name is one that a definition, import or export gives, and no value that is read.
fn is_declared(node: &Frame, name: u16) -> bool {
    match node.parent {
        Role::Alias => true,
        Role::Function | Role::Lambda | Role::Class | Role::ClassExpression | Role::Statement => node.field == name,
        _ => false,
    }
}

/// The key of an entry or the name of a member; for a text key, what is between the quotes. None for a computed one.
pub(super) fn key(child: &Child) -> Option<Span> {
    match child.role {
        Role::Word | Role::Number => Some(child.span),
        Role::Text => Some(unquoted(child.span)),
        _ => None,
    }
}

/// A string literal's span without the quotes.
pub(super) fn unquoted(span: Span) -> Span {
    Span::new(span.start + 1, span.end.saturating_sub(1))
}

fn call(b: &mut Builder<'_>, node: &Frame, callee: Option<ExprId>, children: &[Child]) -> Value {
    let Some(callee) = callee else { return b.opaque(node, children) };
    let value = b.call(node, callee, children);
    if let Value::Expr(id) = value {
        module::note_required(b, id);
    }
    value
}

/// A string or template. Behind a tag it is the argument of the tag's call.
fn text(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    if node.field == f.source && node.field != 0 {
        return Value::None;
    }
    let mut parts: Vec<TextPart> = Vec::new();
    for piece in children {
        match (piece.role, piece.expr(), parts.last_mut()) {
            // Escapes are nodes of their own.
            (Role::TextPiece, _, Some(TextPart::Literal(span))) if span.end == piece.span.start => {
                span.end = piece.span.end;
            }
            (Role::TextPiece, ..) => parts.push(TextPart::Literal(piece.span)),
            (Role::Hole, Some(value), _) => parts.push(TextPart::Hole(value)),
            _ => {}
        }
    }
    let parts = b.add_parts(parts);
    if node.parent == Role::Call && node.field == f.arguments {
        let value = b.add_node(node, ExprKind::Template(parts));
        return Value::Args(b.add_args(&[Arg { name: None, value, spread: false, span: node.span }]));
    }
    Value::Expr(b.add_node(node, ExprKind::Text(parts)))
}

/// `key: value` in an object or in a pattern.
fn pair(b: &Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let name = child(children, b.fields.key).and_then(key);
    match expr_in(children, b.fields.value) {
        Some(value) => Value::Arg(Arg { name, value, spread: false, span: node.span }),
        None => Value::None,
    }
}

/// `{ id }`: an entry whose value is the variable of that name.
fn shorthand(b: &mut Builder<'_>, node: &Frame) -> Value {
    let value = b.add_node(node, ExprKind::Name);
    Value::Arg(Arg { name: Some(node.span), value, spread: false, span: node.span })
}

/// `value as Type`, `value satisfies Type`, `<Type>value`. `as const` changes nothing.
fn cast(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let Some(at) = children.iter().position(|c| c.expr().is_some()) else { return Value::None };
    let Some(value) = children[at].expr() else { return Value::None };
    let type_name = match (at, children.get(at + 1)) {
        (1.., _) => unquoted(children[0].span),
        (0, Some(type_name)) => type_name.span,
        (0, None) => return Value::Expr(value),
    };
    Value::Expr(b.add_node(node, ExprKind::Cast { type_name, value }))
}

fn binary(b: &Builder<'_>, children: &[Child]) -> ExprKind {
    let f = b.fields;
    let (left, right) = (expr_in(children, f.left), expr_in(children, f.right));
    let operator = child(children, f.operator).map_or("", |op| op.span.of(b.text));
    let kind = match operator {
        "==" | "===" => TestKind::Equal,
        "!=" | "!==" => TestKind::NotEqual,
        "in" => TestKind::In,
        "<" | ">" | "<=" | ">=" | "instanceof" => TestKind::Other,
        _ => return arithmetic(operator, left, right),
    };
    ExprKind::Test { kind, left, right }
}

fn arithmetic(operator: &str, left: Option<ExprId>, right: Option<ExprId>) -> ExprKind {
    match (operator, left, right) {
        ("+", Some(left), Some(right)) => ExprKind::Add { left, right },
        ("%", Some(left), Some(right)) => ExprKind::Percent { left, right },
        ("||" | "&&" | "??", Some(left), Some(right)) => ExprKind::Either { left, right },
        (_, Some(_), Some(_)) => ExprKind::Arithmetic,
        _ => ExprKind::Opaque,
    }
}

fn unary(b: &Builder<'_>, children: &[Child]) -> ExprKind {
    match child(children, b.fields.operator).map(|op| op.span.of(b.text)) {
        Some("!") => ExprKind::Test { kind: TestKind::Not, left: expr_in(children, b.fields.argument), right: None },
        _ => ExprKind::Opaque,
    }
}
