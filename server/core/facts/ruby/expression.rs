//! The expressions of Ruby.

use super::declaration;
use crate::facts::build::{Builder, Child, Frame, Value, child, expr_in};
use crate::facts::grammar::Role;
use crate::facts::{Arg, ExprId, ExprKind, JumpKind, Range, TestKind, TextPart};
use crate::syntax::Span;

pub(super) fn leave(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let kind = match node.role {
        Role::Name if is_word(b, node) => return Value::None,
        Role::Name => return name(b, node),
        Role::Member => return member(b, node, children),
        Role::Index => match expr_in(children, f.object) {
            Some(object) => {
                let mut others = children.iter().filter(|c| c.field != f.object).filter_map(Child::expr);
                let index = others.next().filter(|_| others.next().is_none());
                ExprKind::Index { object, index }
            }
            None => return b.opaque(node, children),
        },
        Role::Call => return call(b, node, children),
        Role::Yield => return yielded(b, node, children),
        Role::Arguments => return Value::Args(b.collect_args(children)),
        Role::Pair => return pair(b, node, children),
        Role::Text => return text(b, node, children),
        Role::TextJoin => return joined(b, node, children),
        Role::Heredoc => return heredoc(b, node),
        Role::HeredocBody => return heredoc_body(b, children),
        Role::Number => ExprKind::Number,
        Role::True | Role::False => ExprKind::Bool(node.role == Role::True),
        Role::Null => ExprKind::Null,
        Role::List | Role::Map => ExprKind::Collection(b.collect_args(children)),
        Role::Opaque => ExprKind::Opaque,
        Role::Binary => return binary(b, node, children),
        Role::Unary => return unary(b, node, children),
        Role::Test => ExprKind::Test { kind: TestKind::Other, left: expr_in(children, f.value), right: None },
        Role::Assignment => return assignment(b, node, children),
        Role::AugmentedAssignment => return augmented_assignment(b, node, children),
        _ => return b.opaque(node, children),
    };
    Value::Expr(b.add_node(node, kind))
}

/// Whether an identifier is the name of something that is declared, called or reached, and no expression.
fn is_word(b: &Builder<'_>, node: &Frame) -> bool {
    let f = b.fields;
    match node.parent {
        Role::Call => node.field == f.method,
        Role::Member | Role::Class => node.field == f.name,
        Role::Function => node.field == f.name || node.field == f.object,
        Role::Parameters => node.field == f.locals && node.field != 0,
        _ => false,
    }
}

/// A variable, a constant, or a call of a method of the same object without arguments.
fn name(b: &mut Builder<'_>, node: &Frame) -> Value {
    match node.span.of(b.text) {
        "raise" | "fail" => b.jump(JumpKind::Throw, None, node.span),
        _ => declaration::note_implicit(b, node.span),
    }
    Value::Expr(b.add_node(node, ExprKind::Name))
}

/// `Shop::Book`; `::Book` is the name alone.
fn member(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    match (child(children, f.scope), child(children, f.name)) {
        (Some(scope), Some(name)) => match scope.expr() {
            Some(object) => Value::Expr(b.add_node(node, ExprKind::Member { object, name: name.span })),
            None => b.opaque(node, children),
        },
        (None, Some(name)) => Value::Expr(b.add(name.span, ExprKind::Name)),
        _ => b.opaque(node, children),
    }
}

/// What is called, from the receiver and the method's name. `Book.new` calls the class, `handler.(1)` the value.
pub(super) fn callee(b: &mut Builder<'_>, node: &Frame, before: &[Child], method: Option<Span>) -> Option<ExprId> {
    let Some(receiver) = child(before, b.fields.receiver) else {
        return method.map(|name| b.add(name, ExprKind::Name));
    };
    let object = receiver.expr()?;
    match method.filter(|name| name.of(b.text) != "new") {
        Some(name) => {
            let span = Span::new(node.span.start, name.end);
            Some(b.add_behind(span, ExprKind::Member { object, name }, object))
        }
        None => Some(object),
    }
}

/// A call that has arguments or a block, or the name alone.
fn call(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let given = |c: &Child| c.field != f.receiver && matches!(c.role, Role::Arguments | Role::Lambda);
    let made = child(children, f.method).is_some_and(|name| name.span.of(b.text) == "new");
    let Some(callee) = node.callee else { return b.opaque(node, children) };
    if !children.iter().any(given) && !made {
        return Value::Expr(callee);
    }
    let args = arguments(b, children);
    let given = Child { role: Role::Arguments, field: 0, span: node.span, value: Value::Args(args) };
    let value = b.call(node, callee, &[given]);
    if let Value::Expr(id) = value {
        note(b, id, callee);
    }
    value
}

/// The arguments of a call, its block last.
fn arguments(b: &mut Builder<'_>, children: &[Child]) -> Range {
    let written = children.iter().find_map(|c| match c.value {
        Value::Args(range) => Some(range),
        _ => None,
    });
    let written = written.unwrap_or_default();
    let Some(block) = child(children, b.fields.block) else { return written };
    let Some(value) = block.expr() else { return written };
    let mut args = b.facts.args(written).to_vec();
    args.push(Arg { name: None, value, spread: false, span: block.span });
    b.add_args(&args)
}

/// What some calls say about the file: imports, exceptions, declarations of the class around.
fn note(b: &mut Builder<'_>, call: ExprId, callee: ExprId) {
    let target = *b.facts.expr(callee);
    if !matches!(target.kind, ExprKind::Name) {
        return;
    }
    let first = match b.facts.expr(call).kind {
        ExprKind::Call { args, .. } => b.facts.args(args).first().map(|arg| arg.value),
        _ => None,
    };
    match target.span.of(b.text) {
        "require" | "require_relative" => {
            if let Some(path) = first.and_then(|id| b.facts.literal(id)) {
                b.import(Span::default(), path.of(b.text).to_owned());
            }
        }
        "raise" | "fail" => {
            let span = b.facts.expr(call).span;
            b.jump(JumpKind::Throw, first, span);
        }
        _ => declaration::note_declared(b, call),
    }
}

/// The name that a keyword makes at the beginning of a node.
pub(super) fn keyword(b: &mut Builder<'_>, node: &Frame, word: &str) -> ExprId {
    let length = u32::try_from(word.len()).unwrap_or_default();
    b.add(Span::new(node.span.start, node.span.start + length), ExprKind::Name)
}

/// `yield book` calls the block that the caller gave.
fn yielded(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let callee = node.callee.unwrap_or_else(|| keyword(b, node, "yield"));
    b.call(node, callee, children)
}

/// `key: value`, `'key' => value`; `key:` alone is the variable of that name.
fn pair(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let Some(key) = child(children, f.key) else { return Value::None };
    let name = match key.role {
        Role::Leaf => Some(key.span),
        _ => key.expr().and_then(|id| b.facts.literal(id)),
    };
    let value = match child(children, f.value) {
        Some(value) => value.expr(),
        None => Some(b.add(key.span, ExprKind::Name)),
    };
    match value {
        Some(value) => Value::Arg(Arg { name, value, spread: false, span: node.span }),
        None => Value::None,
    }
}

fn parts(children: &[Child]) -> Vec<TextPart> {
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
    parts
}

/// A string or symbol. A plain symbol and a character have no node for what is behind their sign.
fn text(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let code = node.span.of(b.text);
    let plain = code.starts_with('?') || (code.starts_with(':') && !code.starts_with(":\"") && !code.starts_with(":'"));
    let parts = match children {
        [] if plain => b.add_parts([TextPart::Literal(Span::new(node.span.start + 1, node.span.end))]),
        [only] if only.role == Role::TextPiece => b.add_parts([TextPart::Literal(only.span)]),
        _ => b.add_parts(parts(children)),
    };
    Value::Expr(b.add_node(node, ExprKind::Text(parts)))
}

/// `"a" "b"` is one text.
fn joined(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let mut parts: Vec<TextPart> = Vec::new();
    for id in children.iter().filter_map(Child::expr) {
        if let ExprKind::Text(range) = b.facts.expr(id).kind {
            parts.extend_from_slice(b.facts.parts(range));
        }
    }
    let parts = b.add_parts(parts);
    Value::Expr(b.add_node(node, ExprKind::Text(parts)))
}

/// `<<~SQL`: a text whose parts come with the next lines.
fn heredoc(b: &mut Builder<'_>, node: &Frame) -> Value {
    let parts = b.add_parts([]);
    let id = b.add_node(node, ExprKind::Text(parts));
    if let Some(open) = b.heredocs.last_mut() {
        open.push(id);
    }
    Value::Expr(id)
}

/// The lines of the text that began first.
fn heredoc_body(b: &mut Builder<'_>, children: &[Child]) -> Value {
    b.heredocs.pop();
    let parts = parts(children);
    let parts = b.add_parts(parts);
    if let Some(open) = b.heredocs.last_mut().filter(|open| !open.is_empty()) {
        let id = open.remove(0);
        b.facts.exprs[id.index()].kind = ExprKind::Text(parts);
    }
    Value::None
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
        Some("<<") => {
            append(b, left, right, node.span);
            ExprKind::Add { left, right }
        }
        Some("&&" | "||" | "and" | "or") => ExprKind::Either { left, right },
        Some("==" | "===") => test(TestKind::Equal),
        Some("!=") => test(TestKind::NotEqual),
        Some("<" | "<=" | ">" | ">=" | "<=>" | "=~" | "!~") => test(TestKind::Other),
        _ => ExprKind::Arithmetic,
    };
    Value::Expr(b.add_node(node, kind))
}

/// `sql << "..." << name` appends to the variable that it begins with.
fn append(b: &mut Builder<'_>, left: ExprId, right: ExprId, span: Span) {
    let expr = b.facts.expr(left);
    let target = match expr.kind {
        ExprKind::Name | ExprKind::Member { .. } => Some(left),
        // The link before this one has appended already.
        ExprKind::Add { .. } => {
            let mut latest = b.facts.assignments.iter().rev().take(4);
            latest.find(|a| a.appends && a.span == expr.span).map(|a| a.target)
        }
        _ => None,
    };
    if let Some(target) = target {
        b.assign(target, Some(right), None, true, span);
    }
}

fn unary(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let value = children.iter().rev().find_map(Child::expr);
    let operator = child(children, b.fields.operator).map(|operator| operator.span.of(b.text));
    let kind = match (operator, value.map(|id| b.facts.expr(id).kind)) {
        (Some("!" | "not"), Some(_)) => ExprKind::Test { kind: TestKind::Not, left: value, right: None },
        (Some("defined?"), _) => ExprKind::Test { kind: TestKind::Other, left: value, right: None },
        // `+''` is a text that may be changed.
        (Some("+" | "-"), Some(ExprKind::Text(_))) => return value.map_or(Value::None, Value::Expr),
        (_, Some(ExprKind::Number)) => ExprKind::Number,
        _ => return b.opaque(node, children),
    };
    Value::Expr(b.add_node(node, kind))
}

/// The value passes on: `a = b = c`.
fn assignment(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let value = expr_in(children, f.right);
    let Some(target) = expr_in(children, f.left) else { return b.opaque(node, children) };
    b.assign(target, value, None, false, node.span);
    declaration::note_constant(b, target, value);
    value.map_or(Value::None, Value::Expr)
}

/// `a += b` appends; `a ||= b` and `a &&= b` give one of the two; any other operator computes from the old value. What
/// `@a ||= b` keeps is `b`: nothing else gives such a variable a value first.
fn augmented_assignment(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let (Some(left), Some(right)) = (expr_in(children, f.left), expr_in(children, f.right)) else {
        return b.opaque(node, children);
    };
    let result = match child(children, f.operator).map(|operator| operator.span.of(b.text)) {
        Some("+=") => {
            b.assign(left, Some(right), None, true, node.span);
            b.add_node(node, ExprKind::Opaque)
        }
        Some("||=") if b.facts.expr(left).span.of(b.text).starts_with('@') => {
            b.assign(left, Some(right), None, false, node.span);
            right
        }
        Some("||=" | "&&=") => {
            let either = b.add_node(node, ExprKind::Either { left, right });
            b.assign(left, Some(either), None, false, node.span);
            either
        }
        _ => b.update(left, node),
    };
    Value::Expr(result)
}
