//! Java: from the nodes of tree-sitter-java to facts.

mod declaration;
mod expression;
mod kinds;
#[cfg(test)]
mod tests;

use super::build::{Builder, Child, Frame, Lowering, Value, child, expr_in};
use super::grammar::{Grammar, Role};
use super::{Arg, JumpKind, RegionKind};
use crate::syntax::Span;

pub(super) struct Java;

impl Lowering for Java {
    fn grammar(&self) -> &'static Grammar {
        &kinds::JAVA
    }

    fn enter(&self, b: &mut Builder<'_>, node: &Frame, parent: &mut Frame, before: &[Child]) {
        match (parent.role, node.role) {
            // The callee stands before its arguments in the list.
            (Role::Call | Role::New | Role::Decorator, Role::Arguments) => {
                parent.callee = expression::callee(b, parent, before);
            }
            // Annotations stand outside of what they are about.
            (Role::Function | Role::Class, Role::Modifiers | Role::Decorator) => {
                b.region = b.facts.region(b.region).parent
            }
            (Role::New, Role::Block) => {
                let class = b.open_class(node.span);
                b.facts.classes[class.index()].bases.extend(child(before, b.fields.type_).map(|base| base.span));
            }
            (Role::EnumConstant, Role::Block) => _ = b.open_class(node.span),
            // A resource is closed and its exceptions caught where it is used: both are said of the body.
            (Role::With, Role::Block) if before.iter().all(|c| c.role != Role::Transparent) => {
                b.open_region(RegionKind::Try, node.span);
            }
            _ => {}
        }
    }

    fn leave(&self, b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
        match node.role {
            Role::Block => Value::Block(u32::try_from(children.len()).unwrap_or(u32::MAX)),
            Role::Package => {
                b.facts.package = children.last().map(|name| name.span);
                Value::None
            }
            Role::Import => import(b, children),
            Role::Class => declaration::class(b, node, children),
            Role::Bases => declaration::bases(b, children),
            Role::EnumConstant => declaration::enum_constant(b, children),
            Role::Function => declaration::function(b, node, children),
            Role::Parameters => declaration::parameters(b, node, children),
            Role::Parameter => declaration::parameter(b, children),
            Role::Field => declaration::field(b, node, children),
            Role::Declaration => declaration::local(b, node, children),
            Role::Declarator => declaration::declarator(b, children),
            Role::TypedPattern => declaration::typed_pattern(b, node, children),
            Role::Modifiers => {
                let decorators = children.iter().filter_map(Child::expr);
                Value::Decorators(b.add_decorators(decorators))
            }
            Role::Statement
            | Role::Label
            | Role::If
            | Role::While
            | Role::Try
            | Role::Catch
            | Role::Finally
            | Role::With
            | Role::Case => Value::None,
            Role::For => {
                let declared = child(children, b.fields.init).and_then(|init| match init.value {
                    Value::Declarator { target, .. } => Some(target),
                    _ => None,
                });
                b.finish_loop(node, declared, None);
                Value::None
            }
            Role::ForEach => for_each(b, node, children),
            Role::CaseLabel => {
                if node.span.of(b.text).starts_with("default") {
                    let otherwise = RegionKind::Branch { condition: None, otherwise: true };
                    b.facts.regions[b.region.index()].kind = otherwise;
                }
                Value::None
            }
            Role::WithItem => resource(b, node, children),
            Role::Return => jump(b, JumpKind::Return, node, children),
            Role::Throw => jump(b, JumpKind::Throw, node, children),
            Role::Continue => jump(b, JumpKind::Continue, node, children),
            // Without a label it may leave a switch only.
            Role::Break if children.is_empty() && !b.leaves_loop() => Value::None,
            Role::Break => jump(b, JumpKind::Break, node, children),
            _ => expression::leave(b, node, children),
        }
    }
}

fn jump(b: &mut Builder<'_>, kind: JumpKind, node: &Frame, children: &[Child]) -> Value {
    let value = children.iter().find_map(Child::expr);
    b.jump(kind, value, node.span);
    Value::None
}

fn for_each(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let name = child(children, f.name).map(|name| name.span);
    let type_name = type_of(b, children);
    let iterable = expr_in(children, f.value);
    b.finish_loop(node, None, iterable);
    if let Some(entry) = node.slot.and_then(|slot| b.facts.loops.get_mut(slot as usize)) {
        entry.bindings.extend(name);
        entry.type_name = type_name;
    }
    Value::None
}

/// `Type name = value` between the parentheses of `try`, or a variable that is there already.
fn resource(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let type_name = type_of(b, children);
    let value = expr_in(children, f.value).or_else(|| children.last().and_then(Child::expr));
    let Some(value) = value else { return Value::None };
    if let Some(target) = expr_in(children, f.name) {
        b.assign(target, Some(value), type_name, false, node.span);
    }
    b.resources.push(Arg { name: None, value, spread: false, span: node.span });
    Value::None
}

/// `import a.B` and `import static a.B.c` bind the last segment.
fn import(b: &mut Builder<'_>, children: &[Child]) -> Value {
    let Some(name) = children.first() else { return Value::None };
    let code = name.span.of(b.text);
    let path: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    if children.len() > 1 {
        b.facts.wildcards.push(path);
        return Value::None;
    }
    let last = code.rsplit('.').next().unwrap_or(code).trim_start();
    let start = name.span.end - u32::try_from(last.len()).unwrap_or_default();
    b.import(Span::new(start, name.span.end), path);
    Value::None
}

/// The declared type of a variable; `var` is none.
fn type_of(b: &Builder<'_>, children: &[Child]) -> Option<Span> {
    // The type of `String... names` and of a caught exception stands in no field.
    let written = child(children, b.fields.type_).or_else(|| children.iter().find(|c| c.role == Role::Leaf))?;
    (written.span.of(b.text) != "var").then_some(written.span)
}

/// Whether an identifier is the name of something that is declared, called or reached, and no expression.
fn is_word(b: &Builder<'_>, node: &Frame) -> bool {
    let f = b.fields;
    match node.parent {
        Role::Declarator | Role::WithItem | Role::TypedPattern | Role::Test => false,
        Role::Parameters
        | Role::Decorator
        | Role::MethodReference
        | Role::Package
        | Role::Import
        | Role::Label
        | Role::Break
        | Role::Continue => true,
        Role::Lambda => node.field == f.parameters,
        Role::Member => node.field == f.field,
        Role::NamedArgument => node.field == f.key,
        _ => node.field == f.name,
    }
}

/// A name written with dots, as an expression.
fn path(b: &mut Builder<'_>, span: Span) -> Option<super::ExprId> {
    super::dotted::path(b, span, '.')
}
