//! The expressions of Java.

use super::{is_word, path};
use crate::facts::build::{Builder, Child, Frame, Value, child, expr_in};
use crate::facts::grammar::Role;
use crate::facts::{Arg, ExprId, ExprKind, FunctionId, Param, Range, TestKind, TextPart};
use crate::syntax::Span;

pub(super) fn leave(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    match node.role {
        Role::Name if is_word(b, node) => Value::None,
        Role::Name => Value::Expr(b.add(node.span, ExprKind::Name)),
        Role::Token => Value::None,
        Role::Member => member(b, node, children),
        Role::Index => match expr_in(children, f.array) {
            Some(object) => {
                let index = expr_in(children, f.index);
                Value::Expr(b.add(node.span, ExprKind::Index { object, index }))
            }
            None => b.opaque(node, children),
        },
        Role::Call | Role::New => match node.callee {
            Some(callee) => b.call(node, callee, children),
            None => b.opaque(node, children),
        },
        Role::Arguments => Value::Args(b.collect_args(children)),
        Role::NamedArgument => match expr_in(children, f.value) {
            Some(value) => {
                let name = child(children, f.key).map(|key| key.span);
                Value::Arg(Arg { name, value, spread: false, span: node.span })
            }
            None => Value::None,
        },
        Role::Decorator => annotation(b, node, children),
        Role::Text => text(b, node, children),
        Role::Hole | Role::TextJoin => children.iter().rev().find_map(Child::expr).map_or(Value::None, Value::Expr),
        Role::Number => Value::Expr(b.add(node.span, ExprKind::Number)),
        Role::True | Role::False => Value::Expr(b.add(node.span, ExprKind::Bool(node.role == Role::True))),
        Role::Null => Value::Expr(b.add(node.span, ExprKind::Null)),
        Role::ClassLiteral => class_literal(b, node, children),
        Role::Binary => binary(b, node, children),
        Role::Unary => unary(b, node, children),
        Role::Test => instance_of(b, node, children),
        Role::Conditional => match (expr_in(children, f.consequence), expr_in(children, f.alternative)) {
            (Some(left), Some(right)) => Value::Expr(b.add(node.span, ExprKind::Either { left, right })),
            _ => b.opaque(node, children),
        },
        Role::Cast => match (child(children, f.type_), expr_in(children, f.value)) {
            (Some(type_name), Some(value)) => {
                let type_name = type_name.span;
                Value::Expr(b.add(node.span, ExprKind::Cast { type_name, value }))
            }
            _ => b.opaque(node, children),
        },
        Role::Transparent => parenthesized(b, node, children),
        Role::Opaque => match expr_in(children, f.value) {
            Some(elements) => Value::Expr(elements),
            None => Value::Expr(b.add(node.span, ExprKind::Opaque)),
        },
        Role::List => {
            let entries = b.collect_args(children);
            Value::Expr(b.add(node.span, ExprKind::Collection(entries)))
        }
        Role::Lambda => lambda(b, node, children),
        Role::MethodReference => method_reference(b, node, children),
        Role::Assignment => assignment(b, node, children),
        Role::Update => match children.iter().find_map(Child::expr) {
            Some(target) => Value::Expr(b.update(target, node)),
            None => Value::None,
        },
        // Directly in a block it is a statement.
        Role::Switch if matches!(node.parent, Role::Block | Role::Case) => Value::None,
        Role::Switch => Value::Expr(b.add(node.span, ExprKind::Opaque)),
        _ => b.opaque(node, children),
    }
}

/// What is called, from the nodes before the arguments: of `a.b(`, `f(`, `super(`, `new a.B<C>(` and `@A(`.
pub(super) fn callee(b: &mut Builder<'_>, node: &Frame, before: &[Child]) -> Option<ExprId> {
    let f = b.fields;
    if node.role == Role::New {
        return path(b, child(before, f.type_)?.span);
    }
    let Some(name) = child(before, f.name) else { return expr_in(before, f.constructor) };
    if node.role == Role::Decorator {
        return path(b, name.span);
    }
    // `Outer.super.name(` has its object last.
    let mut objects = before.iter().filter_map(Child::expr);
    let Some(first) = objects.next() else { return Some(b.add(name.span, ExprKind::Name)) };
    let object = objects.next_back().unwrap_or(first);
    let span = Span::new(node.span.start, name.span.end);
    Some(b.add_behind(span, ExprKind::Member { object, name: name.span }, first))
}

fn member(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    match (expr_in(children, b.fields.object), child(children, b.fields.field)) {
        (Some(object), Some(name)) => {
            let kind = ExprKind::Member { object, name: name.span };
            Value::Expr(b.add(node.span, kind))
        }
        _ => b.opaque(node, children),
    }
}

/// `@Name`, or `@Name(arguments)` as a call; the span begins behind the `@`.
fn annotation(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let Some(name) = child(children, b.fields.name).map(|name| name.span) else { return Value::None };
    let value = match node.callee {
        Some(callee) => {
            let mut call = *node;
            call.span = Span::new(name.start, node.span.end);
            b.call(&call, callee, children)
        }
        None => path(b, name).map_or(Value::None, Value::Expr),
    };
    match (value, node.parent) {
        (Value::Expr(id), Role::Modifiers | Role::Function) => Value::Decorator(id),
        _ => value,
    }
}

/// A string or character. A text block keeps the line break and the indentation that the compiler takes away.
fn text(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let code = node.span.of(b.text);
    let quote = if code.len() >= 6 && code.starts_with("\"\"\"") { 3 } else { 1 };
    let mut parts = Vec::new();
    let mut start = node.span.start + quote;
    for hole in children.iter().filter(|c| c.role == Role::Hole) {
        parts.push(TextPart::Literal(Span::new(start, hole.span.start)));
        parts.extend(hole.expr().map(TextPart::Hole));
        start = hole.span.end;
    }
    parts.push(TextPart::Literal(Span::new(start, node.span.end.saturating_sub(quote))));
    parts.retain(|part| !matches!(part, TextPart::Literal(span) if span.start == span.end));
    let parts = b.add_parts(parts);
    Value::Expr(b.add(node.span, ExprKind::Text(parts)))
}

/// `Book.class` is the member `class` of the type's name.
fn class_literal(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    const KEYWORD: u32 = 5;
    let Some(object) = children.first().and_then(|type_name| path(b, type_name.span)) else { return Value::None };
    let name = Span::new(node.span.end.saturating_sub(KEYWORD), node.span.end);
    Value::Expr(b.add_behind(node.span, ExprKind::Member { object, name }, object))
}

fn binary(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let (Some(left), Some(right)) = (expr_in(children, f.left), expr_in(children, f.right)) else {
        return b.opaque(node, children);
    };
    let test = |kind| ExprKind::Test { kind, left: Some(left), right: Some(right) };
    let kind = match child(children, f.operator).map(|operator| operator.span.of(b.text)) {
        Some("+") => ExprKind::Add { left, right },
        Some("%") => ExprKind::Percent { left, right },
        Some("&&" | "||") => ExprKind::Either { left, right },
        Some("==") => test(TestKind::Equal),
        Some("!=") => test(TestKind::NotEqual),
        Some("<" | "<=" | ">" | ">=") => test(TestKind::Other),
        _ => ExprKind::Arithmetic,
    };
    Value::Expr(b.add(node.span, kind))
}

fn unary(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let operator = child(children, b.fields.operator).map(|operator| operator.span.of(b.text));
    match (operator, children.iter().find_map(Child::expr)) {
        (Some("!"), Some(value)) => {
            let kind = ExprKind::Test { kind: TestKind::Not, left: Some(value), right: None };
            Value::Expr(b.add(node.span, kind))
        }
        _ => b.opaque(node, children),
    }
}

/// `value instanceof Type name`: a test that may declare a name.
fn instance_of(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let left = expr_in(children, f.left);
    if let Some(target) = expr_in(children, f.name) {
        let type_name = child(children, f.right).map(|type_name| type_name.span);
        b.assign(target, left, type_name, false, node.span);
    }
    Value::Expr(b.add(node.span, ExprKind::Test { kind: TestKind::Other, left, right: None }))
}

/// The lock of `synchronized (lock)` is a resource of its body.
fn parenthesized(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let Some(value) = children.iter().find_map(Child::expr) else { return Value::None };
    if node.parent == Role::With {
        b.resources.push(Arg { name: None, value, spread: false, span: node.span });
    }
    Value::Expr(value)
}

fn assignment(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let value = expr_in(children, f.right);
    let operator = child(children, f.operator).map(|operator| operator.span.of(b.text));
    match (expr_in(children, f.left), operator) {
        (Some(target), Some("=")) => b.assign(target, value, None, false, node.span),
        (Some(target), Some("+=")) => b.assign(target, value, None, true, node.span),
        (Some(target), _) => return Value::Expr(b.update(target, node)),
        _ => return b.opaque(node, children),
    }
    // `a = b = c` and `while ((row = next()) != null)` have the value of the assignment.
    value.map_or(Value::None, Value::Expr)
}

fn lambda(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let body = child(children, f.body).copied();
    let single = child(children, f.parameters).filter(|c| c.role == Role::Name).map(|c| c.span);
    let function = b.function_mut(node);
    function.body = body.map_or(node.span, |c| c.span);
    function.value = body.and_then(|c| c.expr());
    function.params.extend(single.map(|name| Param { name, ..Param::default() }));
    if let Some(Value::Block(statements)) = body.map(|c| c.value) {
        function.statements = statements;
    }
    Value::Expr(b.add(node.span, ExprKind::Lambda(FunctionId(node.slot.unwrap_or_default()))))
}

/// `books::save` is a lambda whose value is a call: of a member, or of a class for `Book::new`. The arguments that the
/// caller will hand over are not known, so it has none. `Book::getTitle`, which begins with a type by its capital letter,
/// takes a book as its parameter, named and typed by what is written: `Book`.
fn method_reference(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let Some(object) = children.first() else { return Value::None };
    let written = object.span;
    let made = match object.role {
        Role::Name | Role::Leaf => path(b, written),
        _ => object.expr(),
    };
    let name =
        children.last().filter(|last| last.role == Role::Name && last.span.start > written.start).map(|c| c.span);
    let callee = match (made, name) {
        (Some(object), Some(name)) => {
            let span = Span::new(written.start, name.end);
            Some(b.add_behind(span, ExprKind::Member { object, name }, object))
        }
        (made, _) => made,
    };
    let value = callee.map(|callee| b.add_behind(node.span, ExprKind::Call { callee, args: Range::default() }, callee));
    let receiver = made.filter(|_| name.is_some()).and_then(|id| type_by_case(b, id));
    let function = b.function_mut(node);
    function.body = node.span;
    function.value = value;
    function.params.extend(receiver.map(|name| Param { name, type_name: Some(written), ..Param::default() }));
    Value::Expr(b.add(node.span, ExprKind::Lambda(FunctionId(node.slot.unwrap_or_default()))))
}

/// The simple name in an expression that names a type by the convention that only types begin with a capital letter and
/// have a small one.
fn type_by_case(b: &Builder<'_>, id: ExprId) -> Option<Span> {
    let expr = b.facts.expr(id);
    let name = match expr.kind {
        ExprKind::Name => expr.span,
        ExprKind::Member { name, .. } => name,
        _ => return None,
    };
    let code = name.of(b.text);
    (code.starts_with(char::is_uppercase) && (code.len() == 1 || code.contains(char::is_lowercase))).then_some(name)
}
