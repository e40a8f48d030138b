//! Ruby: from the nodes of tree-sitter-ruby to facts.
//!
//! Ruby writes a call without arguments like an attribute. What has neither parentheses nor arguments nor a block is a
//! [`ExprKind::Member`] (`book.author`) or a [`ExprKind::Name`] (`params`); everything else is a [`ExprKind::Call`].
//! `Book.new(title)` is the call of the class: `Book(title)`. Variables with a sigil are names: `@books`, `$stdout`.
//! A block is the last argument of its call, a lambda.

mod declaration;
mod expression;
mod kinds;
#[cfg(test)]
mod tests;

use super::build::{Builder, Child, Frame, Lowering, Value, child, expr_in};
use super::grammar::{Grammar, Role};
use super::{ExprId, ExprKind, JumpKind, RegionId, RegionKind};

pub(super) struct Ruby;

impl Lowering for Ruby {
    fn grammar(&self) -> &'static Grammar {
        &kinds::RUBY
    }

    fn enter(&self, b: &mut Builder<'_>, node: &Frame, parent: &mut Frame, before: &[Child]) {
        let f = b.fields;
        match (parent.role, node.role) {
            // The callee stands before its arguments in the list.
            (Role::Call, Role::Name) if node.field == f.method => {
                parent.callee = expression::callee(b, parent, before, Some(node.span));
            }
            (Role::Call, Role::Arguments) if parent.callee.is_none() => {
                let method = child(before, f.method).map(|c| c.span);
                parent.callee = expression::callee(b, parent, before, method);
            }
            (Role::Yield, Role::Arguments) => parent.callee = Some(expression::keyword(b, parent, "yield")),
            (Role::If, _) => enter_branch(b, node, parent),
            // `else` of a `case`.
            (Role::Switch, Role::Sequence) if node.field != f.value => {
                b.open_arm(RegionKind::Branch { condition: None, otherwise: true }, node.span, parent.span);
            }
            (_, Role::HeredocBody) => b.heredocs.push(Vec::new()),
            _ => {}
        }
    }

    fn leave(&self, b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
        match node.role {
            Role::Leaf | Role::Token | Role::TextPiece | Role::Statement | Role::CaseLabel | Role::While => Value::None,
            Role::Finally | Role::Catch => Value::None,
            Role::Block | Role::Guarded => body(node, children),
            Role::Sequence | Role::Transparent | Role::Spread | Role::Hole => last_value(children),
            Role::If => leave_branch(b, node, children),
            Role::Switch => either_of(b, node, children, |c| matches!(c.role, Role::Case | Role::Sequence)),
            Role::Case => expr_in(children, b.fields.body).map_or(Value::None, Value::Expr),
            Role::Conditional => {
                let condition = b.fields.condition;
                either_of(b, node, children, |c| c.field != condition)
            }
            Role::ForEach => {
                b.finish_loop(node, expr_in(children, b.fields.pattern), expr_in(children, b.fields.value));
                Value::None
            }
            Role::Return => jump(b, JumpKind::Return, node, children),
            Role::Break => jump(b, JumpKind::Break, node, children),
            Role::Continue => jump(b, JumpKind::Continue, node, children),
            Role::Class => declaration::class(b, node, children),
            Role::Bases => declaration::bases(b, children),
            Role::Function => declaration::method(b, node, children),
            Role::Lambda => declaration::block(b, node, children),
            Role::Arrow => declaration::arrow(b, node, children),
            Role::BlockArgument => declaration::block_argument(b, node, children),
            Role::Parameters => declaration::parameters(b, node, children),
            Role::Parameter => declaration::parameter(b, children),
            Role::TypedPattern => {
                if let Some(target) = children.first().and_then(Child::expr) {
                    b.assign(target, None, None, false, node.span);
                }
                Value::None
            }
            _ => expression::leave(b, node, children),
        }
    }
}

/// The number of statements, and the value of the last one. Handlers are no statements, nor are texts that began before.
fn body(node: &Frame, children: &[Child]) -> Value {
    let handlers = |c: &&Child| matches!(c.role, Role::Catch | Role::Finally);
    let guarded = children.iter().position(|c| handlers(&c)).unwrap_or(children.len());
    let mut statements = children[..guarded].iter().filter(|c| c.role != Role::HeredocBody);
    let value = statements.clone().next_back().and_then(Child::expr).filter(|_| node.parent != Role::Other);
    let count = statements.by_ref().count();
    Value::Body { statements: u32::try_from(count).unwrap_or(u32::MAX), value }
}

fn last_value(children: &[Child]) -> Value {
    let last = children.iter().rfind(|c| c.role != Role::HeredocBody);
    last.and_then(Child::expr).map_or(Value::None, Value::Expr)
}

/// The arm of an `if`: `unless` turns it round. The arm of a modifier stands before the condition.
fn enter_branch(b: &mut Builder<'_>, node: &Frame, parent: &mut Frame) {
    let f = b.fields;
    let arm = node.field != 0 && (node.field == f.consequence || node.field == f.alternative);
    if arm && parent.span.of(b.text).starts_with("unless") {
        turn_round(b, b.region);
    } else if node.field == f.body && node.field != 0 {
        let region = b.open_region(RegionKind::Branch { condition: None, otherwise: false }, node.span);
        parent.slot = Some(region.0);
    }
}

fn turn_round(b: &mut Builder<'_>, region: RegionId) {
    if let RegionKind::Branch { otherwise, .. } = &mut b.facts.regions[region.index()].kind {
        *otherwise = !*otherwise;
    }
}

/// An `if` has the value of one of its arms.
fn leave_branch(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let Some(region) = node.slot.map(RegionId) else {
        return either_of(b, node, children, |c| c.field == f.consequence || c.field == f.alternative);
    };
    if let (Some(body), Some(test)) = (child(children, f.body), child(children, f.condition)) {
        let keyword = crate::syntax::Span::new(body.span.end, test.span.start).of(b.text);
        let otherwise = keyword.trim_start().starts_with("unless");
        b.facts.regions[region.index()].kind = RegionKind::Branch { condition: test.expr(), otherwise };
    }
    expr_in(children, f.body).map_or(Value::None, Value::Expr)
}

/// The value is that of one of some children.
fn either_of(b: &mut Builder<'_>, node: &Frame, children: &[Child], is_arm: impl Fn(&Child) -> bool) -> Value {
    let mut arms = children.iter().filter(|c| is_arm(c)).filter_map(Child::expr);
    let Some(first) = arms.next() else { return Value::None };
    let arms: Vec<ExprId> = arms.collect();
    let either = |left, right| b.add_node(node, ExprKind::Either { left, right });
    Value::Expr(arms.into_iter().fold(first, either))
}

fn jump(b: &mut Builder<'_>, kind: JumpKind, node: &Frame, children: &[Child]) -> Value {
    let value = match children.iter().rfind(|c| c.role == Role::Arguments).map(|c| c.value) {
        Some(Value::Args(range)) => match b.facts.args(range) {
            [] => None,
            [only] if !only.spread && only.name.is_none() => Some(only.value),
            _ => Some(b.add_node(node, ExprKind::Collection(range))),
        },
        _ => None,
    };
    b.jump(kind, value, node.span);
    Value::None
}
