//! The declarations of PHP: classes, functions, parameters, properties, constants.

use super::bare;
use crate::facts::build::{Builder, Child, Frame, Value, child, expr_in};
use crate::facts::grammar::Role;
use crate::facts::{ClassId, ExprId, ExprKind, Field, FunctionId, Param, RegionId, RegionKind};
use crate::syntax::Span;

pub(super) fn class(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let name = child(children, b.fields.name).map_or(Span::default(), |c| c.span);
    let decorators = attributes(b, children);
    let span = undecorated(b, node, children);
    let class = b.class_mut(node);
    class.name = name;
    class.decorators = decorators;
    class.span = span;
    let region = class.region;
    narrow(b, region, span);
    Value::Class(ClassId(node.slot.unwrap_or_default()))
}

/// What a class extends and implements, and the traits it uses.
pub(super) fn bases(b: &mut Builder<'_>, children: &[Child]) -> Value {
    if let Some(class) = b.class_here() {
        let named = children.iter().filter(|c| matches!(c.role, Role::Name | Role::Path)).map(|c| c.span);
        b.facts.classes[class.index()].bases.extend(named);
    }
    Value::None
}

/// A constant or case is a field of its class.
pub(super) fn constant(b: &mut Builder<'_>, children: &[Child]) -> Value {
    let Some(name) = children.iter().find(|c| c.role == Role::Name).map(|c| c.span) else { return Value::None };
    let value = children.iter().filter(|c| c.span.start > name.start).find_map(Child::expr);
    let decorators = attributes(b, children);
    add_field(b, Field { name, type_name: None, value, decorators });
    Value::None
}

/// One property of a declaration, which knows the type and the attributes of all.
pub(super) fn property(b: &mut Builder<'_>, children: &[Child]) -> Value {
    let f = b.fields;
    let Some(name) = child(children, f.name).map(|c| bare(b.text, c.span)) else { return Value::None };
    let value = expr_in(children, f.default_value);
    add_field(b, Field { name, type_name: None, value, decorators: Vec::new() });
    Value::None
}

pub(super) fn field(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let type_name = child(children, b.fields.type_).map(|c| c.span);
    let decorators = attributes(b, children);
    let Some(class) = b.class_here() else { return Value::None };
    let fields = &mut b.facts.classes[class.index()].fields;
    for field in fields.iter_mut().rev().take_while(|field| field.name.start >= node.span.start) {
        field.type_name = type_name;
        field.decorators.clone_from(&decorators);
    }
    Value::None
}

fn add_field(b: &mut Builder<'_>, field: Field) {
    if let Some(class) = b.class_here() {
        b.facts.classes[class.index()].fields.push(field);
    }
}

/// A function, method, closure or arrow function.
pub(super) fn function(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let name = child(children, f.name).map(|c| c.span);
    let returns = child(children, f.return_type).map(|c| c.span);
    let body = child(children, f.body);
    let decorators = attributes(b, children);
    let span = undecorated(b, node, children);
    let function = b.function_mut(node);
    function.name = name;
    function.returns = returns;
    function.decorators = decorators;
    function.span = span;
    // A method without a body has an empty one at its end.
    function.body = body.map_or(Span::new(node.span.end, node.span.end), |c| c.span);
    function.value = body.and_then(Child::expr);
    if let Some(Value::Block(statements)) = body.map(|c| c.value) {
        function.statements = statements;
    }
    let region = function.region;
    narrow(b, region, span);
    let id = FunctionId(node.slot.unwrap_or_default());
    match node.role {
        Role::Lambda => Value::Expr(b.add_node(node, ExprKind::Lambda(id))),
        _ => Value::Function(id),
    }
}

/// Parameters belong to the function that is open around them.
pub(super) fn parameters(b: &mut Builder<'_>, children: &[Child]) -> Value {
    let RegionKind::Function(function) = b.facts.region(b.region).kind else { return Value::None };
    let params = children.iter().filter_map(|c| match c.value {
        Value::Param(param) => Some(param),
        _ => None,
    });
    let numbered = (0..).zip(params).map(|(position, param)| Param { position, ..param });
    b.facts.functions[function.index()].params = numbered.collect();
    Value::None
}

/// A parameter, which is a property as well where it says who may see it.
pub(super) fn parameter(b: &mut Builder<'_>, children: &[Child]) -> Value {
    let f = b.fields;
    let Some(named) = child(children, f.name) else { return Value::None };
    // A promoted parameter may be a reference: `private array &$rows`.
    let code = named.span.of(b.text);
    let mark = u32::try_from(code.find('$').unwrap_or_default()).unwrap_or_default();
    let name = Span::new(named.span.start + mark, named.span.end);
    let type_name = child(children, f.type_).map(|c| c.span);
    let default = expr_in(children, f.default_value);
    let found = attributes(b, children);
    if child(children, f.visibility).or_else(|| child(children, f.readonly)).is_some()
        && let Some(class) = b.facts.class_around(b.region)
    {
        let field = Field { name: bare(b.text, name), type_name, value: default, decorators: found.clone() };
        b.facts.classes[class.index()].fields.push(field);
    }
    let decorators = b.add_decorators(found);
    Value::Param(Param { name, type_name, default, decorators, ..Param::default() })
}

/// The attributes among the children of a declaration, or of a list of them.
pub(super) fn attributes(b: &Builder<'_>, children: &[Child]) -> Vec<ExprId> {
    let mut found = Vec::new();
    for child in children {
        match child.value {
            Value::Decorators(range) => found.extend_from_slice(b.facts.decorators(range)),
            Value::Decorator(id) => found.push(id),
            _ => {}
        }
    }
    found
}

/// The code of a declaration behind its attributes.
fn undecorated(b: &Builder<'_>, node: &Frame, children: &[Child]) -> Span {
    let Some(attributes) = child(children, b.fields.attributes) else { return node.span };
    let rest = Span::new(attributes.span.end, node.span.end).of(b.text).trim_start();
    Span::new(node.span.end - u32::try_from(rest.len()).unwrap_or_default(), node.span.end)
}

fn narrow(b: &mut Builder<'_>, region: Option<RegionId>, span: Span) {
    if let Some(region) = region {
        b.facts.regions[region.index()].span = span;
    }
}
