//! Go: from the nodes of tree-sitter-go to facts.

mod declaration;
mod expression;
mod kinds;
#[cfg(test)]
mod tests;

use super::build::{Builder, Child, Frame, Lowering, Value, child, expr_in};
use super::grammar::{Grammar, Role};
use super::{ExprId, JumpKind, Range, ValuePart};
use crate::facts::Assignment;
use crate::syntax::Span;

pub(super) struct Go;

impl Lowering for Go {
    fn grammar(&self) -> &'static Grammar {
        &kinds::GO
    }

    fn enter(&self, b: &mut Builder<'_>, node: &Frame, parent: &mut Frame, before: &[Child]) {
        match (parent.role, node.role) {
            // The callee stands before its arguments in the list.
            (Role::New, Role::Map) => parent.callee = expression::literal_type(b, before),
            (Role::Class, Role::ClassBody) => {}
            (_, Role::ClassBody) => _ = b.open_class(node.span),
            _ => {}
        }
    }

    fn leave(&self, b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
        match node.role {
            // A block has one child, the list of its statements; a file has its declarations.
            Role::Block => match children {
                [Child { role: Role::Statements, value, .. }] => *value,
                _ => Value::Block(count(children)),
            },
            Role::Statements => Value::Block(count(children)),
            Role::Package => {
                b.facts.package = children.last().map(|name| name.span);
                Value::None
            }
            Role::Import => import(b, children),
            Role::Class => declaration::class(b, node, children),
            Role::ClassBody => declaration::class_body(b, children),
            Role::Field => declaration::field(b, children),
            Role::Function => declaration::function(b, node, children),
            Role::Parameters => declaration::parameters(node, children),
            Role::Parameter => declaration::parameter(b, node, children),
            Role::Declarator => declarator(b, node, children),
            Role::Declaration => {
                if let [only] = children
                    && only.role == Role::Declarator
                {
                    b.widen_assignments(only.span, node.span);
                }
                Value::None
            }
            Role::Assignment | Role::AugmentedAssignment => assignment(b, node, children),
            Role::Update => match children.iter().find_map(Child::expr) {
                Some(target) => {
                    b.update(target, node);
                    Value::None
                }
                None => Value::None,
            },
            Role::Statement | Role::Label | Role::If | Role::Case | Role::DefaultCase => Value::None,
            Role::Switch => type_switch(b, node, children),
            Role::ForClause => loop_head(b, children),
            Role::ForEach => for_each(b, node, children),
            Role::Return => {
                // The first of several values stands for all, as the first target does for all results.
                let values = children.first().map(|c| values(b, c)).unwrap_or_default();
                b.jump(JumpKind::Return, values.first().copied(), node.span);
                Value::None
            }
            // Without a label it may leave a switch only.
            Role::Break if children.is_empty() && !b.leaves_loop() => Value::None,
            Role::Break => jump(b, JumpKind::Break, node),
            Role::Continue => jump(b, JumpKind::Continue, node),
            _ => expression::leave(b, node, children),
        }
    }

    fn finish(&self, b: &mut Builder<'_>) {
        declaration::join_methods(b);
    }
}

fn count(children: &[Child]) -> u32 {
    u32::try_from(children.len()).unwrap_or(u32::MAX)
}

fn jump(b: &mut Builder<'_>, kind: JumpKind, node: &Frame) -> Value {
    b.jump(kind, None, node.span);
    Value::None
}

/// The expressions of a list, or the only one.
fn values(b: &Builder<'_>, child: &Child) -> Vec<ExprId> {
    match child.value {
        Value::Args(range) => b.facts.args(range).iter().map(|arg| arg.value).collect(),
        _ => child.expr().into_iter().collect(),
    }
}

fn values_in(b: &Builder<'_>, children: &[Child], field: u16) -> Vec<ExprId> {
    child(children, field).map(|c| values(b, c)).unwrap_or_default()
}

/// `var a, b T = x, y`.
fn declarator(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let targets: Vec<_> = children.iter().filter(|c| c.field == f.name).filter_map(Child::expr).collect();
    let values = values_in(b, children, f.value);
    let type_name = declaration::written_type(b, children);
    assign(b, &targets, &values, type_name, node.span);
    Value::None
}

/// `a, b := f()`, `a += b`, `v, ok = <-c`. Gives on the targets: they may be the counters of a loop.
fn assignment(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let (targets, values) = (values_in(b, children, f.left), values_in(b, children, f.right));
    let operator = child(children, f.operator).map(|operator| operator.span.of(b.text));
    match (node.role, operator, targets.first()) {
        (Role::Assignment, ..) | (_, Some("="), _) => assign(b, &targets, &values, None, node.span),
        (_, Some("+="), Some(target)) => b.assign(*target, values.first().copied(), None, true, node.span),
        (_, _, Some(target)) => _ = b.update(*target, node),
        (_, _, None) => {}
    }
    child(children, f.left).map_or(Value::None, |left| left.value)
}

/// Each target gets its value; of a call with several results the first target gets all, the others get an element.
fn assign(b: &mut Builder<'_>, targets: &[ExprId], values: &[ExprId], type_name: Option<Span>, span: Span) {
    let several = values.len() == targets.len();
    for (at, target) in targets.iter().copied().enumerate() {
        if b.facts.expr(target).span.of(b.text) == "_" {
            continue;
        }
        let value = values.get(if several { at } else { 0 }).copied();
        let part = if several || at == 0 { ValuePart::Whole } else { ValuePart::Element };
        let region = b.region;
        b.facts.assignments.push(Assignment { target, value, appends: false, part, type_name, region, span });
    }
}

/// `switch v := x.(type)`.
fn type_switch(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let targets = values_in(b, children, f.alias);
    let value: Vec<_> = expr_in(children, f.value).into_iter().collect();
    assign(b, &targets, &value, None, node.span);
    Value::None
}

/// `k, v := range list`, or `i := 0; i < n; i++`. Of a range with one variable that is the key; what comes out of a
/// channel looks the same.
fn loop_head(b: &Builder<'_>, children: &[Child]) -> Value {
    let f = b.fields;
    let targets = |field: u16| match child(children, field).map(|c| c.value) {
        Some(Value::Args(range)) => range,
        _ => Range::default(),
    };
    match expr_in(children, f.right) {
        Some(iterable) => {
            let targets = targets(f.left);
            Value::Rounds { targets, iterable: Some(iterable), keys: targets.len() == 1 }
        }
        None => Value::Rounds { targets: targets(f.initializer), iterable: None, keys: false },
    }
}

fn for_each(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    for head in children {
        let Value::Rounds { targets, iterable, keys } = head.value else { continue };
        b.finish_loop(node, None, iterable);
        let names = b.facts.args(targets).iter().map(|arg| b.facts.expr(arg.value).span);
        let bindings: Vec<Span> = names.filter(|name| name.of(b.text) != "_").collect();
        if let Some(entry) = node.slot.and_then(|slot| b.facts.loops.get_mut(slot as usize)) {
            entry.bindings = bindings;
            entry.keys = keys;
        }
    }
    Value::None
}

/// `import a "x/y"`: the path is the name that the package most likely has, the module what is between the quotes.
fn import(b: &mut Builder<'_>, children: &[Child]) -> Value {
    let f = b.fields;
    let Some(written) = child(children, f.path) else { return Value::None };
    let module = Span::new(written.span.start + 1, written.span.end.saturating_sub(1));
    let name = package_name(b.text, module);
    let alias = child(children, f.name).map(|alias| alias.span);
    let is_identifier = |name: &str| name.chars().all(|c| c.is_alphanumeric() || c == '_');
    // No package is called like a domain or with a dash: then the alias tells what it is called.
    let guess = name.of(b.text);
    let path = alias.map_or(guess, |alias| if is_identifier(guess) { guess } else { alias.of(b.text) }).to_owned();
    let module_text = module.of(b.text);
    let module_path = if module_text == path { String::new() } else { module_text.to_owned() };
    match alias.map(|alias| (alias, alias.of(b.text))) {
        None => b.import_module(name, path, module_path),
        Some((_, "_")) => b.import_unbound(module, guess.to_owned(), module_text.to_owned()),
        Some((_, ".")) => {
            b.facts.wildcards.push(guess.to_owned());
            b.import_unbound(module, guess.to_owned(), module_text.to_owned());
        }
        Some((alias, _)) => b.import_module(alias, path, module_path),
    }
    Value::None
}

/// The name of a package by the conventions for import paths: the last segment that is no version, without the marks of
/// the language: `redis` for `github.com/redis/go-redis/v9`, `yaml` for `gopkg.in/yaml.v3`.
fn package_name(text: &str, module: Span) -> Span {
    let code = module.of(text);
    let is_version = |word: &str| {
        word.strip_prefix('v').is_some_and(|n| !n.is_empty() && n.bytes().all(|digit| digit.is_ascii_digit()))
    };
    let mut end = code.len();
    if let Some((before, last)) = code.rsplit_once('/')
        && is_version(last)
    {
        end = before.len();
    }
    let mut start = code[..end].rfind('/').map_or(0, |slash| slash + 1);
    if let Some((before, version)) = code[start..end].rsplit_once('.')
        && is_version(version)
    {
        end = start + before.len();
    }
    let name = &code[start..end];
    let bare = name.strip_suffix("-go").or_else(|| name.strip_suffix(".go")).unwrap_or(name);
    end = start + bare.len();
    start = end - bare.strip_prefix("go-").unwrap_or(bare).len();
    let at = |offset: usize| module.start + u32::try_from(offset).unwrap_or_default();
    Span::new(at(start), at(end))
}
