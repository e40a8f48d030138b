//! The expressions of C#.

use super::{declaration, is_word, path, plain};
use crate::facts::build::{Builder, Child, Frame, Value, child, expr_in};
use crate::facts::grammar::Role;
use crate::facts::{Arg, ExprId, ExprKind, TestKind, TextPart};
use crate::syntax::Span;

pub(super) fn leave(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let kind = match node.role {
        Role::Name if is_word(b, node) => return Value::None,
        Role::Name => ExprKind::Name,
        Role::Token if matches!(node.span.of(b.text), "this" | "base") => ExprKind::Name,
        Role::Token => return Value::None,
        Role::Member => return member(b, node, children),
        Role::Index => return index(b, node, children),
        Role::Call => match node.callee {
            Some(callee) => return b.call(node, callee, children),
            None => return b.opaque(node, children),
        },
        Role::New => return creation(b, node, children),
        Role::Decorator => return declaration::attribute(b, node, children),
        Role::Arguments => return Value::Args(b.collect_args(children)),
        Role::NamedArgument => return argument(b, node, children),
        Role::Map if node.parent == Role::Map && entry(b, node, children).is_some() => {
            return entry(b, node, children).map_or(Value::None, Value::Arg);
        }
        // Of an object that is made the entries are arguments.
        Role::Map if node.parent == Role::New => return Value::Args(b.collect_args(children)),
        Role::List | Role::Map => ExprKind::Collection(b.collect_args(children)),
        Role::Shorthand => return anonymous(b, node, children),
        Role::Text => return text(b, node, children),
        Role::Hole | Role::Spread => return children.iter().find_map(Child::expr).map_or(Value::None, Value::Expr),
        Role::Number => ExprKind::Number,
        Role::True => ExprKind::Bool(node.span.of(b.text) == "true"),
        Role::Null => ExprKind::Null,
        Role::ClassLiteral => ExprKind::Opaque,
        Role::Binary => return binary(b, node, children),
        Role::Unary => return unary(b, node, children),
        Role::Update => return postfix(b, node, children),
        Role::Test => return test(b, node, children),
        Role::Conditional => match (expr_in(children, f.consequence), expr_in(children, f.alternative)) {
            (Some(left), Some(right)) => ExprKind::Either { left, right },
            _ => return b.opaque(node, children),
        },
        Role::Cast => return cast(b, node, children),
        Role::Transparent => return children.iter().rev().find_map(Child::expr).map_or(Value::None, Value::Expr),
        // `new int[] { 1, n }` is the list.
        Role::Opaque => match children.iter().rev().find_map(Child::expr) {
            Some(elements) => return Value::Expr(elements),
            None => ExprKind::Opaque,
        },
        Role::Assignment => return assignment(b, node, children),
        Role::Switch => return switch(b, node, children),
        Role::Await => match children.iter().find_map(Child::expr) {
            Some(value) => ExprKind::Await(value),
            None => return Value::None,
        },
        _ => return b.opaque(node, children),
    };
    Value::Expr(b.add_node(node, kind))
}

/// What is called, from the nodes before the arguments: of `a.B(`, `F<T>(`, `new A<B>(`, `new(`, `: base(`, `[A(`.
pub(super) fn callee(b: &mut Builder<'_>, node: &Frame, before: &[Child]) -> Option<ExprId> {
    let f = b.fields;
    match node.role {
        Role::New => match child(before, f.type_) {
            Some(type_name) => path(b, type_name.span),
            None => Some(b.add(Span::new(node.span.start, node.span.start + 3), ExprKind::Name)),
        },
        Role::Decorator => path(b, child(before, f.name)?.span),
        _ => match child(before, f.function) {
            Some(function) => function.expr().or_else(|| path(b, function.span)),
            None => before.last().and_then(Child::expr),
        },
    }
}

/// `object.Name`, `object?.Name`, `object?[0]`. The object may be a type that is a keyword or has arguments.
fn member(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let Some(before) = child(children, f.expression).or_else(|| child(children, f.condition)) else {
        return b.opaque(node, children);
    };
    let Some(object) = before.expr().or_else(|| path(b, before.span)) else { return b.opaque(node, children) };
    let Some(last) = children.last().filter(|last| last.span.start >= before.span.end) else {
        return b.opaque(node, children);
    };
    if last.role == Role::Arguments {
        let index = only_argument(b, last);
        return Value::Expr(b.add_node(node, ExprKind::Index { object, index }));
    }
    if last.field != f.name && last.role != Role::Leaf {
        return b.opaque(node, children);
    }
    let mut name = plain(b, last.span);
    if name.of(b.text).starts_with('.') {
        name.start += 1;
    }
    // What stands behind `?.` may be longer; the last name is the member.
    if let Some(at) = name.of(b.text).rfind('.') {
        name.start += u32::try_from(at + 1).unwrap_or_default();
    }
    Value::Expr(b.add_node(node, ExprKind::Member { object, name }))
}

fn only_argument(b: &Builder<'_>, list: &Child) -> Option<ExprId> {
    match list.value {
        Value::Args(range) => match b.facts.args(range) {
            [only] => Some(only.value),
            _ => None,
        },
        _ => None,
    }
}

fn index(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    match expr_in(children, f.expression) {
        Some(object) => {
            let index = child(children, f.subscript).and_then(|list| only_argument(b, list));
            Value::Expr(b.add_node(node, ExprKind::Index { object, index }))
        }
        None => b.opaque(node, children),
    }
}

/// `new Book(id) { Title = title }` is a call with `Title` among its named arguments; `new List<int> { 1, 2 }` the list.
fn creation(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let Some(callee) = node.callee else { return b.opaque(node, children) };
    let entries_of = |role| {
        let list = children.iter().find(|c| c.role == role).map(|c| c.value);
        match list {
            Some(Value::Args(range)) => b.facts.args(range).to_vec(),
            _ => Vec::new(),
        }
    };
    let entries = entries_of(Role::Map);
    if entries.iter().any(|entry| entry.name.is_none()) {
        let entries = b.add_args(&entries);
        return Value::Expr(b.add_node(node, ExprKind::Collection(entries)));
    }
    let mut args = entries_of(Role::Arguments);
    args.extend(entries);
    let args = Value::Args(b.add_args(&args));
    b.call(node, callee, &[Child { role: Role::Arguments, field: 0, span: node.span, value: args }])
}

/// `{ "key", value }` in the initializer of a dictionary.
fn entry(b: &Builder<'_>, node: &Frame, children: &[Child]) -> Option<Arg> {
    let mut values = children.iter().filter_map(Child::expr);
    let (key, value) = (values.next()?, values.next()?);
    let name = b.facts.literal(key).filter(|_| values.next().is_none())?;
    Some(Arg { name: Some(name), value, spread: false, span: node.span })
}

/// An argument with or without a name.
fn argument(b: &Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let name = child(children, b.fields.name).map(|c| c.span);
    match children.iter().rev().find(|c| c.field != b.fields.name || c.field == 0).map(|c| c.value) {
        Some(Value::Arg(arg)) => Value::Arg(arg),
        Some(Value::Expr(value)) => Value::Arg(Arg { name, value, spread: false, span: node.span }),
        _ => Value::None,
    }
}

/// `new { book.Title, Price = 1 }`: an entry without a name has that of the member.
fn anonymous(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let mut args: Vec<Arg> = Vec::new();
    let mut key: Option<Span> = None;
    for (at, entry) in children.iter().enumerate() {
        let Some(value) = entry.expr() else { continue };
        let gap = children.get(at + 1).map(|next| Span::new(entry.span.end, next.span.start).of(b.text));
        if gap.is_some_and(|gap| gap.contains('=')) || children.get(at + 1).is_some_and(|c| c.role == Role::Token) {
            key = Some(entry.span);
            continue;
        }
        let own = match b.facts.expr(value).kind {
            ExprKind::Name => Some(entry.span),
            ExprKind::Member { name, .. } => Some(name),
            _ => None,
        };
        args.push(Arg { name: key.take().or(own), value, spread: false, span: entry.span });
    }
    let args = b.add_args(&args);
    Value::Expr(b.add_node(node, ExprKind::Collection(args)))
}

/// A string of any form. A raw one keeps the line breaks and the indentation that the compiler takes away.
fn text(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
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
    // `@"..."` has no nodes inside.
    let code = node.span.of(b.text);
    if code.len() > 3 && code.starts_with("@\"") {
        parts.push(TextPart::Literal(Span::new(node.span.start + 2, node.span.end - 1)));
    }
    let parts = b.add_parts(parts);
    Value::Expr(b.add_node(node, ExprKind::Text(parts)))
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
        Some("&&" | "||" | "??") => ExprKind::Either { left, right },
        Some("==") => test(TestKind::Equal),
        Some("!=") => test(TestKind::NotEqual),
        Some("<" | "<=" | ">" | ">=") => test(TestKind::Other),
        _ => ExprKind::Arithmetic,
    };
    Value::Expr(b.add_node(node, kind))
}

fn unary(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let Some(value) = children.iter().find_map(Child::expr) else { return b.opaque(node, children) };
    let code = node.span.of(b.text);
    if code.starts_with("++") || code.starts_with("--") {
        return Value::Expr(b.update(value, node));
    }
    let kind = match b.facts.expr(value).kind {
        _ if code.starts_with('!') => ExprKind::Test { kind: TestKind::Not, left: Some(value), right: None },
        ExprKind::Number => ExprKind::Number,
        _ => ExprKind::Opaque,
    };
    Value::Expr(b.add_node(node, kind))
}

/// `i++`; `value!` is the value.
fn postfix(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let Some(value) = children.iter().find_map(Child::expr) else { return b.opaque(node, children) };
    match node.span.of(b.text).ends_with('!') {
        true => Value::Expr(value),
        false => Value::Expr(b.update(value, node)),
    }
}

/// `value is Type`, `value is null`, `value is not "a"`, `value is "a" or "b"`.
fn test(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let left = expr_in(children, f.left).or_else(|| expr_in(children, f.expression));
    let pattern = child(children, f.pattern);
    // A name may be a constant or, more often, a type.
    let is_literal = |id: &ExprId| !matches!(b.facts.expr(*id).kind, ExprKind::Name | ExprKind::Member { .. });
    let right = pattern.and_then(Child::expr).filter(is_literal);
    let kind = match pattern.filter(|p| p.role == Role::CaseLabel).map(|p| p.span.of(b.text).starts_with("not")) {
        Some(true) => TestKind::NotEqual,
        Some(false) => TestKind::Equal,
        None if right.is_some() => TestKind::Equal,
        None => TestKind::Other,
    };
    Value::Expr(b.add_node(node, ExprKind::Test { kind, left, right }))
}

/// `(Type)value`, `value as Type`.
fn cast(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let type_name = child(children, f.type_).or_else(|| child(children, f.right)).map(|c| c.span);
    match (type_name, expr_in(children, f.value).or_else(|| expr_in(children, f.left))) {
        (Some(type_name), Some(value)) => Value::Expr(b.add_node(node, ExprKind::Cast { type_name, value })),
        _ => b.opaque(node, children),
    }
}

/// In an initializer an entry, else an assignment, whose value passes on: `a = b = c`.
fn assignment(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let value = expr_in(children, f.right);
    let Some(left) = child(children, f.left) else { return b.opaque(node, children) };
    if matches!(node.parent, Role::Map | Role::NamedArgument) {
        let name = match left.role {
            Role::Name => Some(left.span),
            // `["key"] = value`.
            Role::Arguments => only_argument(b, left).and_then(|key| b.facts.literal(key)),
            _ => None,
        };
        return match value {
            Some(value) => Value::Arg(Arg { name, value, spread: false, span: node.span }),
            None => Value::None,
        };
    }
    let Some(target) = left.expr() else { return b.opaque(node, children) };
    match child(children, f.operator).map(|operator| operator.span.of(b.text)) {
        Some("=") => b.assign(target, value, None, false, node.span),
        Some("+=") => b.assign(target, value, None, true, node.span),
        Some("??=") => {
            let Some(right) = value else { return b.opaque(node, children) };
            let either = b.add_node(node, ExprKind::Either { left: target, right });
            b.assign(target, Some(either), None, false, node.span);
            return Value::Expr(either);
        }
        _ => return Value::Expr(b.update(target, node)),
    }
    value.map_or(Value::None, Value::Expr)
}

/// `value switch { pattern => result, ... }` has the value of one of its arms.
fn switch(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let arms: Vec<ExprId> = children.iter().filter(|c| c.role == Role::Case).filter_map(Child::expr).collect();
    let Some((first, others)) = arms.split_first() else { return b.opaque(node, children) };
    let either = |left, right: &ExprId| b.add_node(node, ExprKind::Either { left, right: *right });
    Value::Expr(others.iter().fold(*first, either))
}
