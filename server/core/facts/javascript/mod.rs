//! JavaScript and TypeScript: from the nodes of their tree-sitter grammars to facts.

mod definition;
mod expression;
mod kinds;
mod module;
mod precedence;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use super::build::{Builder, Child, Frame, Lowering, Value, child, expr_in};
use super::grammar::{Grammar, Role};
use super::{ExprKind, JumpKind};

/// One of the grammars of the family; they share most of their node names, TypeScript adds its types.
pub(super) struct JavaScript(&'static LazyLock<Grammar>);

pub(super) static JAVASCRIPT: JavaScript = JavaScript(&kinds::JAVASCRIPT);
pub(super) static TYPESCRIPT: JavaScript = JavaScript(&kinds::TYPESCRIPT);
pub(super) static TSX: JavaScript = JavaScript(&kinds::TSX);

impl Lowering for JavaScript {
    fn grammar(&self) -> &'static Grammar {
        self.0
    }

    fn enter(&self, b: &mut Builder<'_>, node: &Frame, parent: &mut Frame, before: &[Child]) {
        match node.role {
            Role::Function | Role::Class | Role::ClassExpression => definition::take_decorators(b, node, before),
            _ if parent.role == Role::For && node.field == b.fields.body => {
                b.bind_counters(parent, before, b.fields.initializer)
            }
            _ => {}
        }
    }

    fn leave(&self, b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
        match node.role {
            Role::Word | Role::Token | Role::TextPiece | Role::Modifier | Role::ImportList => Value::None,
            Role::If
            | Role::While
            | Role::For
            | Role::Try
            | Role::Catch
            | Role::Finally
            | Role::Case
            | Role::DefaultCase => Value::None,
            Role::Block => Value::Block(u32::try_from(children.len()).unwrap_or(u32::MAX)),
            Role::Statement | Role::Declaration => statement(b, node, children),
            Role::Enumeration => {
                b.facts.types.push(node.span);
                Value::None
            }
            Role::ForEach => for_each(b, node, children),
            Role::Return => jump(b, JumpKind::Return, node, children),
            Role::Throw => jump(b, JumpKind::Throw, node, children),
            // Without a label it may leave a switch only.
            Role::Break if children.is_empty() && !b.leaves_loop() => Value::None,
            Role::Break => jump(b, JumpKind::Break, node, children),
            Role::Continue => jump(b, JumpKind::Continue, node, children),
            Role::Yield => {
                jump(b, JumpKind::Yield, node, children);
                Value::Expr(b.add_node(node, ExprKind::Opaque))
            }
            Role::Declarator | Role::Assignment => assignment(b, node, children),
            Role::AugmentedAssignment => augmented_assignment(b, node, children),
            Role::Update => update(b, node, children),
            Role::Lambda => definition::lambda(b, node, children),
            Role::Function => definition::function(b, node, children),
            Role::Parameters => definition::parameters(b, node, children),
            Role::Parameter | Role::Pattern => definition::binding(b, node, children),
            Role::Decorator => children.iter().find_map(Child::expr).map_or(Value::None, Value::Decorator),
            Role::Class | Role::ClassExpression => definition::class(b, node, children),
            Role::Bases => definition::bases(b, children),
            Role::Field => definition::field(b, node, children),
            Role::Import => module::import(b, node, children),
            Role::Name if node.parent == Role::ImportClause => module::bind_module(b, node),
            Role::ImportClause => module::clause(b, node, children),
            Role::Alias => module::specifier(b, node, children),
            Role::Export => module::export(b, node, children),
            _ => expression::leave(b, node, children),
        }
    }
}

/// A statement whose parts have been noted. An assignment that is all of it spans it.
fn statement(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    if let [only] = children
        && matches!(only.role, Role::Assignment | Role::AugmentedAssignment | Role::Update | Role::Declarator)
    {
        b.widen_assignments(only.span, node.span);
    }
    Value::None
}

/// `for (a of b)`, and `for (a in b)`, whose rounds bind keys.
fn for_each(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    b.finish_loop(node, expr_in(children, f.left), expr_in(children, f.right));
    if let Some(slot) = node.slot {
        b.facts.loops[slot as usize].keys = child(children, f.operator).is_some();
    }
    Value::None
}

fn jump(b: &mut Builder<'_>, kind: JumpKind, node: &Frame, children: &[Child]) -> Value {
    let value = children.iter().find_map(Child::expr);
    b.jump(kind, value, node.span);
    Value::None
}

/// A declarator, `a = b`, or TypeScript's `import a = b.c`. The value passes on: `a = b = c`.
fn assignment(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let named = expr_in(children, f.name).or_else(|| expr_in(children, f.left));
    let Some(target) = named.or_else(|| children.iter().find_map(Child::expr)) else { return Value::None };
    let value = children.iter().rev().find_map(Child::expr).filter(|value| *value != target);
    let type_name = child(children, f.type_).map(|c| definition::annotated(b, c.span));
    b.assign(target, value, type_name, false, node.span);
    if let Some(value) = value {
        module::bind_required(b, target, value);
    }
    value.map_or(Value::None, Value::Expr)
}

/// `a += b` appends; `a ??= b` and its kin give one of the two; any other operator computes from the old value.
fn augmented_assignment(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let (Some(left), Some(right)) = (expr_in(children, f.left), expr_in(children, f.right)) else {
        return b.opaque(node, children);
    };
    let result = match child(children, f.operator).map(|op| op.span.of(b.text)) {
        Some("+=") => {
            b.assign(left, Some(right), None, true, node.span);
            b.add_node(node, ExprKind::Opaque)
        }
        Some("||=" | "&&=" | "??=") => {
            let either = b.add_node(node, ExprKind::Either { left, right });
            b.assign(left, Some(either), None, false, node.span);
            either
        }
        _ => b.update(left, node),
    };
    Value::Expr(result)
}

/// `i++`, `--i`.
fn update(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    match expr_in(children, b.fields.argument) {
        Some(target) => Value::Expr(b.update(target, node)),
        None => b.opaque(node, children),
    }
}
