//! Functions, parameters, classes and their members.

use crate::facts::build::{Binding, Builder, Child, Frame, Value, child, expr_in};
use crate::facts::grammar::Role;
use crate::facts::{Arg, ClassId, ExprId, ExprKind, Field, FunctionId, Range};
use crate::syntax::Span;

use super::expression::key;

/// Takes the decorators that stand directly before a method or an exported class.
pub(super) fn take_decorators(b: &mut Builder<'_>, node: &Frame, before: &[Child]) {
    let count = before.iter().rev().take_while(|c| c.role == Role::Decorator).count();
    let found = before[before.len() - count..].iter().filter_map(Child::expr);
    match node.role {
        Role::Function => b.function_mut(node).decorators.extend(found),
        _ => b.class_mut(node).decorators.extend(found),
    }
}

/// The decorators among the children.
fn decorators(children: &[Child]) -> impl Iterator<Item = ExprId> {
    children.iter().filter(|c| c.role == Role::Decorator).filter_map(Child::expr)
}

/// A type annotation's type, without the colon.
pub(super) fn annotated(b: &Builder<'_>, annotation: Span) -> Span {
    let code = annotation.of(b.text);
    let name = code.trim_start_matches(|c: char| c == ':' || c.is_whitespace());
    Span::new(annotation.end - u32::try_from(name.len()).unwrap_or_default(), annotation.end)
}

pub(super) fn lambda(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    if let Some(parameter) = expr_in(children, b.fields.parameter) {
        let binding = Binding { target: parameter, type_name: None, default: None, decorators: Range::default() };
        b.function_mut(node).params = b.params_of([binding]);
    }
    finish_function(b, node, children);
    Value::Expr(b.add_node(node, ExprKind::Lambda(function_of(node))))
}

/// A function declaration, or a method. A method of an object literal is an entry whose value is a lambda.
pub(super) fn function(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let name = child(children, b.fields.name).and_then(|c| if c.role == Role::Name { Some(c.span) } else { key(c) });
    finish_function(b, node, children);
    if node.parent == Role::Map {
        b.function_mut(node).class = None;
        let value = b.add_node(node, ExprKind::Lambda(function_of(node)));
        return Value::Arg(Arg { name, value, spread: false, span: node.span });
    }
    b.function_mut(node).name = name;
    Value::Function(function_of(node))
}

fn function_of(node: &Frame) -> FunctionId {
    FunctionId(node.slot.unwrap_or_default())
}

/// What declarations, methods and lambdas have in common.
fn finish_function(b: &mut Builder<'_>, node: &Frame, children: &[Child]) {
    let f = b.fields;
    let body = child(children, f.body);
    let returns = child(children, f.return_type).map(|c| annotated(b, c.span));
    let start = children.iter().rfind(|c| c.role == Role::Decorator).map_or(node.span.start, |last| {
        let behind = Span::new(last.span.end, node.span.end).of(b.text);
        node.span.end - u32::try_from(behind.trim_start().len()).unwrap_or_default()
    });
    let function = b.function_mut(node);
    function.span = Span::new(start, node.span.end);
    function.body = body.map_or(node.span, |c| c.span);
    function.returns = returns;
    function.value = body.and_then(Child::expr);
    function.statements = match body.map(|c| c.value) {
        Some(Value::Block(count)) => count,
        _ => 0,
    };
    function.decorators.extend(decorators(children));
}

/// The list of parameters of the function around it. TypeScript's `this` is none.
pub(super) fn parameters(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    if !matches!(node.parent, Role::Function | Role::Lambda) {
        return Value::None;
    }
    let binding = |c: &Child| match c.value {
        Value::Binding(binding) => Some(binding),
        _ => Some(Binding { target: c.expr()?, type_name: None, default: None, decorators: Range::default() }),
    };
    let declared = children.iter().filter_map(binding);
    let params = b.params_of(declared.filter(|p| b.facts.expr(p.target).span.of(b.text) != "this"));
    if let Some(function) = b.facts.function_around(b.region) {
        b.facts.functions[function.index()].params = params;
    }
    Value::None
}

/// A target with its default, in a pattern or in a list of parameters; a parameter with its type.
pub(super) fn binding(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let Some(at) = child(children, f.pattern).or_else(|| child(children, f.left)) else { return Value::None };
    let default = expr_in(children, f.value).or_else(|| expr_in(children, f.right));
    // `{ id = 1 }`: the entry keeps its name.
    if let Value::Arg(entry) = at.value {
        return Value::Arg(Arg { span: node.span, ..entry });
    }
    let Some(target) = at.expr() else { return Value::None };
    let type_name = child(children, f.type_).map(|c| annotated(b, c.span));
    if children.iter().any(|c| matches!(c.role, Role::Modifier | Role::Token)) {
        declare_property(b, target, type_name, default, children);
    }
    let decorators = b.add_decorators(decorators(children));
    Value::Binding(Binding { target, type_name, default, decorators })
}

/// `constructor(private readonly books: Repository<Book>)` declares the parameter and a field of the class.
fn declare_property(
    b: &mut Builder<'_>,
    target: ExprId,
    type_name: Option<Span>,
    value: Option<ExprId>,
    children: &[Child],
) {
    let Some(class) = b.facts.function_around(b.region).and_then(|f| b.facts.function(f).class) else { return };
    let name = b.facts.expr(target).span;
    let decorators = decorators(children).collect();
    b.facts.classes[class.index()].fields.push(Field { name, type_name, value, decorators });
}

pub(super) fn class(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let name = child(children, b.fields.name).map_or(Span::default(), |c| c.span);
    let class = b.class_mut(node);
    class.name = name;
    class.decorators.extend(decorators(children));
    if node.role == Role::ClassExpression {
        return Value::Expr(b.add_node(node, ExprKind::Opaque));
    }
    Value::Class(ClassId(node.slot.unwrap_or_default()))
}

/// What a class extends and implements, type arguments included.
pub(super) fn bases(b: &mut Builder<'_>, children: &[Child]) -> Value {
    let Some(class) = b.class_here() else { return Value::None };
    let arguments = b.fields.type_arguments;
    let bases = &mut b.facts.classes[class.index()].bases;
    for part in children.iter().filter(|c| c.role != Role::Bases) {
        match bases.last_mut() {
            Some(base) if part.field == arguments && part.field != 0 => base.end = part.span.end,
            _ => bases.push(part.span),
        }
    }
    Value::None
}

/// A field of a class. A function that is its value is a member of the class.
pub(super) fn field(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let (Some(class), Some(name)) = (b.class_here(), child(children, f.name).or_else(|| child(children, f.property)))
    else {
        return b.opaque(node, children);
    };
    let type_name = child(children, f.type_).map(|c| annotated(b, c.span));
    let value = expr_in(children, f.value);
    if let Some(ExprKind::Lambda(function)) = value.map(|id| b.facts.expr(id).kind) {
        b.facts.functions[function.index()].class = Some(class);
    }
    let name = key(name).unwrap_or(name.span);
    let decorators = decorators(children).collect();
    b.facts.classes[class.index()].fields.push(Field { name, type_name, value, decorators });
    Value::None
}
