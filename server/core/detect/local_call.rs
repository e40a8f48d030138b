//! Calls of functions of the same file: which function is called, and which parameter gets which argument.

use backhint_knowledge::Family;

use super::Context;
use crate::effects::arguments;
use crate::facts::{Arg, ExprId, FunctionId, Param, RegionKind};

/// The function of this file that a call calls: by its name, or as a method of the same object.
pub(super) fn called(cx: &Context<'_, '_>, call: ExprId) -> Option<FunctionId> {
    called_by(cx, cx.names.callee(call)?)
}

/// The function of this file that a callee names.
pub(super) fn called_by(cx: &Context<'_, '_>, callee: ExprId) -> Option<FunctionId> {
    crate::callee::called_by(cx.names, callee)
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
