//! The declarations of C#: types, methods, parameters, fields, properties, variables.

use super::{path, type_of};
use crate::facts::build::{Builder, Child, Frame, Value, child, expr_in};
use crate::facts::grammar::{Fields, Role};
use crate::facts::{
    Arg, ClassId, ExprId, ExprKind, Field, Function, FunctionId, Jump, JumpKind, Param, RegionId, RegionKind,
};
use crate::syntax::Span;

/// A class, record, struct, interface or enum. What stands in parentheses behind its name are the parameters of a
/// constructor that nobody writes.
pub(super) fn class(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let name = child(children, b.fields.name).map_or(Span::default(), |c| c.span);
    let (decorators, span) = attributes(b, node.span, children);
    let class = b.class_mut(node);
    class.name = name;
    class.decorators = decorators;
    class.span = span;
    let region = class.region;
    narrow(b, region, span);
    let constructor = children.iter().find_map(|c| match c.value {
        Value::Function(function) if c.role == Role::Parameters => Some(function),
        _ => None,
    });
    if let Some(constructor) = constructor {
        let constructor = &mut b.facts.functions[constructor.index()];
        constructor.name = Some(name);
        constructor.span = Span::new(name.start, constructor.span.end);
    }
    Value::Class(ClassId(node.slot.unwrap_or_default()))
}

/// `: Base<T>(argument), IFirst`.
pub(super) fn bases(b: &mut Builder<'_>, children: &[Child]) -> Value {
    if let Some(class) = b.class_here() {
        let types = children.iter().filter(|c| c.role != Role::Arguments);
        b.facts.classes[class.index()].bases.extend(types.map(|base| base.span));
    }
    Value::None
}

/// The constants of an enum are its fields.
pub(super) fn enum_constant(b: &mut Builder<'_>, children: &[Child]) -> Value {
    let Some(name) = child(children, b.fields.name).map(|c| c.span) else { return Value::None };
    let value = expr_in(children, b.fields.value);
    push_field(b, Field { name, type_name: None, value, decorators: Vec::new() });
    Value::None
}

fn push_field(b: &mut Builder<'_>, field: Field) {
    if let Some(class) = b.class_here() {
        b.facts.classes[class.index()].fields.push(field);
    }
}

/// A method, constructor, operator, accessor or local function. One whose body is an expression gives its value back.
pub(super) fn function(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let id = FunctionId(node.slot.unwrap_or_default());
    let name = child(children, f.name).map(|c| c.span);
    let returns = child(children, f.returns).or_else(|| child(children, f.type_)).map(|c| c.span);
    let body = child(children, f.body).copied();
    let (decorators, span) = attributes(b, node.span, children);
    let function = b.function_mut(node);
    function.name = name;
    function.returns = returns;
    function.decorators = decorators;
    function.span = span;
    finish(function, node, body);
    function.value = body.and_then(|c| c.expr());
    let region = function.region;
    narrow(b, region, span);
    if let (Some(region), Some(value)) = (region, body.and_then(|c| c.expr())) {
        let span = b.facts.expr(value).span;
        b.facts.jumps.push(Jump { kind: JumpKind::Return, value: Some(value), region, span });
    }
    Value::Function(id)
}

/// A method without a body has an empty one at its end.
fn finish(function: &mut Function, node: &Frame, body: Option<Child>) {
    function.body = body.map_or(Span::new(node.span.end, node.span.end), |c| c.span);
    function.statements = match body.map(|c| c.value) {
        Some(Value::Block(statements)) => statements,
        Some(Value::Expr(_)) => 1,
        _ => 0,
    };
}

/// `x => x.Y`, `(x, y) => { }`, `delegate (int x) { }`.
pub(super) fn lambda(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let body = child(children, f.body).or_else(|| children.iter().rfind(|c| c.role == Role::Block)).copied();
    let single = child(children, f.parameters).filter(|c| c.role != Role::Parameters).map(|c| c.span);
    let function = b.function_mut(node);
    finish(function, node, body);
    function.value = body.and_then(|c| c.expr());
    function.params.extend(single.map(|name| Param { name, ..Param::default() }));
    Value::Expr(b.add_node(node, ExprKind::Lambda(FunctionId(node.slot.unwrap_or_default()))))
}

/// Parameters belong to the function that is open around them; those of a class are its fields as well.
pub(super) fn parameters(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let mut params: Vec<Param> = children.iter().filter_map(as_param).collect();
    // `params int[] rest` stands in the list without a node of its own.
    if let Some(name) = child(children, f.name) {
        params.push(Param { name: name.span, type_name: type_of(b, children), ..Param::default() });
    }
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
    match child.value {
        Value::Param(param) => Some(param),
        _ => None,
    }
}

pub(super) fn parameter(children: &[Child], f: Fields) -> Value {
    let Some(name) = child(children, f.name) else { return Value::None };
    let decorators = children.iter().find_map(|c| match c.value {
        Value::Decorators(range) => Some(range),
        _ => None,
    });
    Value::Param(Param {
        name: name.span,
        type_name: child(children, f.type_).map(|c| c.span),
        default: children.iter().filter(|c| c.field == 0).find_map(Child::expr),
        decorators: decorators.unwrap_or_default(),
        ..Param::default()
    })
}

/// `private readonly Db _db = new(), other;`: the declaration inside has noted the fields.
pub(super) fn field(b: &mut Builder<'_>, children: &[Child]) -> Value {
    let found = decorators(b, children);
    let Some(class) = b.class_here().filter(|_| !found.is_empty()) else { return Value::None };
    let Some(declared) = children.iter().find(|c| c.role == Role::Declaration).map(|c| c.span) else {
        return Value::None;
    };
    let fields = &mut b.facts.classes[class.index()].fields;
    for field in fields.iter_mut().rev().take_while(|field| declared.contains(field.name)) {
        field.decorators.clone_from(&found);
    }
    Value::None
}

/// `public Author Author { get; set; } = ...;`, `public string Name => first + last;`.
pub(super) fn property(b: &mut Builder<'_>, children: &[Child]) -> Value {
    let f = b.fields;
    let Some(name) = child(children, f.name).map(|c| c.span) else { return Value::None };
    let type_name = child(children, f.type_).map(|c| c.span);
    let value = expr_in(children, f.value);
    let decorators = decorators(b, children);
    push_field(b, Field { name, type_name, value, decorators });
    Value::None
}

/// The variables of a declaration. Gives the parent the first one: the counter of a `for`.
pub(super) fn variables(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let type_name = type_of(b, children);
    let declarators: Vec<&Child> = children.iter().filter(|c| c.role == Role::Declarator).collect();
    for declarator in &declarators {
        let Value::Declarator { target, value } = declarator.value else { continue };
        let span = if declarators.len() > 1 { declarator.span } else { node.span };
        if node.parent == Role::Field {
            let name = b.facts.expr(target).span;
            push_field(b, Field { name, type_name, value, decorators: Vec::new() });
        }
        if let (Role::With, Some(value)) = (node.parent, value) {
            b.resources.push(Arg { name: None, value, spread: false, span });
        }
        b.assign(target, value, type_name, false, span);
    }
    declarators.first().map_or(Value::None, |first| first.value)
}

/// `name = value` in a declaration; `let name = value` in a query.
pub(super) fn declarator(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let mut exprs = children.iter().filter_map(Child::expr);
    let Some(target) = exprs.next() else { return Value::None };
    let value = exprs.next_back();
    if node.parent == Role::Comprehension {
        b.assign(target, value, None, false, node.span);
        return Value::None;
    }
    Value::Declarator { target, value }
}

/// `Type name` in a pattern, a `catch`, or behind `out`: declares the name, without a value.
pub(super) fn typed_pattern(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let type_name = type_of(b, children);
    let Some(target) = expr_in(children, b.fields.name) else { return Value::None };
    b.assign(target, None, type_name, false, node.span);
    match node.parent {
        Role::NamedArgument | Role::Assignment => Value::Expr(target),
        _ => Value::None,
    }
}

/// An attribute as a name, or as a call if it has arguments.
pub(super) fn attribute(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    match node.callee {
        Some(callee) => b.call(node, callee, children),
        None => {
            let name = child(children, b.fields.name).map(|name| name.span);
            name.and_then(|name| path(b, name)).map_or(Value::None, Value::Expr)
        }
    }
}

fn decorators(b: &Builder<'_>, children: &[Child]) -> Vec<ExprId> {
    let lists = children.iter().filter_map(|c| match c.value {
        Value::Decorators(range) => Some(range),
        _ => None,
    });
    lists.flat_map(|range| b.facts.decorators(range).iter().copied()).collect()
}

/// The attributes of a declaration, and its code behind them.
fn attributes(b: &Builder<'_>, span: Span, children: &[Child]) -> (Vec<ExprId>, Span) {
    let last = children.iter().rfind(|c| c.role == Role::Modifiers);
    let code = last.map_or(span, |last| {
        let rest = Span::new(last.span.end, span.end).of(b.text);
        Span::new(span.end - u32::try_from(rest.trim_start().len()).unwrap_or_default(), span.end)
    });
    (decorators(b, children), code)
}

fn narrow(b: &mut Builder<'_>, region: Option<RegionId>, span: Span) {
    if let Some(region) = region {
        b.facts.regions[region.index()].span = span;
    }
}
