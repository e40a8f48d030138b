//! The declarations of Go: types, functions, methods, parameters, fields.

use rustc_hash::FxHashMap;

use crate::facts::build::{Builder, Child, Frame, Value, child};
use crate::facts::grammar::Role;
use crate::facts::{ClassId, ExprKind, Field, FunctionId, Param, RegionKind};
use crate::syntax::Span;

/// The type of a declaration, where its code says what it is: not that of an anonymous struct or interface.
pub(super) fn written_type(b: &Builder<'_>, children: &[Child]) -> Option<Span> {
    child(children, b.fields.type_).filter(|c| c.role == Role::Leaf).map(|c| c.span)
}

/// `type Name ...`: every declared type is a class. What it is made from is its base, where that has a name.
pub(super) fn class(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let name = child(children, b.fields.name).map_or(Span::default(), |c| c.span);
    let base = written_type(b, children);
    let class = b.class_mut(node);
    class.name = name;
    class.bases.extend(base);
    Value::Class(ClassId(node.slot.unwrap_or_default()))
}

/// The types that an interface embeds are its bases.
pub(super) fn class_body(b: &mut Builder<'_>, children: &[Child]) -> Value {
    if let Some(class) = b.class_here() {
        let embedded = children.iter().filter(|c| c.role == Role::Leaf).map(|c| c.span);
        b.facts.classes[class.index()].bases.extend(embedded);
    }
    Value::None
}

/// `a, b T` with a tag, which stands where other languages have a decorator. An embedded type is a base, and a field under
/// its own name.
pub(super) fn field(b: &mut Builder<'_>, children: &[Child]) -> Value {
    let f = b.fields;
    let Some(class) = b.class_here() else { return Value::None };
    let type_name = written_type(b, children);
    let decorators: Vec<_> = child(children, f.tag).and_then(Child::expr).into_iter().collect();
    let mut names: Vec<Span> = children.iter().filter(|c| c.field == f.name).map(|c| c.span).collect();
    let embedded = type_name.filter(|_| names.is_empty());
    names.extend(embedded.map(|base| last_name(b.text, base)));
    let class = &mut b.facts.classes[class.index()];
    class.bases.extend(embedded);
    class.fields.extend(names.into_iter().map(|name| Field {
        name,
        type_name,
        value: None,
        decorators: decorators.clone(),
    }));
    Value::None
}

/// The name of a type without its package and its arguments.
fn last_name(text: &str, span: Span) -> Span {
    let code = span.of(text);
    let code = &code[..code.find('[').unwrap_or(code.len())];
    let start = code.rfind('.').map_or(0, |dot| dot + 1);
    let at = |offset: usize| span.start + u32::try_from(offset).unwrap_or_default();
    Span::new(at(start), at(code.len()))
}

/// A function, method, method of an interface, or function literal.
pub(super) fn function(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let returns = child(children, f.result).and_then(|result| match result.value {
        Value::Param(first) => first.type_name,
        _ => (result.role == Role::Leaf).then_some(result.span),
    });
    let body = child(children, f.body);
    let function = b.function_mut(node);
    function.name = child(children, f.name).map(|c| c.span);
    function.returns = returns;
    // A function without a body has an empty one at its end.
    function.body = body.map_or(Span::new(node.span.end, node.span.end), |c| c.span);
    if let Some(Value::Block(statements)) = body.map(|c| c.value) {
        function.statements = statements;
    }
    let id = FunctionId(node.slot.unwrap_or_default());
    match node.role {
        Role::Lambda => Value::Expr(b.add(node.span, ExprKind::Lambda(id))),
        _ => Value::Function(id),
    }
}

/// A list of results gives on the first one.
pub(super) fn parameters(node: &Frame, children: &[Child]) -> Value {
    match children.first() {
        Some(first) if matches!(node.parent, Role::Function | Role::Lambda) => first.value,
        _ => Value::None,
    }
}

/// `a, b T` among the parameters or results, or the receiver. Named results are variables without a value.
pub(super) fn parameter(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let type_name = written_type(b, children);
    let names: Vec<Span> = children.iter().filter(|c| c.field == f.name).map(|c| c.span).collect();
    let RegionKind::Function(function) = b.facts.region(b.region).kind else { return Value::None };
    let function = function.index();
    if node.parent_field == f.result {
        for name in names {
            let target = b.add(name, ExprKind::Name);
            b.assign(target, None, type_name, false, node.span);
        }
    } else if node.parent_field == f.receiver {
        let name = names.first().copied().unwrap_or(Span::new(node.span.start, node.span.start));
        b.facts.functions[function].receiver = Some(name);
        b.facts.functions[function].params.push(Param { name, type_name, ..Param::default() });
    } else {
        let params = &mut b.facts.functions[function].params;
        let first = params.last().map_or(0, |last| last.position + 1);
        params.extend((first..).zip(names).map(|(position, name)| Param {
            name,
            position,
            type_name,
            ..Param::default()
        }));
    }
    Value::Param(Param { type_name, ..Param::default() })
}

/// Tells methods their class, where that is declared in the same file: before or behind them.
pub(super) fn join_methods(b: &mut Builder<'_>) {
    let text = b.text;
    let classes: FxHashMap<&str, ClassId> =
        (0..).zip(&b.facts.classes).map(|(at, class)| (class.name.of(text), ClassId(at))).collect();
    for method in b.facts.functions.iter_mut().filter(|function| function.receiver.is_some()) {
        let receiver = method.params.first().and_then(|receiver| receiver.type_name);
        let name = receiver.map(|type_name| type_name.of(text).trim_start_matches(['*', '(', ' ']));
        let name = name.and_then(|name| name.split(['[', ')']).next());
        method.class = name.and_then(|name| classes.get(name.trim()).copied());
    }
}
