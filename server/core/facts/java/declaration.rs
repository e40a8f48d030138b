//! The declarations of Java: classes, methods, parameters, fields, variables.

use super::type_of;
use crate::facts::build::{Builder, Child, Frame, Value, child, expr_in};
use crate::facts::grammar::Role;
use crate::facts::{ClassId, ExprId, Field, Function, FunctionId, Param, RegionId, RegionKind};
use crate::syntax::Span;

pub(super) fn class(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let name = child(children, b.fields.name).map_or(Span::default(), |c| c.span);
    let decorators = annotations(b, children);
    let span = undecorated(b, node.span, &decorators);
    let class = b.class_mut(node);
    class.name = name;
    class.decorators = decorators;
    class.span = span;
    let region = class.region;
    narrow(b, region, span);
    // The components of a record are the parameters of a constructor that nobody writes; a compact one, in the body, has
    // none of its own.
    if let Some(Value::Function(constructor)) = child(children, b.fields.parameters).map(|c| c.value) {
        let constructor = &mut b.facts.functions[constructor.index()];
        constructor.name = Some(name);
        constructor.span = Span::new(name.start, constructor.span.end);
    }
    Value::Class(ClassId(node.slot.unwrap_or_default()))
}

/// `extends A<B>` and `implements C, D`, inside the class that they are about.
pub(super) fn bases(b: &mut Builder<'_>, children: &[Child]) -> Value {
    if let Some(class) = b.class_here() {
        b.facts.classes[class.index()].bases.extend(children.iter().map(|base| base.span));
    }
    Value::None
}

/// The constants of an enum are its fields.
pub(super) fn enum_constant(b: &mut Builder<'_>, children: &[Child]) -> Value {
    let Some(name) = child(children, b.fields.name).map(|c| c.span) else { return Value::None };
    let decorators = annotations(b, children);
    if let Some(class) = b.class_here() {
        b.facts.classes[class.index()].fields.push(Field { name, type_name: None, value: None, decorators });
    }
    Value::None
}

pub(super) fn function(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let id = FunctionId(node.slot.unwrap_or_default());
    let name = child(children, f.name).map(|c| c.span);
    let returns = child(children, f.type_).map(|c| c.span);
    let body = child(children, f.body).copied();
    let decorators = annotations(b, children);
    let span = undecorated(b, node.span, &decorators);
    let function = b.function_mut(node);
    function.name = name;
    function.returns = returns;
    function.decorators = decorators;
    function.span = span;
    // A method without a body has an empty one at its end.
    function.body = body.map_or(Span::new(node.span.end, node.span.end), |c| c.span);
    if let Some(Value::Block(statements)) = body.map(|c| c.value) {
        function.statements = statements;
    }
    let region = function.region;
    narrow(b, region, span);
    Value::Function(id)
}

/// Parameters belong to the function that is open around them; those of a record are its fields as well.
pub(super) fn parameters(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let mut params: Vec<Param> = children.iter().filter_map(as_param).collect();
    for (position, param) in (0..).zip(&mut params) {
        param.position = position;
    }
    match b.facts.region(b.region).kind {
        RegionKind::Function(function) => {
            b.facts.functions[function.index()].params = params;
            Value::None
        }
        RegionKind::Class(class) => {
            let as_field = |param: &Param| Field {
                name: param.name,
                type_name: param.type_name,
                value: None,
                decorators: b.facts.decorators(param.decorators).to_vec(),
            };
            let fields: Vec<Field> = params.iter().map(as_field).collect();
            b.facts.classes[class.index()].fields.extend(fields);
            let body = Span::new(node.span.end, node.span.end);
            let id = FunctionId(u32::try_from(b.facts.functions.len()).unwrap_or(u32::MAX));
            let constructor = Function { params, class: Some(class), span: node.span, body, ..Function::default() };
            b.facts.functions.push(constructor);
            Value::Function(id)
        }
        _ => Value::None,
    }
}

fn as_param(child: &Child) -> Option<Param> {
    match (child.value, child.role) {
        (Value::Param(param), _) => Some(param),
        // A lambda's parameter without a type.
        (_, Role::Name) => Some(Param { name: child.span, ..Param::default() }),
        _ => None,
    }
}

pub(super) fn parameter(b: &mut Builder<'_>, children: &[Child]) -> Value {
    let f = b.fields;
    // The name of `String... names` stands in a declarator.
    let name = child(children, f.name).or_else(|| children.iter().find(|c| c.role == Role::Declarator));
    let Some(name) = name else { return Value::None };
    let (name, type_name) = (name.span, type_of(b, children));
    let decorators = children.iter().find_map(|c| match c.value {
        Value::Decorators(range) => Some(range),
        _ => None,
    });
    Value::Param(Param { name, type_name, decorators: decorators.unwrap_or_default(), ..Param::default() })
}

/// Fields are assigned in the region of their class, too.
pub(super) fn field(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let type_name = type_of(b, children);
    let decorators = annotations(b, children);
    let class = b.class_here();
    for (target, value) in declared(children) {
        let name = b.facts.expr(target).span;
        if let Some(class) = class {
            let field = Field { name, type_name, value, decorators: decorators.clone() };
            b.facts.classes[class.index()].fields.push(field);
        }
    }
    local(b, node, children)
}

/// Gives the parent its first declarator: the counter of a `for`.
pub(super) fn local(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let type_name = type_of(b, children);
    let several = declared(children).nth(1).is_some();
    let declarators = children.iter().filter(|c| c.role == Role::Declarator);
    for declarator in declarators.clone() {
        if let Value::Declarator { target, value } = declarator.value {
            let span = if several { declarator.span } else { node.span };
            b.assign(target, value, type_name, false, span);
        }
    }
    declarators.map(|c| c.value).next().unwrap_or(Value::None)
}

fn declared(children: &[Child]) -> impl Iterator<Item = (ExprId, Option<ExprId>)> {
    children.iter().filter_map(|c| match c.value {
        Value::Declarator { target, value } => Some((target, value)),
        _ => None,
    })
}

pub(super) fn declarator(b: &Builder<'_>, children: &[Child]) -> Value {
    match expr_in(children, b.fields.name) {
        Some(target) => Value::Declarator { target, value: expr_in(children, b.fields.value) },
        None => Value::None,
    }
}

/// `Type name` in a pattern or a `catch`: declares the name, without a value.
pub(super) fn typed_pattern(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let type_name = type_of(b, children);
    if let Some(target) = children.last().and_then(Child::expr) {
        b.assign(target, None, type_name, false, node.span);
    }
    Value::None
}

/// The annotations of a declaration: those among its modifiers, and those behind its type parameters.
fn annotations(b: &Builder<'_>, children: &[Child]) -> Vec<ExprId> {
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

/// The code of a declaration behind its annotations.
fn undecorated(b: &Builder<'_>, span: Span, annotations: &[ExprId]) -> Span {
    let Some(last) = annotations.last() else { return span };
    let rest = Span::new(b.facts.expr(*last).span.end, span.end);
    let code = rest.of(b.text);
    let space = code.len() - code.trim_start().len();
    Span::new(rest.start + u32::try_from(space).unwrap_or_default(), span.end)
}

fn narrow(b: &mut Builder<'_>, region: Option<RegionId>, span: Span) {
    if let Some(region) = region {
        b.facts.regions[region.index()].span = span;
    }
}
