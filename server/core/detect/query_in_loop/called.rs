//! Queries that a function of the same file sends for one of its arguments: a loop that calls it sends one per element.

use backhint_knowledge::{Evidence, Family};

use super::{depends, is_sent, reads};
use crate::detect::Context;
use crate::effects::arguments;
use crate::facts::{Arg, ExprId, ExprKind, FunctionId, Param, RegionKind};
use crate::iteration::{Iteration, Source};
use crate::orm::Orms;

/// A query behind a call.
pub(super) struct Sent {
    /// The call that sends it.
    pub(super) query: ExprId,
    /// How sure it is that every call of the function sends it.
    pub(super) evidence: Evidence,
}

/// The query that the called function sends for an argument that depends on the element.
pub(super) fn sent_behind(
    cx: &Context<'_, '_>,
    orms: &Orms<'_, '_>,
    iteration: &Iteration<'_>,
    call: ExprId,
) -> Option<Sent> {
    let function = called(cx, call)?;
    let facts = cx.names.facts;
    let own = facts.function(function);
    // What calls itself walks a tree, and what keeps its answers asks once for each.
    if own.span.contains(cx.span(call)) || remembers(cx, function) {
        return None;
    }
    let given: Vec<&Param> = arguments_of(cx, call, function)
        .filter(|(_, arg)| iteration.reaches(cx.names, arg.value))
        .map(|(p, _)| p)
        .collect();
    if given.is_empty() {
        return None;
    }
    let round = Iteration {
        source: Source::Callback(function),
        bindings: given.iter().map(|param| cx.text(param.name)).collect(),
        iterable: call,
        region: own.region?,
        span: own.span,
    };
    let sends = cx.names.sends();
    let mut queries = sends.iter().filter(|query| is_straight(cx, **query, function));
    queries.find_map(|query| {
        let evidence = reads(cx, orms, *query).or_else(|| is_sent(cx, orms, *query, false))?;
        depends(cx, orms, &round, *query).then_some(Sent { query: *query, evidence: evidence.min(Evidence::Likely) })
    })
}

/// The function of this file that a call calls: by its name, or as a method of the same object.
fn called(cx: &Context<'_, '_>, call: ExprId) -> Option<FunctionId> {
    let facts = cx.names.facts;
    let callee = cx.names.callee(call)?;
    let name = match facts.expr(callee).kind {
        ExprKind::Name => {
            if let Some(binding) = cx.names.binding_of(callee) {
                return binding.function.filter(|_| binding.assignments.is_empty());
            }
            // In Ruby, Java and C# a name alone calls a method of the same object.
            matches!(cx.family, Family::Ruby | Family::Java | Family::CSharp).then(|| cx.names.code(callee))?
        }
        ExprKind::Member { object, name } if cx.names.is_self(object) => cx.text(name),
        _ => return None,
    };
    let class = facts.class_around(facts.expr(call).region);
    let receiver = |id: &FunctionId| match cx.family {
        Family::Go => facts.function(*id).receiver.is_some(),
        _ => facts.function(*id).class == class && class.is_some(),
    };
    let all = (0..facts.functions.len()).map(|at| FunctionId(u32::try_from(at).unwrap_or(u32::MAX)));
    let mut found = all.filter(|id| facts.function(*id).name.is_some_and(|own| cx.text(own) == name)).filter(receiver);
    let (only, more) = (found.next()?, found.next());
    more.is_none().then_some(only)
}

/// The parameters of a function with the arguments that a call gives them.
fn arguments_of<'c>(
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

/// Whether a query runs each time its function is called: not in a loop, a handler or a function inside it.
pub(super) fn is_straight(cx: &Context<'_, '_>, query: ExprId, function: FunctionId) -> bool {
    let facts = cx.names.facts;
    if !facts.function(function).body.contains(cx.span(query)) {
        return false;
    }
    for region in facts.around(facts.expr(query).region) {
        match facts.region(region).kind {
            RegionKind::Function(own) => return own == function,
            RegionKind::Loop(_) | RegionKind::Catch | RegionKind::Class(_) | RegionKind::File => return false,
            RegionKind::Branch { .. } | RegionKind::Try | RegionKind::Finally | RegionKind::With(_) => {}
        }
    }
    false
}

/// Whether a function keeps what it found: it, or a decorator, speaks of a cache.
fn remembers(cx: &Context<'_, '_>, function: FunctionId) -> bool {
    speaks_of(cx, function, &["cache", "memo", "loader", "||=", "??="])
}

/// Whether a function asks through a loader, which collects the keys of one round.
pub(super) fn speaks_of_loader(cx: &Context<'_, '_>, function: FunctionId) -> bool {
    speaks_of(cx, function, &["loader", "cache", "batch"])
}

fn speaks_of(cx: &Context<'_, '_>, function: FunctionId, words: &[&str]) -> bool {
    let own = cx.names.facts.function(function);
    let speaks = |code: &str| {
        let code = code.to_ascii_lowercase();
        words.iter().any(|word| code.contains(word))
    };
    own.decorators.iter().any(|decorator| speaks(cx.names.code(*decorator))) || speaks(cx.text(own.span))
}
