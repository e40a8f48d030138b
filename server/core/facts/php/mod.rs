//! PHP: from the nodes of tree-sitter-php to facts. The HTML around the code is passed over.

mod declaration;
mod expression;
mod kinds;
#[cfg(test)]
mod tests;

use super::build::{Builder, Child, Frame, Lowering, Value, child, expr_in};
use super::grammar::{Grammar, Role};
use super::{ExprKind, JumpKind, RegionKind};
use crate::syntax::Span;

pub(super) struct Php;

impl Lowering for Php {
    fn grammar(&self) -> &'static Grammar {
        &kinds::PHP
    }

    fn enter(&self, b: &mut Builder<'_>, node: &Frame, parent: &mut Frame, before: &[Child]) {
        match (parent.role, node.role) {
            // The callee stands before its arguments in the list.
            (Role::Call | Role::New | Role::Decorator, Role::Arguments) => {
                parent.callee = expression::callee(b, parent, before);
            }
            // Attributes stand outside of what they are about.
            (Role::Function | Role::Class | Role::Lambda | Role::ClassExpression, Role::Modifiers) => {
                b.region = b.facts.region(b.region).parent;
            }
            (Role::If, _) if node.field == b.fields.body => {
                let condition = expr_in(before, b.fields.condition);
                b.open_arm(RegionKind::Branch { condition, otherwise: false }, node.span, parent.span);
            }
            (Role::For, _) if node.field == b.fields.body => b.bind_counters(parent, before, b.fields.initialize),
            _ => {}
        }
    }

    fn leave(&self, b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
        match node.role {
            Role::Block => Value::Block(u32::try_from(children.len()).unwrap_or(u32::MAX)),
            Role::Package => {
                let name = child(children, b.fields.name).map(|name| name.span);
                b.facts.package = b.facts.package.or(name);
                Value::None
            }
            Role::Import => import(b, node, children),
            Role::ImportClause => import_clause(b, children),
            Role::Class | Role::ClassExpression => declaration::class(b, node, children),
            Role::Bases => declaration::bases(b, children),
            Role::EnumConstant | Role::Constant => declaration::constant(b, children),
            Role::Field => declaration::field(b, node, children),
            Role::Declarator => declaration::property(b, children),
            Role::Function => declaration::function(b, node, children),
            Role::Parameters => declaration::parameters(b, children),
            Role::Parameter => declaration::parameter(b, children),
            Role::Modifiers => {
                let decorators = declaration::attributes(b, children);
                Value::Decorators(b.add_decorators(decorators))
            }
            Role::Statement => statement(b, children),
            Role::ImportList | Role::If | Role::While | Role::For | Role::Try | Role::Finally => Value::None,
            Role::Catch => {
                if let Some(target) = expr_in(children, b.fields.name) {
                    let type_name = child(children, b.fields.type_).map(|c| c.span);
                    b.assign(target, None, type_name, false, b.facts.expr(target).span);
                }
                Value::None
            }
            Role::Case | Role::DefaultCase => {
                expr_in(children, b.fields.return_expression).map_or(Value::None, Value::Expr)
            }
            Role::ForEach => for_each(b, node, children),
            Role::Return => jump(b, JumpKind::Return, node, children),
            Role::Continue => jump(b, JumpKind::Continue, node, &[]),
            // With a number it leaves a loop around the switch.
            Role::Break if children.is_empty() && !b.leaves_loop() => Value::None,
            Role::Break => jump(b, JumpKind::Break, node, &[]),
            Role::Throw | Role::Yield => {
                let kind = if node.role == Role::Throw { JumpKind::Throw } else { JumpKind::Yield };
                jump(b, kind, node, children);
                Value::Expr(b.add_node(node, ExprKind::Opaque))
            }
            _ => expression::leave(b, node, children),
        }
    }
}

fn jump(b: &mut Builder<'_>, kind: JumpKind, node: &Frame, children: &[Child]) -> Value {
    let value = children.iter().find_map(|c| match c.value {
        Value::Arg(arg) => Some(arg.value),
        _ => c.expr(),
    });
    b.jump(kind, value, node.span);
    Value::None
}

/// A statement whose parts have been noted. An assignment that is all of it spans it.
fn statement(b: &mut Builder<'_>, children: &[Child]) -> Value {
    if let [only] = children
        && matches!(only.role, Role::Assignment | Role::AugmentedAssignment | Role::Update)
    {
        // With the semicolon, where it stands directly behind.
        let end = only.span.end;
        let end = if b.text[end as usize..].starts_with(';') { end + 1 } else { end };
        b.widen_assignments(only.span, Span::new(only.span.start, end));
    }
    Value::None
}

/// `foreach ($xs as $k => $x)`: the iterable comes first, what is bound behind it.
fn for_each(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let mut exprs = children.iter().filter(|c| c.field != b.fields.body).filter_map(Child::expr);
    let (iterable, target) = (exprs.next(), exprs.next());
    b.finish_loop(node, target, iterable);
    Value::None
}

/// Puts the namespace before the members of `use A\{B, C}`.
fn import(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let Some(prefix) = children.iter().find(|c| c.role == Role::Leaf) else { return Value::None };
    let prefix = dotted(prefix.span.of(b.text));
    for import in b.facts.imports.iter_mut().rev().take_while(|import| import.local.start >= node.span.start) {
        import.path = format!("{prefix}.{}", import.path);
    }
    Value::None
}

/// `use A\B`, `use function A\b as c`: binds the alias or the last segment.
fn import_clause(b: &mut Builder<'_>, children: &[Child]) -> Value {
    let alias = child(children, b.fields.alias).map(|alias| alias.span);
    let name = children.iter().find(|c| c.field == 0 && matches!(c.role, Role::Name | Role::Path));
    let Some(name) = name.map(|name| name.span) else { return Value::None };
    let code = name.of(b.text);
    let last = code.rsplit('\\').next().unwrap_or(code);
    let own = Span::new(name.end - u32::try_from(last.len()).unwrap_or_default(), name.end);
    b.import(alias.unwrap_or(own), dotted(code));
    Value::None
}

/// A name with dots between its segments, as paths have it.
fn dotted(code: &str) -> String {
    let segments: Vec<&str> = code.split('\\').map(str::trim).filter(|segment| !segment.is_empty()).collect();
    segments.join(".")
}

/// The name of a property or variable without its `$`.
fn bare(text: &str, name: Span) -> Span {
    if name.of(text).starts_with('$') { Span::new(name.start + 1, name.end) } else { name }
}
