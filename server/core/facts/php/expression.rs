//! The expressions of PHP.

use super::{bare, declaration};
use crate::facts::build::{Builder, Child, Frame, Value, as_arg, child, expr_in};
use crate::facts::grammar::Role;
use crate::facts::{Arg, ExprId, ExprKind, TestKind, TextPart, dotted};
use crate::syntax::Span;

pub(super) fn leave(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let mut exprs = children.iter().filter_map(Child::expr);
    let kind = match node.role {
        Role::Token => return Value::None,
        Role::Name | Role::Path if is_word(b, node) => return Value::None,
        Role::Name => ExprKind::Name,
        Role::Path => return dotted::path(b, node.span, '\\').map_or(Value::None, Value::Expr),
        Role::Transparent | Role::Spread => return exprs.next().map_or(Value::None, Value::Expr),
        Role::Sequence => return exprs.next_back().map_or(Value::None, Value::Expr),
        Role::Member | Role::StaticMember => match member(b, node, children) {
            Some(id) => return Value::Expr(id),
            None => return b.opaque(node, children),
        },
        Role::ClassLiteral => match (exprs.next(), children.last()) {
            (Some(object), Some(name)) if name.role == Role::Name => ExprKind::Member { object, name: name.span },
            _ => return b.opaque(node, children),
        },
        Role::Index => match exprs.next() {
            Some(object) => ExprKind::Index { object, index: exprs.next() },
            None => return b.opaque(node, children),
        },
        Role::Call => match node.callee.or_else(|| expr_in(children, f.function)) {
            Some(callee) => return b.call(node, callee, children),
            None => return b.opaque(node, children),
        },
        Role::New => match node.callee.or_else(|| exprs.next()) {
            Some(callee) => return b.call(node, callee, children),
            // An anonymous class.
            None => ExprKind::Opaque,
        },
        Role::Decorator => return attribute(b, node, children),
        Role::Arguments => return Value::Args(b.collect_args(children)),
        Role::NamedArgument => return argument(b, node, children),
        Role::Pair => return entry(b, node, children),
        Role::List | Role::Alias => {
            let entries = list(b, node, children);
            ExprKind::Collection(b.add_args(&entries))
        }
        Role::Text => text(b, node, children),
        Role::TextJoin => match exprs.next() {
            Some(text) => return Value::Expr(text),
            None => ExprKind::Text(b.add_parts([])),
        },
        Role::Number => ExprKind::Number,
        Role::True => ExprKind::Bool(node.span.of(b.text).eq_ignore_ascii_case("true")),
        Role::Null => ExprKind::Null,
        Role::Binary => match binary(b, children) {
            Some(kind) => kind,
            None => return b.opaque(node, children),
        },
        Role::Unary => match (child(children, f.operator), exprs.next()) {
            (Some(_), Some(value)) => ExprKind::Test { kind: TestKind::Not, left: Some(value), right: None },
            (None, Some(_)) => ExprKind::Arithmetic,
            _ => return Value::None,
        },
        Role::Conditional => match conditional(b, children) {
            Some(kind) => kind,
            None => return b.opaque(node, children),
        },
        Role::Cast => match (child(children, f.type_), expr_in(children, f.value)) {
            (Some(type_name), Some(value)) => ExprKind::Cast { type_name: type_name.span, value },
            _ => return b.opaque(node, children),
        },
        Role::Switch => return match_value(b, node, children),
        Role::Lambda => return declaration::function(b, node, children),
        Role::Assignment => return assignment(b, node, children),
        Role::AugmentedAssignment => return augmented_assignment(b, node, children),
        Role::Update => match expr_in(children, f.argument) {
            Some(target) => return Value::Expr(b.update(target, node)),
            None => return b.opaque(node, children),
        },
        Role::Opaque => ExprKind::Opaque,
        _ => return b.opaque(node, children),
    };
    Value::Expr(b.add_node(node, kind))
}

/// Whether a name is that of something declared, reached or imported, and no expression.
fn is_word(b: &Builder<'_>, node: &Frame) -> bool {
    let f = b.fields;
    match node.parent {
        // The name behind a `$`, and the segments of a longer name.
        Role::Name | Role::Path | Role::Bases | Role::Import | Role::ImportClause => true,
        Role::Member | Role::Call => node.field == f.name && !node.span.of(b.text).starts_with('$'),
        Role::ClassLiteral => stands_behind(b, node, "::"),
        Role::Constant => !stands_behind(b, node, "="),
        Role::StaticMember
        | Role::Function
        | Role::Class
        | Role::EnumConstant
        | Role::NamedArgument
        | Role::Parameter
        | Role::Declarator => node.field == f.name,
        _ => false,
    }
}

fn stands_behind(b: &Builder<'_>, node: &Frame, mark: &str) -> bool {
    b.text[..node.span.start as usize].trim_end().ends_with(mark)
}

/// `$a->b`, `A::$b`. A member whose name is computed is an entry: `$a->$b` is `$a[$b]`.
fn member(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Option<ExprId> {
    let f = b.fields;
    let object = expr_in(children, f.object).or_else(|| expr_in(children, f.scope))?;
    let name = child(children, f.name)?;
    let kind = match name.expr() {
        None => ExprKind::Member { object, name: bare(b.text, name.span) },
        index => ExprKind::Index { object, index },
    };
    Some(b.add_node(node, kind))
}

/// What is called, from the nodes before the arguments: of `$a->b(`, `A::b(`, `f(`, `new A(` and `#[A(`.
pub(super) fn callee(b: &mut Builder<'_>, node: &Frame, before: &[Child]) -> Option<ExprId> {
    let f = b.fields;
    if node.role != Role::Call {
        return before.iter().find_map(Child::expr);
    }
    if let Some(function) = expr_in(before, f.function) {
        return Some(function);
    }
    let object = expr_in(before, f.object).or_else(|| expr_in(before, f.scope))?;
    let name = child(before, f.name)?;
    let span = Span::new(node.span.start, name.span.end);
    let kind = match name.expr() {
        None => ExprKind::Member { object, name: name.span },
        index => ExprKind::Index { object, index },
    };
    Some(b.add_behind(span, kind, object))
}

/// `A` or `A(1)` in `#[...]`: a name or a call.
fn attribute(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let value = match node.callee {
        Some(callee) => b.call(node, callee, children),
        None => children.iter().find_map(Child::expr).map_or(Value::None, Value::Expr),
    };
    match value {
        Value::Expr(id) => Value::Decorator(id),
        _ => Value::None,
    }
}

fn argument(b: &Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let name = child(children, b.fields.name).map(|c| c.span);
    match children.iter().find(|c| c.expr().is_some()).and_then(as_arg) {
        Some(arg) => Value::Arg(Arg { name, span: node.span, ..arg }),
        None => Value::None,
    }
}

/// An entry of an array.
fn entry(b: &Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    match keyed(b, children).pop() {
        Some(entry) => Value::Arg(Arg { span: node.span, ..entry }),
        None => Value::None,
    }
}

/// The entries of an array, of a pattern, or of `$key => $value` behind `as`, where both are bound and none is a key.
fn list(b: &Builder<'_>, node: &Frame, children: &[Child]) -> Vec<Arg> {
    match node.role {
        Role::Alias => children.iter().filter_map(as_arg).collect(),
        _ => keyed(b, children),
    }
}

/// The children as entries; one with `=>` behind it is the key of the next.
fn keyed(b: &Builder<'_>, children: &[Child]) -> Vec<Arg> {
    let mut entries: Vec<Arg> = Vec::new();
    let mut key: Option<Span> = None;
    let mut open = false;
    for child in children {
        if child.role == Role::Token {
            if let Some(last) = entries.pop() {
                (key, open) = (Some(last.span), true);
            }
        } else if let Some(arg) = as_arg(child) {
            let name = key.take().filter(|_| open).and_then(|key| key_name(b.text, key));
            open = false;
            entries.push(Arg { name: arg.name.or(name), ..arg });
        }
    }
    entries
}

/// The key of an entry where it is a text, a number or a constant.
fn key_name(text: &str, key: Span) -> Option<Span> {
    let code = key.of(text);
    if code.len() >= 2 && code.starts_with(['\'', '"']) && !code.contains('$') {
        return Some(Span::new(key.start + 1, key.end - 1));
    }
    code.chars().all(|c| c.is_ascii_alphanumeric() || c == '_').then_some(key)
}

/// A text of any form with the values that are put into it. Escapes are nodes of their own; white space between nodes,
/// which the grammar passes over, belongs to the text.
fn text(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> ExprKind {
    let mut parts: Vec<TextPart> = Vec::new();
    let mut behind = children.first().map_or(node.span.start, |first| first.span.start);
    for piece in children {
        let between = blank_between(b.text, behind, piece.span.start);
        behind = piece.span.end;
        let literal = piece.expr().is_none().then_some(piece.span);
        for span in between.into_iter().chain(literal) {
            match parts.last_mut() {
                Some(TextPart::Literal(last)) if last.end == span.start => last.end = span.end,
                _ => parts.push(TextPart::Literal(span)),
            }
        }
        parts.extend(piece.expr().map(TextPart::Hole));
    }
    ExprKind::Text(b.add_parts(parts))
}

/// The white space between two pieces of a text, without the braces around values.
fn blank_between(text: &str, start: u32, end: u32) -> Option<Span> {
    let between = Span::new(start, end).of(text);
    let opened = between.trim_start_matches('}');
    let bare = opened.trim_end_matches('{');
    let from = start + u32::try_from(between.len() - opened.len()).ok()?;
    let is_blank = !bare.is_empty() && bare.trim().is_empty();
    is_blank.then(|| Span::new(from, from + u32::try_from(bare.len()).unwrap_or_default()))
}

/// A sum is of numbers or arrays; texts are put together with a dot.
fn binary(b: &Builder<'_>, children: &[Child]) -> Option<ExprKind> {
    let f = b.fields;
    let (left, right) = (expr_in(children, f.left)?, expr_in(children, f.right)?);
    let test = |kind| ExprKind::Test { kind, left: Some(left), right: Some(right) };
    Some(match child(children, f.operator).map(|operator| operator.span.of(b.text)) {
        Some(".") => ExprKind::Add { left, right },
        Some("&&" | "||" | "and" | "or" | "??") => ExprKind::Either { left, right },
        Some("==" | "===") => test(TestKind::Equal),
        Some("!=" | "!==" | "<>") => test(TestKind::NotEqual),
        Some("<" | "<=" | ">" | ">=" | "instanceof") => test(TestKind::Other),
        _ => ExprKind::Arithmetic,
    })
}

/// `a ? b : c`, and `a ?: c`.
fn conditional(b: &Builder<'_>, children: &[Child]) -> Option<ExprKind> {
    let f = b.fields;
    let left = expr_in(children, f.body).or_else(|| expr_in(children, f.condition))?;
    Some(ExprKind::Either { left, right: expr_in(children, f.alternative)? })
}

/// The value of `match` is one of its arms: pairs of arms, pairs of pairs, so that many arms are not deep.
fn match_value(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let arms = children.iter().find_map(|c| match c.value {
        Value::Args(range) => Some(range),
        _ => None,
    });
    let mut values: Vec<ExprId> = b.facts.args(arms.unwrap_or_default()).iter().map(|arm| arm.value).collect();
    while values.len() > 1 {
        values = values
            .chunks(2)
            .map(|pair| match *pair {
                [left, right] => b.add_node(node, ExprKind::Either { left, right }),
                _ => pair[0],
            })
            .collect();
    }
    match values.first() {
        Some(value) => Value::Expr(*value),
        None => b.opaque(node, children),
    }
}

/// `$a = b`, `$a = &$b`, `static $a = b`. The value passes on.
fn assignment(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let target = expr_in(children, f.left).or_else(|| expr_in(children, f.name));
    let value = expr_in(children, f.right).or_else(|| expr_in(children, f.value));
    match target {
        Some(target) => b.assign(target, value, None, false, node.span),
        None => return b.opaque(node, children),
    }
    value.map_or(Value::None, Value::Expr)
}

/// `$a .= b` appends; `$a ??= b` gives one of the two; any other operator computes from the old value.
fn augmented_assignment(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let (Some(left), Some(right)) = (expr_in(children, f.left), expr_in(children, f.right)) else {
        return b.opaque(node, children);
    };
    let result = match child(children, f.operator).map(|operator| operator.span.of(b.text)) {
        Some(".=") => {
            b.assign(left, Some(right), None, true, node.span);
            b.add_node(node, ExprKind::Opaque)
        }
        Some("??=") => {
            let either = b.add_node(node, ExprKind::Either { left, right });
            b.assign(left, Some(either), None, false, node.span);
            either
        }
        _ => b.update(left, node),
    };
    Value::Expr(result)
}
