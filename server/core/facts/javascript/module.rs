//! What `import`, `export ... from` and `require` bind.

use crate::facts::build::{Builder, Child, Frame, Value, child, expr_in};
use crate::facts::grammar::Role;
use crate::facts::{ExprId, ExprKind, Import, TextPart};
use crate::syntax::Span;

use super::expression::unquoted;

/// `import a, { b as c } from 'x'`, `import 'x'`. A clause with a source of its own (`import a = require('x')`) is done.
pub(super) fn import(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let Some(source) = child(children, b.fields.source) else { return Value::None };
    let module = module_name(unquoted(source.span).of(b.text));
    if !children.iter().any(|c| c.role == Role::ImportClause) {
        b.import_unbound(unquoted(source.span), String::new(), String::new());
    }
    join(b, node, &module);
    Value::None
}

/// `export { a as b } from 'x'` binds like an import; without a source nothing is imported.
pub(super) fn export(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let listed = children.iter().any(|c| matches!(c.role, Role::ImportList | Role::ImportClause));
    match child(children, b.fields.source) {
        Some(source) => {
            let module = module_name(unquoted(source.span).of(b.text));
            if listed {
                join(b, node, &module);
            } else {
                b.facts.wildcards.push(module);
            }
        }
        None if expr_in(children, b.fields.value).is_some() => {
            b.facts.default_export = expr_in(children, b.fields.value);
        }
        None if listed => {
            while b.facts.imports.last().is_some_and(|import| import.local.start >= node.span.start) {
                b.facts.imports.pop();
            }
        }
        None => {}
    }
    Value::None
}

/// Puts the module before the members that a statement's list has bound.
fn join(b: &mut Builder<'_>, node: &Frame, module: &str) {
    for import in b.facts.imports.iter_mut().rev().take_while(|import| import.local.start >= node.span.start) {
        import.path = path(module, &import.path);
        import.module = dotted(module);
    }
}

/// Binds a name to the module itself: `a` in `import a from 'x'`, `* as a`, `a = require('x')`.
pub(super) fn bind_module(b: &mut Builder<'_>, name: &Frame) -> Value {
    b.import(name.span, String::new());
    Value::None
}

/// `a = require('x')` has a source of its own; other clauses get the one of their statement.
pub(super) fn clause(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    if let Some(source) = child(children, b.fields.source) {
        let module = module_name(unquoted(source.span).of(b.text));
        join(b, node, &module);
    }
    Value::None
}

/// `a`, `a as b` or `default as a` in a list. The path is the member alone until the module is known.
pub(super) fn specifier(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let text = |c: &Child| if c.role == Role::Text { unquoted(c.span) } else { c.span };
    let name = child(children, b.fields.name).map(text);
    let alias = child(children, b.fields.alias).map(text);
    let member = name.map_or("default", |name| name.of(b.text)).to_owned();
    b.import(alias.or(name).unwrap_or(node.span), member);
    Value::None
}

/// Notes that a call is `require('x')` or `import('x')`: an import that binds nothing, until a variable takes it.
pub(super) fn note_required(b: &mut Builder<'_>, call: ExprId) {
    if let Some(module) = required(b, call) {
        let local = behind(b.facts.expr(call).span);
        b.import(local, module);
    }
}

/// `const a = require('x')`, `const { a: b } = require('x').y`, `const a = await import('x')`.
pub(super) fn bind_required(b: &mut Builder<'_>, target: ExprId, value: ExprId) {
    let Some(module) = module_of(b, value) else { return };
    let inside = b.facts.expr(value).span;
    let unbound = |import: &Import| import.local.start == import.local.end && inside.contains(import.local);
    let mut bound = Vec::new();
    let dotted = dotted(&required_in(b, value).unwrap_or_default());
    let mut open = vec![(target, module)];
    while let Some((target, path_here)) = open.pop() {
        match b.facts.expr(target).kind {
            ExprKind::Name => {
                let local = b.facts.expr(target).span;
                bound.push(Import { local, place: local, path: path_here, module: dotted.clone() });
            }
            ExprKind::Collection(range) => {
                for arg in b.facts.args(range).iter().rev() {
                    match arg.name {
                        Some(name) => open.push((arg.value, path(&path_here, name.of(b.text)))),
                        None if arg.spread => open.push((arg.value, path_here.clone())),
                        None => {}
                    }
                }
            }
            _ => {}
        }
    }
    if !bound.is_empty() && b.facts.imports.last().is_some_and(unbound) {
        b.facts.imports.pop();
    }
    b.facts.imports.extend(bound);
}

/// How many members and casts may stand around a required module.
const MAX_STEPS: usize = 16;

/// A module whose name alone does not tell where its members begin: `./user.columns`, `./db.js`. Else empty.
fn dotted(module: &str) -> String {
    let file = module.rsplit('/').next().unwrap_or(module);
    if file.trim_start_matches('.').contains('.') { module.to_owned() } else { String::new() }
}

/// The module of which a value is a part.
fn required_in(b: &Builder<'_>, value: ExprId) -> Option<String> {
    let mut at = value;
    for _ in 0..MAX_STEPS {
        match b.facts.expr(at).kind {
            ExprKind::Member { object: inner, .. } | ExprKind::Await(inner) | ExprKind::Cast { value: inner, .. } => {
                at = inner;
            }
            _ => return required(b, at),
        }
    }
    None
}

/// The path of a value that is a required module or a member of one.
fn module_of(b: &Builder<'_>, value: ExprId) -> Option<String> {
    let mut members = Vec::new();
    let mut at = value;
    for _ in 0..MAX_STEPS {
        match b.facts.expr(at).kind {
            ExprKind::Member { object, name } => {
                members.push(name);
                at = object;
            }
            ExprKind::Await(inner) | ExprKind::Cast { value: inner, .. } => at = inner,
            _ => {
                let module = required(b, at)?;
                return Some(members.iter().rev().fold(module, |module, name| path(&module, name.of(b.text))));
            }
        }
    }
    None
}

/// The module of `require('x')` or `import('x')`.
fn required(b: &Builder<'_>, call: ExprId) -> Option<String> {
    let ExprKind::Call { callee, args } = b.facts.expr(call).kind else { return None };
    let callee = b.facts.expr(callee);
    if !matches!(callee.kind, ExprKind::Name) || !matches!(callee.span.of(b.text), "require" | "import") {
        return None;
    }
    let ExprKind::Text(parts) = b.facts.expr(b.facts.args(args).first()?.value).kind else { return None };
    match b.facts.parts(parts) {
        [TextPart::Literal(name)] => Some(module_name(name.of(b.text))),
        _ => None,
    }
}

/// A module's name as written; Node's own modules have one name with and without `node:`.
fn module_name(written: &str) -> String {
    written.strip_prefix("node:").unwrap_or(written).to_owned()
}

/// A member of a module. The default export is the module itself.
fn path(module: &str, member: &str) -> String {
    match member {
        "" | "default" => module.to_owned(),
        _ => format!("{module}.{member}"),
    }
}

/// The empty place behind a span: where an import binds no name.
fn behind(span: Span) -> Span {
    Span::new(span.end, span.end)
}
