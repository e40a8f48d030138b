//! Calls of functions of the same file: which function is called, and which parameter gets which argument.

use backhint_knowledge::Family;

use super::Context;
use crate::effects::arguments;
use crate::facts::{Arg, ExprId, ExprKind, FunctionId, Param, RegionKind};

/// The function of this file that a call calls: by its name, or as a method of the same object.
pub(super) fn called(cx: &Context<'_, '_>, call: ExprId) -> Option<FunctionId> {
    called_by(cx, cx.names.callee(call)?)
}

/// The function of this file that a callee names.
pub(super) fn called_by(cx: &Context<'_, '_>, callee: ExprId) -> Option<FunctionId> {
    let facts = cx.names.facts;
    let name = match facts.expr(callee).kind {
        ExprKind::Name => {
            if let Some(binding) = cx.names.binding_of(callee) {
                return binding.function.filter(|_| binding.assignments.is_empty());
            }
            if let Some(constructor) = constructor(cx, cx.names.code(callee)) {
                return Some(constructor);
            }
            // In Ruby, Java and C# a name alone calls a method of the same object.
            matches!(cx.family, Family::Ruby | Family::Java | Family::CSharp).then(|| cx.names.code(callee))?
        }
        ExprKind::Member { object, name } if cx.names.is_self(object) => cx.text(name),
        _ => return None,
    };
    let class = facts.class_around(facts.expr(callee).region);
    let receiver = |id: &FunctionId| match cx.family {
        Family::Go => facts.function(*id).receiver.is_some(),
        _ => facts.function(*id).class == class && class.is_some(),
    };
    let all = (0..facts.functions.len()).map(|at| FunctionId(u32::try_from(at).unwrap_or(u32::MAX)));
    let mut found = all.filter(|id| facts.function(*id).name.is_some_and(|own| cx.text(own) == name)).filter(receiver);
    let (only, more) = (found.next()?, found.next());
    more.is_none().then_some(only)
}

/// The only constructor of a class of this file.
fn constructor(cx: &Context<'_, '_>, class: &str) -> Option<FunctionId> {
    let makes = matches!(cx.family, Family::Java | Family::CSharp) && class.starts_with(char::is_uppercase);
    let facts = cx.names.facts;
    let is_it = |function: &crate::facts::Function| {
        let own = function.class.map(|id| cx.text(facts.class(id).name));
        own == Some(class) && function.name.is_some_and(|name| cx.text(name) == class)
    };
    let mut found = (0..).zip(&facts.functions).filter(|(_, function)| makes && is_it(function));
    let (at, _) = found.next()?;
    found.next().is_none().then_some(FunctionId(at))
}

/// The parameters of a function with the arguments that a call gives them.
pub(super) fn arguments_of<'c>(
    cx: &'c Context<'_, '_>,
    call: ExprId,
    function: FunctionId,
) -> impl Iterator<Item = (&'c Param, &'c Arg)> {
    let params = &cx.names.facts.function(function).params;
    let has_self = match cx.family {
        Family::Python => params.first().is_some_and(|param| matches!(cx.text(param.name), "self" | "cls")),
        Family::Go => cx.names.facts.function(function).receiver.is_some(),
        _ => false,
    };
    let shift = usize::from(has_self);
    let args = arguments(cx.names, call).iter().filter(|arg| !arg.spread).enumerate();
    args.filter_map(move |(at, arg)| {
        let named = arg.name.map(|name| cx.text(name));
        let fits = |param: &&Param| match named {
            Some(name) => cx.text(param.name) == name,
            None => param.position as usize == at + shift,
        };
        params.iter().find(fits).map(|param| (param, arg))
    })
}

/// Whether an expression runs each time its function is called: not in a branch, a loop or a function inside it.
pub(super) fn is_straight(cx: &Context<'_, '_>, query: ExprId, function: FunctionId) -> bool {
    let facts = cx.names.facts;
    if !facts.function(function).body.contains(cx.span(query)) {
        return false;
    }
    for region in facts.around(facts.expr(query).region) {
        match facts.region(region).kind {
            RegionKind::Function(own) => return own == function,
            RegionKind::Try | RegionKind::Finally | RegionKind::With(_) => {}
            _ => return false,
        }
    }
    false
}
