//! C#: from the nodes of tree-sitter-c-sharp to facts.
//!
//! A `using` says which namespaces a file uses, not where a name comes from: it becomes a wildcard. A query
//! (`from x in xs select x.Y`) is a comprehension, an attribute a decorator, a property a field.

mod declaration;
mod expression;
mod kinds;
#[cfg(test)]
mod tests;

use super::build::{Builder, Child, Frame, Lowering, Value, child, expr_in};
use super::grammar::{Grammar, Role};
use super::{Arg, ExprId, ExprKind, JumpKind, RegionKind};
use crate::syntax::Span;

pub(super) struct CSharp;

impl Lowering for CSharp {
    fn grammar(&self) -> &'static Grammar {
        &kinds::CSHARP
    }

    fn enter(&self, b: &mut Builder<'_>, node: &Frame, parent: &mut Frame, before: &[Child]) {
        match (parent.role, node.role) {
            // The callee stands before its arguments in the list.
            (Role::Call | Role::New | Role::Decorator, Role::Arguments | Role::Map) if parent.callee.is_none() => {
                parent.callee = expression::callee(b, parent, before);
            }
            // Attributes stand outside of what they are about.
            (Role::Function | Role::Class, Role::Modifiers) => b.region = b.facts.region(b.region).parent,
            // `lock (gate) { }`.
            (Role::With, Role::Block) if node.field == 0 => {
                let resources = std::mem::take(&mut b.resources);
                let range = b.add_args(&resources);
                b.open_region(RegionKind::With(range), node.span);
            }
            (_, Role::Case) if node.span.of(b.text).starts_with(['d', '_']) => {
                let code = node.span.of(b.text);
                if code.starts_with("default") || code[1..].trim_start().starts_with("=>") {
                    let otherwise = RegionKind::Branch { condition: None, otherwise: true };
                    b.facts.regions[b.region.index()].kind = otherwise;
                }
            }
            _ => {}
        }
    }

    fn leave(&self, b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
        let value = finished(b, node, children);
        if node.parent == Role::With
            && let Value::Expr(value) = value
        {
            b.resources.push(Arg { name: None, value, spread: false, span: node.span });
        }
        value
    }
}

fn finished(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    match node.role {
        Role::Leaf | Role::TextPiece | Role::Statement | Role::Label | Role::If | Role::While | Role::Try => {
            Value::None
        }
        // `not "a"`, `"a" or "b"`: what is tested against stands in it.
        Role::CaseLabel if matches!(node.parent, Role::Test | Role::CaseLabel | Role::Transparent) => {
            children.iter().find_map(Child::expr).map_or(Value::None, Value::Expr)
        }
        Role::Catch | Role::Finally | Role::With | Role::CaseLabel => Value::None,
        Role::Block => Value::Block(u32::try_from(children.len()).unwrap_or(u32::MAX)),
        Role::Case => children.last().and_then(Child::expr).map_or(Value::None, Value::Expr),
        Role::Package => {
            b.facts.package = b.facts.package.or_else(|| child(children, f.name).map(|name| name.span));
            Value::None
        }
        Role::Import => import(b, node, children),
        Role::Class => declaration::class(b, node, children),
        Role::Bases => declaration::bases(b, children),
        Role::EnumConstant => declaration::enum_constant(b, children),
        Role::Function => declaration::function(b, node, children),
        Role::Parameters => declaration::parameters(b, node, children),
        Role::Parameter => declaration::parameter(children, f),
        Role::Field => declaration::field(b, children),
        Role::Property => declaration::property(b, children),
        Role::Declaration => declaration::variables(b, node, children),
        Role::Declarator => declaration::declarator(b, node, children),
        Role::TypedPattern => declaration::typed_pattern(b, node, children),
        Role::Modifiers => Value::Decorators(b.add_decorators(children.iter().filter_map(Child::expr))),
        Role::Lambda => declaration::lambda(b, node, children),
        Role::For => {
            let declared = child(children, f.initializer).and_then(|init| match init.value {
                Value::Declarator { target, .. } => Some(target),
                _ => None,
            });
            b.finish_loop(node, declared, None);
            Value::None
        }
        Role::ForEach => for_each(b, node, children),
        Role::ForClause => {
            from_clause(b, node, children);
            Value::None
        }
        Role::Comprehension => query(b, node, children),
        Role::Return => jump(b, JumpKind::Return, node, children),
        Role::Throw => jump(b, JumpKind::Throw, node, children),
        Role::Continue => jump(b, JumpKind::Continue, node, children),
        // It may leave a switch only.
        Role::Break if !b.leaves_loop() => Value::None,
        Role::Break => jump(b, JumpKind::Break, node, children),
        Role::Yield if children.iter().any(|c| c.expr().is_some()) => jump(b, JumpKind::Yield, node, children),
        Role::Yield => jump(b, JumpKind::Return, node, children),
        _ => expression::leave(b, node, children),
    }
}

fn jump(b: &mut Builder<'_>, kind: JumpKind, node: &Frame, children: &[Child]) -> Value {
    let value = children.iter().rev().find_map(Child::expr);
    b.jump(kind, value, node.span);
    Value::None
}

/// `using A.B` and `using static A.B` make everything in it known; `using C = A.B` binds one name.
fn import(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let alias = child(children, b.fields.name).map(|c| c.span);
    let Some(target) = children.last().filter(|c| Some(c.span) != alias) else { return Value::None };
    let code = target.span.of(b.text);
    let path: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    match alias {
        Some(local) => b.import(local, path),
        None if node.span.of(b.text).contains('=') => {}
        None => b.facts.wildcards.push(path),
    }
    Value::None
}

fn for_each(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let bindings = child(children, f.left).map(|c| words(b, c.span)).unwrap_or_default();
    let type_name = type_of(b, children);
    b.finish_loop(node, None, expr_in(children, f.right));
    if let Some(entry) = node.slot.and_then(|slot| b.facts.loops.get_mut(slot as usize)) {
        entry.bindings = bindings;
        entry.type_name = type_name;
    }
    Value::None
}

/// The names of `(key, value)`, or of a single variable.
fn words(b: &Builder<'_>, span: Span) -> Vec<Span> {
    let code = span.of(b.text);
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut found = Vec::new();
    let mut at = span.start;
    for piece in code.split_inclusive(|c| !is_word(c)) {
        let length = u32::try_from(piece.len()).unwrap_or_default();
        let word = piece.trim_end_matches(|c| !is_word(c));
        let end = at + u32::try_from(word.len()).unwrap_or_default();
        if !matches!(word, "" | "var" | "_") {
            found.push(Span::new(at, end));
        }
        at += length;
    }
    found
}

/// `from x in xs`: the first of a query is its loop, each other one inside adds a name to the rounds.
fn from_clause(b: &mut Builder<'_>, node: &Frame, children: &[Child]) {
    let f = b.fields;
    let RegionKind::Loop(query) = b.facts.region(b.region).kind else { return };
    let name = child(children, f.name).map(|name| name.span);
    let type_name = type_of(b, children);
    let source = children.iter().filter(|c| c.field == 0).find_map(Child::expr);
    let entry = &mut b.facts.loops[query.index()];
    if node.parent == Role::Comprehension && entry.iterable.is_none() {
        entry.iterable = source;
        entry.type_name = type_name;
    }
    entry.bindings.extend(name);
}

/// `from x in xs where ... select x.Y`.
fn query(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let element = children.iter().rev().find_map(Child::expr);
    match (node.slot, element) {
        (Some(slot), Some(element)) => {
            let kind = ExprKind::Comprehension { inner: super::LoopId(slot), element };
            Value::Expr(b.add_node(node, kind))
        }
        _ => b.opaque(node, children),
    }
}

/// The declared type of a variable; `var` is none.
fn type_of(b: &Builder<'_>, children: &[Child]) -> Option<Span> {
    let written = child(children, b.fields.type_)?;
    (written.span.of(b.text) != "var").then_some(written.span)
}

/// Whether an identifier is the name of something that is declared, a type, or reached, and no expression.
fn is_word(b: &Builder<'_>, node: &Frame) -> bool {
    let f = b.fields;
    match node.parent {
        Role::Import | Role::Package | Role::Bases | Role::Decorator | Role::Label | Role::Parameters => true,
        Role::Class | Role::Function | Role::Property | Role::Parameter | Role::ForClause => node.field != 0,
        Role::NamedArgument | Role::Member => node.field == f.name,
        Role::EnumConstant => node.field == f.name,
        Role::New | Role::Declaration | Role::TypedPattern | Role::ClassLiteral | Role::Null | Role::Opaque => {
            node.field == f.type_
        }
        Role::Lambda => node.field == f.type_ || node.field == f.parameters,
        Role::Cast => node.field == f.type_ || node.field == f.right,
        Role::Test => node.field == f.right,
        Role::ForEach => node.field == f.left || node.field == f.type_,
        _ => false,
    }
}

/// A name written with dots, as an expression: a name and the members behind it. Type arguments and brackets are left
/// out.
fn path(b: &mut Builder<'_>, span: Span) -> Option<ExprId> {
    let code = span.of(b.text);
    let code = &code[..code.find(['<', '[', '?', '(', '*']).unwrap_or(code.len())];
    let mut whole = None;
    let mut at = span.start;
    for segment in code.split(['.', ':']) {
        let length = u32::try_from(segment.len()).unwrap_or_default();
        let word = segment.trim();
        let start = at + u32::try_from(segment.len() - segment.trim_start().len()).unwrap_or_default();
        let name = Span::new(start, start + u32::try_from(word.len()).unwrap_or_default());
        at += length + 1;
        if word.is_empty() || word == "global" {
            continue;
        }
        whole = Some(match whole {
            None => b.add(name, ExprKind::Name),
            Some(object) => {
                let from = b.facts.expr(object).span.start;
                b.add_behind(Span::new(from, name.end), ExprKind::Member { object, name }, object)
            }
        });
    }
    whole
}

/// A name without its type arguments: `GetService<Clock>`.
fn plain(b: &Builder<'_>, span: Span) -> Span {
    let code = span.of(b.text);
    let name = code[..code.find('<').unwrap_or(code.len())].trim_end();
    Span::new(span.start, span.start + u32::try_from(name.len()).unwrap_or_default())
}
