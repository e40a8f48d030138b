//! Expressions of JavaScript and TypeScript.

use crate::facts::build::{Builder, Child, Frame, Value, child, expr_in};
use crate::facts::grammar::Role;
use crate::facts::{Arg, ExprId, ExprKind, TestKind, TextPart};
use crate::syntax::Span;

use super::module;
use super::precedence::{self, Wrapper};

pub(super) fn leave(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let kind = match node.role {
        Role::Transparent | Role::Spread | Role::Hole => {
            return children.iter().find_map(Child::expr).map_or(Value::None, Value::Expr);
        }
        Role::Sequence => return children.iter().rev().find_map(Child::expr).map_or(Value::None, Value::Expr),
        Role::Arguments => return Value::Args(b.collect_args(children)),
        Role::Call => return call(b, node, child(children, f.function), children),
        Role::New => return call(b, node, child(children, f.constructor), children),
        Role::Member | Role::Index => return access(b, node, children),
        Role::Binary => return binary(b, node, children),
        Role::Text => return text(b, node, children),
        Role::Pair => return pair(b, node, children),
        Role::Shorthand => return shorthand(b, node),
        Role::Cast => return cast(b, node, children),
        Role::Name if is_declared(node, f.name) => return Value::None,
        Role::Name => ExprKind::Name,
        Role::Number => ExprKind::Number,
        Role::True | Role::False => ExprKind::Bool(node.role == Role::True),
        Role::Null => ExprKind::Null,
        Role::Await => match children.iter().find_map(Child::expr) {
            Some(value) => ExprKind::Await(value),
            None => return Value::None,
        },
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
        Role::Function | Role::Lambda | Role::Class | Role::ClassExpression | Role::Statement | Role::Enumeration => {
            node.field == name
        }
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

/// `object.name` or `object[index]`.
fn access(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let Some((object, before)) = operand(b, child(children, f.object)) else { return b.opaque(node, children) };
    let kind = match (node.role, child(children, f.property)) {
        (Role::Index, _) => ExprKind::Index { object, index: expr_in(children, f.index) },
        (_, Some(name)) => ExprKind::Member { object, name: name.span },
        _ => ExprKind::Opaque,
    };
    Value::Expr(precedence::add(b, node, object, before, kind))
}

/// The expression of a child, without the operators that belong around its parent.
fn operand(b: &mut Builder<'_>, child: Option<&Child>) -> Option<(ExprId, Vec<Wrapper>)> {
    let child = child?;
    let expr = child.expr()?;
    Some(precedence::unwrap(b, child, expr))
}

fn call(b: &mut Builder<'_>, node: &Frame, callee: Option<&Child>, children: &[Child]) -> Value {
    let Some((callee, before)) = operand(b, callee) else { return b.opaque(node, children) };
    let args = children.iter().find_map(|c| match c.value {
        Value::Args(range) => Some(range),
        _ => None,
    });
    let call = b.add_call(node, callee, args.unwrap_or_default());
    if before.is_empty() {
        module::note_required(b, call);
        return Value::Expr(call);
    }
    b.begin_with(call, callee);
    Value::Expr(precedence::wrap(b, call, before))
}

/// A string or template. Behind a tag it is the argument of the tag's call.
fn text(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    if node.field == f.source && node.field != 0 {
        return Value::None;
    }
    let parts = b.add_parts(children.chunk_by(continues).filter_map(part));
    if node.parent == Role::Call && node.field == f.arguments {
        let value = b.add_node(node, ExprKind::Template(parts));
        return Value::Args(b.add_args(&[alone(b, value)]));
    }
    let kind = if follows_type(b, node) { ExprKind::Template(parts) } else { ExprKind::Text(parts) };
    Value::Expr(b.add_node(node, kind))
}

/// Whether a template stands directly behind the `>` of type arguments, which the grammar may not have understood.
fn follows_type(b: &Builder<'_>, node: &Frame) -> bool {
    let before = Span::new(node.span.start.saturating_sub(2), node.span.start).of(b.text);
    node.span.of(b.text).starts_with('`') && before.ends_with('>') && before != "=>"
}

/// The only argument of a call.
fn alone(b: &Builder<'_>, value: ExprId) -> Arg {
    Arg { name: None, value, spread: false, span: b.facts.expr(value).span }
}

/// Whether two pieces of a string are one literal: escapes are nodes of their own.
fn continues(piece: &Child, next: &Child) -> bool {
    piece.role == Role::TextPiece && next.role == Role::TextPiece && piece.span.end == next.span.start
}

fn part(pieces: &[Child]) -> Option<TextPart> {
    let (first, last) = (pieces.first()?, pieces.last()?);
    match (first.role, first.expr()) {
        (Role::TextPiece, _) => Some(TextPart::Literal(Span::new(first.span.start, last.span.end))),
        (Role::Hole, Some(value)) => Some(TextPart::Hole(value)),
        _ => None,
    }
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

fn binary(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let (left, right) = (child(children, f.left), expr_in(children, f.right));
    let operator = child(children, f.operator).map_or("", |op| op.span.of(b.text));
    if let (">", Some(left), Some(text)) = (operator, left, right)
        && let Some((tag, before)) = precedence::compared_tag(b, left, text)
    {
        let args = b.add_args(&[alone(b, text)]);
        let call = b.add_call(node, tag, args);
        b.begin_with(call, tag);
        return Value::Expr(precedence::wrap(b, call, before));
    }
    let left = left.and_then(Child::expr);
    let kind = match operator {
        "==" | "===" => TestKind::Equal,
        "!=" | "!==" => TestKind::NotEqual,
        "in" => TestKind::In,
        "<" | ">" | "<=" | ">=" | "instanceof" => TestKind::Other,
        _ => return Value::Expr(b.add_node(node, arithmetic(operator, left, right))),
    };
    Value::Expr(b.add_node(node, ExprKind::Test { kind, left, right }))
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
        // A number, whatever it is made of.
        Some("+" | "-" | "~") => ExprKind::Arithmetic,
        _ => ExprKind::Opaque,
    }
}
