//! The declarations of Ruby: classes, methods, blocks, parameters, and what calls in a class declare.

use crate::facts::build::{Binding, Builder, Child, Frame, Value, child, expr_in};
use crate::facts::grammar::Role;
use crate::facts::{
    Arg, ClassId, ExprId, ExprKind, Field, Function, FunctionId, Jump, JumpKind, Param, Range, RegionKind,
};
use crate::syntax::Span;

/// A class or module. Its name is the last constant: `class Shop::Book` is `Book`.
pub(super) fn class(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let name = child(children, b.fields.name).map_or(Span::default(), |c| match c.expr().map(|id| b.facts.expr(id)) {
        Some(expr) => match expr.kind {
            ExprKind::Member { name, .. } => name,
            _ => c.span,
        },
        None => c.span,
    });
    b.class_mut(node).name = name;
    Value::Class(ClassId(node.slot.unwrap_or_default()))
}

pub(super) fn bases(b: &mut Builder<'_>, children: &[Child]) -> Value {
    if let Some(class) = b.class_here() {
        let written = children.iter().filter(|base| base.role != Role::Token);
        b.facts.classes[class.index()].bases.extend(written.map(|base| base.span));
    }
    Value::None
}

/// A method gives back the value of its last statement.
pub(super) fn method(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let name = child(children, f.name).map(|c| c.span);
    let body = child(children, f.body).copied();
    let function = b.function_mut(node);
    function.name = name;
    finish(function, node, body);
    let value = body.and_then(|c| c.expr());
    if let Some(value) = value {
        let expr = b.facts.expr(value);
        let (region, span) = (expr.region, expr.span);
        b.facts.jumps.push(Jump { kind: JumpKind::Return, value: Some(value), region, span });
    }
    Value::Function(FunctionId(node.slot.unwrap_or_default()))
}

fn finish(function: &mut Function, node: &Frame, body: Option<Child>) {
    function.body = body.map_or(Span::new(node.span.end, node.span.end), |c| c.span);
    function.statements = match body.map(|c| c.value) {
        Some(Value::Body { statements, .. }) => statements,
        Some(_) => 1,
        None => 0,
    };
}

/// `{ |book| ... }` and `do |book| ... end`: a lambda that has a value where its body is one statement.
pub(super) fn block(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let body = child(children, b.fields.body).copied();
    let function = b.function_mut(node);
    finish(function, node, body);
    function.value = body.and_then(|c| c.expr()).filter(|_| function.statements == 1);
    Value::Expr(b.add_node(node, ExprKind::Lambda(FunctionId(node.slot.unwrap_or_default()))))
}

/// `->(book) { ... }`: the block behind the parameters is the function.
pub(super) fn arrow(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let f = b.fields;
    let Some(ExprKind::Lambda(id)) = expr_in(children, f.body).map(|body| b.facts.expr(body).kind) else {
        return Value::None;
    };
    let params = match child(children, f.parameters).map(|c| c.value) {
        Some(Value::Args(range)) => b.params_of(b.facts.args(range).iter().map(|arg| binding(arg.value, None))),
        _ => Vec::new(),
    };
    let function = &mut b.facts.functions[id.index()];
    function.params.extend(params);
    function.span = node.span;
    if let Some(region) = function.region {
        b.facts.regions[region.index()].span = node.span;
    }
    Value::Expr(b.add_node(node, ExprKind::Lambda(id)))
}

/// `&:title` is a lambda of one parameter, which is named by the `&`, and whose value is its member `title`. What `&`
/// hands on otherwise is a function already.
pub(super) fn block_argument(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    let Some(value) = children.last().and_then(Child::expr) else { return Value::None };
    let Some(name) = b.facts.literal(value).filter(|_| node.span.of(b.text).starts_with("&:")) else {
        return Value::Expr(value);
    };
    let id = FunctionId(u32::try_from(b.facts.functions.len()).unwrap_or(u32::MAX));
    let region = b.open_region(RegionKind::Function(id), node.span);
    let parameter = Span::new(node.span.start, node.span.start + 1);
    let object = b.add(parameter, ExprKind::Name);
    let value = b.add_behind(node.span, ExprKind::Member { object, name }, object);
    b.facts.functions.push(Function {
        params: vec![Param { name: parameter, ..Param::default() }],
        region: Some(region),
        span: node.span,
        body: node.span,
        statements: 1,
        value: Some(value),
        ..Function::default()
    });
    Value::Expr(b.add_node(node, ExprKind::Lambda(id)))
}

/// Parameters belong to the function that is open around them; those of an arrow wait for its block.
pub(super) fn parameters(b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
    if node.parent == Role::Arrow {
        let entries = children.iter().filter_map(bound).map(|entry| Arg {
            name: None,
            value: entry.target,
            spread: false,
            span: b.facts.expr(entry.target).span,
        });
        let entries: Vec<Arg> = entries.collect();
        return Value::Args(b.add_args(&entries));
    }
    let params = b.params_of(children.iter().filter_map(bound));
    if let RegionKind::Function(function) = b.facts.region(b.region).kind {
        b.facts.functions[function.index()].params = params;
    }
    Value::None
}

fn bound(child: &Child) -> Option<Binding> {
    match child.value {
        Value::Binding(binding) => Some(binding),
        _ => Some(binding(child.expr()?, None)),
    }
}

fn binding(target: ExprId, default: Option<ExprId>) -> Binding {
    Binding { target, type_name: None, default, decorators: Range::default() }
}

/// A parameter with a default, a keyword, a rest, a block.
pub(super) fn parameter(b: &Builder<'_>, children: &[Child]) -> Value {
    match expr_in(children, b.fields.name) {
        Some(target) => Value::Binding(binding(target, expr_in(children, b.fields.value))),
        None => Value::None,
    }
}

/// `it` and `_1` in a block without parameters are its parameter.
pub(super) fn note_implicit(b: &mut Builder<'_>, name: Span) {
    if !matches!(name.of(b.text), "it" | "_1") {
        return;
    }
    let Some(id) = b.facts.function_around(b.region) else { return };
    let function = &mut b.facts.functions[id.index()];
    let is_block = function.span.of(b.text).starts_with(['{', 'd']) && !function.span.of(b.text).starts_with("def");
    if is_block && function.params.is_empty() {
        function.params.push(Param { name, ..Param::default() });
    }
}

/// What a call directly in a class declares: `has_many :books` a field `books` with the call as its decorator.
/// `attr_accessor` and its kin declare one per symbol.
pub(super) fn note_declared(b: &mut Builder<'_>, call: ExprId) {
    let Some(class) = b.class_here() else { return };
    let ExprKind::Call { callee, args } = b.facts.expr(call).kind else { return };
    let callee = *b.facts.expr(callee);
    if !matches!(callee.kind, ExprKind::Name) {
        return;
    }
    let several = callee.span.of(b.text).starts_with("attr");
    let symbols = b.facts.args(args).iter().take_while(|arg| arg.name.is_none() && !arg.spread);
    let is_symbol = |arg: &&Arg| b.facts.expr(arg.value).span.of(b.text).starts_with(':');
    let names: Vec<Span> = symbols
        .take(if several { usize::MAX } else { 1 })
        .filter(is_symbol)
        .filter_map(|arg| b.facts.literal(arg.value))
        .collect();
    let fields = names.into_iter().map(|name| Field { name, type_name: None, value: None, decorators: vec![call] });
    b.facts.classes[class.index()].fields.extend(fields);
}

/// A constant that is assigned directly in a class is a field of it.
pub(super) fn note_constant(b: &mut Builder<'_>, target: ExprId, value: Option<ExprId>) {
    let Some(class) = b.class_here() else { return };
    let expr = b.facts.expr(target);
    if matches!(expr.kind, ExprKind::Name) && expr.span.of(b.text).starts_with(char::is_uppercase) {
        let field = Field { name: expr.span, type_name: None, value, decorators: Vec::new() };
        b.facts.classes[class.index()].fields.push(field);
    }
}
